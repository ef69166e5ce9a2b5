import { ending } from '../scan/ending';
import { gated } from '../scan/gated';
import { partOf } from '../tokens';
import type { BlockAnalysis, NamedCountry } from '../analysis';
import { covering, overlapsAny, within } from '../ordered';
import { HARM, NOT_DONE } from '../gazetteer/practice-words';
import { IMPERATIVE } from '../gazetteer/recommendation-words';
import { townMatcher } from '../gazetteer/towns';
import { knownOrganisation } from '../organisations';
import { namesPeople } from '../people';
import type { CountryCode } from '../records';
import type { PhraseMatch } from '../phrases';
import type { Stretch } from '../sentences';
import { hasWord } from '../words';
import type { Around } from './around';
import { countryOfTitles, impliedCountry, isNationalChapter } from './implied';
import { isAboutSame, isOfIt, opensWithState, refersBack } from './openings';
import { actsNext, areOrigins, partnersByPeople, rolesIn, type Roles } from './roles';
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
  /** It only names those with whom what was told before is done. */
  readonly adds?: boolean;
}

/** Between two practices of one run of sentences stands no more than this. */
const NEAR = 90;

/** Subjects that are nobody in particular: what they do is no one country's practice. */
const GENERAL = gated(
  /\b(?:many|several|some|most|all|other|few|certain) (?:societies|countries|governments|states|participants|delegates|delegations|speakers|people)\b|\b(?:governments?|countries|states) (?:in|of) the (?:region|world)\b|\b(?:participants|delegates|panel+ists|speakers|experts)\b|\bthere (?:is|was) (?:a )?(?:general |broad |wide |common )?(?:agreement|consensus|lack)\b/i,
);
/** "Many countries" and organs of a union are told of only where they act: "many countries run hotlines". */
const VARIOUS = 'various';
const ORGAN = 'European Commission';
/** "Over half of the countries of the region": many that do something for people of one. */
const MANY =
  /^["“]?(?:[Oo]ver|[Mm]ore than|[Nn]early|[Aa]bout|[Aa]t least|[Aa]round|[Aa]lmost)?\s?(?:[Hh]alf|[Mm]ost|[Mm]any|[Ss]everal|[Ss]ome|[Aa]ll|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+|[Oo]ther|[Nn]umerous|[Aa] (?:number|majority|dozen)) (?:of )?(?:the |our |these )?(?:[\p{L}-]+ ){0,5}?(?:countries|governments|states|nations)(?=\s)/u;
/** "… with Tonga and Fiji": the country is the other side, not the subject. */
const OTHER_SIDE_BEFORE = ending(/\b(?:with|from|to|for|in|into|of|between)\s(?:the\s)?$/);

/** "The Kenyan Ministry of Labour", "the Department of Trade of Kenya". */
const MINISTRY_AFTER = /^\s(?:Ministr|Government|Parliament|Department)/;
const MINISTRY_BEFORE = ending(/\b(?:Ministry|Department|Parliament) (?:of [^,;.]{3,40} )?of (?:the )?$/);

/** "Ratify the treaty (Kenya);": who recommends it. */
const RECOMMENDERS = /(?:\([^()]{3,60}\)\s?)+[;.]?$/;
/** How far behind the beginning of a unit its subject may stand. */
const OPENING = 25;
/** Verbs of one country's remarks about another. */
const REMARKS =
  /^\s(?:also\s|further\s)?(?:welcomed|commended|appreciated|praised|noted|congratulated|acknowledged|took note of)\s/;

/** What follows a town inside a longer name, or in brackets behind the name of an office there. */
const NAME_GOES_ON =
  /^\)|^\s(?:\p{Lu}\p{Ll}+\s)?(?:\p{Lu}{2,}|Declaration|Process|Convention|Agreement|Protocol|Principles|Plan|Conference|Summit|Forum|Meeting|Dialogue|Statement|Consensus|Treaty|Rules|Communiqué)\b/u;

/** Characters looked at before a country for what makes it the other side. */
const BESIDE_REACH = 50;

