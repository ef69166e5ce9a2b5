import { describe, expect, it } from 'vitest';
import { isPlainNumber, parseNumber, plainAmount } from './numbers';

describe('isPlainNumber', () => {
  it('is true of a number alone', () => {
    expect(['12', ' 1,200 ', '1.234,50', "1'234"].filter(isPlainNumber)).toHaveLength(4);
    expect(isPlainNumber('123 '.repeat(20).trim())).toBe(false);
    expect(['', '12 boats', '12%', '2004/05', 'x'].filter(isPlainNumber)).toEqual([]);
  });
});

describe('parseNumber', () => {
  it.each([
    ['1,748', 1748],
    ['1.748', 1748],
    ['17.48', 17.48],
    ['17,48', 17.48],
    ['1,748,255', 1_748_255],
    ['1.748.255', 1_748_255],
    ['1.748.255,50', 1_748_255.5],
    ['1,748,255.50', 1_748_255.5],
    ["17'368'550.40", 17_368_550.4],
    ['17 368 550', 17_368_550],
    ['34,994.86', 34_994.86],
    ['7', 7],
    ['12,50,000', 1_250_000],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});

describe('plainAmount', () => {
  it.each([
    ['1,200', 1200],
    ['850 million', 850e6],
    ['1.25 bn', 1.25e9],
    ['two million', 2e6],
    ["1'200.–", 1200],
    ['1,200,-', 1200],
    ['1,200¹', 1200],
    ['1,200 *', 1200],
    ['1,200 (a)', 1200],
    ['-1,200', -1200],
    ['− 1,200', -1200],
    ['(1,200)', -1200],
    ['0', 0],
  ])('reads the cell "%s"', (cell, amount) => {
    expect(plainAmount(cell)).toBe(amount);
  });

  it.each(['', '–', 'n/a', '12%', '12 boats', 'million', 'a', '2004/05', '(a)'])('finds none in "%s"', (cell) => {
    expect(plainAmount(cell)).toBeUndefined();
  });
});
