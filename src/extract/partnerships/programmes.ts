import { country, distinctActors } from '../actors/actor';
import type { ProgrammeRow } from '../programme-tables';
import type { Tie } from './tie';

/** The ties of tables of programmes: the countries of a row with those whom it names beside them. */
export function tiesOfProgrammes(rows: readonly ProgrammeRow[]): Tie[] {
  return rows.flatMap(({ analysis, countries, others, what }) => {
    const members = distinctActors([...countries.map(country), ...others]);
    if (members.length < 2) return [];
    const { block } = analysis;
    return [{ members, relation: 'programme', label: what, blocks: [block], foundBy: 'table', confidence: 'high' }];
  });
}
