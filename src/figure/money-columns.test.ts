import { expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith, passageWith } from '../atlas/fixtures';
import { moneyColumns } from './money-columns';
import { shownText } from './table';

const atlas = atlasWith({
  documents: [{ ...documentWith('901'), shortName: 'Report', years: [2010] }],
  rates: [{ id: 'rate', document: '901', currency: 'MXN', per: 'EUR', rate: 20 }],
});
const columns = (currency: 'original' | 'eur') =>
  moneyColumns({ currency }, atlas, { a: passageWith({ lines: [7, 8] }) });
const texts = (fields: Parameters<typeof moneyWith>[0], currency: 'original' | 'eur' = 'eur') => {
  const item = moneyWith({ documents: ['901'], passages: ['a'], purpose: 'Meals', ...fields });
  return Object.fromEntries(columns(currency).map((column) => [column.id, shownText(column, item)]));
};

it('a table of money has what is told beside what it is in the currency asked for', () => {
  const donor = { type: 'country', id: 'JPN' } as const;
  expect(texts({ amount: 98765.5, currency: 'MXN', donor, years: [2009, 2010] })).toEqual({
    what: 'Meals',
    kind: 'Contribution',
    donor: 'Japan',
    recipient: '',
    amount: 'MXN 98,765.50',
    currency: 'MXN',
    converted: '4,938',
    year: '2010',
    document: 'Report',
    line: '7',
  });
});

it('an amount that needs no rate is not rounded, and one without a rate is not taken for another', () => {
  expect(texts({ amount: 98765.5, currency: 'EUR' })).toMatchObject({
    amount: 'EUR 98,765.50',
    converted: '98,765.50',
  });
  expect(texts({ amount: 5, currency: 'XTS' })).toMatchObject({ amount: 'XTS 5', currency: 'XTS', converted: '' });
  expect(texts({ amount: null })).toMatchObject({ amount: '', currency: '', converted: '', year: '' });
});

it('no currency asked for, no column for it', () => {
  expect(texts({ amount: 5, currency: 'MXN' }, 'original')).not.toHaveProperty('converted');
});
