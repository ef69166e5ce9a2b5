import { expect, it } from 'vitest';
import type { BasemapArea } from '../atlas/basemap/basemap';
import { hasRing } from './rings';

const area = (fields: Partial<BasemapArea>): BasemapArea => ({
  id: 'LIE',
  path: 'm10 10h2v2z',
  at: [11, 11],
  box: [10, 10, 12, 12],
  small: true,
  ...fields,
});

it('a small area has a ring until its land is longer than sixteen pixels on the screen', () => {
  expect([1, 8, 9].map((scale) => hasRing(area({}), scale))).toEqual([true, true, false]);
});

it('scattered islands, and what has no land of its own on the map, keep their ring', () => {
  expect(hasRing(area({ path: 'm10 10h2v2zm1 1h2v2z' }), 100)).toBe(true);
  expect(hasRing(area({ path: '' }), 100)).toBe(true);
});

it('a large area has none', () => {
  expect(hasRing(area({ small: false }), 1)).toBe(false);
});
