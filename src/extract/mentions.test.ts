import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { analyse } from './analysis';
import { mentionsOf } from './mentions';

const mentions = (text: string) => mentionsOf(analyse(readDocument('901', text)));

describe('mentionsOf', () => {
  it('gives one mention a line and country, with the first spelling on that line', () => {
    const found = mentions('Tongan boats sailed from Tonga to Fiji.\n\nTonga sent boats.');
    expect(found.map(({ line, iso3, surface }) => [line, iso3, surface])).toEqual([
      [1, 'TON', 'Tongan'],
      [1, 'FJI', 'Fiji'],
      [3, 'TON', 'Tonga'],
    ]);
  });

  it('counts each line of a paragraph that runs over several', () => {
    expect(
      mentions('The boats of Tonga sailed with\nthose of Tonga and\nfishers of Tonga.').map(({ line }) => line),
    ).toEqual([1, 2, 3]);
  });

  it('stands in a name only when every naming on the line does', () => {
    expect(mentions('The Ambassador of Tonga came.').map(({ inName }) => inName)).toEqual([true]);
    expect(mentions('The Ambassador of Tonga came. Tonga sent boats.').map(({ inName }) => inName)).toEqual([false]);
  });

  it('proves itself by the words and their place', () => {
    const source =
      'OLD PIERS\n\nBoats of **Côte d’Ivoire** came to the pier, and a boat of the old harbour went to sea.';
    const [{ id, ...mention }] = mentions(source);
    expect(mention).toMatchObject({
      kind: 'mention',
      doc: '901',
      line: 3,
      surface: 'Côte d’Ivoire',
      quote: 'Côte d’Ivoire',
      section: ['OLD PIERS'],
    });
    expect(mention.offsets.map(([start, end]) => source.slice(start, end)).join('')).toBe('Côte d’Ivoire');
    expect(id).toMatch(/^mention-901-/);
  });

  it('reads headings, items, notes and tables', () => {
    const text = 'BOATS OF PERU\n\n- Fiji\n\n³ See Tonga.\n\nMalta\t12\n';
    expect(mentions(text).map(({ iso3 }) => iso3)).toEqual(['PER', 'FJI', 'TON', 'MLT']);
  });
});
