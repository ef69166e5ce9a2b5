/**
 * The alphabetical order of most English names, without the browser's own: it is the same, and that takes long to be made
 * when it is first asked for.
 */

/**
 * Signs that names have beside letters and figures, in the order of the Unicode collation, which all stand before those; the
 * two apostrophes are one there.
 */
const SIGNS = " -,.'()&";
const OTHER = /[^a-z\d\u0001-\u0008]/;

const known = new Map<string, string | null>();

/**
 * A number below or above zero where the alphabet alone says which name comes first; 0 where accents or capitals would
 * have to, or a name has other signs.
 */
export function plainOrder(a: string, b: string): number {
  const [first, second] = [plainOf(a), plainOf(b)];
  if (first === null || second === null || first === second) return 0;
  return first < second ? -1 : 1;
}

/** A name without accents and capitals, its signs as such that sort as they do; null where it has others. */
function plainOf(name: string): string | null {
  let plain = known.get(name);
  if (plain === undefined) {
    plain = name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[ ,.'()&-]/g, (sign) => String.fromCharCode(1 + SIGNS.indexOf(sign)));
    if (OTHER.test(plain)) plain = null;
    known.set(name, plain);
  }
  return plain;
}
