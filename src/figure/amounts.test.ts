import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith } from '../atlas/fixtures';
import { AS_TOLD, PRICE_YEAR } from '../atlas/currency/currencies';
import { aboutText, conversionsOf, currencyName, shownAmount } from './amounts';

const EUR = { currency: 'eur', prices: 'nominal' } as const;
const CONSTANT = { currency: 'eur', prices: 'constant' } as const;

const atlas = atlasWith({
  documents: [{ ...documentWith('901'), years: [2010] }, documentWith('902')],
  rates: [{ id: 'rate', document: '901', currency: 'MXN', per: 'EUR', rate: 20 }],
});
const pesos = moneyWith({ id: 'a', amount: 1000.5, currency: 'MXN', documents: ['901'] });

describe('an amount in the currency asked for', () => {
  it('stands beside what is told, which stays as it is', () => {
    const shown = shownAmount(pesos, EUR, atlas);
    expect(shown).toMatchObject({ own: 'MXN 1,000.50', other: 'about EUR 50.02', currency: 'EUR' });
    expect(shown.value).toBeCloseTo(50.025, 6);
    expect(shown.rates).toMatchObject([{ source: 'document', passage: 'rate' }]);
  });

  it('is what is told where that is its own currency', () => {
    const euro = moneyWith({ amount: 12, currency: 'EUR', documents: ['901'] });
    expect(shownAmount(euro, EUR, atlas)).toEqual({
      own: 'EUR 12',
      other: null,
      value: 12,
      currency: 'EUR',
      rates: [],
      prices: null,
    });
    expect(shownAmount(pesos, AS_TOLD, atlas)).toMatchObject({ other: null, value: 1000.5, currency: 'MXN' });
  });

  it.each([
    [{ amount: null, currency: null }, null],
    [{ amount: 5, currency: null }, '5'],
    [{ amount: 5, currency: 'XTS' }, 'XTS 5'],
  ])('is none without an amount, a currency or a rate: %j', (fields, own) => {
    const shown = shownAmount(moneyWith({ ...fields, documents: ['901'] }), EUR, atlas);
    expect(shown).toEqual({ own, other: null, value: null, currency: null, rates: [], prices: null });
  });

  it('is told with each rate once, its source, and how many amounts go by it, by currency and year', () => {
    const dollars = (year: number) => moneyWith({ amount: 5, currency: 'USD', years: [year], documents: ['901'] });
    const { rates, prices } = conversionsOf([dollars(2010), pesos, dollars(2002), { ...pesos, id: 'b' }], EUR, atlas);
    expect(
      rates.map(({ currency, year, source, passage, amounts }) => [currency, year, source, passage, amounts]),
    ).toEqual([
      ['MXN', null, 'document', 'rate', 2],
      ['USD', 2002, 'ecb', undefined, 1],
      ['USD', 2010, 'ecb', undefined, 1],
    ]);
    expect(prices).toEqual([]);
    expect(conversionsOf([pesos], AS_TOLD, atlas)).toEqual({ rates: [], prices: [] });
  });
});

describe('an amount at constant prices', () => {
  it('is at those of the table’s last year, after the rate of its own', () => {
    const shown = shownAmount(pesos, CONSTANT, atlas);
    expect(shown).toMatchObject({ own: 'MXN 1,000.50', other: 'about EUR 67.71 at 2024 prices', currency: 'EUR' });
    expect(shown.value).toBeCloseTo((50.025 * 126.07) / 93.14, 6);
    expect(shown.rates).toEqual(shownAmount(pesos, EUR, atlas).rates);
    expect(shown.prices).toEqual({ currency: 'EUR', year: 2010, index: 93.14, base: 126.07 });
    expect(shownAmount(pesos, { ...CONSTANT, currency: 'usd' }, atlas).prices).toMatchObject({ currency: 'USD' });
  });

  it('is not what is told though its currency be the same, but of the last year', () => {
    const euro = (year: number) => moneyWith({ amount: 12, currency: 'EUR', years: [year], documents: ['901'] });
    expect(shownAmount(euro(2010), CONSTANT, atlas)).toMatchObject({
      own: 'EUR 12',
      other: 'about EUR 16.24 at 2024 prices',
    });
    expect(shownAmount(euro(PRICE_YEAR), CONSTANT, atlas)).toMatchObject({ own: 'EUR 12', other: null, value: 12 });
  });

  it('is none of what has no year, and as told where each is in its own currency', () => {
    const timeless = moneyWith({ amount: 12, currency: 'EUR', documents: ['902'] });
    expect(shownAmount(timeless, CONSTANT, atlas)).toMatchObject({ own: 'EUR 12', other: null, value: null });
    expect(shownAmount(timeless, { ...CONSTANT, currency: 'original' }, atlas)).toEqual(
      shownAmount(timeless, AS_TOLD, atlas),
    );
  });

  it('goes all by one index where all are of one year, so that shares stay', () => {
    const euro = fc
      .integer({ min: 1, max: 1e7 })
      .map((amount) => moneyWith({ amount, currency: 'EUR', documents: ['901'] }));
    fc.assert(
      fc.property(euro, euro, (a, b) => {
        const [x, y] = [a, b].map((item) => Number(shownAmount(item, CONSTANT, atlas).value));
        expect(x / y / (Number(a.amount) / Number(b.amount))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is told with the prices of each year once, and how many amounts go by them', () => {
    const old = { ...pesos, id: 'b', years: [2002] };
    expect(conversionsOf([pesos, old, { ...pesos, id: 'c' }], CONSTANT, atlas).prices).toEqual([
      { currency: 'EUR', year: 2002, index: 79.58, base: 126.07, amounts: 1 },
      { currency: 'EUR', year: 2010, index: 93.14, base: 126.07, amounts: 2 },
    ]);
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
  expect(['EUR', 'USD', 'MXN'].map(currencyName)).toEqual(['euro', 'US dollars', 'Mexican pesos']);
});
