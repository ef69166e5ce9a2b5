import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { statedRates } from './stated-rates';

const rates = (...paragraphs: string[]) => statedRates(readDocument('901', paragraphs.join('\n\n')));
const plain = (...paragraphs: string[]) => rates(...paragraphs).map(({ currency, per, rate }) => [currency, per, rate]);

describe('a rate that a document states', () => {
  it.each([
    ['All sums were turned at the exchange rate of 12.75 Mexican pesos/1 euro.', ['MXN', 'EUR', 12.75]],
    ['The piers are counted at 1 euro = 1.2345 US dollars.', ['USD', 'EUR', 1.2345]],
    ['The piers are counted at EUR 1 = USD 1.2345.', ['USD', 'EUR', 1.2345]],
    ['€1=$1.25 for all boats.', ['USD', 'EUR', 1.25]],
    ['Rate: USD 1.25 = EUR 1.00', ['USD', 'EUR', 1.25]],
    ['Denmark paid for the oars at a rate of 7.5 kroner to the euro.', ['DKK', 'EUR', 7.5]],
    ['The oars came at 9.25 Swedish kronor to the euro.', ['SEK', 'EUR', 9.25]],
    ['One euro was worth about 1.3 dollars.', ['USD', 'EUR', 1.3]],
    ['One euro equals 1.3 US dollars.', ['USD', 'EUR', 1.3]],
    ['The rate of exchange was 1.31 dollars per euro.', ['USD', 'EUR', 1.31]],
    ['We used an exchange rate of USD 1.31/EUR.', ['USD', 'EUR', 1.31]],
    ['We used USD 1.31 per EUR 1.', ['USD', 'EUR', 1.31]],
    ['US$ 1 is equal to Rs. 45 in all tables.', ['INR', 'USD', 45]],
    ['100 yen = 0.86 euro', ['EUR', 'JPY', 0.0086]],
    ['100 yen = 1 dollar', ['JPY', 'USD', 100]],
    ['At today’s rate 1 euro = 12,041.70 rupiah.', ['IDR', 'EUR', 12041.7]],
    ['Conversion: 1 USD = 0,758 EUR.', ['EUR', 'USD', 0.758]],
    ['1 euro = 1.333 US dollars', ['USD', 'EUR', 1.333]],
    ['It was counted at 80 shillings to the dollar in Kenya.', ['KES', 'USD', 80]],
  ] as const)('is found in "%s"', (text, rate) => {
    expect(plain(text)).toEqual([rate]);
  });

  it.each([
    'Boats cost USD 500 / EUR 375 at the pier.',
    'The fund gives 2 dollars per euro raised.',
    'The fund gives 2 dollars for one euro given by migrants.',
    'The sailors changed 500 dollars to euros at a good rate.',
    'They live on one dollar a day.',
    'USD 300 = EUR 225 were paid for lamps.',
    'Tonga paid 9 dollars per crew of 3 and 1 euro = nothing.',
    'At a rate of 7.45 kroner to the euro the oars were cheap.',
    'The price rose by 1.33 percent to the euro area mean.',
    'A fee of 2 euros per 3 euros was taken.',
    'Pay in 500 USD/EUR.',
  ])('is not found in "%s"', (text) => {
    expect(plain(text)).toEqual([]);
  });

  it('is that of the country which the headings name, where the sentence names none', () => {
    expect(plain('# Mission to Norway', 'At a rate of 8.1 kroner to the euro the oars were cheap.')).toEqual([
      ['NOK', 'EUR', 8.1],
    ]);
  });

  it('has the sentence that states it, and its lines, as its passage', () => {
    const [found] = rates('The piers are old.', 'Lamps are dear. One euro = 1.3 dollars. Oars are not.');
    expect(found).toMatchObject({ doc: '901', lines: [3, 3], quote: 'One euro = 1.3 dollars.', foundBy: 'sentence' });
    expect(found.id).toMatch(/^rate-901-[a-z\d]{11}$/);
  });

  it('is given once, where it is first stated, and beside another rate of the same currencies', () => {
    const found = rates('EUR 1 = USD 1.3 in May.', 'EUR 1 = USD 1.3, again.', 'EUR 1 = USD 1.4 in June.');
    expect(found.map(({ rate, lines }) => [rate, lines[0]])).toEqual([
      [1.3, 1],
      [1.4, 5],
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it('is looked for in no time that grows faster than the text', () => {
    const text = 'Lamps at 1 euro = and 3 dollars per boat, 1.2.3.4 / 5 '.repeat(4000);
    expect(plain(text)).toEqual([]);
  });
});
