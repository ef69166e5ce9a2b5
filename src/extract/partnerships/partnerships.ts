import type { Block } from '../../corpus/block';
import type { DocumentAnalysis } from '../analysis';
import type { FoundPractices } from '../practices/practices';
import type { Partnership } from '../records';
import { tiesOfLists } from './listed';
import { tiesOfOffices } from './offices';
import { tiesOfTitles } from './organisers';
import { tiesOfPartnerLists } from './partner-lists';
import { tiesOfProgrammes } from './programmes';
import { tiesOfRoleRows } from './role-rows';
import { tiesOfTeamTables } from './team-table';
import { actorKey } from '../actors/actor';
import { partnershipRecord, type Tie } from './tie';
import { tiesOfProse } from './told';

/** Finds who works with whom: in lists, tables, titles, offices and prose. */
export function findPartnerships(analysis: DocumentAnalysis, practices: FoundPractices): Partnership[] {
  const ties = [
    ...tiesOfLists(practices.listed),
    ...tiesOfProgrammes(practices.tabled),
    ...tiesOfTeamTables(analysis),
    ...tiesOfRoleRows(analysis),
    ...tiesOfOffices(analysis),
    ...tiesOfTitles(analysis),
    ...tiesOfPartnerLists(analysis),
    ...tiesOfProse(analysis, practices.told, new Set(practices.tabled.map((row) => row.analysis))),
  ];
  return withoutParts(distinct(ties))
    .map((tie) => partnershipRecord(analysis, tie))
    .sort((a, b) => a.offsets[0][0] - b.offsets[0][0]);
}

/** A tie told twice in one block counts once: the first telling holds. */
function distinct(ties: readonly Tie[]): Tie[] {
  const seen = new Set<string>();
  return ties.filter((tie) => {
    const members = tie.members.map(actorKey).sort().join(' ');
    const key = `${tie.blocks[0].index} ${members} ${tie.relation}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A line of a title that is told of with the rest of its title counts once: the whole holds. */
function withoutParts(ties: readonly Tie[]): Tie[] {
  const wholes = new Map<Block, Tie[]>();
  for (const tie of ties) {
    if (tie.blocks.length < 2) continue;
    for (const block of tie.blocks) wholes.set(block, [...(wholes.get(block) ?? []), tie]);
  }
  const isPartOf = (tie: Tie, whole: Tie) => {
    const members = new Set(whole.members.map(actorKey));
    return whole.relation === tie.relation && tie.members.every((member) => members.has(actorKey(member)));
  };
  return ties.filter(
    (tie) => tie.blocks.length > 1 || !wholes.get(tie.blocks[0])?.some((whole) => isPartOf(tie, whole)),
  );
}
