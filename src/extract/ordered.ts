import type { Stretch } from './sentences';

/*
 * Looking among stretches of one text that stand in its order and do not overlap, as a matcher gives them.
 * The time grows with the logarithm of their number, so that a very long paragraph stays cheap.
 */

/** Those of the items that lie within a stretch. */
export function within<T extends Stretch>(items: readonly T[], { start, end }: Stretch): T[] {
  if (!items.length || items[0].start >= end || items[items.length - 1].end <= start) return [];
  const first = firstIndex(items, (item) => item.start >= start);
  const after = firstIndex(items, (item) => item.end > end);
  return items.slice(first, after);
}

/** Whether one of the items shares a character with a stretch. */
export function overlapsAny(items: readonly Stretch[], { start, end }: Stretch): boolean {
  const next = firstIndex(items, (item) => item.end > start);
  return next < items.length && items[next].start < end;
}

/** The item that a stretch lies in, if any. */
export function covering<T extends Stretch>(items: readonly T[], { start, end }: Stretch): T | undefined {
  const next = firstIndex(items, (item) => item.end >= end);
  return next < items.length && items[next].start <= start ? items[next] : undefined;
}

/** Index of the first item for which a condition holds that holds for all behind it too; their count when for none. */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
