import type { SetColumn } from './columns';

/** How many of the rows have each set or value of a column, of so many. */
export function sumsOf(of: Uint32Array, rows: Uint32Array, most: number): Int32Array {
  const sums = new Int32Array(most);
  for (let i = 0; i < rows.length; i++) sums[of[rows[i]]]++;
  return sums;
}

/** How many rows have each member, of so many, by how many have each set. */
export function sumsByMember(sums: Int32Array, { sets }: SetColumn, most: number): number[] {
  const result = Array.from({ length: most }, () => 0);
  for (let i = 0; i < sets.length; i++) {
    if (sums[i]) for (const member of sets[i]) result[member] += sums[i];
  }
  return result;
}