/** "… met twice in Tarn": where a meeting was, not who does something. */
const MEETS_IN = ending(
  /\b(?:met|meets?|meetings?|held|signed|adopted|convened|gathered|conferences?|seminars?|summit|forum|symposium|session|consultations?|headquarter(?:s|ed)|born)\b[^.;]{0,50}\b(?:in|at)\s(?:\p{Lu}[\p{L}’'-]+(?:,|\sand)\s){0,2}$/u,
);
const MEETS_REACH = 90;

const NOTHING_AROUND: Around = { announced: false };

/** Whom a unit tells of; undefined when that cannot be told. */
export function subjectOf(
  analysis: BlockAnalysis,
  unit: Stretch,
  told: ToldBefore | undefined,
  around: Around = NOTHING_AROUND,
): Subject | undefined {
  const text = analysis.block.text.text;
  const own = partOf(text, unit);
  const namings = within(analysis.countries, withoutRecommenders(unit, own)).filter(
    (naming) => (!naming.inName || officeActs(analysis, naming)) && !isOfAgency(analysis, naming),
  );
  const acting = within(analysis.regions, unit).filter(
    ({ value, phrase, start, end }) => (value !== VARIOUS && phrase !== ORGAN) || actsNext(text, { start, end }),
  );
  const regions = [...new Set(acting.map((region) => region.value))];
  const near = told && isNear(told, unit) ? told.telling.subject : undefined;

  const towns = townsIn(analysis, unit);
  const onlyPeople = namings.every((naming) => namesPeople(text, naming));
  if (towns.length && namings.length && onlyPeople) {
    const partners = [...new Set(namings.map(({ iso3 }) => iso3))].filter((id) => !towns.includes(id));
    return { countries: towns, partners, regions, basis: 'own' };
  }
  const remarked = namings.length ? remarkedOn(analysis, namings) : undefined;
  if (remarked) return { countries: [remarked], partners: [], regions, basis: 'section' };
  if (namings.length) {
    const listed = near?.countries.length ? partnersListed(text, unit, namings, near) : undefined;
    if (listed) return listed;
    if (near && onlyPeople && isAboutSame(own)) return { ...near, basis: 'own' };
    if (near?.countries.length && isOtherSide(text, own, namings)) {
      const others = areOrigins(text, namings)
        ? partnersByPeople(text, unit, namings)
        : [...new Set(namings.map(({ iso3 }) => iso3))];
      const partners = others.filter((id) => !near.countries.includes(id));
      return { countries: near.countries, partners, regions, basis: 'own' };
    }
    const known = new Set(near ? [...near.countries, ...near.partners] : []);
    const beyond =
      areOrigins(text, namings) && !namings.every(({ iso3 }) => known.has(iso3))
        ? beyondPeople(analysis, unit, namings, regions, around)
        : undefined;
    if (beyond) return beyond;
    const owner = ownerOf(analysis, unit, namings, around, near) ?? ownerOfChapter(analysis, unit, namings, around);
    const roles = rolesIn(text, unit, namings);
    if (!owner) return { ...roles, ...helped(analysis, own, namings, roles, around), regions, basis: 'own' };
    const partners = [...roles.countries, ...roles.partners].filter((id) => id !== owner);
    return { countries: [owner], partners, regions, basis: 'own' };
  }
  if (towns.length) return { countries: towns, partners: [], regions, basis: 'own' };
  const agencies = agenciesIn(analysis, unit);
  if (agencies.length) {
    const partners = ministriesIn(analysis, unit).filter((id) => !agencies.includes(id));
    return { countries: agencies, partners, regions, basis: 'own' };
  }

  const isOwnDeed = opensWithState(own) && isNationalChapter(analysis.block.section);
  if (near && refersBack(own) && !isOwnDeed) return isDoubtful(own) ? undefined : { ...near, basis: 'before' };
  const isTheirs = regions.length > 1 || acting.some((region) => isSubject(text, unit, region));
  const implied = isTheirs ? undefined : impliedCountry(analysis, unit, own, around);
  if (regions.length && !implied) return { countries: [], partners: [], regions, basis: 'region' };
  if (!implied || isDoubtful(own)) return undefined;
  return { countries: [implied.country], partners: [], regions, basis: implied.basis };
}

/**
 * Who acts where a unit names countries only as those that people come from: a region, else the country that the words
 * around it are about.
 */
function beyondPeople(
  analysis: BlockAnalysis,
  unit: Stretch,
  namings: readonly NamedCountry[],
  regions: readonly string[],
  around: Around,
): Subject | undefined {
  const text = analysis.block.text.text;
  const acting = within(analysis.regions, unit).filter((region) => actsNext(text, region));
  if (acting.length) {
    return { countries: [], partners: [], regions: [...new Set(acting.map(({ value }) => value))], basis: 'region' };
  }
  const own = partOf(text, unit);
  const many = MANY.exec(own)?.[0].length ?? 0;
  if (many && actsNext(text, { start: unit.start, end: unit.start + many }))
    return { countries: [], partners: [], regions: [VARIOUS], basis: 'region' };
  const implied = impliedCountry(analysis, unit, own, around);
  if (!implied || namings.some(({ iso3 }) => iso3 === implied.country)) return undefined;
  const partners = partnersByPeople(text, unit, namings);
  return { countries: [implied.country], partners, regions, basis: implied.basis };
}

/** Whether a region is what acts: it opens the unit, or has a verb of doing. */
function isSubject(text: string, unit: Stretch, region: Stretch): boolean {
  return region.start - unit.start < OPENING || actsNext(text, region);
}

/** A demand without the countries in brackets at its end, which made it. */
function withoutRecommenders(unit: Stretch, own: string): Stretch {
  const recommenders = own.lastIndexOf(')') >= own.length - 2 ? RECOMMENDERS.exec(own) : null;
  return recommenders && IMPERATIVE.test(own) ? { start: unit.start, end: unit.start + recommenders.index } : unit;
}

/** "Peru welcomed the new law", below a title or beside words that name Kenya: what one country remarks on is the other's. */
function remarkedOn(analysis: BlockAnalysis, namings: readonly NamedCountry[]): CountryCode | undefined {
  const [first] = namings;
  if (!REMARKS.test(analysis.block.text.text.slice(first.end, first.end + 40))) return undefined;
  const about = countryOfTitles(analysis.block.section) ?? onlyOther(namings);
  return about === first.iso3 ? undefined : about;
}

/** The one country that is named beside the first. */
function onlyOther([first, ...rest]: readonly NamedCountry[]): CountryCode | undefined {
  const others = new Set(rest.map(({ iso3 }) => iso3).filter((id) => id !== first.iso3));
  return others.size === 1 ? [...others][0] : undefined;
}

/** Whether a unit is likely to tell of nobody in particular, of what was not done or of harm. */
function isDoubtful(own: string): boolean {
  return GENERAL.test(own) || hasWord(NOT_DONE, own) || hasWord(HARM, own);
}

const townsOf = new WeakMap<BlockAnalysis, readonly PhraseMatch<CountryCode>[]>();
const NO_TOWNS: CountryCode[] = [];
/** What a country does through its consulates, it does in towns of others. */
const CONSULAR = gated(/\b(?:consul(?:ar|ates?)|embass(?:y|ies)|attach[eé]s?)\b/i);

function allTownsIn(analysis: BlockAnalysis): readonly PhraseMatch<CountryCode>[] {
  const known = townsOf.get(analysis);
  if (known) return known;
  const all = townMatcher.find(analysis.block.text.text);
  townsOf.set(analysis, all);
  return all;
}

/** The countries of the towns that a unit names, but not of towns inside a name ("the Fiji Town Declaration"). */
function townsIn(analysis: BlockAnalysis, unit: Stretch): CountryCode[] {
  if (CONSULAR.test(partOf(analysis.block.text.text, unit))) return NO_TOWNS;
  const all = allTownsIn(analysis);
  if (!all.length) return NO_TOWNS;
  const text = analysis.block.text.text;
  const towns = within(all, unit).filter(
    ({ start, end }) =>
      !NAME_GOES_ON.test(text.slice(end, Math.min(end + 40, unit.end))) &&
      !MEETS_IN.test(text.slice(Math.max(unit.start, start - MEETS_REACH), start)),
  );
  return [...new Set(towns.map((match) => match.value))];
}

/** "The Tongan Pier Agency": a country inside the name of an agency of its own, which stands for it. */
function isOfAgency(analysis: BlockAnalysis, naming: NamedCountry): boolean {
  const body = covering(analysis.organisations, naming);
  return body !== undefined && body.end > naming.end && knownOrganisation(body.value)?.type === 'national';
}

/** The countries whose own agencies a unit names as acting. */
function agenciesIn(analysis: BlockAnalysis, unit: Stretch): CountryCode[] {
  const text = analysis.block.text.text;
  const all = within(analysis.organisations, unit);
  const donors = new Set(
    all
      .filter(({ start }) => BESIDE.test(text.slice(Math.max(unit.start, start - BESIDE_REACH), start)))
      .map(({ value }) => value),
  );
  const named = all.flatMap((match) => {
    if (donors.has(match.value)) return [];
    const body = knownOrganisation(match.value);
    const owner = body?.type === 'national' ? body.country : analysis.offices.get(match.value);
    return owner && !overlapsAny(analysis.people, match) ? [owner] : [];
  });
  return [...new Set(named)];
}

/** The countries whose ministries a unit names, but not those of a person's title. */
function ministriesIn(analysis: BlockAnalysis, unit: Stretch): CountryCode[] {
  const text = analysis.block.text.text;
  const offices = within(analysis.countries, unit).filter(
    ({ start, end }) =>
      MINISTRY_AFTER.test(text.slice(end, end + 30)) ||
      MINISTRY_BEFORE.test(text.slice(Math.max(unit.start, start - 60), start)),
  );
  return [...new Set(offices.filter((naming) => !overlapsAny(analysis.people, naming)).map(({ iso3 }) => iso3))];
}

/** "The countries include Tonga and Fiji", "These are Tonga and Fiji". */
const LISTS_COUNTRIES =
  /^(?:(?:The|These|Those|Such|Other|Participating|Partner|Member|Eligible)\s)*(?:\p{Ll}+\s){0,2}(?:[Cc]ountries|[Ss]tates|[Nn]ations|[Pp]artners|[Mm]embers|[Ss]ignatories|[Pp]arties)\s(?:\p{Ll}+\s)?(?:include[sd]?|comprise[sd]?|are|were)(?: currently| now)?:?\s(?:the\s)?/u;

/** Whether a text begins by listing countries with which something is done. */
export function listsCountries(text: string): boolean {
  return LISTS_COUNTRIES.test(text);
}

/** A sentence that only lists the other sides of what was told before. */
function partnersListed(
  text: string,
  unit: Stretch,
  namings: readonly NamedCountry[],
  near: Subject,
): Subject | undefined {
  const lead = LISTS_COUNTRIES.exec(partOf(text, unit))?.[0].length;
  if (lead === undefined || namings[0].start !== unit.start + lead) return undefined;
  const others = namings.map(({ iso3 }) => iso3).filter((id) => !near.countries.includes(id));
  const partners = [...new Set([...near.partners, ...others])];
  return { ...near, partners, basis: 'before', adds: true };
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

/** "An example of such a scheme is the one for Tonga": a scheme of those who were told of. */
const SUCH_A = gated(
  /\bsuch an? (?:programme|program|project|initiative|scheme|agreement|partnership|campaign|network|fund|cent(?:er|re))\b/i,
);

/** "They trade with Tonga": the pronoun is the subject, the countries are the other side. */
function isOtherSide(text: string, own: string, namings: readonly NamedCountry[]): boolean {
  if (SUCH_A.test(own)) return true;
  return (
    (isAboutSame(own) || isOfIt(own)) &&
    OTHER_SIDE_BEFORE.test(text.slice(Math.max(0, namings[0].start - 20), namings[0].start))
  );
}

/** "An agreement with Tonga", "with funds from Tonga", "financed by Tonga": the other side of what somebody does. */
const BESIDE = ending(
  /\b(?:with|alongside|(?:funds|funding|money|grants?|support|assistance|help|contributions?|donations?) (?:from|of|by)|(?:funded|financed|sponsored|supported|co-financed|co-funded|equipped|built|constructed|supplied|donated|provided|delivered) by)\s(?:the\s)?(?:\p{Lu}\p{L}+ (?:countries|states|nations)(?:,| and|, and)\s)?(?:[Gg]overnments?\sof\s)?(?:the\s)?$/u,
);
/** "The agreement with Tonga was signed": its other side is who was told of. */
const AGREED_WITH = gated(
  /\b(?:agreements?|accords?|memorand(?:um|a|ums)(?: of understanding)?|MOUs?|treat(?:y|ies)|protocols?|arrangements?|BLAs?|pacts?|negotiations|talks)\b[^.;]{0,60}\swith\s/iu,
);
/** "We are working with Tonga": a state speaks of itself. */
const WE = /\b(?:[Ww]e|[Oo]ur (?:[Gg]overnment|[Mm]inistry|country)|[Mm]y (?:[Gg]overnment|country))\b/;

/**
 * The country that does what a unit tells, where all those that it names are the other side: of the titles above, or of
 * the chapter where a state speaks.
 */
function ownerOf(
  analysis: BlockAnalysis,
  unit: Stretch,
  namings: readonly NamedCountry[],
  { home, voice, leaning, row }: Around,
  near: Subject | undefined,
): CountryCode | undefined {
  const text = analysis.block.text.text;
  let isBeside = false;
  for (const [i, { start }] of namings.entries()) {
    const isJoined: boolean =
      i > 0 &&
      isBeside &&
      /^(?:,|,? and|,? or|\/|,? the)+\s?(?:the\s)?$/.test(text.slice(namings[i - 1].end, start).trimEnd());
    isBeside = isJoined || BESIDE.test(text.slice(Math.max(unit.start, start - BESIDE_REACH), start));
    const isSame = namings.slice(0, i).some(({ iso3 }) => iso3 === namings[i].iso3);
    if (!isBeside && !isSame) return undefined;
  }
  const own = partOf(text, unit);
  const told = near?.countries.length === 1 ? near.countries[0] : undefined;
  const ofAgreement = AGREED_WITH.test(own) ? (told ?? leaning) : undefined;
  const owner =
    row ??
    countryOfTitles(analysis.block.section) ??
    (WE.test(own) ? (home ?? voice ?? leaning) : undefined) ??
    ofAgreement;
  return owner && namings.every(({ iso3 }) => iso3 !== owner) ? owner : undefined;
}

/** "Fiji financed the piers": what is given in a chapter is given to the country that heads it. */
const HELPS =
  /\b(?:financ|fund|support|donat|assist|help|equip|sponsor|co-financ|contribut|provid|paid|pays|gave|gives|train|invest)\p{Ll}*\b/u;

/** The other side of what others do in the chapter of a country that they do not name. */
function helped(
  { block: { section, text } }: BlockAnalysis,
  own: string,
  namings: readonly NamedCountry[],
  { partners }: Roles,
  { row }: Around,
): Partial<Roles> {
  const owner = row ?? (isNationalChapter(section) ? countryOfTitles(section) : undefined);
  if (owner === undefined || !HELPS.test(own) || namings.some(({ iso3 }) => iso3 === owner)) return {};
  return namings.some((naming) => actsNext(text.text, withBody(text.text, naming)))
    ? { partners: [...partners, owner] }
    : {};
}

/**
 * The country whose name alone heads a chapter, where a unit names only others and none of them does anything: "returnees
 * from Fiji get a permit", below "Tonga".
 */
function ownerOfChapter(
  analysis: BlockAnalysis,
  unit: Stretch,
  namings: readonly NamedCountry[],
  { row }: Around,
): CountryCode | undefined {
  const { section, text } = analysis.block;
  const owner = row ?? (isNationalChapter(section) ? countryOfTitles(section) : undefined);
  if (owner === undefined || namings.some(({ iso3 }) => iso3 === owner)) return undefined;
  const areOthers = namings.every((naming) => naming.start - unit.start >= OPENING && !actsNext(text.text, naming));
  return areOthers ? owner : undefined;
}

/** "Ministry of Overseas Tongan Affairs": a country inside the name of its office. */
const OFFICE_BEFORE =
  /\b(?:Ministry|Department|Office|Bureau|Commission|Council|Agency|Directorate|Secretariat|Board) (?:of|for|on) (?:the )?(?:\p{Lu}\p{L}+ ){0,4}$/u;
const REST_OF_NAME = /^(?:\s(?:\p{Lu}[\p{L}’-]*|and|of|for|the(?=\s\p{Lu})))+/u;

/** "… of Ghana and the Harbour Fund launched". */
const AND_A_BODY = /^(?:,|\sand)\s(?:the\s)?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4}(?=\s\p{Ll})/u;

/** "The Ministry of Labour of Ghana launched …": an office, named by no person, that acts for its country. */
function officeActs(analysis: BlockAnalysis, naming: NamedCountry): boolean {
  if (overlapsAny(analysis.people, naming)) return false;
  const text = analysis.block.text.text;
  const own = OFFICE_BEFORE.test(text.slice(Math.max(0, naming.start - BESIDE_REACH), naming.start))
    ? (REST_OF_NAME.exec(text.slice(naming.end, naming.end + BESIDE_REACH))?.[0].length ?? 0)
    : 0;
  if (own && actsNext(text, { start: naming.start, end: naming.end + own })) return true;
  return actsNext(text, withBody(text, naming));
}

/** A naming with the body that stands beside it. */
function withBody(text: string, { start, end }: Stretch): Stretch {
  const beside = AND_A_BODY.exec(text.slice(end, end + BESIDE_REACH))?.[0].length ?? 0;
  return { start, end: end + beside };
}
