import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, rowsNear } from './row-window';

describe('the rows near the window', () => {
  it('are those in it and as much more on either side as is asked for', () => {
    expect(rowsNear({ top: -10_000, height: 1000, rowHeight: 50, margin: 500 })).toEqual({ from: 190, to: 230 });
    expect(rowsNear({ top: -10_000, height: 1000, rowHeight: 50, margin: 0 })).toEqual({ from: 200, to: 220 });
  });

  it('are the first ones while the table is below', () => {
    expect(rowsNear({ top: 300, height: 500, rowHeight: 50, margin: 50 })).toEqual({ from: 0, to: 5 });
    expect(rowsNear({ top: 90_000, height: 500, rowHeight: 50, margin: 50 })).toEqual({ from: 0, to: 5 });
  });

  it('stay the same while little is scrolled', () => {
    const first = rowsNear({ top: -10_050, height: 500, rowHeight: 50, margin: 100 });
    expect(rowsNear({ top: -10_090, height: 500, rowHeight: 50, margin: 100 }, first)).toBe(first);
    expect(rowsNear({ top: -10_190, height: 500, rowHeight: 50, margin: 100 }, first)).not.toEqual(first);
  });
});

describe('the body of a table', () => {
  const row = (at: number) => ({ kind: 'row', at });
  const gap = (rows: number) => ({ kind: 'gap', rows });

  it('has gaps for the rows before and after', () => {
    expect(piecesOf(100, { from: 10, to: 12 })).toEqual([gap(10), row(10), row(11), gap(88)]);
  });

  it('keeps rows elsewhere', () => {
    expect(piecesOf(100, { from: 10, to: 11 }, [3, 99, -1])).toEqual([
      gap(3),
      row(3),
      gap(6),
      row(10),
      gap(88),
      row(99),
    ]);
    expect(piecesOf(100, { from: 10, to: 11 }, [10])).toEqual([gap(10), row(10), gap(89)]);
  });

  it('ends with the last row where the range lies beyond', () => {
    expect(piecesOf(3, { from: 50, to: 60 })).toEqual([gap(2), row(2)]);
    expect(piecesOf(0, { from: 0, to: 60 })).toEqual([]);
  });

  it('has the height of all rows, in their order, whatever is drawn', () => {
    const place = fc.integer({ min: -1, max: 60 });
    fc.assert(
      fc.property(fc.nat(50), fc.nat(60), fc.nat(60), fc.array(place), (count, from, more, keep) => {
        const pieces = piecesOf(count, { from, to: from + more }, keep);
        let next = 0;
        for (const piece of pieces) {
          if (piece.kind === 'row') expect(piece.at).toBe(next);
          next += piece.kind === 'row' ? 1 : piece.rows;
        }
        expect(next).toBe(count);
        const drawn = pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.at] : []));
        expect(drawn).toEqual(expect.arrayContaining(keep.filter((at) => at >= 0 && at < count)));
      }),
    );
  });
});
