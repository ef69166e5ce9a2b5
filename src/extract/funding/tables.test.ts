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

  it('finds the word for the sum in another column than the donors', () => {
    const table = rows('Project\tDonor\tBudget (EUR)', 'Pier\tNorway\t5', 'Boats\tFiji\t7', 'Total\t\t12');
    expect(funding(table).map(({ category, donor, amount }) => [category, donor, amount])).toEqual([
      ['contribution', { type: 'country', id: 'NOR' }, 5],
      ['contribution', { type: 'country', id: 'FJI' }, 7],
      ['budget-total', null, 12],
    ]);
  });

  it('does not take the sum of all donors for a donor', () => {
    const found = funding(rows('Donor\tAmount (USD)', 'Tonga\t5,000', 'Fiji\t700', 'Total\t5,700'));
    expect(found.map(({ category }) => category)).toEqual(['contribution', 'contribution', 'budget-total']);
  });
});

describe('the columns of a table', () => {
  const amounts = (...lines: string[]) =>
    funding(rows(...lines)).map(({ purpose, amount, currency, year }) => [purpose, amount, currency, year]);

  it('may count and price: what they give together is the amount', () => {
    expect(amounts('No.\tItem\tQuantity\tUnit cost\tTotal (EUR)', '1\tOars\t4\t50\t200')).toEqual([
      ['Oars', 200, 'EUR', null],
    ]);
  });

  it('may stand for years: an amount for each', () => {
    expect(amounts('Item\t2009 (EUR)\t2010 (EUR)\tTotal', 'Oars\t5\t6\t11')).toEqual([
      ['Oars', 5, 'EUR', 2009],
      ['Oars', 6, 'EUR', 2010],
    ]);
    expect(amounts('Item\tCost (EUR)\t', '\t2009\t2010', 'Oars\t5\t6')).toEqual([
      ['Oars', 5, 'EUR', 2009],
      ['Oars', 6, 'EUR', 2010],
    ]);
  });

  it('may give the currency and the year of each row', () => {
    expect(amounts('Item\tCurrency\tAmount\tYear', 'Oars\tCHF\t200\t2009', 'Nets\tUSD\t7\t2010')).toEqual([
      ['Oars', 200, 'CHF', 2009],
      ['Nets', 7, 'USD', 2010],
    ]);
  });

  it('may be in thousands, and in the currency of a line below', () => {
    expect(amounts('Item\tCost (thousands)', 'Oars\t1.5', '', 'All amounts are in Swiss francs.')).toEqual([
      ['Oars', 1500, 'CHF', null],
    ]);
  });

  it('may be in two currencies: one amount with its equivalent', () => {
    const [found] = funding(rows('Item\tCost (EUR)\tCost (MXN)', 'Oars\t10\t191.6'));
    expect(found).toMatchObject({
      amount: 10,
      currency: 'EUR',
      equivalent: { amount: 191.6, currency: 'MXN', rate: 19.16 },
    });
    const [inCell] = funding(rows('Item\tCost', 'Oars\tMXN 191.60 (EUR 10)'));
    expect(inCell).toMatchObject({ amount: 191.6, currency: 'MXN', equivalent: { amount: 10, currency: 'EUR' } });
  });

  it('may have their currency beside their sum', () => {
    const table = rows('Item\t2006\t2007\tTotal', 'Boats\t5\t7\t12', 'Total (USD)\t5\t7\t12');
    expect(new Set(funding(table).map(({ currency }) => currency))).toEqual(new Set(['USD']));
  });

  it('may be headed by what was reached', () => {
    const table = rows('Outcome\tPlanned (USD)', 'New piers\t5,000');
    expect(funding(table).map(({ category, amount }) => [category, amount])).toEqual([['budget-line', 5000]]);
  });

  it('may go without a head over the labels where a currency is named', () => {
    expect(amounts('\tCost (EUR)', 'Oars\t5')).toEqual([['Oars', 5, 'EUR', null]]);
    expect(amounts('\tCost', 'Oars\t5')).toEqual([]);
  });
});

