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
  /\b(?:migrants?|immigrants?|refugees?|seekers?|individuals|people|persons|nationals|citizens|children|minors|displaced|arrivals|returnees|those|families|men|women|girls|boys|survivors|victims|everyone|anyone)\s(?:\p{Ll}+\s){0,3}?(?:from|fleeing)\s(?:[^.;]{0,40}?[\s,](?:particularly|especially|mainly|mostly|notably|chiefly|primarily|including|such as|like)\s)?(?:the\s)?$/u,
);
/** "The war in Tonga", "Fiji's invasion": what came about there, whoever answers it. */
const STRUCK_BEFORE = ending(
  /\b(?:wars?|conflicts?|cris[ei]s|invasion|occupation|fighting|violence|unrest|coup|genocide|persecution|earthquakes?|hurricanes?|cyclones?|typhoons?|floods?|drought|famine|outbreaks?|pandemic|epidemic|exodus|displacement|flight|events|situation)\s(?:in|of|from|against|across)\s(?:the\s)?$/u,
);
const STRUCK_AFTER =
  /^['’]s?\s(?:\p{L}+\s){0,4}?(?:war|conflict|crisis|invasion|occupation|aggression|annexation|attacks?|collapse|coup)\b/u;
/** "Arriving in Tonga, transiting Fiji": where people pass. */
const PASSED_BEFORE = ending(
  /\b(?:transiting|transit through|arriv(?:e|es|ed|ing|als) in(?: and (?:transiting|leaving|entering))?|cross(?:ed|ing)? into|entering|entered|fled|fleeing|escap(?:ed|ing)|en route to|bound for|on (?:the|their) way to)\s(?:the\s)?$/u,
);
const BACKGROUND_REACH = 100;

/** "Refugees from Tonga and Fiji", "the war in Tonga": where people come from, itself or as one of a row. */
function isOrigin(text: string, namings: readonly NamedCountry[], index: number): boolean {
  let first = index;
  while (first > 0 && JOINS.test(text.slice(namings[first - 1].end, namings[first].start))) first--;
  const before = text.slice(Math.max(0, namings[first].start - BACKGROUND_REACH), namings[first].start);
  return FROM_BEFORE.test(before) || isStruck(before, text.slice(namings[index].end, namings[index].end + 60));
}

function isStruck(before: string, after: string): boolean {
  return STRUCK_BEFORE.test(before) || PASSED_BEFORE.test(before) || STRUCK_AFTER.test(after);
}

/** Whether all countries are named only for their people, or as where people come from. */
export function areOrigins(text: string, namings: readonly NamedCountry[]): boolean {
  return namings.every((naming, i) => namesPeople(text, naming) || isOrigin(text, namings, i));
}

/** Where something was signed or held, and who presided there: no side of it. */
const VENUE_BEFORE = ending(/\b(?:signed|adopted|concluded|initialled|held|launched|presented)\b[^.;:]{0,40}\bin\s$/);
const PRESIDES_AFTER = /^(?:['’]s?)?\s(?:\p{L}+\s)?(?:[Pp]residency|[Cc]hair(?:person|man)?ship)\b/u;

/** Whether a country is named only as the place or the time of an event. */
function isVenue(text: string, unit: Stretch, { start, end }: NamedCountry): boolean {
  return (
    PRESIDES_AFTER.test(text.slice(end, end + 40)) ||
    VENUE_BEFORE.test(text.slice(Math.max(unit.start, start - 70), start))
  );
}

/** Those who return have lived in the country that they come from. */
const RETURNS = /\breturnees?\b/;

/** The countries whose people a unit only tells of, where they return, or where it tells of work and of one of them. */
export function partnersByPeople(text: string, unit: Stretch, namings: readonly NamedCountry[]): CountryCode[] {
  const named = [...new Set(namings.map(({ iso3 }) => iso3))];
  const own = text.slice(unit.start, unit.end);
  return RETURNS.test(own) || (named.length <= MOST_NATIONALITIES && LABOUR.test(own)) ? named : [];
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
    ? placed.filter(
        (naming) => ofLabour && !countries.has(naming.iso3) && !own.includes(naming) && !isVenue(text, unit, naming),
      )
    : [];
  const nationalities = new Set(people.map(({ iso3 }) => iso3));
  if (nationalities.size <= MOST_NATIONALITIES) nationalities.forEach((id) => partners.add(id));
  return { countries: [...countries], partners: [...partners] };
}
