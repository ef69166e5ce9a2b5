import { describe, expect, it } from 'vitest';
import { moneyIn } from './money';

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
    ['EUR 300,000 million', 3e11, 'EUR'],
    ['EUR 3,5 million', 3.5e6, 'EUR'],
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
    ['$A1 million', 1e6, 'AUD'],
    ['Dutch guilders 1,250', 1250, 'NLG'],
    ['US$5 Million', 5e6, 'USD'],
    ['€3m', 3e6, 'EUR'],
    ['US$40k', 40_000, 'USD'],
    ['€ 2,5 Mio.', 2.5e6, 'EUR'],
    ['US$ 1.125 billion', 1.125e9, 'USD'],
    ['$5 bio US Dollars', 5e9, 'USD'],
    ['€ 3 mio', 3e6, 'EUR'],
    ['5 m EUR', 5e6, 'EUR'],
    ['$5M', 5e6, 'USD'],
    ['5,5 Mrd. Euro', 5.5e9, 'EUR'],
    ['Euro 34,994.86', 34_994.86, 'EUR'],
    ["MXN 12'345,678.90", 12_345_678.9, 'MXN'],
    ["CHF 40'000", 40_000, 'CHF'],
    ['GBP 2.5m', 2.5e6, 'GBP'],
    ['Rs. 500 crore', 5e9, 'INR'],
    ['₹ 12,50,000', 1_250_000, 'INR'],
    ['1.2 billion yen', 1.2e9, 'JPY'],
    ['CFA 500 million', 5e8, 'XOF'],
    ['500 million CFA francs', 5e8, 'XOF'],
    ['half a billion dollars', 5e8, 'USD'],
    ['two and a half million euros', 2.5e6, 'EUR'],
    ['two hundred and fifty dollars', 250, 'USD'],
    ['a $5-million', 5e6, 'USD'],
    ['AUD$ 90', 90, 'AUD'],
    ['C$ 90', 90, 'CAD'],
    ['CAD $90', 90, 'CAD'],
    ['S$90', 90, 'SGD'],
    ['HK$ 90', 90, 'HKD'],
    ['NZ$90', 90, 'NZD'],
    ['R$ 90', 90, 'BRL'],
    ['$90 CAD', 90, 'CAD'],
    ['90 million (in euros)', 90e6, 'EUR'],
    ['10 per cent of the 2 billion dollars', 2e9, 'USD'],
    ['USD 2000', 2000, 'USD'],
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

  it.each(['The cost of sending $200 fell.', 'Small sums of, say, $20 are free.', '75 out of 100 euros are lost.'])(
    'leaves out an amount that only shows something: "%s"',
    (text) => {
      expect(money(text)).toEqual([]);
    },
  );

  it('takes an amount in words and again in digits for one', () => {
    expect(money('Ten Million Pesos (Php 10,000,000.00)')).toEqual([[10e6, 'PHP']]);
    expect(moneyIn('USD 5 (about EUR 4)')).toMatchObject([{ amount: 5, second: { amount: 4, currency: 'EUR' } }]);
    expect(money('USD 5 (EUR 4 of it)')).toHaveLength(2);
  });

  it('finds an amount behind a rate that is not of exchange', () => {
    expect(money('As the birth rate is low, Tonga pays US$ 200 a month.')).toEqual([[200, 'USD']]);
  });

  it.each([
    ['between 2 and 3 million dollars', 2e6, 3e6],
    ['between two and three million dollars', 2e6, 3e6],
    ['between USD 2 and 3 million', 2e6, 3e6],
    ['USD 10-15 million', 10e6, 15e6],
    ['USD 10–15 million', 10e6, 15e6],
    ['$10 to $15 million', 10e6, 15e6],
    ['10 to 15 million US dollars', 10e6, 15e6],
    ['USD 100 to USD 200', 100, 200],
    ['USD 100 to 2 million', 100, 2e6],
  ])('reads both ends of "%s"', (text, low, high) => {
    expect(money(`They paid ${text} for it.`)).toEqual([
      [low, 'USD'],
      [high, 'USD'],
    ]);
  });

  it.each([
    ['USD 850 million in 2009 and 900 million in 2010', [850e6, 900e6]],
    ['USD 850 million in 2009, 900 million in 2010 and 1 billion in 2011', [850e6, 900e6, 1e9]],
    ['USD 3 million to Tonga and 2 million to Fiji', [3e6, 2e6]],
    ['USD 850,000 in 2009 and 900,000 in 2010', [850_000, 900_000]],
    ['5 million dollars, 2 million of which', [5e6, 2e6]],
    ['USD 3 million and 2 million people', [3e6]],
    ['USD 3 million to 20 ports', [3e6]],
    ['USD 3 million, and the port has 2 million', [3e6]],
    ['USD 3 million. Of them 2 million', [3e6]],
    ['USD 3 million in 2009 and 20 in 2010', [3e6]],
  ])('takes over a currency where amounts are listed: "%s"', (text, amounts) => {
    expect(money(`They paid ${text}, it is said.`)).toEqual(amounts.map((amount) => [amount, 'USD']));
  });

  it('leaves a sign to the number that it stands before', () => {
    expect(money('In 2009 US$ 500 came, in 2010 EUR 600, then 700 US$.')).toEqual([
      [500, 'USD'],
      [600, 'EUR'],
      [700, 'USD'],
    ]);
  });

  it.each([
    'In 2009 40 % of 1,200 boats were blue.',
    'They came in HK 500 boats.',
    'The team that in 2009 won came back.',
    'They are euros and dollars.',
    'They took a 5% fee.',
    'The project is EU-funded; see page 12 or pp. 12-15.',
    'Call +41 22 123 45 67 or tel. 022 123 4567.',
    'It was as dear in 2009 dollars.',
    'They saw the Euro 2008 in a bar.',
    'They carried 500 pounds of rice.',
    'They live in the 5 million euro-zone.',
    'Several million dollars came.',
    'A dollar went.',
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
