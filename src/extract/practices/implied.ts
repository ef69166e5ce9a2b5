import { gated } from '../scan/gated';
import type { BlockAnalysis, NamedCountry } from '../analysis';
import { findCountries } from '../countries';
import { isInName, personZones } from '../name-zones';
import { namesPeople } from '../people';
import type { CountryCode } from '../records';
import type { Stretch } from '../sentences';
import type { Around } from './around';
import { isAboutSame, namesNewThing } from './openings';
import { speakerBefore } from './speaker';

/** The country of a unit that names none: of what its paragraph is about, of who speaks, of the titles above. */
export function impliedCountry(
  analysis: BlockAnalysis,
  unit: Stretch,
  own: string,
  { home, voice, leader, row }: Around,
): { readonly country: CountryCode; readonly basis: 'topic' | 'speaker' | 'section' } | undefined {
  if (row) return { country: row, basis: 'section' };
  const topic = topicBefore(analysis, unit);
  if (topic && (isAboutSame(own) || namesNewThing(own))) return { country: topic, basis: 'topic' };
  const speaker = speakerBefore(analysis, unit);
  if (speaker) return { country: speaker, basis: 'speaker' };
  const titled =
    leader ??
    countryOfTitles(analysis.block.section) ??
    (home && STATE_TELLS.test(own) ? home : undefined) ??
    (voice && WE.test(own) ? voice : undefined);
  return titled ? { country: titled, basis: 'section' } : undefined;
}

/** Where a state speaks, it does what "we" do. */
const WE = /\b[Ww]e(?:['’]ve)?\s/;
/** The words of a state about itself: its organs, a scheme or a law by name, its money. */
const STATE_TELLS =
  /\b(?:[Tt]he|[Oo]ur|[Mm]y) (?:\p{Lu}\p{L}+ )?(?:[Gg]overnment|[Mm]inist(?:ry|er)|[Dd]epartment|[Cc]abinet|[Pp]arliament|[Aa]uthorities|[Pp]olice)\b|\b(?:\p{Lu}[\p{L}-]+ ){1,5}(?:[Pp]rogramme|[Pp]rogram|[Ss]cheme|Act|Fund|[Ss]trategy|[Ss]ervice|[Vv]isa|[Pp]ackage|[Ff]ramework|[Pp]lan|[Pp]latform|[Pp]ortal|[Ss]ystem|[Cc]ampaign|[Cc]entres?|[Cc]enters?)\b|[$€£]\s?\d/u;

/** The title of a speech: who speaks for a country tells of it. */
const SPEECH = gated(
  /^(?:\p{L}+\s)?(?:statement|remarks|address|speech|intervention)s?\s(?:\p{L}+\s)?(?:by|of|from|on behalf of)\s(?:.*\s)?(?:ambassador|delegation|government|minister|mission|representative|secretary)\b/iu,
);

const countryOfTitle = new WeakMap<readonly string[], { readonly country: CountryCode | undefined }>();

/** The one country that the titles above are about: the nearest title that names any names it alone, in no name or place. */
export function countryOfTitles(titles: readonly string[]): CountryCode | undefined {
  const known = countryOfTitle.get(titles);
  if (known) return known.country;
  let country: CountryCode | undefined;
  for (const title of [...titles].reverse()) {
    const people = personZones(title);
    const isSpeech = SPEECH.test(title);
    const named = findCountries(title).filter(
      ({ start, end, value, phrase }) =>
        (isSpeech || !isInName(title, start, end, people, () => false)) &&
        !namesPeople(title, { end, surface: phrase, demonym: value.demonym }),
    );
    if (!named.length) continue;
    if (named.every(({ value }) => value.iso3 === named[0].value.iso3)) country = named[0].value.iso3;
    break;
  }
  countryOfTitle.set(titles, { country });
  return country;
}

const nationalChapters = new WeakMap<readonly string[], boolean>();
/** Words beside the name of a country in the title of its chapter. */
const CHAPTER_WORDS =
  /\b(?:the|of|and|republic|kingdom|government|state|country|national|profile|fact ?sheet|case study|report|chapter|tier|watch ?list|update|overview|context|summary|snapshot|brief|in brief|at a glance|annex|box|data sheet)\b|[\d\W_]/giu;

/** Whether a title above is the name of a country and hardly more: all below tells of that country. */
export function isNationalChapter(titles: readonly string[]): boolean {
  const known = nationalChapters.get(titles);
  if (known !== undefined) return known;
  const is = countryOfTitles(titles) !== undefined && titles.some(isOnlyCountry);
  nationalChapters.set(titles, is);
  return is;
}

function isOnlyCountry(title: string): boolean {
  const [first, second] = findCountries(title);
  if (!first || second) return false;
  return (title.slice(0, first.start) + title.slice(first.end)).replace(CHAPTER_WORDS, '') === '';
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