describe('the rows of a table', () => {
  it('go on with the label above where they have none', () => {
    const found = funding(
      rows('Item\tCost (EUR)\tFor', 'Oars and\t\t', '\t5\t', 'Nets\t6\tthe north', '\t\tand the south'),
    );
    expect(found.map(({ purpose, amount, lines }) => [purpose, amount, lines])).toEqual([
      ['Oars and', 5, [2, 3]],
      ['Nets', 6, [4, 5]],
    ]);
  });

  it('go on with the donor and the purpose above', () => {
    const found = funding(rows('Donor\tAmount (USD)\tPurpose', 'Tonga\t5\tOars for', '\t\tthe north', '\t7\tSails'));
    expect(found.map(({ donor, amount, purpose }) => [donor, amount, purpose])).toEqual([
      [{ type: 'country', id: 'TON' }, 5, 'Oars for the north'],
      [{ type: 'country', id: 'TON' }, 7, 'Sails'],
    ]);
  });

  it('may carry marks of notes and emphasis, and be negative', () => {
    const found = funding(
      rows(
        '| Item | Cost (EUR) |',
        '|:--|--:|',
        '| **Oars**[^1] | 5¹ |',
        '| Rebate | (2) |',
        '| <b>Total</b> | **3.–** |',
      ),
    );
    expect(found.map(({ purpose, amount, check }) => [purpose, amount, check?.difference])).toEqual([
      ['Oars', 5, undefined],
      ['Rebate', -2, undefined],
      ['Total', 3, 0],
    ]);
  });

  it('may begin another table', () => {
    const found = funding(
      rows('Item\tCost (EUR)', 'Oars\t5', '', 'Item\tCost (USD)', 'Nets\t7', 'Item\tCost (USD)', 'Tar\t8'),
    );
    expect(found.map(({ purpose, currency }) => [purpose, currency])).toEqual([
      ['Oars', 'EUR'],
      ['Nets', 'USD'],
      ['Tar', 'USD'],
    ]);
  });
});

describe('the sums of a table', () => {
  /** Label, category, number of parts and difference of each sum. */
  const sums = (...lines: string[]) =>
    funding(rows(...lines)).flatMap(({ purpose, category, check }) =>
      category === 'budget-subtotal' || category === 'budget-total'
        ? [[purpose, category.slice('budget-'.length), check?.parts.length, check?.difference]]
        : [],
    );

  it('name the records that they sum', () => {
    const found = funding(rows('Item\tCost (EUR)', 'Oars\t5', 'Nets\t6', 'Total\t12'));
    expect(found[2].check).toEqual({ parts: [found[0].id, found[1].id], sum: 11, difference: 1 });
  });

  it('stand above their lines by column or by number', () => {
    expect(
      sums('Item\tCost (EUR)\tTotal', 'Crew\t\t15', 'Pilot\t12\t', 'Cook\t3\t', 'Hull\t\t8', 'Grand total\t\t24'),
    ).toEqual([
      ['Crew', 'subtotal', 2, 0],
      ['Grand total', 'total', 2, 1],
    ]);
    expect(sums('Item\tCost (EUR)', '1. Crew\t15', '1.1 Pilot\t12', '1.2 Cook\t2', '2. Hull\t8', 'Total\t23')).toEqual([
      ['1. Crew', 'subtotal', 2, 1],
      ['Total', 'total', 2, 0],
    ]);
  });

  it('stand below their lines, in a column further right or beside the last', () => {
    expect(
      sums(
        'Item\tCost (EUR)\tTotal',
        'Pilot\t12\t',
        'Cook\t3\t',
        'Subtotal crew\t\t15',
        'Wood\t8\t',
        'Subtotal hull\t\t8',
        'Total\t\t23',
      ),
    ).toEqual([
      ['Subtotal crew', 'subtotal', 2, 0],
      ['Subtotal hull', 'subtotal', 1, 0],
      ['Total', 'total', 2, 0],
    ]);
    expect(sums('Item\tCost (EUR)\tSubtotal', 'Pilot\t12\t', 'Cook\t3\t16', 'Total\t\t16')).toEqual([
      ['', 'subtotal', 2, 1],
      ['Total', 'total', 1, 0],
    ]);
  });

  it('may be named after a part, or not at all', () => {
    expect(
      sums(
        'Item\tCost (EUR)',
        'Crew\t',
        'Pilot\t12',
        'Cook\t3',
        'Total crew\t15',
        'Hull\t',
        'Wood\t8',
        'Hull total\t9',
        'TOTAL\t24',
      ),
    ).toEqual([
      ['Total crew', 'subtotal', 2, 0],
      ['Hull total', 'subtotal', 1, 1],
      ['TOTAL', 'total', 2, 0],
    ]);
    expect(sums('Item\tCost (EUR)', 'Pilot\t12', 'Cook\t3', '\t15')).toEqual([['', 'total', 2, 0]]);
  });

  it('leave out what only explains a line, and sum income and spending apart', () => {
    expect(sums('Item\tCost (EUR)', 'Crew\t15', 'of which pilots\t12', 'Total\t15')).toEqual([
      ['Total', 'total', 1, 0],
    ]);
    expect(
      sums(
        'Item\tAmount (EUR)',
        'Income\t',
        'Tonga\t6',
        'Total income\t6',
        'Expenditure\t',
        'Oars\t4',
        'Total expenditure\t4',
        'Balance\t2',
      ),
    ).toEqual([
      ['Total income', 'total', 1, 0],
      ['Total expenditure', 'total', 1, 0],
    ]);
  });

  it('are checked year by year, and for donors in one currency', () => {
    expect(sums('Item\t2009 (EUR)\t2010 (EUR)', 'Oars\t5\t6', 'Nets\t7\t8', 'Total\t12\t15')).toEqual([
      ['Total', 'total', 2, 0],
      ['Total', 'total', 2, 1],
    ]);
    expect(sums('Donor\tAmount (USD)', 'Tonga\t5', 'Fiji\t7', 'Total\t11')).toEqual([['', 'total', 2, -1]]);
    expect(sums('Donor\tAmount', 'Tonga\tUSD 5', 'Fiji\tEUR 7', 'Total\tUSD 14')).toEqual([
      ['', 'total', undefined, undefined],
    ]);
  });
});

