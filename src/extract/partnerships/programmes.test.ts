import { expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { programmeRows } from '../programme-tables';
import { tiesOfProgrammes } from './programmes';

const ties = (...rows: string[]) =>
  tiesOfProgrammes(
    programmeRows(analyse(readDocument('901', ['Country\tProgramme\tPartner', ...rows].join('\n')))),
  ).map(({ members, relation, label }) => [members.map(actorKey), relation, label]);

it('ties the countries of a row with those beside them', () => {
  expect(ties('Tonga\tBoats for nurses\tFiji, ILO')).toEqual([
    [['TON', 'FJI', 'org:ILO'], 'programme', 'Boats for nurses'],
  ]);
  expect(ties('Tonga\tBoats for nurses\t')).toEqual([]);
});

it('tells agreements from programmes', () => {
  expect(ties('Tonga\tLabour agreement on nurses\tFiji')[0][1]).toBe('agreement');
});

it('ties the countries of a row with those whom its sentences name', () => {
  const prose =
    'The school was built with money from the European Union, and UNICEF works with its teachers every day.';
  expect(
    tiesOfProgrammes(
      programmeRows(analyse(readDocument('901', `Country\tProject\tText\nTonga\tSchool of nurses\t${prose}`))),
    ).map(({ members, relation }) => [members.map(actorKey), relation]),
  ).toEqual([[['TON', 'org:EU', 'org:UNICEF'], 'funding']]);
});
