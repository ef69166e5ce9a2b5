import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOrder, orderBy } from './order';

type Matrix = Readonly<Record<string, readonly number[]>>;

const order = (matrix: Matrix) => clusterOrder(Object.keys(matrix), (id) => matrix[id]);

/** Sparse counts, as those of a matrix by theme and country, named r0, r1 … */
const matrices: fc.Arbitrary<Matrix> = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(fc.nat(3), { minLength: width, maxLength: width }), { maxLength: 25 }))
  .map((rows) => Object.fromEntries(rows.map((row, i) => [`r${i}`, row])));

/** The order that the definition gives, by asking at each step for the mean over all pairs of rows. */
function joinedByMean(matrix: Matrix): string[] {
  const size = (id: string) => Math.hypot(...matrix[id]);
  const weight = (ids: readonly string[]) => Math.max(...ids.map((id) => matrix[id].reduce((a, b) => a + b, 0)));
  const distance = (a: string, b: string) =>
    1 - matrix[a].reduce((total, value, k) => total + value * matrix[b][k], 0) / size(a) / size(b);
  let groups = Object.keys(matrix).map((id) => [id]);
  while (groups.length > 1) {
    const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b]));
    const means = pairs.map(([a, b]) => a.flatMap((x) => b.map((y) => distance(x, y)))).map(mean);
    const nearest = pairs[means.indexOf(Math.min(...means))];
    const joined = nearest.sort((a, b) => weight(b) - weight(a)).flat();
    groups = [...groups.filter((group) => !nearest.includes(group)), joined];
  }
  return groups[0];
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

describe('an order by value', () => {
  const values: Readonly<Record<string, number>> = { a: 1, b: 3, c: 1, d: 0, e: 3 };

  it('has the highest first and leaves equals as they were', () => {
    expect(orderBy(Object.keys(values), (id) => values[id])).toEqual(['b', 'e', 'a', 'c', 'd']);
  });

  it('leaves what it was given as it was', () => {
    const ids = ['a', 'b'];
    orderBy(ids, (id) => values[id]);
    expect(ids).toEqual(['a', 'b']);
  });
});

describe('an order by likeness', () => {
  it('puts rows with the same shares beside each other, however heavy', () => {
    expect(order({ a: [1, 0, 0], b: [0, 0, 9], c: [5, 0, 0], d: [0, 4, 0], e: [0, 0, 2] })).toEqual([
      'b',
      'e',
      'c',
      'a',
      'd',
    ]);
  });

  it('joins the nearest first, even where the first two rows are not', () => {
    expect(order({ a: [9, 5, 0], b: [0, 5, 4], c: [9, 4, 0], d: [0, 0, 1] })).toEqual(['a', 'c', 'b', 'd']);
  });

  it('is that of always joining the two groups with the least mean distance', () => {
    const matrix: Record<string, readonly number[]> = {};
    for (let i = 0; i < 40; i++) matrix[`r${i}`] = [1, 2, 3, 4].map((k) => 1 + (((i + 3) ** 2 * k ** 3 * 7919) % 101));
    expect(order(matrix)).toEqual(joinedByMean(matrix));
  });

  it('has the heaviest row first, and rows of zeros last in the order given', () => {
    expect(order({ z: [0, 0], a: [1, 0], y: [0, 0], b: [0, 7], c: [1, 1] }).at(0)).toBe('b');
    expect(order({ z: [0, 0], a: [1, 0], y: [0, 0], b: [0, 7] }).slice(-2)).toEqual(['z', 'y']);
  });

  it('is empty for none, and the same for one', () => {
    expect(order({})).toEqual([]);
    expect(order({ a: [1, 2] })).toEqual(['a']);
    expect(order({ a: [0, 0] })).toEqual(['a']);
  });

  it('has each row once, the same at each time of asking', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const once = order(matrix);
        expect([...once].sort()).toEqual(Object.keys(matrix).sort());
        expect(order(matrix)).toEqual(once);
      }),
    );
  });

  it('keeps equal rows together, a heaviest row first and zeros last', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const rows = order(matrix).map((id) => matrix[id]);
        const keys = rows.map((row) => row.join());
        const runs = keys.filter((key, i) => key !== keys[i - 1]);
        expect(new Set(runs).size).toBe(runs.length);
        const weights = rows.map((row) => row.reduce((a, b) => a + b, 0));
        if (rows.length) expect(weights[0]).toBe(Math.max(...weights));
        const zeros = weights.filter((weight) => weight === 0).length;
        expect(weights.slice(weights.length - zeros).every((weight) => weight === 0)).toBe(true);
      }),
    );
  });

  it('keeps rows that share nothing with the rest in one run', () => {
    fc.assert(
      fc.property(matrices, matrices, (left, right) => {
        const width = (matrix: Matrix) => Object.values(matrix)[0]?.length ?? 0;
        const leftZeros = Array.from({ length: width(left) }, () => 0);
        const rightZeros = Array.from({ length: width(right) }, () => 0);
        const both: Record<string, readonly number[]> = {};
        for (const [id, row] of Object.entries(left))
          if (row.every(Boolean)) both[`left ${id}`] = [...row, ...rightZeros];
        for (const [id, row] of Object.entries(right))
          if (row.every(Boolean)) both[`right ${id}`] = [...leftZeros, ...row];
        const sides = order(both).map((id) => id.split(' ')[0]);
        expect(sides.filter((side, i) => side !== sides[i - 1]).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
