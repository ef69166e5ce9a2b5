/** What several runs of the same page come to. */
import { quantile } from '../lib/measure-page';

/** The median of each number of some runs, also of those in objects of theirs; what is no number is left out. */
export function medians<Run extends object>(runs: readonly Run[]): Run {
  const [first] = runs;
  if (!first) throw new Error('no run to take the median of');
  const entries = Object.entries(first).map(([key, value]) => {
    const values = runs.map((run) => run[key as keyof Run] as unknown);
    return [key, typeof value === 'number' ? quantile(values as number[], 0.5) : medians(values as object[])];
  });
  return Object.fromEntries(entries) as Run;
}

/** The least and the greatest of some numbers. */
export function range(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
