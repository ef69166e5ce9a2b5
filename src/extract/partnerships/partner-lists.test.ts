import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { tiesOfPartnerLists } from './partner-lists';

const ties = (text: string) =>
  tiesOfPartnerLists(analyse(readDocument('901', text))).map(({ relation, members }) => [
    relation,
    members.map(actorKey),
  ]);

describe('tiesOfPartnerLists', () => {
  it('ties those whom a list names under its title', () => {
    expect(ties('# Boats\n\nThe boats are blue.\n\n## Donors\n\n- Norway\n\n- UNICEF\n')).toEqual([
      ['funding', ['NOR', 'org:UNICEF']],
    ]);
  });

  it('keeps the lists of chapters apart whose titles are the same', () => {
    const chapter = '# Boats\n\nThe boats are blue.\n\n## Donors\n\n';
    expect(ties(`${chapter}- Norway\n\n- UNICEF\n\n${chapter}- Fiji\n\n- ILO\n`)).toEqual([
      ['funding', ['NOR', 'org:UNICEF']],
      ['funding', ['FJI', 'org:ILO']],
    ]);
  });

  it('ties those whom a line names behind a colon', () => {
    expect(ties('Implementing partners: UNICEF, Caritas and Tonga')).toEqual([
      ['programme', ['org:UNICEF', 'org:Caritas', 'TON']],
    ]);
  });

  it('ties those whom a row of two cells names behind such a label', () => {
    const sheet = (label: string) =>
      `| Title | School of boats |\n| --- | --- |\n| ${label} | UNICEF, Caritas and Tonga |`;
    expect(ties(sheet('Partners'))).toEqual([['programme', ['org:UNICEF', 'org:Caritas', 'TON']]]);
    expect(ties(sheet('Sailors'))).toEqual([]);
  });

  it('adds the one country of the titles above', () => {
    expect(ties('# Boats for Tonga\n\nFunded by: Norway')).toEqual([['funding', ['NOR', 'TON']]]);
  });

  it.each([
    ['Our partners met in many old towns: Tonga and Fiji came'],
    ['Donors: many friends'],
    ['## Weather\n\n- Norway\n\n- Tonga\n'],
    ['Donors: Norway'],
    ['## Boats of the members\n\n- Norway\n\n- Tonga\n'],
  ])('ties nobody else: "%s"', (text) => {
    expect(ties(text)).toEqual([]);
  });
});
