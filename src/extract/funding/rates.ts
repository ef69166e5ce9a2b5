import type { Equivalent } from '../records';

/** Digits of a rate that count. */
const DIGITS = 6;

/** An amount in a second currency with the rate that the two imply. */
export function equivalentOf(amount: number, second: { amount: number; currency: string }): Equivalent {
  const rate = amount && second.amount ? Number((second.amount / amount).toPrecision(DIGITS)) : null;
  return { amount: second.amount, currency: second.currency, rate };
}
