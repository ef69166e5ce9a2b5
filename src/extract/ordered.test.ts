import { describe, expect, it } from 'vitest';
import { covering, overlapsAny, within } from './ordered';

const items = [
  { start: 2, end: 4 },
  { start: 4, end: 9 },
  { start: 12, end: 13 },
];

describe('stretches in order', () => {
  it.each([
    [{ start: 0, end: 20 }, items],
    [{ start: 2, end: 9 }, items.slice(0, 2)],
    [{ start: 3, end: 13 }, items.slice(1)],
    [{ start: 4, end: 8 }, []],
    [{ start: 5, end: 12 }, []],
    [{ start: 20, end: 30 }, []],
  ])('within %o are found', (stretch, expected) => {
    expect(within(items, stretch)).toEqual(expected);
  });

  it.each([
    [{ start: 0, end: 2 }, false],
    [{ start: 0, end: 3 }, true],
    [{ start: 8, end: 10 }, true],
    [{ start: 9, end: 12 }, false],
    [{ start: 12, end: 12 }, false],
    [{ start: 13, end: 40 }, false],
  ])('overlap %o or not', (stretch, expected) => {
    expect(overlapsAny(items, stretch)).toBe(expected);
  });

  it.each([
    [{ start: 2, end: 4 }, items[0]],
    [{ start: 5, end: 9 }, items[1]],
    [{ start: 3, end: 5 }, undefined],
    [{ start: 10, end: 11 }, undefined],
    [{ start: 13, end: 14 }, undefined],
  ])('cover %o or not', (stretch, expected) => {
    expect(covering(items, stretch)).toBe(expected);
  });

  it('are none among none', () => {
    expect(within([], { start: 0, end: 9 })).toEqual([]);
    expect(overlapsAny([], { start: 0, end: 9 })).toBe(false);
  });
});
