import { describe, expect, it } from 'vitest';
import { elapsedText, indexIn, stepOf } from './presenting';

describe('turning slides', () => {
  const step = (key: string, index: number, shiftKey = false) => stepOf({ key, shiftKey }, index, 6);

  it.each([
    ['ArrowRight', 3],
    ['ArrowDown', 3],
    ['PageDown', 3],
    [' ', 3],
    ['Enter', 3],
    ['ArrowLeft', 1],
    ['ArrowUp', 1],
    ['PageUp', 1],
    ['Backspace', 1],
    ['Home', 0],
    ['End', 5],
    ['x', null],
  ])('%j leads from slide 2 to %j', (key, to) => {
    expect(step(key, 2)).toBe(to);
  });

  it('goes back with Shift and space, and stays at the ends', () => {
    expect(step(' ', 2, true)).toBe(1);
    expect(step('PageUp', 0)).toBe(0);
    expect(step('PageDown', 5)).toBe(5);
  });

  it('shows the nearest slide that there is', () => {
    const of = (count: number) => ({ slides: Array.from({ length: count }, () => ({}) as never) });
    expect([null, 1, 2, 9].map((number) => indexIn(of(3), number))).toEqual([0, 0, 1, 2]);
    expect(indexIn(of(0), 4)).toBe(0);
  });
});

describe('the time since the beginning', () => {
  it.each([
    [0, '0:00'],
    [245_400, '4:05'],
    [3_845_000, '1:04:05'],
    [-5, '0:00'],
  ])('of %d ms is %s', (milliseconds, text) => {
    expect(elapsedText(milliseconds)).toBe(text);
  });
});
