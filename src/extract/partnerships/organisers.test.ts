import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { tiesOfTitles } from './organisers';

const PROSE = 'The boats of the northern coast carry two lanterns, one for the bow and one for the old mast behind it.';
const ties = (text: string) =>
  tiesOfTitles(analyse(readDocument('901', text))).map(({ members, relation, label }) => [
    relation,
    members.map(actorKey),
    label,
  ]);

describe('tiesOfTitles', () => {
  it('ties the bodies that the title of an event names', () => {
    expect(ties(`UNFPA/ILO SEMINAR ON BOATS\n\n${PROSE}`)).toEqual([
      ['co-organiser', ['org:UNFPA', 'org:ILO'], 'UNFPA/ILO SEMINAR ON BOATS'],
    ]);
  });

  it('reads the lines of a title page together', () => {
    const text = `OLD BOATS\n\nA workshop for the coast\n\nUNICEF\n\nInternational Labour Organization\n\nTarn, 4 May\n\n${PROSE}`;
    expect(ties(text)).toEqual([['co-organiser', ['org:UNICEF', 'org:ILO'], 'A workshop for the coast']]);
  });

  it('reads short lines below a title, not long ones', () => {
    const boats = 'and all the blue boats of the northern coast '.repeat(4).trim();
    expect(ties(`SEMINAR ON BOATS\n\nUNFPA and ILO\nTarn\n\n${PROSE}`)).toHaveLength(1);
    expect(ties(`SEMINAR ON BOATS\n\nUNFPA and ILO ${boats}\nTarn\n\n${PROSE}`)).toEqual([]);
  });

  it('needs two bodies and an event, or words for working jointly', () => {
    expect(ties(`UNFPA SEMINAR ON BOATS\n\n${PROSE}`)).toEqual([]);
    expect(ties(`UNFPA AND ILO ON BOATS\n\n${PROSE}`)).toEqual([]);
    expect(ties(`OLD BOATS\n\nBy UNFPA, in cooperation with the ILO\n\n${PROSE}`)).toHaveLength(1);
  });

  it('does not read prose', () => {
    expect(ties('UNFPA/ILO SEMINAR ON BOATS\n\nThe UNICEF/Caritas seminar was held in a boat.')).toEqual([
      ['co-organiser', ['org:UNFPA', 'org:ILO'], 'UNFPA/ILO SEMINAR ON BOATS'],
    ]);
  });
});
