import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atPricesOf, consumerPrices, PRICE_YEARS } from './consumer-prices';
import { ECB_YEARS } from './ecb-rates';

const CURRENCIES = ['EUR', 'USD'] as const;
const years = Array.from({ length: PRICE_YEARS.to - PRICE_YEARS.from + 1 }, (_, i) => PRICE_YEARS.from + i);
const currency = fc.constantFrom(...CURRENCIES);
const year = fc.constantFrom(...years);
const amount = fc.integer({ min: 1, max: 1e9 });

describe('the table of consumer prices', () => {
  it('has an index of every year of the rates, and of no other', () => {
    expect(PRICE_YEARS).toEqual(ECB_YEARS);
    for (const own of CURRENCIES) {
      expect(years.filter((one) => consumerPrices(own, one) === null)).toEqual([]);
      expect([consumerPrices(own, PRICE_YEARS.from - 1), consumerPrices(own, PRICE_YEARS.to + 1)]).toEqual([
        null,
        null,
      ]);
    }
  });

  // Inflation in per cent as its publishers give it, to one decimal; a slip of a digit or a year would show.
  it.each([
    [
      'EUR',
      [
        2.1, 2.3, 2.3, 2.1, 2.1, 2.2, 2.2, 2.1, 3.3, 0.3, 1.6, 2.7, 2.5, 1.4, 0.4, 0.2, 0.2, 1.5, 1.8, 1.2, 0.3, 2.6,
        8.4, 5.4, 2.4,
      ],
    ],
    [
      'USD',
      [
        3.4, 2.8, 1.6, 2.3, 2.7, 3.4, 3.2, 2.8, 3.8, -0.4, 1.6, 3.2, 2.1, 1.5, 1.6, 0.1, 1.3, 2.1, 2.4, 1.8, 1.2, 4.7,
        8, 4.1, 2.9,
      ],
    ],
  ] as const)('grows in %s as the publishers say', (own, published) => {
    const rates = years
      .slice(1)
      .map((one) => (Number(consumerPrices(own, one)) / Number(consumerPrices(own, one - 1)) - 1) * 100);
    expect(rates).toHaveLength(published.length);
    // Rates of rounded indices may round the other way.
    for (const [i, rate] of rates.entries()) expect(Math.abs(rate - published[i])).toBeLessThan(0.1);
  });
});

describe('an amount at the prices of another year', () => {
  const at = (base: number, n: number, own: 'EUR' | 'USD', from: number) =>
    atPricesOf(base, { amount: n, currency: own }, from)?.amount ?? Number.NaN;

  it('is as much more as prices are higher', () => {
    const found = atPricesOf(2015, { amount: 9314, currency: 'EUR' }, 2010);
    expect(found?.amount).toBeCloseTo(10000, 6);
    expect(found?.used).toEqual({ currency: 'EUR', year: 2010, index: 93.14, base: 100 });
  });

  it('is the same at those of its own', () => {
    fc.assert(fc.property(currency, year, amount, (own, one, n) => at(one, n, own, one) === n));
  });

  it('comes back to itself', () => {
    fc.assert(
      fc.property(currency, year, year, amount, (own, from, to, n) => {
        expect(at(from, at(to, n, own, from), own, to) / n).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is more where prices have risen, less where they have fallen, and keeps the order of amounts', () => {
    fc.assert(
      fc.property(currency, year, year, amount, amount, (own, from, to, n, m) => {
        const rise = Number(consumerPrices(own, to)) - Number(consumerPrices(own, from));
        expect(Math.sign(at(to, n, own, from) - n)).toBe(Math.sign(rise));
        expect(Math.sign(at(to, n, own, from) - at(to, m, own, from))).toBe(Math.sign(n - m));
      }),
    );
  });

  it('is none without a year, or of a year that has no index', () => {
    const ten = { amount: 10, currency: 'USD' as const };
    expect([null, 1998, 2025].map((from) => atPricesOf(2024, ten, from))).toEqual([null, null, null]);
    expect(atPricesOf(2025, ten, 2010)).toBeNull();
  });
});
