import { expect, it } from 'vitest';
import { allMatches } from './matches';

const boats = /(?<kind>old|new) boats?|/gu;

it.each(['', 'old boats and a new boat', 'piers', '🚢old boat🚢'])('gives what matchAll gives in "%s"', (text) => {
  const own = allMatches(boats, text);
  const plain = [...text.matchAll(boats)];
  expect(own.map(({ 0: all, index, groups }) => [all, index, groups?.kind])).toEqual(
    plain.map(({ 0: all, index, groups }) => [all, index, groups?.kind]),
  );
});

it('goes on behind a place where nothing is matched, whole characters at a time', () => {
  expect(allMatches(/x*/gu, '🚢x').map(({ index }) => index)).toEqual([0, 2, 3]);
});

it('begins each text at its beginning', () => {
  boats.lastIndex = 5;
  expect(allMatches(boats, 'new boat')[0].index).toBe(0);
});
