import { expect, it } from 'vitest';
import { barsOf } from './years';

it('gives a bar for every year from the first to the last', () => {
  expect(
    barsOf(
      new Map([
        [2008, 2],
        [2006, 5],
      ]),
    ),
  ).toEqual([
    { year: 2006, count: 5 },
    { year: 2007, count: 0 },
    { year: 2008, count: 2 },
  ]);
  expect(barsOf(new Map())).toEqual([]);
});
