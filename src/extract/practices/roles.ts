import type { NamedCountry } from '../analysis';
import { DOING, DOING_TOGETHER } from '../gazetteer/practice-words';
import { namesPeople } from '../people';
import type { CountryCode } from '../records';
import type { Stretch } from '../sentences';
import { hasWord } from '../words';

/** Who carries a practice out, and who is the other side of it. */
export interface Roles {
  readonly countries: readonly CountryCode[];
  readonly partners: readonly CountryCode[];
}

/** What may stand between countries that act together. */
export const JOINS = /^(?:\s*(?:,|\/|and|&|as well as|or|-|–|the|of)\s*)+$/;
const BETWEEN = /\b(?:between|among|amongst|linking|involving)\s(?:[\w\s]{0,40}\s)?$/i;

/** The word right after a name, a government, adverbs and auxiliaries left out. */
const NEXT =
  /^(?:['’]s)?(?:\s\([^()]{1,20}\))?(?:\s(?:government|authorities|parliament|ministry of \p{L}+))?\s(?:(?:has|have|had|also|recently|already|now|is|are|was|were)\s){0,3}(\p{Ll}+(?:\s\p{Ll}+)?)/u;
const BEING = /\b(?:is|are|was|were)\s/;

/** Whether a verb of doing stands right behind a name that ends at `end`, so that the name is its subject. */
export function actsNext(text: string, end: number): boolean {
  const match = NEXT.exec(text.slice(end, end + 80));
  const next = match?.[1];
  if (match && next && /^\p{Ll}+ing\b/u.test(next) && !BEING.test(match[0])) return false;
  return next !== undefined && (hasWord(DOING, next) || hasWord(DOING_TOGETHER, next));
}

/** Parts the countries of a unit into those that act and those acted with, in the order of the text. */
export function rolesIn(text: string, unit: Stretch, namings: readonly NamedCountry[]): Roles {
  const acting = namings.filter((naming) => !namesPeople(text, naming));
  const own = acting.length ? acting : namings;
  const countries = new Set<CountryCode>();
  const partners = new Set<CountryCode>();
  let last: NamedCountry | undefined;
  let open = true;
  for (const naming of own) {
    const joined = last !== undefined && JOINS.test(text.slice(last.end, naming.start));
    const between = BETWEEN.test(text.slice(Math.max(unit.start, naming.start - 60), naming.start));
    if (last !== undefined && !joined) open = between;
    if (open) countries.add(naming.iso3);
    else if (!countries.has(naming.iso3)) partners.add(naming.iso3);
    last = naming;
  }
  for (const naming of namings) {
    if (!countries.has(naming.iso3) && !own.includes(naming)) partners.add(naming.iso3);
  }
  return { countries: [...countries], partners: [...partners] };
}
