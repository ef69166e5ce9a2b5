import type { Funding } from '../records';
import { sumsOf, type SumRole, type SumRow } from './sums';

/** A record of a table or list, with what the layout says of its place among the others. */
export interface Checked {
  readonly record: Funding;
  /** Index of the record that sums it and stands before it. */
  readonly heldBy?: number;
  /** Whether it is money that comes in: what comes in and what goes out are summed apart. */
  readonly isGiven?: boolean;
  /** Whether it only explains another: "of which". */
  readonly isAside?: boolean;
  /** Whether it is a total of totals. */
  readonly grand?: boolean;
}

/** The records of one table or list, each subtotal and total with what its parts give. */
export function withChecks(items: readonly Checked[]): Funding[] {
  const records = items.map(({ record }) => record);
  for (const isGiven of [false, true]) {
    const own = [...items.keys()].filter(
      (i) => (items[i].isGiven ?? false) === isGiven && items[i].record.amount !== null,
    );
    const moved = new Map(own.map((at, i) => [at, i]));
    const sums = sumsOf(own.map((at) => rowOf(items[at], moved)));
    sums.forEach((sum, i) => {
      if (!sum) return;
      const parts = sum.parts.map((part) => records[own[part]].id);
      records[own[i]] = { ...records[own[i]], check: { parts, sum: sum.sum, difference: sum.difference } };
    });
  }
  return records;
}

/** `moved` gives the new index of an item. */
function rowOf(item: Checked, moved: ReadonlyMap<number, number>): SumRow {
  const { amount, currency, section } = item.record;
  return {
    amount: amount ?? 0,
    currency,
    role: roleOf(item),
    heldBy: item.heldBy === undefined ? undefined : moved.get(item.heldBy),
    part: section.join('>'),
    grand: item.grand,
  };
}

function roleOf({ record, isAside }: Checked): SumRole {
  if (isAside) return 'aside';
  if (record.category === 'budget-total') return 'total';
  return record.category === 'budget-subtotal' ? 'subtotal' : 'line';
}
