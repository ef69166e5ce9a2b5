import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '../../extract/gazetteer/currencies';
import { ECB_CURRENCIES, ecbRate, ECB_YEARS } from './ecb-rates';

const years = Array.from({ length: ECB_YEARS.to - ECB_YEARS.from + 1 }, (_, i) => ECB_YEARS.from + i);

describe('the table of reference rates', () => {
  it('has the averages of 2010 that the bank published', () => {
    const published = [
      ['USD', 1.3257],
      ['GBP', 0.85784],
      ['CHF', 1.3803],
      ['AUD', 1.4423],
      ['CAD', 1.3651],
      ['MXN', 16.7373],
      ['SEK', 9.5373],
      ['NOK', 8.0043],
      ['DKK', 7.4473],
      ['JPY', 116.24],
    ] as const;
    expect(published.map(([currency]) => [currency, ecbRate(currency, 2010)])).toEqual(published);
  });

  it('knows only currencies that texts are searched for, and no year out of its span', () => {
    const searched = CURRENCIES.map(([code]) => code);
    expect(ECB_CURRENCIES.filter((code) => !searched.includes(code))).toEqual([]);
    for (const currency of ECB_CURRENCIES) {
      expect([ecbRate(currency, ECB_YEARS.from - 1), ecbRate(currency, ECB_YEARS.to + 1)]).toEqual([null, null]);
    }
  });

  it('reaches its last year with every currency but the rouble', () => {
    expect(ECB_CURRENCIES.filter((currency) => ecbRate(currency, ECB_YEARS.to) === null)).toEqual(['RUB']);
  });

  // A slip of a digit or a row shows as a leap that no currency of the table made; the lira lost nearly half in 2021-22.
  it.each(ECB_CURRENCIES)('has no leap between two years of %s', (currency) => {
    const rates = years.map((year) => ecbRate(currency, year));
    const leaps = rates.filter((rate, i) => {
      const last = i ? rates[i - 1] : null;
      return rate !== null && last !== null && (rate / last > 1.7 || rate / last < 0.7);
    });
    expect(leaps).toEqual([]);
  });
});
