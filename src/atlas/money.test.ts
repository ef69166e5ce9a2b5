import { describe, expect, it } from 'vitest';
import type { Funding } from '../extract/records';
import { moneyOf } from './money';

const PROOF = {
  id: 'r',
  doc: '901',
  lines: [4, 5],
  quote: '',
  section: [],
  offsets: [[0, 1]],
  foundBy: 'sentence',
  confidence: 'high',
} as const;

const record = (fields: Partial<Funding>): Funding => ({
  ...PROOF,
  kind: 'funding',
  category: 'contribution',
  donor: null,
  recipient: null,
  amount: 5,
  currency: 'USD',
  purpose: 'lamps',
  year: null,
  check: null,
  equivalent: null,
  notes: [],
  ...fields,
});

it('tells what is planned, received and only reported apart', () => {
  const items = moneyOf([
    record({ category: 'budget-line', section: ['Budget'] }),
    record({ section: ['Budget', 'Income'] }),
    record({ section: ['Donors'] }),
    record({ doc: '902', section: ['Budget'] }),
    record({ category: 'reported-flow', section: ['Budget'] }),
  ]);
  expect(items.map(({ phase }) => phase)).toEqual(['planned', 'planned', 'received', 'received', 'reported']);
});

it('keeps the year, the passage and the check of a record', () => {
  const [item, plain] = moneyOf([record({ year: 2010 }), record({ id: 's' })], new Set(['r']));
  expect(item).toMatchObject({ years: [2010], documents: ['901'], passages: ['r'], checked: true });
  expect(Object.keys(plain)).not.toContain('years');
  expect(Object.keys(plain)).not.toContain('checked');
});

it('gives the footnotes of a row ids of their own, and none where there are none', () => {
  const note = { quote: 'Of ash.', lines: [9, 9], offsets: [[5, 12]] } as const;
  const [item, plain] = moneyOf([record({ notes: [note, note] }), record({ id: 's' })]);
  expect(item.notes).toEqual(['r.1', 'r.2']);
  expect(Object.keys(plain)).not.toContain('notes');
});

describe('the check of a sum', () => {
  const check = { parts: ['a', 'b'], sum: 5.5, difference: -0.5 };
  const sum = record({ category: 'budget-total', check });
  const [a, b] = [record({ id: 'a', amount: 2.25 }), record({ id: 'b', amount: 3.25 })];

  it('names items and gives what they give', () => {
    expect(moneyOf([a, b, sum])[2].check).toEqual(check);
  });

  it('is reckoned anew without a part that is gone, and with one that a person has set right', () => {
    expect(moneyOf([b, sum])[1].check).toEqual({ parts: ['b'], sum: 3.25, difference: 1.75 });
    expect(moneyOf([{ ...a, amount: 1.75 }, b, sum])[2].check).toEqual({ ...check, sum: 5, difference: 0 });
  });

  it('is none without parts, and with a part in another currency', () => {
    expect(moneyOf([sum])[0].check).toBeUndefined();
    expect(moneyOf([{ ...a, currency: 'EUR' }, b, sum])[2].check).toBeUndefined();
  });
});
