import { describe, expect, it } from 'vitest';
import { currencyIn, currencyOf, isPlainNumber, moneyIn, parseNumber } from './money';

const money = (text: string) => moneyIn(text).map(({ amount, currency }) => [amount, currency]);

describe('moneyIn', () => {
  it.each([
    ['USD 250', 250, 'USD'],
    ['US$ 250', 250, 'USD'],
    ['US$250,000', 250_000, 'USD'],
    ['US $250', 250, 'USD'],
    ['$1,200.50', 1200.5, 'USD'],
    ['$5 bio', 5e9, 'USD'],
    ['$5bn', 5e9, 'USD'],
    ['12 mio. euros', 12e6, 'EUR'],
    ['3 million euros', 3e6, 'EUR'],
    ['€ 5.3 million', 5.3e6, 'EUR'],
    ['€12 000', 12_000, 'EUR'],
    ['EUR 1.234.567,50', 1_234_567.5, 'EUR'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['CHF 1’234', 1234, 'CHF'],
    ['300 000 Swiss francs', 300_000, 'CHF'],
    ['1.5 trillion yen', 1.5e12, 'JPY'],
    ['£40', 40, 'GBP'],
    ['40 thousand Swedish kronor', 40_000, 'SEK'],
    ['500 Mexican pesos', 500, 'MXN'],
    ['750 Canadian dollars', 750, 'CAD'],
    ['A$ 90', 90, 'AUD'],
    ['US$5 Million', 5e6, 'USD'],
    ['€3m', 3e6, 'EUR'],
    ['US$40k', 40_000, 'USD'],
    ['€ 2,5 Mio.', 2.5e6, 'EUR'],
    ['US$ 1.125 billion', 1.125e9, 'USD'],
  ])('reads %s', (text, amount, currency) => {
    expect(money(`They paid ${text} for it.`)).toEqual([[amount, currency]]);
  });

  it.each([
    ['5EUR', 'EUR'],
    ['EUR5', 'EUR'],
    ['5 Fr.', 'CHF'],
    ['Rs5', 'INR'],
    ['5 NRs.', 'NPR'],
    ['5 F CFA', 'XOF'],
    ['FCFA 5', 'XOF'],
    ['5 FCFA francs', 'XOF'],
    ['Tk. 5', 'BDT'],
    ['5 Uzbek so’m', 'UZS'],
    ['5 Icelandic krónur', 'ISK'],
    ['5 Costa Rican colones', 'CRC'],
    ['5₺', 'TRY'],
    ['five Danish kroner', 'DKK'],
    ['half a million pounds', 'GBP'],
  ])('knows the currency of %s however its name is written', (text, currency) => {
    expect(moneyIn(`They paid ${text} for it.`).map((found) => found.currency)).toEqual([currency]);
  });

  it('finds every amount of a text, and where it stands', () => {
    const text = 'Tonga paid USD 5, Fiji 7 euros.';
    expect(moneyIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['USD 5', '7 euros']);
  });

  it.each([
    'At 19.16 pesos/1 euro it was dear.',
    'The exchange rate was 1.31 dollars.',
    'It stood at 1.31 dollars to the euro.',
    'They took US$ 1 = €0.76.',
    'There 1 euro equals 1.31 dollars.',
  ])('takes no rate of exchange for an amount: "%s"', (text) => {
    expect(money(`Oars cost CHF 9. ${text}`)).toEqual([[9, 'CHF']]);
  });

  it('finds an amount behind a rate that is not of exchange', () => {
    expect(money('As the birth rate is low, Tonga pays US$ 200 a month.')).toEqual([[200, 'USD']]);
  });

  it.each([
    'In 2009 40 % of 1,200 boats were blue.',
    'They came in HK 500 boats.',
    'The team that in 2009 won came back.',
    'They are euros and dollars.',
  ])('finds no amount in "%s"', (text) => {
    expect(money(`Oars cost CHF 9. ${text}`)).toEqual([[9, 'CHF']]);
  });

  it('does not guess whose pesos are meant', () => {
    expect(money('They paid 5,000 pesos, then 500 Mexican pesos and 40 Philippine pesos.')).toEqual([
      [500, 'MXN'],
      [40, 'PHP'],
    ]);
  });
});

describe('currencyOf and currencyIn', () => {
  it('tell the currency of words, and of a heading that has them', () => {
    expect(currencyOf('US dollars')).toBe('USD');
    expect(currencyOf('boats')).toBeUndefined();
    expect(currencyIn('Cost (in euros)')).toBe('EUR');
    expect(currencyIn('Amount, CHF')).toBe('CHF');
    expect(currencyIn('Amount')).toBeUndefined();
  });
});

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
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});
