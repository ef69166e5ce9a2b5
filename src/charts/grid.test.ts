import { describe, expect, it } from 'vitest';
import { placeAfter } from './grid';

describe('a key in a grid', () => {
  const last = { row: 30, column: 6 };
  const from = { row: 12, column: 3 };

  it.each([
    ['ArrowUp', false, { row: 11, column: 3 }],
    ['ArrowDown', false, { row: 13, column: 3 }],
    ['ArrowLeft', false, { row: 12, column: 2 }],
    ['ArrowRight', false, { row: 12, column: 4 }],
    ['PageUp', false, { row: 2, column: 3 }],
    ['PageDown', false, { row: 22, column: 3 }],
    ['Home', false, { row: 12, column: 0 }],
    ['End', false, { row: 12, column: 6 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 30, column: 6 }],
  ])('%s (Ctrl: %s) leads to %j', (key, ctrl, to) => {
    expect(placeAfter(key, ctrl, from, last)).toEqual(to);
  });

  it('leads to the edge and not beyond', () => {
    expect(placeAfter('ArrowUp', false, { row: 0, column: 0 }, last)).toEqual({ row: 0, column: 0 });
    expect(placeAfter('ArrowLeft', false, { row: 4, column: 0 }, last)).toEqual({ row: 4, column: 0 });
    expect(placeAfter('PageUp', false, { row: 4, column: 0 }, last)).toEqual({ row: 0, column: 0 });
    expect(placeAfter('PageDown', false, { row: 25, column: 6 }, last)).toEqual({ row: 30, column: 6 });
    expect(placeAfter('ArrowRight', false, { row: 25, column: 6 }, last)).toEqual({ row: 25, column: 6 });
  });

  it('of another kind, or an arrow with Ctrl, leads nowhere', () => {
    expect(placeAfter('a', false, from, last)).toBeUndefined();
    expect(placeAfter('Enter', false, from, last)).toBeUndefined();
    expect(placeAfter('ArrowUp', true, from, last)).toBeUndefined();
  });
});
