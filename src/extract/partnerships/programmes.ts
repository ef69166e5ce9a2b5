import { country, distinctActors } from '../actors/actor';
import { actorsIn } from '../actors/named';
import type { ProgrammeRow } from '../programme-tables';
import type { Actor, Relation } from '../records';
import { proseOfRow } from '../tables';
import { partOf } from '../tokens';
import type { Tie } from './tie';
import { relationOf, TIES } from './told';

/** The ties of tables of programmes: the countries of a row with those whom it names beside them or in its sentences. */
export function tiesOfProgrammes(rows: readonly ProgrammeRow[]): Tie[] {
  return rows.flatMap((row) => {
    const { analysis, countries, others, what } = row;
    const told = toldInRow(row);
    const members = distinctActors([...countries.map(country), ...others, ...told.actors]);
    if (members.length < 2) return [];
    const { block } = analysis;
    const relation = relationOf(what) === 'agreement' ? 'agreement' : (told.relation ?? 'programme');
    return [{ members, relation, label: what, blocks: [block], foundBy: 'table', confidence: 'high' }];
  });
}

/** Whom the sentences of a row tie with its country, and how. */
function toldInRow({ analysis }: ProgrammeRow): { readonly actors: readonly Actor[]; readonly relation?: Relation } {
  const text = analysis.block.text.text;
  const told = proseOfRow(analysis).flatMap((sentence) => {
    const own = partOf(text, sentence);
    const relation = TIES.test(own) ? relationOf(own) : undefined;
    const actors = relation ? actorsIn(analysis, sentence) : [];
    return actors.length ? [{ actors, relation }] : [];
  });
  return { actors: told.flatMap(({ actors }) => actors), relation: told[0]?.relation };
}
