import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { fundingOfTables } from './tables';

const funding = (text: string) => fundingOfTables(analyse(readDocument('901', text)));
const rows = (...lines: string[]) => lines.join('\n');

describe('a budget table', () => {
  const table = rows(
    'Item\tCost (EUR)\tTotals',
    '<b>1. Crew</b>\t\t',
    'Pilot\t1,200\t',
    'Cook\t300\t',
    'Subtotal crew\t\t1,500',
    'Contingency (5%)\t\t75',
    'Total\t\t1,575',
    'Contributions\t\t',
    'Tonga\t\t1,000',
  );

  it('gives lines, subtotals, the total and contributions, each under its own category', () => {
    expect(
      funding(table).map(({ category, purpose, amount, currency }) => [category, purpose, amount, currency]),
    ).toEqual([
      ['budget-line', 'Pilot', 1200, 'EUR'],
      ['budget-line', 'Cook', 300, 'EUR'],
      ['budget-subtotal', 'Subtotal crew', 1500, 'EUR'],
      ['budget-line', 'Contingency (5%)', 75, 'EUR'],
      ['budget-total', 'Total', 1575, 'EUR'],
      ['contribution', 'Tonga', 1000, 'EUR'],
    ]);
  });

  it('keeps the row, its lines and the part of the table that it stands in', () => {
    expect(funding(table)[0]).toMatchObject({ lines: [3, 3], quote: 'Pilot 1,200', section: ['1. Crew'] });
  });

  it('names the donor of a contribution and nobody for what is spent', () => {
    const found = funding(table);
    expect(found.at(-1)?.donor).toEqual({ type: 'country', id: 'TON' });
    expect(found.slice(0, -1).map(({ donor }) => donor)).toEqual([null, null, null, null, null]);
  });

  it('takes whose money it is, the year and the currency from the titles above', () => {
    const found = funding(
      rows('Northern Lantern Network (NLN)', '', 'Budget 2007 in Swiss francs', '', 'Item\tCost', 'Oars\t40'),
    );
    expect(found).toEqual([
      expect.objectContaining({ currency: 'CHF', year: 2007, recipient: { type: 'org', name: 'NLN 2007' } }),
    ]);
  });

  it('does not look for them beyond the prose above', () => {
    const prose = 'In 1999 the Northern Lantern Network (NLN) had blue boats. '.repeat(4);
    expect(funding(rows(prose, '', 'Budget of the piers', '', 'Item\tCost (EUR)', 'Oars\t40'))).toEqual([
      expect.objectContaining({ year: null, recipient: null }),
    ]);
  });

  it('reads a currency in the cell itself and a Markdown table', () => {
    const found = funding(rows('| Activity | Amount |', '| --- | ---: |', '| Oars | US$ 40 |', '| Sails | € 7.50 |'));
    expect(found.map(({ purpose, amount, currency }) => [purpose, amount, currency])).toEqual([
      ['Oars', 40, 'USD'],
      ['Sails', 7.5, 'EUR'],
    ]);
  });

  it('takes a row whose parts stand a column further left for their subtotal', () => {
    const found = funding(
      rows(
        'Item\tParts\tTotals',
        'Crew\t\t1,500',
        'Pilot\t1,200\t',
        'Cook\t300\t',
        'Hull\t\t800',
        'Grand total\t\t2,300',
      ),
    );
    expect(found.map(({ category, purpose }) => [category, purpose])).toEqual([
      ['budget-subtotal', 'Crew'],
      ['budget-line', 'Crew: Pilot'],
      ['budget-line', 'Crew: Cook'],
      ['budget-line', 'Hull'],
      ['budget-total', 'Grand total'],
    ]);
  });

  it('leaves out rows without an amount, and percentages', () => {
    const found = funding(rows('Item\tCost\tNote', 'Oars\tdear\t', 'Sails\t40\t50%'));
    expect(found.map(({ purpose, amount }) => [purpose, amount])).toEqual([['Sails', 40]]);
  });

  it('takes the amount from the column of the cost, not from a later one', () => {
    const found = funding(rows('Item\tCost (EUR)\tShare (%)', 'Oars\t40,000\t40', 'Sails\t60,000\t60'));
    expect(found.map(({ amount }) => amount)).toEqual([40_000, 60_000]);
  });

  it('keeps a subtotal that stands in the second row', () => {
    const found = funding(rows('Item\tCost (EUR)', 'Oars\t500', 'Subtotal oars\t500', 'Sails\t70'));
    expect(found.map(({ category }) => category)).toEqual(['budget-line', 'budget-subtotal', 'budget-line']);
  });
});

describe('a table of contributions', () => {
  const table = rows(
    'Donor\tAmount\tPurpose',
    'Tonga\tUSD 5,000\tOars',
    'Ford Foundation\t€ 2,500.50\t',
    "Switzerland\tCHF 1'234.50\tSails",
    'Ports and crews club\tUSD 90\t',
    'In-kind contributions\t\t',
    'Malta\t\tTwo pilots',
  );

  it('gives one record a donor, in the currency of each', () => {
    expect(
      funding(table).map(({ category, amount, currency, purpose }) => [category, amount, currency, purpose]),
    ).toEqual([
      ['contribution', 5000, 'USD', 'Oars'],
      ['contribution', 2500.5, 'EUR', ''],
      ['contribution', 1234.5, 'CHF', 'Sails'],
      ['contribution', 90, 'USD', ''],
      ['in-kind', null, null, 'Two pilots'],
    ]);
  });

  it('names countries and bodies, and keeps the words of a cell that is neither', () => {
    expect(funding(table).map(({ donor }) => donor)).toEqual([
      { type: 'country', id: 'TON' },
      { type: 'org', name: 'Ford Foundation' },
      { type: 'country', id: 'CHE' },
      { type: 'org', name: 'Ports and crews club' },
      { type: 'country', id: 'MLT' },
    ]);
  });

  it('takes the currency from the head of the column', () => {
    const [found] = funding(rows('Donor\tAmount (USD)', 'Tonga\t5,000'));
    expect(found).toMatchObject({ amount: 5000, currency: 'USD' });
  });

  it('keeps the words of a cell that names several donors', () => {
    const [found] = funding(rows('Donor\tAmount (USD)', 'Tonga and Fiji\t5,000'));
    expect(found.donor).toEqual({ type: 'org', name: 'Tonga and Fiji' });
  });

  it('finds the donor in whatever column it stands', () => {
    const found = funding(rows('Item\tDonor\tAmount (USD)', 'Sails from Samoa\tTonga\t5,000', 'Oars\tFiji\t700'));
    expect(found.map(({ donor, purpose }) => [donor, purpose])).toEqual([
      [{ type: 'country', id: 'TON' }, 'Sails from Samoa'],
      [{ type: 'country', id: 'FJI' }, 'Oars'],
    ]);
  });

  it('does not take the sum of all donors for a donor', () => {
    const found = funding(rows('Donor\tAmount (USD)', 'Tonga\t5,000', 'Fiji\t700', 'Total\t5,700'));
    expect(found.map(({ category }) => category)).toEqual(['contribution', 'contribution', 'budget-total']);
  });
});

describe('other tables', () => {
  it('give no funding', () => {
    const text = rows('Port\tBoats', 'Tarn\t12', '', 'The oars are blue.', '', 'Item\tCost', 'Oars\t5');
    expect(funding(text).map(({ amount }) => amount)).toEqual([5]);
  });
});
