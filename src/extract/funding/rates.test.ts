import { expect, it } from 'vitest';
import { equivalentOf } from './rates';

it('implies a rate of six digits, none where an amount is 0', () => {
  expect(equivalentOf(3, { amount: 4, currency: 'USD' })).toEqual({ amount: 4, currency: 'USD', rate: 1.33333 });
  expect(equivalentOf(0, { amount: 4, currency: 'USD' }).rate).toBeNull();
  expect(equivalentOf(3, { amount: 0, currency: 'USD' }).rate).toBeNull();
});
