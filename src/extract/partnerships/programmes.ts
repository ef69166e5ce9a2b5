import { country, distinctActors } from '../actors/actor';
import type { ProgrammeRow } from '../programme-tables';
import type { Tie } from './tie';
import { relationOf } from './told';

/** The ties of tables of programmes: the countries of a row with those whom it names beside them. */
export function tiesOfProgrammes(rows: readonly ProgrammeRow[]): Tie[] {
  return rows.flatMap(({ analysis, countries, others, what }) => {
    const members = distinctActors([...countries.map(country), ...others]);
    if (members.length < 2) return [];
    const { block } = analysis;
    const relation = relationOf(what) === 'agreement' ? 'agreement' : 'programme';
    return [{ members, relation, label: what, blocks: [block], foundBy: 'table', confidence: 'high' }];
  });
}
