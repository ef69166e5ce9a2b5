import type { ExtractedRecord } from './records';

/**
 * What records say, for tests that compare those of two texts: without the named fields, wherever they stand,
 * and with the number of a record for its id.
 */
export function contentsOf(records: readonly ExtractedRecord[], without: readonly string[]): unknown[] {
  const numbers = new Map(records.map(({ id }, i) => [id, i]));
  const dropped = new Set(without);
  const json = JSON.stringify(records, (key, value: unknown) => {
    if (dropped.has(key)) return undefined;
    return typeof value === 'string' ? (numbers.get(value) ?? value) : value;
  });
  return JSON.parse(json) as unknown[];
}
