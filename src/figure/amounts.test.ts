import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith } from '../atlas/fixtures';
import { aboutText, amountInWords, currencyName, rateText, ratesUsed, shownAmount } from './amounts';

const atlas = atlasWith({
  documents: [{ ...documentWith('901'), years: [2010] }],
  rates: [{ id: 'rate', document: '901', currency: 'MXN', per: 'EUR', rate: 20 }],
});
const pesos = moneyWith({ id: 'a', amount: 1000.5, currency: 'MXN', documents: ['901'] });

describe('an amount in the currency asked for', () => {
  it('stands beside what is told, which stays as it is', () => {
    const shown = shownAmount(pesos, 'eur', atlas);
    expect(shown).toMatchObject({ own: 'MXN 1,000.50', other: 'about EUR 50.02', currency: 'EUR' });
    expect(shown.value).toBeCloseTo(50.025, 6);
    expect(shown.rates).toMatchObject([{ source: 'document', passage: 'rate' }]);
  });

  it('is what is told where that is its own currency', () => {
    const euro = moneyWith({ amount: 12, currency: 'EUR', documents: ['901'] });
    expect(shownAmount(euro, 'eur', atlas)).toEqual({
      own: 'EUR 12',
      other: null,
      value: 12,
      currency: 'EUR',
      rates: [],
    });
    expect(shownAmount(pesos, 'original', atlas)).toMatchObject({ other: null, value: 1000.5, currency: 'MXN' });
  });

  it.each([
    [{ amount: null, currency: null }, null],
    [{ amount: 5, currency: null }, '5'],
    [{ amount: 5, currency: 'XTS' }, 'XTS 5'],
  ])('is none without an amount, a currency or a rate: %j', (fields, own) => {
    const shown = shownAmount(moneyWith({ ...fields, documents: ['901'] }), 'eur', atlas);
    expect(shown).toEqual({ own, other: null, value: null, currency: null, rates: [] });
  });

  it('is told with the rate and its source', () => {
    expect(amountInWords(pesos, 'eur', atlas)).toBe(
      'MXN 1,000.50, about EUR 50.02 at 20 Mexican pesos to the euro, the rate that the document states',
    );
    expect(rateText({ currency: 'USD', per: 'EUR', rate: 1.5, year: 2010, source: 'ecb' })).toBe(
      '1.5 US dollars to the euro, the average of 2010 by the European Central Bank',
    );
  });

  it('gives each rate once', () => {
    expect(ratesUsed([pesos, { ...pesos, id: 'b' }], 'eur', atlas)).toHaveLength(1);
    expect(ratesUsed([pesos], 'original', atlas)).toEqual([]);
  });
});

it.each([
  [906500.54, 'about EUR 906,500'],
  [12345678, 'about EUR 12,350,000'],
  [50.026, 'about EUR 50.03'],
  [1.3579, 'about EUR 1.36'],
  [0, 'about EUR 0'],
])('a converted amount has four digits at most: %d', (amount, text) => {
  expect(aboutText(amount, 'EUR')).toBe(text);
});

it('currencies have names', () => {
  expect(['eur', 'usd', 'MXN'].map(currencyName)).toEqual(['euro', 'US dollars', 'Mexican pesos']);
});
