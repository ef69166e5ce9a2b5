import { describe, expect, it, vi } from 'vitest';
import { phraseCue, PhraseMatcher } from './phrases';

const matcher = new PhraseMatcher([
  ['Old Pier', 1],
  ['Old Pier Club', 2],
  ['Pier', 3],
  ["Ada's Quay", 4],
  ['St. Tarn', 5],
  ['Pier', 6],
]);
const found = (text: string) => matcher.find(text).map(({ phrase, value }) => [phrase, value]);

it('finds the same in texts with the cue of its phrases, and searches no others', () => {
  const entries = [
    ['the Old Pier', 1],
    ["Côte d'Ada", 2],
    ['QUAY', 3],
  ] as const;
  const cued = new PhraseMatcher(entries, phraseCue(entries.map(([phrase]) => phrase)));
  const all = new PhraseMatcher(entries);
  for (const text of ['At the Old Pier', 'On the Côte d’Ada', 'QUAY', 'quay', 'the Pier', 'the Older Piers', '']) {
    expect(cued.find(text)).toEqual(all.find(text));
  }
  expect([cued.mayFind('a quay'), cued.mayFind('the old boats')]).toEqual([true, false]);
  expect(all.mayFind('the old boats')).toBe(true);
});

describe('a phrase matcher', () => {
  it('finds the longest phrase at each place, from left to right and without overlap', () => {
    expect(found('The Old Pier Club met at the Old Pier, near Pier 9.')).toEqual([
      ['Old Pier Club', 2],
      ['Old Pier', 1],
      ['Pier', 3],
    ]);
  });

  it('says where a phrase stands', () => {
    const [{ start, end }] = matcher.find('At St. Tarn');
    expect('At St. Tarn'.slice(start, end)).toBe('St. Tarn');
  });

  it('finds whole words only, in the case that is listed', () => {
    expect(found('Piers, pier, Pierà and Old Pierre')).toEqual([]);
    expect(found('(Pier)-like')).toEqual([['Pier', 3]]);
  });

  it('falls back on the shorter phrase where the longer one is broken off', () => {
    expect(found('Old Pier Clubs')).toEqual([['Old Pier', 1]]);
  });

  it('takes straight and curly apostrophes for the same and gives the phrase as written', () => {
    expect(found("Ada's Quay, Ada’s Quay")).toEqual([
      ["Ada's Quay", 4],
      ['Ada’s Quay', 4],
    ]);
  });

  it('holds the first listing of a phrase', () => {
    expect(found('Pier')).toEqual([['Pier', 3]]);
  });

  it('finds a phrase at the end of the text, where a longer one would not fit', () => {
    expect(
      new PhraseMatcher([
        ['Old Pier', 1],
        ['Old Pier Club', 2],
      ]).find('the Old Pier'),
    ).toEqual([{ start: 4, end: 12, phrase: 'Old Pier', value: 1 }]);
  });

  it('looks up a word no oftener than its phrases have lengths', () => {
    const clubs = Array.from({ length: 500 }, (_, i) => [`Old Club ${i + 100}`, i] as const);
    const has = vi.spyOn(Map.prototype, 'has');
    const matches = new PhraseMatcher(clubs).find('Old Club 100 met. '.repeat(500));
    const asked = has.mock.calls.length;
    has.mockRestore();
    expect(matches).toHaveLength(500);
    expect(asked).toBeLessThan(500 * 5);
  });

  it('knows a phrase that is listed with a curly apostrophe', () => {
    expect(new PhraseMatcher([['Ada’s Club', 1]]).find("Ada's Club and Ada’s Club")).toHaveLength(2);
  });
});

describe('a phrase matcher with changes', () => {
  const changed = matcher.with(
    new Map([
      ['Old Pier', undefined],
      ['Pier', 7],
      ['Old Quay', 8],
      ['Net Loft', 9],
      ['Ada’s Quay', 10],
    ]),
  );
  const listed: [string, number][] = [
    ['Old Pier Club', 2],
    ['Pier', 7],
    ["Ada's Quay", 4],
    ['St. Tarn', 5],
    ['Old Quay', 8],
    ['Net Loft', 9],
  ];

  it.each([
    'The Old Pier Club met at the Old Pier.',
    'Old Quay, Net Loft, St. Tarn, Ada’s Quay',
    'A Net, a Loft, an Old boat',
  ])('finds in "%s" what one would that had been made of all', (text) => {
    expect(changed.find(text)).toEqual(new PhraseMatcher(listed).find(text));
  });

  it('leaves the first as it was', () => {
    expect(found('Old Pier, Old Quay')).toEqual([['Old Pier', 1]]);
    expect(matcher.with(new Map())).toBe(matcher);
  });
});
