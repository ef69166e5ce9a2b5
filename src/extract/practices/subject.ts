import { gated } from '../scan/gated';
import { partOf } from '../tokens';
import type { BlockAnalysis, NamedCountry } from '../analysis';
import { overlapsAny, within } from '../ordered';
import { HARM, NOT_DONE } from '../gazetteer/practice-words';
import { townMatcher } from '../gazetteer/towns';
import { findCountries } from '../countries';
import { knownOrganisation } from '../organisations';
import { isInName, personZones } from '../name-zones';
import { namesPeople } from '../people';
import type { CountryCode } from '../records';
import type { Stretch } from '../sentences';
import { hasWord } from '../words';
import { actsNext, rolesIn, type Roles } from './roles';
import { speakerBefore } from './speaker';
import type { ToldBefore } from './telling';

/**
 * How a sentence is tied to its places: it names them itself; it refers back to the practice before;
 * it refers to the one country that its paragraph is about; an official of a country tells it; it names only a region;
 * the titles above it name one country.
 */
export type Basis = 'own' | 'before' | 'topic' | 'speaker' | 'region' | 'section';

/** Whom a sentence tells of. */
export interface Subject extends Roles {
  readonly regions: readonly string[];
  readonly basis: Basis;
}

/** Between two practices of one run of sentences stands no more than this. */
const NEAR = 90;

/** Openings that go on about what was told. */
const REFERS_BACK =
  /^(?:It|They|Both|He|She|This|These|Those|Its|Their|There|The (?:programmes?|programs?|projects?|initiatives?|schemes?|laws?|agreements?|country|government|latter|authorities|system|process|campaign)|In addition|Moreover|Furthermore|Finally|Also|Another|Other|Under (?:this|these|the)|As part of|A|An|One|Such)\b/;
/** "After the storm, the project …": what was told before is the subject, behind a phrase. */
const THE_SAME =
  /^(?:[^,.]{1,80},\s)?(?:the|this) (?:programmes?|programs?|projects?|initiatives?|schemes?|networks?|campaign|fund|cent(?:er|re)|law|agreement)\b/i;

/** Openings whose subject is the country itself. */
const SUBJECT_AGAIN =
  /^(?:(?:In addition|Moreover|Furthermore|Also|Finally|However),?\s+)?(?:It|They|Its|Their|The (?:country|government|authorities|ministry|parliament|state|law|system))\b/i;
/** Introduces something new rather than adding to what was told. */
const INTRODUCES = gated(
  /\b(?:an?|another|several|various|two|three|new|recent|also (?:an?|has|have)|one of)\s+(?:[\w-]+\s){0,5}?(?:programmes?|programs?|projects?|schemes?|initiatives?|pilots?|campaigns?|laws?|agreements?|partnerships?|council|commission|cent(?:er|re)|network|fund|service|conference|mechanisms?|office|hotline)\b|\b(?:launched|initiated|founded)\b/i,
);
/** Openings that put something further beside what was told. */
const FURTHER = /^(?:In addition|Moreover|Furthermore|Finally|Also|Another)\b/;
/** Subjects that are nobody in particular: what they do is no one country's practice. */
const GENERAL = gated(
  /\b(?:many|several|some|most|all|other|few|certain) (?:societies|countries|governments|states|participants|delegates|delegations|speakers|people)\b|\b(?:governments?|countries|states) (?:in|of) the (?:region|world)\b|\b(?:participants|delegates|panel+ists|speakers|experts)\b|\bthere (?:is|was) (?:a )?(?:general |broad |wide |common )?(?:agreement|consensus|lack)\b/i,
);
/** "Many countries" are told of only where they act: "many countries run hotlines". */
const VARIOUS = 'various';
/** "… with Tonga and Fiji": the country is the other side, not the subject. */
const OTHER_SIDE_BEFORE = /\b(?:with|from|to|for|in|into|of|between)\s(?:the\s)?$/;

