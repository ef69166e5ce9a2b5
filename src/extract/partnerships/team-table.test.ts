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

  const members = (...rows: string[]) => ties(rows.join('\n')).map((tie) => [tie.label, tie.members]);

  it('takes members from the columns of members only', () => {
    expect(
      members('Session\tCo-chairs\tTeam members\tVenue', 'Piers\tTonga\tFiji\tGeneva, Switzerland', '\t\tSamoa\t'),
    ).toEqual([['Piers', ['TON', 'FJI', 'WSM']]]);
  });

  it('reads columns below a head that spans them', () => {
    expect(members('Chair\tTeam\t\t\tVenue', 'RT 1\tPiers', 'Tonga\tFiji\tSamoa\tMalta\tNorway')).toEqual([
      ['RT 1', ['TON', 'FJI', 'WSM', 'MLT']],
    ]);
  });

  it('keeps bodies that it does not know, by the column or by their words', () => {
    expect(
      members(
        'Chair\tTeam members\tOrganizations',
        'RT 1\tPiers',
        'Tonga\tHarbour Council of the North\tILO; Lanternites, TBC',
        '\tMs. Ada Brink\t',
      ),
    ).toEqual([['RT 1', ['TON', 'org:Harbour Council of the North', 'org:ILO', 'org:Lanternites']]]);
  });

  it('names the whole table by what stands above it where no session does', () => {
    expect(members('# Team of the pier', '', 'Co-chairs\tMembers', 'Tonga\tFiji')).toEqual([
      ['Team of the pier', ['TON', 'FJI']],
    ]);
  });

  it('parts sessions by rows of one cell that name them', () => {
    expect(
      members('Chair\tTeam', 'Session on piers\t', 'Tonga\tFiji', 'Session on boats\t', 'Chile\tPeru', 'Malta\t'),
    ).toEqual([
      ['Session on piers', ['TON', 'FJI']],
      ['Session on boats', ['CHL', 'MLT']],
      ['Session on boats', ['CHL', 'MLT', 'PER']],
    ]);
  });

  it('ties nothing in tables with other columns', () => {
    expect(ties(TABLE.replace('Co-chairs', 'Ports'))).toEqual([]);
    expect(ties('Chairs\tColour\nSession 1\t\nTonga\tFiji')).toEqual([]);
  });
});
