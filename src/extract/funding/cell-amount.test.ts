import { describe, expect, it } from 'vitest';
import { amountInCell, unitOf } from './cell-amount';

describe('unitOf', () => {
  it.each([
    ['Cost (in euros)', 'EUR', 1],
    ['Cost', undefined, 1],
    ['Cost (in thousands of euros)', 'EUR', 1000],
    ["USD '000", 'USD', 1000],
    ['Amount, million USD', 'USD', 1e6],
    ['€ m', 'EUR', 1e6],
  ])('reads the currency and the scale of "%s"', (head, currency, scale) => {
    expect(unitOf(head)).toEqual({ currency, scale });
  });
});

describe('amountInCell', () => {
  const inThousands = { currency: 'EUR', scale: 1000 };

  it('takes currency and scale from the head', () => {
    expect(amountInCell('1,200', inThousands)).toEqual({ amount: 1.2e6, currency: 'EUR' });
    expect(amountInCell('-7.5', inThousands)).toEqual({ amount: -7500, currency: 'EUR' });
  });

  it('takes those of the cell first', () => {
    expect(amountInCell('CHF 1,200', inThousands)).toEqual({ amount: 1200, currency: 'CHF' });
    expect(amountInCell('2 million', inThousands)).toEqual({ amount: 2e6, currency: 'EUR' });
  });

  it('takes a second currency for the same money', () => {
    expect(amountInCell('MXN 5,000 (EUR 261)', inThousands)).toEqual({
      amount: 5000,
      currency: 'MXN',
      second: { amount: 261, currency: 'EUR' },
    });
    expect(amountInCell('EUR 5 to 7', inThousands)).toEqual({ amount: 5, currency: 'EUR' });
  });

  it.each(['', '–', '5%', 'oars'])('finds none in "%s"', (cell) => {
    expect(amountInCell(cell, inThousands)).toBeUndefined();
  });
});
