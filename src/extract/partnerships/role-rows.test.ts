import { expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { tiesOfRoleRows } from './role-rows';

const ties = (...rows: string[]) =>
  tiesOfRoleRows(analyse(readDocument('901', ['## Pier group', '', ...rows].join('\n')))).map(
    ({ relation, members, label }) => [relation, members.map(actorKey), label],
  );

it('ties those who hold an office together, a row each', () => {
  expect(
    ties(
      '| Role | Members |',
      '| --- | --- |',
      '| Co-chairs | Tonga; Fiji |',
      '| Vice-chair | Samoa |',
      '| Members | Peru, Malta, ILO |',
      '| Boats | Peru, Malta |',
      '| Observers | Peru brings oars to Malta |',
    ),
  ).toEqual([
    ['co-chair', ['TON', 'FJI'], 'Pier group'],
    ['working-group', ['PER', 'MLT', 'org:ILO'], 'Pier group'],
  ]);
});

it('does not read rows with more columns', () => {
  expect(ties('| Members | Tonga; Fiji | 2004 |')).toEqual([]);
});
