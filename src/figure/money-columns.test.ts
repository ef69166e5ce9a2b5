import { expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith, passageWith } from '../atlas/fixtures';
import { AS_TOLD, type Shown } from '../atlas/currency/currencies';
import { moneyColumns } from './money-columns';
import { shownText } from './table';

const atlas = atlasWith({
  documents: [{ ...documentWith('901'), shortName: 'Report', years: [2010] }],
  rates: [{ id: 'rate', document: '901', currency: 'MXN', per: 'EUR', rate: 20 }],
});
const EUR = { currency: 'eur', prices: 'nominal' } as const;
const columns = (shown: Shown) => moneyColumns(shown, atlas, { a: passageWith({ lines: [7, 8] }) });
const texts = (fields: Parameters<typeof moneyWith>[0], shown: Shown = EUR) => {
  const item = moneyWith({ documents: ['901'], passages: ['a'], purpose: 'Meals', ...fields });
  return Object.fromEntries(columns(shown).map((column) => [column.id, shownText(column, item)]));
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

it('at constant prices its heading says at which, and what is told stays', () => {
  const constant = { ...EUR, prices: 'constant' } as const;
  expect(columns(constant).find(({ id }) => id === 'converted')?.title).toBe('In euro at 2024 prices, about');
  expect(texts({ amount: 98765.5, currency: 'EUR' }, constant)).toMatchObject({
    amount: 'EUR 98,765.50',
    converted: '133,700',
  });
});

it('no currency asked for, no column for it', () => {
  expect(texts({ amount: 5, currency: 'MXN' }, AS_TOLD)).not.toHaveProperty('converted');
});
