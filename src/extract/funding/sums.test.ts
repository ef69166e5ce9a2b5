import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumsOf, type SumRole, type SumRow } from './sums';

const row = (role: SumRole, amount: number, more: Partial<SumRow> = {}): SumRow => ({
  amount,
  currency: 'EUR',
  role,
  part: '',
  ...more,
});
const line = (amount: number, more?: Partial<SumRow>) => row('line', amount, more);
const subtotal = (amount: number, more?: Partial<SumRow>) => row('subtotal', amount, more);
const total = (amount: number, more?: Partial<SumRow>) => row('total', amount, more);
/** What each sum has for parts, by its index. */
const parts = (...rows: SumRow[]) =>
  Object.fromEntries(sumsOf(rows).flatMap((sum, i) => (sum ? [[i, sum.parts.join()]] : [])));

describe('the parts of a sum', () => {
  it('are the lines above a subtotal, and the subtotals and other lines above a total', () => {
    expect(parts(line(1), line(2), subtotal(3), line(4), subtotal(4), line(5), total(12))).toEqual({
      2: '0,1',
      4: '3',
      6: '2,4,5',
    });
  });

  it('are the rows that a subtotal holds, and not those of their own', () => {
    expect(
      parts(subtotal(6), subtotal(3, { heldBy: 0 }), line(3, { heldBy: 1 }), line(3, { heldBy: 0 }), total(6)),
    ).toEqual({
      0: '1,3',
      1: '2',
      4: '0',
    });
  });

  it('stand below where the first row is a sum', () => {
    expect(parts(subtotal(3), line(1), line(2), subtotal(4), line(4))).toEqual({ 0: '1,2', 3: '4' });
    expect(parts(total(7), subtotal(3), line(1), line(2), subtotal(4), line(4))).toEqual({
      0: '1,4',
      1: '2,3',
      4: '5',
    });
    expect(parts(total(7), line(3), line(4))).toEqual({ 0: '1,2' });
  });

  it('stand in the part of the table of their subtotal', () => {
    expect(parts(line(9, { part: 'a' }), line(1, { part: 'b' }), subtotal(1, { part: 'b' }), total(10))).toEqual({
      2: '1',
      3: '0,2',
    });
  });

  it('are those since the total before, or all, whichever comes nearer', () => {
    expect(parts(line(1), line(2), total(3), line(4), total(4))).toEqual({ 2: '0,1', 4: '3' });
    expect(parts(line(1), line(2), total(3), line(4), total(7))).toEqual({ 2: '0,1', 4: '2,3' });
    expect(parts(line(1), total(1), line(4), total(4), total(5, { grand: true }))).toEqual({
      1: '0',
      3: '2',
      4: '1,3',
    });
  });

  it('are no words on another line', () => {
    expect(parts(line(5), row('aside', 2), line(1), total(6))).toEqual({ 3: '0,2' });
  });

  it('are in the currency of the sum, else there is nothing to check', () => {
    expect(parts(line(5), line(1, { currency: 'USD' }), total(6))).toEqual({});
    expect(parts(total(6))).toEqual({});
    expect(parts(line(6))).toEqual({});
  });
});

describe('the difference', () => {
  it('is what is stated less what the parts give, to the cent', () => {
    expect(sumsOf([line(34.1), line(0.2), subtotal(34)])[2]).toEqual({ parts: [0, 1], sum: 34.3, difference: -0.3 });
  });
});

const cents = fc.integer({ min: 1, max: 10_000_000_00 }).map((amount) => amount / 100);
const exact = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
/** Groups of lines, each with its subtotal, below or above. */
const groups = fc.array(fc.array(cents, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
const below = (all: readonly (readonly number[])[]) => [
  ...all.flatMap((lines) => [...lines.map((amount) => line(amount)), subtotal(exact(lines))]),
  total(exact(all.flat())),
];
const above = (all: readonly (readonly number[])[]) => {
  const rows: SumRow[] = [];
  for (const lines of all) {
    const heldBy = rows.length;
    rows.push(subtotal(exact(lines)), ...lines.map((amount) => line(amount, { heldBy })));
  }
  return [...rows, total(exact(all.flat()))];
};
const differences = (rows: readonly SumRow[]) => sumsOf(rows).flatMap((sum) => (sum ? [sum.difference] : []));

describe.each([
  ['below', below],
  ['above', above],
])('any table whose sums stand %s their lines', (_where, table) => {
  it('has no difference where its lines add up, in any order within their group', () => {
    fc.assert(
      fc.property(groups, fc.boolean(), (all, reversed) => {
        const rows = table(reversed ? all.map((lines) => [...lines].reverse()) : all);
        expect(differences(rows)).toEqual(Array<number>(all.length + 1).fill(0));
      }),
    );
  });

  it('has the difference of a changed line in its subtotal, and of a changed subtotal in the total too', () => {
    fc.assert(
      fc.property(groups, fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (all, at, change) => {
        const rows = table(all);
        const changed = at % rows.length;
        const moved = rows.map((item, i) =>
          i === changed ? { ...item, amount: exact([item.amount, change / 100]) } : item,
        );
        const found = sumsOf(moved);
        const off = found.flatMap((sum, i) => (sum?.difference ? [[i, sum.difference]] : []));
        const by = change / 100;
        const holder = found.findIndex((sum) => sum?.parts.includes(changed));
        const own: (readonly [number, number])[] = rows[changed].role === 'line' ? [] : [[changed, by]];
        expect(off).toEqual([...own, ...(holder < 0 ? [] : [[holder, -by]])]);
      }),
    );
  });

  it('counts every line in exactly one sum, and the total holds all subtotals', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const rows = table(all);
        const found = sumsOf(rows);
        const counted = found.flatMap((sum) => sum?.parts ?? []).sort((a, b) => a - b);
        expect(counted).toEqual([...rows.keys()].slice(0, -1));
        expect(found.at(-1)?.parts.every((i) => rows[i].role === 'subtotal')).toBe(true);
      }),
    );
  });
});
