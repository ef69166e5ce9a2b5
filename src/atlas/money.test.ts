import { expect, it } from 'vitest';
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