/** What follows a town inside a longer name. */
const NAME_GOES_ON =
  /^\s(?:\p{Lu}\p{Ll}+\s)?(?:Declaration|Process|Convention|Agreement|Protocol|Principles|Plan|Conference|Summit|Forum|Meeting|Dialogue|Statement|Consensus|Treaty|Rules|Communiqué)\b/u;

/** Whom a unit tells of; undefined when that cannot be told. */
export function subjectOf(analysis: BlockAnalysis, unit: Stretch, told: ToldBefore | undefined): Subject | undefined {
  const text = analysis.block.text.text;
  const own = partOf(text, unit);
  const namings = within(analysis.countries, unit).filter((naming) => !naming.inName || officeActs(analysis, naming));
  const acting = within(analysis.regions, unit).filter(
    ({ value, start, end }) => value !== VARIOUS || actsNext(text, { start, end }),
  );
  const regions = [...new Set(acting.map((region) => region.value))];
  const near = told && isNear(told, unit) ? told.telling.subject : undefined;

  const towns = townsIn(own);
  const onlyPeople = namings.every((naming) => namesPeople(text, naming));
  if (towns.length && namings.length && onlyPeople) {
    const partners = [...new Set(namings.map(({ iso3 }) => iso3))].filter((id) => !towns.includes(id));
    return { countries: towns, partners, regions, basis: 'own' };
  }
  if (namings.length) {
    if (near?.countries.length && isOtherSide(text, own, namings)) {
      const partners = [...new Set(namings.map(({ iso3 }) => iso3))].filter((id) => !near.countries.includes(id));
      return { countries: near.countries, partners, regions, basis: 'own' };
    }
    return { ...rolesIn(text, unit, namings), regions, basis: 'own' };
  }
  if (towns.length) return { countries: towns, partners: [], regions, basis: 'own' };
  const agencies = agenciesIn(analysis, unit);
  if (agencies.length) return { countries: agencies, partners: [], regions, basis: 'own' };

  if (near && refersBack(own)) return isDoubtful(own) ? undefined : { ...near, basis: 'before' };
  if (regions.length) return { countries: [], partners: [], regions, basis: 'region' };
  const implied = impliedCountry(analysis, unit, own);
  if (!implied || isDoubtful(own)) return undefined;
  return { countries: [implied.country], partners: [], regions, basis: implied.basis };
}

/** Whether a unit is likely to tell of nobody in particular, of what was not done or of harm. */
function isDoubtful(own: string): boolean {
  return GENERAL.test(own) || hasWord(NOT_DONE, own) || hasWord(HARM, own);
}

/** The country of a unit that names none: of what its paragraph is about, of who speaks, of the titles above. */
function impliedCountry(
  analysis: BlockAnalysis,
  unit: Stretch,
  own: string,
): { readonly country: CountryCode; readonly basis: Basis } | undefined {
  const topic = topicBefore(analysis, unit);
  if (topic && (SUBJECT_AGAIN.test(own) || INTRODUCES.test(own))) return { country: topic, basis: 'topic' };
  const speaker = speakerBefore(analysis, unit);
  if (speaker) return { country: speaker, basis: 'speaker' };
  const titled = countryOfTitles(analysis.block.section);
  return titled ? { country: titled, basis: 'section' } : undefined;
}

const countryOfTitle = new WeakMap<readonly string[], { readonly country: CountryCode | undefined }>();

/** The one country that the titles above are about: the nearest title that names any names it alone, in no name or place. */
export function countryOfTitles(titles: readonly string[]): CountryCode | undefined {
  const known = countryOfTitle.get(titles);
  if (known) return known.country;
  let country: CountryCode | undefined;
  for (const title of [...titles].reverse()) {
    const people = personZones(title);
    const named = findCountries(title).filter(({ start, end }) => !isInName(title, start, end, people, () => false));
    if (!named.length) continue;
    if (named.every(({ value }) => value.iso3 === named[0].value.iso3)) country = named[0].value.iso3;
    break;
  }
  countryOfTitle.set(titles, { country });
  return country;
}

