/** Years in a row with what each has; years between that have nothing are among them. */
export function barsOf(counts: ReadonlyMap<number, number>): { readonly year: number; readonly count: number }[] {
  const years = [...counts.keys()];
  if (!years.length) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: counts.get(first + i) ?? 0,
  }));
}
