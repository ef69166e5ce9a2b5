/** Calendar years as documents of this field write them; other numbers of four digits are rarely between these. */
const YEAR = /(?<![\d.,/-])(19[5-9]\d|20[0-4]\d)(?:\s?[–-]\s?(19[5-9]\d|20[0-4]\d|\d\d))?(?![\d]|[.,]\d)/g;
/** A longer span of years names its ends, not every year in it. */
const LONGEST_SPAN = 12;

/** The years that a text names, each once, rising; of a short span ("2006–2008", "2006-08") all of it. */
export function yearsIn(text: string): number[] {
  const years = new Set<number>();
  for (const [, first, end] of text.matchAll(YEAR)) {
    const from = Number(first);
    years.add(from);
    if (end === undefined) continue;
    const to = end.length === 2 ? Number(first.slice(0, 2) + end) : Number(end);
    if (to <= from) continue;
    if (to - from > LONGEST_SPAN) years.add(to);
    else for (let year = from + 1; year <= to; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