/** The countries of the towns that a text names, but not of towns inside a name ("the Fiji Town Declaration"). */
function townsIn(own: string): CountryCode[] {
  const towns = townMatcher.find(own).filter(({ end }) => !NAME_GOES_ON.test(own.slice(end, end + 40)));
  return [...new Set(towns.map((match) => match.value))];
}

/** The countries whose own agencies a unit names as acting. */
function agenciesIn(analysis: BlockAnalysis, unit: Stretch): CountryCode[] {
  const named = within(analysis.organisations, unit).flatMap((match) => {
    const body = knownOrganisation(match.value);
    return body?.type === 'national' && body.country && !overlapsAny(analysis.people, match) ? [body.country] : [];
  });
  return [...new Set(named)];
}

/** Whether a unit names no country that what was told before does not name; without countries, the same of regions. */
export function sameCountries(subject: Subject, before: Subject): boolean {
  const known = new Set([...before.countries, ...before.partners]);
  const named = [...subject.countries, ...subject.partners];
  if (!named.length) return subject.regions.every((region) => before.regions.includes(region));
  return named.every((place) => known.has(place));
}

/** Whether hardly anything stands between what was told before and a unit. */
function isNear({ telling, reach }: ToldBefore, unit: Stretch): boolean {
  return (reach ?? telling.unit.end) >= unit.start - NEAR;
}

/** Whether a unit opens by referring to what was told before it. */
export function refersBack(own: string): boolean {
  return REFERS_BACK.test(own) || THE_SAME.test(own);
}

/** Whether a unit introduces a programme, a law or the like that was not told before. */
export function introduces(own: string): boolean {
  return (INTRODUCES.test(own) || FURTHER.test(own)) && !THE_SAME.test(own);
}

/** "An example of such a scheme is the one for Tonga": a scheme of those who were told of. */
const SUCH_A = gated(
  /\bsuch an? (?:programme|program|project|initiative|scheme|agreement|partnership|campaign|network|fund|cent(?:er|re))\b/i,
);

/** "They trade with Tonga": the pronoun is the subject, the countries are the other side. */
function isOtherSide(text: string, own: string, namings: readonly NamedCountry[]): boolean {
  if (SUCH_A.test(own)) return true;
  return (
    SUBJECT_AGAIN.test(own) && OTHER_SIDE_BEFORE.test(text.slice(Math.max(0, namings[0].start - 20), namings[0].start))
  );
}

/** "The Ministry of Labour of Ghana launched …": an office, named by no person, that acts for its country. */
function officeActs(analysis: BlockAnalysis, naming: NamedCountry): boolean {
  if (overlapsAny(analysis.people, naming)) return false;
  return actsNext(analysis.block.text.text, naming);
}

/** The only country that a paragraph has reported on before a sentence, if there is exactly one. */
function topicBefore(analysis: BlockAnalysis, unit: Stretch): CountryCode | undefined {
  const { first, next } = firstCountries(analysis);
  if (!first || first.end > unit.start || (next && next.end <= unit.start)) return undefined;
  return first.iso3;
}

interface FirstCountries {
  readonly first: NamedCountry | undefined;
  /** The first naming of another country. */
  readonly next: NamedCountry | undefined;
}

const firstOf = new WeakMap<BlockAnalysis, FirstCountries>();

/** The first two countries that a block reports on; kept for all its sentences. */
function firstCountries(analysis: BlockAnalysis): FirstCountries {
  const known = firstOf.get(analysis);
  if (known) return known;
  const first = analysis.countries.find((naming) => !naming.inName);
  const next = analysis.countries.find((naming) => !naming.inName && naming.iso3 !== first?.iso3);
  const found = { first, next };
  firstOf.set(analysis, found);
  return found;
}
