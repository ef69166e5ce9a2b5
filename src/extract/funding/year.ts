import { allMatches } from '../../corpus/matches';
const YEAR = /(?<![\d.,'’])(?:19|20)\d{2}(?![\d%]|[.,'’]\d)/g;
/** "… in 2009", right behind an amount. */
const AT_ONCE = /^\s(?:in|for|during)\s(?:the year\s)?(?<year>(?:19|20)\d{2})(?!\d)/;

/** The first year that a text names; null when it names none. */
export function yearIn(text: string): number | null {
  return yearsIn(text)[0] ?? null;
}

/**
 * The year of an amount: the one right behind it; else, where years stand before the amounts of a sentence, the last
 * before it; else the first behind it, the first of the sentence; null when it names none.
 * `lead` is the text before the first amount, `before` and `after` reach to the next amounts.
 */
export function yearOfAmount(parts: { lead: string; before: string; after: string; sentence: string }): number | null {
  const atOnce = AT_ONCE.exec(parts.after)?.groups?.year;
  if (atOnce !== undefined) return Number(atOnce);
  const led = yearsIn(parts.lead).at(-1);
  return (
    (led === undefined ? undefined : (yearsIn(parts.before).at(-1) ?? led)) ??
    yearIn(parts.after) ??
    yearIn(parts.sentence)
  );
}

function yearsIn(text: string): number[] {
  return allMatches(YEAR, text).map(([year]) => Number(year));
}
