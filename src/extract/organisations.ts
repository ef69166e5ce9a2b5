import { allMatches } from '../corpus/matches';
import { ORGANISATIONS, type Organisation } from './gazetteer/organisations';
import { bodiesBesideIn } from './bodies-beside';
import { bodyNamesIn } from './body-names';
import { overlapsAny } from './ordered';
import type { Stretch } from './sentences';
import { PhraseMatcher, type PhraseMatch } from './phrases';

export type OrganisationMatch = PhraseMatch<string>;

/** "Harbour Dialogue of the North (HDN)": a long name and, in brackets, its initials. */
const DEFINITION = /\((?:the\s)?["“']?(?<short>[A-Z][A-Za-z&-]{1,10})["”']?\)/g;
const LINKS = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'to',
  'at',
  'de',
  'la',
  'del',
  'des',
  'du',
  'y',
  'et',
  '&',
  'a',
]);
const BODY_WORD =
  /\b(?:Organi[sz]ation|Association|Agency|Institut\w*|Commission|Committee|Council|Cent(?:er|re)|Foundation|Fund|Federation|Union|Network|Forum|Process|Group|Alliance|Bank|Office|Programme|Program|Conference|Dialogue|Mission|Confederation|Coalition|Platform|Society|Service|Initiative|Project|Community|Consultations|University|Ministry|Department|Development|Secretariat|Authority|Corporation|Congress)\b/;
const LONGEST_NAME = 160;
/** The share of the words of a name that another spelling of it keeps. */
const VARIANT_SHARE = 0.6;
/** Short names that are plain words where a line is all in capitals. */
const ALSO_WORDS = new Set(['WHO', 'CARE', 'IT']);

/** The short name of each name of the field's own bodies, also in capitals where that is no plain word. */
const OF_THE_FIELD = new Map<string, string>();
for (const { name: short, names } of ORGANISATIONS) {
  const isLong = short.length > 4 || !/^[A-Z]+$/.test(short);
  for (const name of names) {
    OF_THE_FIELD.set(name, short);
    if (isLong || name.includes(' ')) OF_THE_FIELD.set(name.toUpperCase(), short);
  }
}

const FIELD_MATCHER = new PhraseMatcher(OF_THE_FIELD);

/**
 * The organisations of one document, of which all texts are given: the field's own bodies, and those that the document
 * introduces itself as "Long Name (ABC)". The value of a match is the usual short name.
 */
export function organisationFinder(texts: readonly string[]): (stretch: string) => OrganisationMatch[] {
  /** What the document calls bodies beside or other than the field does; undefined for what is none in it. */
  const own = new Map<string, string | undefined>();
  const known = (name: string): string | undefined => (own.has(name) ? own.get(name) : OF_THE_FIELD.get(name));
  for (const [long, short] of texts.flatMap(definitionsIn)) {
    if (isUndertaking(long)) {
      own.set(short, undefined);
      continue;
    }
    const name = known(long) ?? nameFor(short, long, known(short));
    own.set(long, name);
    own.set(short, name);
  }
  for (const [long, short] of initialsOfNames(texts, known)) {
    const name = known(long) ?? short;
    own.set(long, name);
    own.set(short, name);
  }
  const matcher = FIELD_MATCHER.with(own);
  return (stretch) => {
    const found = matcher.find(stretch);
    const mayBeWords = found.some(({ phrase }) => ALSO_WORDS.has(phrase)) && !/\p{Ll}/u.test(stretch);
    return withBodies(mayBeWords ? found.filter(({ phrase }) => !ALSO_WORDS.has(phrase)) : found, stretch);
  };
}

/** Letters that stand for a name, as a word of their own. */
const INITIALS = /\b[A-Z]{3,6}\b/g;

/** Names whose initials a document uses without ever saying so: "the Harbour Aid Council … HAC runs …". */
function initialsOfNames(texts: readonly string[], known: (name: string) => string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  const used = new Set(
    texts.flatMap((text) => text.match(INITIALS) ?? []).filter((short) => known(short) === undefined),
  );
  if (!used.size) return found;
  for (const { name } of texts.flatMap(bodyNamesIn)) {
    const short = [name, name.replace(OF_A_PLACE, '')].map(capitalsOf).find((initials) => used.has(initials));
    if (short) found.set(name, short);
  }
  return found;
}

/** "… Council of Tonga": initials may leave the country out. */
const OF_A_PLACE = /\s(?:of|in|for)\s[^,]+$/u;