describe('other tables', () => {
  it('count something else', () => {
    expect(funding(rows('Category\tTotal', 'Women\t40', 'Men\t60'))).toEqual([]);
  });

  it('give no funding', () => {
    const text = rows('Port\tBoats', 'Tarn\t12', '', 'The oars are blue.', '', 'Item\tCost', 'Oars\t5');
    expect(funding(text).map(({ amount }) => amount)).toEqual([5]);
  });
});

it('reads a list of grants by who receives them', () => {
  const table = rows('| Grantee | Purpose | Amount |', '| --- | --- | --- |', '| Pier guild | Nets | CAD 1,200 |');
  expect(funding(table)).toMatchObject([{ purpose: 'Pier guild', amount: 1200, currency: 'CAD' }]);
});

it('takes the currency and the scale from the nearest title, not from a sentence above it', () => {
  const text = rows(
    'Sailors sent USD 5 to the Blue Process (BP).',
    '',
    'Table 2. Gifts (in thousand euro)',
    '',
    'Donor\t2019\t2020',
    'Tonga\t4\t5',
  );
  expect(funding(text)).toMatchObject([
    { amount: 4000, currency: 'EUR', year: 2019, recipient: null },
    { amount: 5000, currency: 'EUR', year: 2020, recipient: null },
  ]);
});

it('does not carry the scale of a title over to a further table that says its currency itself', () => {
  const text = rows(
    'Table 2. Gifts (in thousand euro)',
    '',
    'Donor\t2019\t2020',
    'Tonga\t4\t5',
    '',
    'Budget item\tAmount (USD)',
    'Oars\t70',
  );
  expect(funding(text).at(-1)).toMatchObject({ amount: 70, currency: 'USD' });
});

describe('a row of a table of donors that names nobody', () => {
  it('is no gift', () => {
    const rows = ['Donor\tAmount in USD\tFor', 'Norway\t5,000\tPiers', 'n/a\tn/a\tn/a'];
    expect(fundingOfTables(analyse(readDocument('901', rows.join('\n'))))).toHaveLength(1);
  });
});

it('tells what people send as a flow to the countries of the rows', () => {
  const [first] = funding(
    rows('Remittances received, in millions of USD', '', 'Country\tReceived (USD)', 'Tonga\t180', 'Fiji\t395'),
  );
  expect(first).toMatchObject({ category: 'reported-flow', donor: null, recipient: { type: 'country', id: 'TON' } });
});
