import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { fundingOfAmountLists } from './amount-lists';

const listed = (text: string) =>
  fundingOfAmountLists(analyse(readDocument('901', text))).map(({ category, donor, amount, currency }) => [
    category,
    donor && actorKey(donor),
    amount,
    currency,
  ]);
const GIVEN = ['Norway: NOK 5,000', 'ILO (boats): USD 20', 'Tonga: a hall (in kind)', 'Total: USD 900'].join('\n');

describe('amounts listed one a line', () => {
  it('are contributions under a title that says so', () => {
    expect(listed(`Contributions to the regatta\n${GIVEN}`)).toEqual([
      ['contribution', 'NOR', 5000, 'NOK'],
      ['contribution', 'org:ILO', 20, 'USD'],
      ['in-kind', 'TON', null, null],
      ['budget-total', null, 900, 'USD'],
    ]);
  });

  it('are lines of a budget under another', () => {
    expect(listed('COSTS OF THE REGATTA\n\nBoats: USD 5\n\nOars – USD 7')).toEqual([
      ['budget-line', null, 5, 'USD'],
      ['budget-line', null, 7, 'USD'],
    ]);
  });

  it('may have their amounts behind dots', () => {
    expect(listed('Costs of the regatta\n\nBoats and oars ........ USD 5\n\nTotal . . . . . USD 5')).toEqual([
      ['budget-line', null, 5, 'USD'],
      ['budget-total', null, 5, 'USD'],
    ]);
  });

  it('are contributions under a title of money where each is called after who gives', () => {
    expect(listed('Financing of the regatta\n\n- Norway: NOK 5,000\n- Tonga: a hall (in kind)')).toEqual([
      ['contribution', 'NOR', 5000, 'NOK'],
      ['in-kind', 'TON', null, null],
    ]);
    expect(listed('Financing of the regatta\n\n- Norway: NOK 5,000\n- Boats of Tonga: USD 5')).toEqual([]);
  });

  it('are checked against their total', () => {
    const found = fundingOfAmountLists(
      analyse(readDocument('901', 'Contributions to the regatta\nNorway: USD 5\nFiji: USD 7\nTotal: USD 13')),
    );
    expect(found[2].check).toEqual({ parts: [found[0].id, found[1].id], sum: 12, difference: 1 });
  });

  it('are none without such a title, nor one by itself', () => {
    expect(listed(`Winners of the regatta\n${GIVEN}`)).toEqual([]);
    expect(listed('Contributions to the regatta\nNorway: NOK 5,000')).toEqual([]);
  });
});

it('are contributions under words that tell who contributed', () => {
  expect(listed('Only two ports contributed in 2017:\n• Tonga: USD 5\n• Fiji: USD 7')).toEqual([
    ['contribution', 'TON', 5, 'USD'],
    ['contribution', 'FJI', 7, 'USD'],
  ]);
});

it('are prose where one line tells of several amounts', () => {
  expect(
    listed('Contributions\n\nTonga: gave USD 5 for oars and USD 7 for nets\n\nFiji: gave USD 7 and USD 8'),
  ).toEqual([]);
});

describe('a list whose title says the currency', () => {
  it('gives its amounts in it', () => {
    const list = (title: string) => listed(`${title}:\n\n- Malta: 2,000\n- Norway: 750\n`);
    expect(list('Contributions received, in thousands of euros')).toEqual([
      ['contribution', 'MLT', 2e6, 'EUR'],
      ['contribution', 'NOR', 75e4, 'EUR'],
    ]);
    expect(list('Contributions received')).toEqual([]);
  });
});
