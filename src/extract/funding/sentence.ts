/** Characters of a sentence that say what money is for. */
export const LONGEST_PURPOSE = 140;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** The first year that a sentence names; null when it names none. */
export function yearIn(text: string): number | null {
  const match = YEAR.exec(text);
  return match ? Number(match[0]) : null;
}
