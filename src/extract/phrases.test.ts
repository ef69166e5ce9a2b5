import { describe, expect, it } from 'vitest';
import { PhraseMatcher } from './phrases';

const matcher = new PhraseMatcher([
  ['Old Pier', 1],
  ['Old Pier Club', 2],
  ['Pier', 3],
  ["Ada's Quay", 4],
  ['St. Tarn', 5],
  ['Pier', 6],
]);
const found = (text: string) => matcher.find(text).map(({ phrase, value }) => [phrase, value]);

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
});
