import { partOf } from '../tokens';
import { gated } from '../scan/gated';
import { ending } from '../scan/ending';
import type { NamedCountry } from '../analysis';
import { DOING, DOING_TOGETHER } from '../gazetteer/practice-words';
import { IRREGULAR_PAST, NO_DEED, PLAIN_DOING } from '../gazetteer/verbs';
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
const BETWEEN = ending(/\b(?:between|among|amongst|linking|involving)\s(?:[\w\s]{0,40}\s)?$/i);

/** The words right after a name: its government, a remark between commas, adverbs and auxiliaries, then a verb. */
const NEXT =
  /^(?:['’]s)?(?:\s\([^()]{1,20}\))?(?:\s(?:[Gg]overnment|[Aa]uthorities|[Pp]arliament|Senate|Congress|Cabinet|[Pp]olice|[Cc]oast [Gg]uard|[Mm]inistry of (?:the )?\p{L}+|(?:\p{Lu}\p{Ll}+ )?Ministry))?(?:,\s[^,;.]{2,50},)?\s(?<helpers>(?:(?:has|have|had|also|recently|already|now|is|are|was|were|been|since|then|thus|therefore|still|even|\p{Ll}+ly)\s){0,4})(?<verb>\p{Ll}+(?:\s\p{Ll}+)?)/u;
const NEXT_REACH = 150;
const BEING = /\b(?:is|are|was|were)\s/i;
const HAVING = /\b(?:has|have|had)\s/i;
/** The forms of a verb that tell what somebody does or did. */
const TELLS = /^\p{Ll}{2,}(?:[^s\P{Ll}]s|ed)$/u;

/** "A meeting in Kenya", "women of Kenya": what stands before is the subject, unless it is a government. */
const NO_SUBJECT_BEFORE = ending(
  /(?<!\b(?:[Gg]overnments?|[Rr]epublic|[Kk]ingdom|[Mm]inistry|[Pp]arliament|[Aa]uthorities|[Ss]tate|[Mm]inister|[Pp]resident|[Dd]elegat(?:e|ion)|[Rr]epresentative) )\b(?:in|to|for|from|with|by|on|at|between|among|into|of|across|through|against|as|than|like|under)\s(?:the\s)?$/,
);

/** Whether a verb of doing stands right behind a name, so that the name is its subject. */
export function actsNext(text: string, { start, end }: Stretch): boolean {
  const next = NEXT.exec(text.slice(end, end + NEXT_REACH))?.groups;
  if (!next) return false;
  const { helpers, verb } = next;
  const [first] = verb.split(' ');
  if (/ing$/.test(first) && !BEING.test(helpers)) return false;
  return (
    hasWord(DOING, verb) ||
    hasWord(DOING_TOGETHER, verb) ||
    PLAIN_DOING.test(first) ||
    (isDeed(helpers, first) && !NO_SUBJECT_BEFORE.test(text.slice(Math.max(0, start - 40), start)))
  );
}

/** Whether a verb of any kind tells a deed: not one of saying, thinking or being, and in a form that tells. */
function isDeed(helpers: string, verb: string): boolean {
  if (hasWord(NO_DEED, verb)) return false;
  if (HAVING.test(helpers)) return TELLS.test(verb) || IRREGULAR_PAST.test(verb) || /(?:en|wn|un|ng)$/.test(verb);
  if (BEING.test(helpers)) return /ing$/.test(verb);
  return TELLS.test(verb) || IRREGULAR_PAST.test(verb);
}

/** People of more countries than this are those for whom something is done, not a side of it. */
const MOST_NATIONALITIES = 1;

/** Schemes for workers have two sides; help for refugees and other migrants has one, wherever these come from. */
const LABOUR = gated(
  /\b(?:labou?r|workers?|seasonal|recruit\p{L}*|employ\p{L}*|jobs?|nurses?|doctors?|diasporas?|students?|remittances?|agreements?)\b/iu,
);
const FROM_BEFORE = ending(
  /\b(?:migrants?|immigrants?|refugees?|seekers?|individuals|people|persons|nationals|citizens|children|minors|displaced|arrivals|returnees|those)\s(?:\p{Ll}+\s){0,2}from\s(?:the\s)?$/u,
);

/** "Refugees from Tonga and Fiji": where people come from, itself or as one of a row. */
function isOrigin(text: string, namings: readonly NamedCountry[], index: number): boolean {
  let first = index;
  while (first > 0 && JOINS.test(text.slice(namings[first - 1].end, namings[first].start))) first--;
  return FROM_BEFORE.test(text.slice(Math.max(0, namings[first].start - 60), namings[first].start));
}

/** Where something was signed or held, and who presided there: no side of it. */
const VENUE_BEFORE = ending(/\b(?:signed|adopted|concluded|initialled|held|launched|presented)\b[^.;:]{0,40}\bin\s$/);
const PRESIDES_AFTER = /^['’]s?\s(?:\p{L}+\s)?(?:[Pp]residency|[Cc]hair(?:person|man)?ship)\b/u;

/** Whether a country is named only as the place or the time of an event. */
function isVenue(text: string, unit: Stretch, { start, end }: NamedCountry): boolean {
  return (
    PRESIDES_AFTER.test(text.slice(end, end + 40)) ||
    VENUE_BEFORE.test(text.slice(Math.max(unit.start, start - 70), start))
  );
}

/** Parts the countries of a unit into those that act and those acted with, in the order of the text. */
export function rolesIn(text: string, unit: Stretch, namings: readonly NamedCountry[]): Roles {
  const ofLabour = LABOUR.test(partOf(text, unit));
  const placed = namings.filter((_, i) => ofLabour || !isOrigin(text, namings, i));
  const acting = placed.filter((naming) => !namesPeople(text, naming));
  const sides = acting.filter((naming) => !isVenue(text, unit, naming));
  const own = sides.length ? sides : acting.length ? acting : namings;
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
  const people = acting.length
    ? placed.filter((naming) => ofLabour && !countries.has(naming.iso3) && !own.includes(naming))
    : [];
  const nationalities = new Set(people.map(({ iso3 }) => iso3));
  if (nationalities.size <= MOST_NATIONALITIES) nationalities.forEach((id) => partners.add(id));
  return { countries: [...countries], partners: [...partners] };
}
