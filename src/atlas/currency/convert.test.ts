import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentWith, moneyWith } from '../fixtures';
import { converted, yearOfMoney } from './convert';
import { ECB_CURRENCIES, ecbRate, ECB_YEARS } from './ecb-rates';

const documents = [
  { ...documentWith('901'), years: [2010] },
  { ...documentWith('902'), years: [2006, 2007, 2008] },
  documentWith('903'),
];
const nothingStated = { documents, rates: [] };
const pesos = { id: 'rate1', document: '901', currency: 'MXN', per: 'EUR', rate: 19 };
const money = (amount: number | null, currency: string | null, document = '901') =>
  moneyWith({ amount, currency, documents: [document] });

describe('an amount in another currency', () => {
  it('goes by no rate where it is in that currency', () => {
    expect(converted(money(12.5, 'EUR'), 'eur', nothingStated)).toEqual({ amount: 12.5, currency: 'EUR', rates: [] });
    expect(converted(money(12.5, 'USD', '903'), 'usd', nothingStated)?.rates).toEqual([]);
  });

  it('goes by the average of the year of its document, unrounded', () => {
    const rate = ecbRate('GBP', 2010) ?? Number.NaN;
    expect(converted(money(100, 'GBP'), 'eur', nothingStated)).toEqual({
      amount: 100 / rate,
      currency: 'EUR',
      rates: [{ currency: 'GBP', per: 'EUR', rate, year: 2010, source: 'ecb' }],
    });
  });

  it('goes through the euro from one currency to another', () => {
    const [pounds, dollars] = [ecbRate('GBP', 2010), ecbRate('USD', 2010)].map(Number);
    const found = converted(money(100, 'GBP'), 'usd', nothingStated);
    expect(found?.amount).toBe((100 / pounds) * dollars);
    expect(found?.rates.map(({ currency }) => currency)).toEqual(['GBP', 'USD']);
  });

  it('goes by the rate that its own document states before all others, whichever way it is put', () => {
    const used = { currency: 'MXN', per: 'EUR', rate: 19, year: null, source: 'document', passage: 'rate1' };
    const atlas = { documents, rates: [pesos] };
    expect(converted(money(190, 'MXN'), 'eur', atlas)).toEqual({ amount: 10, currency: 'EUR', rates: [used] });
    expect(converted(money(190, 'MXN'), 'usd', atlas)?.rates.map(({ source }) => source)).toEqual(['document', 'ecb']);
    const turned = { ...pesos, currency: 'EUR', per: 'MXN', rate: 0.05 };
    expect(converted(money(190, 'MXN'), 'eur', { documents, rates: [turned] })?.amount).toBe(9.5);
  });

  it('goes by no rate that another document states', () => {
    const found = converted({ ...money(1, 'MXN', '902'), years: [2012] }, 'eur', { documents, rates: [pesos] });
    expect(found?.rates.map(({ source }) => source)).toEqual(['ecb']);
  });

  it('goes through the other currency of a stated rate where that is neither of the two', () => {
    const rates = [{ ...pesos, currency: 'AMD', per: 'USD', rate: 400 }];
    const found = converted(money(800, 'AMD'), 'eur', { documents, rates });
    expect(found?.amount).toBe(2 / Number(ecbRate('USD', 2010)));
    expect(found?.rates.map(({ source }) => source)).toEqual(['document', 'ecb']);
  });

  it('is none without an amount, a currency, or a rate', () => {
    expect(converted(money(null, 'EUR'), 'eur', nothingStated)).toBeNull();
    expect(converted(money(1, null), 'eur', nothingStated)).toBeNull();
    expect(converted(money(1, 'XYZ'), 'usd', nothingStated)).toBeNull();
    expect(converted(money(1, 'toString'), 'usd', nothingStated)).toBeNull();
    expect(converted(money(1, 'USD', '903'), 'eur', nothingStated)).toBeNull();
    expect(converted({ ...money(1, 'USD'), years: [1987] }, 'eur', nothingStated)).toBeNull();
  });

  it('comes back to itself, and grows with the amount', () => {
    const years = fc.integer({ min: ECB_YEARS.from, max: ECB_YEARS.to });
    fc.assert(
      fc.property(fc.constantFrom(...ECB_CURRENCIES), years, fc.integer({ min: 1, max: 1e9 }), (currency, year, n) => {
        const given = converted({ ...money(n, currency), years: [year] }, 'eur', nothingStated);
        if (given === null) return ecbRate(currency, year) === null;
        const [{ rate }] = given.rates;
        expect((given.amount * rate) / n).toBeCloseTo(1, 10);
        return given.amount > 0;
      }),
    );
  });
});

describe('the year of an amount', () => {
  it('is the one that its words name, else that of its document, of several the last', () => {
    expect(yearOfMoney({ ...money(1, 'USD', '902'), years: [2002] }, nothingStated)).toBe(2002);
    expect(yearOfMoney(money(1, 'USD', '902'), nothingStated)).toBe(2008);
    expect(yearOfMoney(money(1, 'USD', '903'), nothingStated)).toBeNull();
    expect(yearOfMoney(money(1, 'USD', '999'), nothingStated)).toBeNull();
  });
});