function capitalsOf(name: string): string {
  return (name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
}

/** The known names, and beside them those that only their words show to be a body's. */
function withBodies(known: readonly OrganisationMatch[], text: string): OrganisationMatch[] {
  const named = bodyNamesIn(text)
    .map((body) => withoutNext(body, known))
    .filter((body) => !overlapsAny(known, body));
  const beside = bodiesBesideIn(text).filter((body) => !overlapsAny(known, body) && !overlapsAny(named, body));
  const bodies = [...named, ...beside].map(({ start, end, name }) => ({ start, end, phrase: name, value: name }));
  return bodies.length ? [...known, ...bodies].sort((a, b) => a.start - b.start) : [...known];
}

/** "The Blue Cross UNICEF …": the name of a body that another's name follows at once ends before it. */
function withoutNext<T extends Stretch & { readonly name: string }>(body: T, known: readonly OrganisationMatch[]): T {
  const next = known.find(({ start, end }) => start > body.start && end === body.end);
  if (!next) return body;
  const [shorter] = bodyNamesIn(body.name.slice(0, next.start - body.start));
  return shorter
    ? { ...body, name: shorter.name, start: body.start + shorter.start, end: body.start + shorter.end }
    : body;
}

/** The short name; where another body (`body`) is known by it, the long one, unless that only varies the known body's name. */
function nameFor(short: string, long: string, body: string | undefined): string {
  if (body === undefined) return short;
  return knownOrganisation(body)?.names.some((name) => areVariants(name, long)) ? body : long;
}

/** Whether two long names share most of their words: "Organization for Boats", "Organisation of Boats". */
function areVariants(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => new Set(name.replace(/isation\b/g, 'ization').match(/\p{Lu}\p{L}+/gu)));
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= 2 && shared >= Math.max(first.size, second.size) * VARIANT_SHARE;
}

/** Long and short names that a text introduces, in its order. */
export function definitionsIn(text: string): [long: string, short: string][] {
  const found: [string, string][] = [];
  if (!text.includes('(')) return found;
  for (const match of allMatches(DEFINITION, text)) {
    const short = match.groups?.short ?? '';
    const long = nameBefore(text.slice(Math.max(0, match.index - LONGEST_NAME), match.index), short);
    if (long && BODY_WORD.test(long)) found.push([long, short]);
  }
  return found;
}

/** Names of what bodies do or agree on, which act on their own as little as a law does. */
const UNDERTAKING =
  /\b(?:Programmes?|Programs?|Projects?|Initiatives?|Schemes?|Acts?|Laws?|Agreements?|Conventions?|Plans?|Strateg(?:y|ies)|Mechanisms?|Systems?|Surveys?|Profiles?|Compact|Campaigns?)$/;

/** "Blue Water Programme", "Strategy for the Diaspora": the noun that heads the name says that it is no body. */
function isUndertaking(long: string): boolean {
  const head = long.split(/\s(?:of|for|on|to|in|against|with|and)\s/)[0];
  return UNDERTAKING.test(head) && !/^(?:United Nations|UN|World)\b/.test(long);
}

/** "U.S.": initials with stops, which end no sentence. */
const ABBREVIATED = /^(?:\p{Lu}\.){2,}$/u;

/** The capitalised words right before the bracket whose initials give the short name. */
function nameBefore(before: string, short: string): string | undefined {
  const words = (before.split('\n').at(-1) ?? '').trim().split(/\s+/);
  const letters = short.replace(/[^A-Za-z]/g, '').toUpperCase();
  let initials = '';
  let withLinks = '';
  let best: string | undefined;
  for (let count = 1; count <= Math.min(words.length, 14); count++) {
    const word = words[words.length - count];
    const first = withoutOpening(word);
    if (!LINKS.has(first.toLowerCase()) && !/^[\p{Lu}\d]/u.test(first)) break;
    if (/[.;:!?]$/.test(word) && count > 1 && !ABBREVIATED.test(first)) break;
    initials = initialsOf(word) + initials;
    withLinks = (initialsOf(word) || first.charAt(0).toUpperCase()) + withLinks;
    const fits = initials === letters || (letters.length >= 3 && isSubsequence(letters, initials));
    if (/^\p{Lu}/u.test(first) && (fits || (letters.length >= 4 && isSubsequence(letters, withLinks)))) {
      best = withoutOpening(words.slice(-count).join(' ')).replace(/[,"”'*]+$/, '');
      if (initials === letters) return best;
    }
  }
  return best;
}

/** The first letters of the parts of a word between hyphens, links left out. */
function initialsOf(word: string): string {
  if (ABBREVIATED.test(word)) return word.replace(/\./g, '');
  return word
    .split(/[-/]/)
    .filter((part) => !LINKS.has(part.toLowerCase()))
    .map((part) => withoutOpening(part).charAt(0).toUpperCase())
    .join('');
}

function withoutOpening(word: string): string {
  return word.replace(/^["“'(*]+/, '');
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && short[0] === long[0];
}

const BY_NAME = new Map<string, Organisation>(ORGANISATIONS.map((organisation) => [organisation.name, organisation]));

/** What the gazetteer knows of an organisation by its short name. */
export function knownOrganisation(name: string): Organisation | undefined {
  return BY_NAME.get(name);
}
