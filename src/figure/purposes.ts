/**
 * What two purposes have in common that are the same but for case, blanks, an end mark, or a leading "For":
 * "For Translation " and "translation". A purpose that names several things is one of its own.
 */
export function purposeKey(purpose: string): string {
  return purpose
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^for (?=\S)/i, '')
    .replace(/(?<![\s.;:,])[\s.;:,]+$/, '')
    .toLowerCase();
}
