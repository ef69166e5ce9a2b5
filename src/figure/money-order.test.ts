import { expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith } from '../atlas/fixtures';
import { AS_TOLD } from '../atlas/currency/currencies';
import { DEFAULT_MONEY } from './figure';
import { NO_FILTERS } from './filters';
import { moneyInOrder, scalesOf } from './money-order';
import { moneySummary, partiesText, scaleText } from './money-sentences';

const money = (id: string, amount: number | null, currency: string | null) =>
  moneyWith({ id, amount, currency, category: 'reported-flow', phase: 'reported', documents: ['901'], passages: [id] });
const items = [
  money('small', 5, 'USD'),
  money('untold', null, null),
  money('pesos', 100, 'MXN'),
  money('large', 50, 'USD'),
];
const atlas = atlasWith({
  documents: [{ ...documentWith('901'), years: [2010] }],
  rates: [{ id: 'rate', document: '901', currency: 'MXN', per: 'USD', rate: 10 }],
  money: items,
});
const figure = { ...DEFAULT_MONEY, phase: 'reported' as const, filters: NO_FILTERS };
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);

it('amounts are in the order of their size in the currency asked for, those without one last', () => {
  expect(ids(moneyInOrder({ ...figure, currency: 'usd' }, atlas))).toEqual(['large', 'pesos', 'small', 'untold']);
});

it('amounts of different currencies have scales of their own', () => {
  const scales = scalesOf(items, AS_TOLD, atlas);
  expect(scales.map(({ currency, items: own }) => [currency, ids(own)])).toEqual([
    ['USD', ['large', 'small']],
    ['MXN', ['pesos']],
  ]);
  expect(ids(moneyInOrder({ ...figure, currency: 'original' }, atlas))).toEqual(['large', 'small', 'pesos', 'untold']);
});

it('planned money stays in the order of its document', () => {
  const planned = items.map((item) => ({ ...item, phase: 'planned' as const }));
  expect(ids(moneyInOrder({ ...figure, phase: 'planned' }, { ...atlas, money: planned }))).toEqual(ids(items));
});

it('is summed up by how many amounts there are, not by how much they are', () => {
  expect(moneySummary(figure, atlas)).toBe('4 amounts told in 1 of 1 document; of 1 no amount is told.');
  const planned = [
    { ...items[0], category: 'budget-total' as const },
    { ...items[2], category: 'budget-line' as const },
    { ...items[3], category: 'budget-line' as const },
  ].map((item) => ({ ...item, phase: 'planned' as const }));
  expect(moneySummary({ ...figure, phase: 'planned' }, { ...atlas, money: planned })).toBe(
    '1 total and 2 lines of budgets, told in 1 of 1 document.',
  );
  expect(moneySummary({ ...figure, phase: 'received' }, atlas)).toBe('No amount of this kind found.');
});

it('is told with those between whom it goes, and a scale with its ends', () => {
  const item = moneyWith({ donor: { type: 'country', id: 'JPN' }, recipient: { type: 'org', name: 'IOM' } });
  expect(partiesText(item, atlas)).toBe('from Japan to IOM');
  expect(partiesText({ ...item, donor: null }, atlas)).toBe('to IOM');
  expect(scaleText([items[3], items[0]], AS_TOLD, atlas)).toBe(
    '2 amounts on a logarithmic scale, the largest first, from USD 5 to USD 50',
  );
});
