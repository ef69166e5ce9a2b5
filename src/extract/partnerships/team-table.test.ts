import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { tiesOfTeamTables } from './team-table';

const TABLE = [
  'Co-chairs\tTeam members\tOrganisations',
  'RT 2.1\tWages of domestic workers\t',
  'Tonga\tMalta\tILO',
  'Norway\tSamoa\tIOM, ILO',
  '\tFiji\t',
  'RT 2.2\tWomen and gender\t',
  'Chile\tPeru\tUNFPA',
].join('\n');

const ties = (text: string) =>
  tiesOfTeamTables(analyse(readDocument('901', text))).map(({ members, relation, label, blocks, themes }) => ({
    relation,
    label,
    members: members.map(actorKey),
    rows: blocks.map(({ index }) => index),
    theme: themes?.[0],
  }));

describe('tiesOfTeamTables', () => {
  it('ties the chairs of each session, where there are two, and its whole team', () => {
    expect(ties(TABLE)).toEqual([
      { relation: 'co-chair', label: 'RT 2.1', members: ['TON', 'NOR'], rows: [1, 2, 3], theme: 'labour-migration' },
      {
        relation: 'team',
        label: 'RT 2.1',
        members: ['TON', 'NOR', 'MLT', 'org:ILO', 'WSM', 'org:IOM', 'FJI'],
        rows: [1, 2, 3, 4],
        theme: 'labour-migration',
      },
      { relation: 'team', label: 'RT 2.2', members: ['CHL', 'PER', 'org:UNFPA'], rows: [5, 6], theme: 'gender' },
    ]);
  });

  it('ties nothing in tables with other columns', () => {
    expect(ties(TABLE.replace('Co-chairs', 'Ports'))).toEqual([]);
    expect(ties('Chairs\tColour\nSession 1\t\nTonga\tFiji')).toEqual([]);
  });
});
