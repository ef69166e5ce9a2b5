/** The id of the passage of what belongs to a record and has none of its own: an indicator, a footnote; from 0. */
export function partId(record: string, index: number): string {
  return `${record}.${index + 1}`;
}
