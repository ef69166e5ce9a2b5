import type { Block } from '../corpus/block';
import { findCountries } from './countries';
import type { BlockAnalysis, DocumentAnalysis, NamedCountry } from './analysis';
import { namesPeople } from './people';
import type { CountryCode } from './records';
import { gated } from './scan/gated';

/** How often a chapter must name a country to be about it, and with which share of all its namings. */
const LEAST_NAMINGS = 3;
const LEAST_SHARE = 2 / 3;

/** The country of each chapter, by its title. */
type Homes = ReadonlyMap<string, CountryCode | undefined>;
/** The countries that a block names. */
type Namings = Pick<BlockAnalysis, 'block' | 'countries'>;
type OfBlock = (block: BlockAnalysis) => CountryCode | undefined;
const homes = new WeakMap<DocumentAnalysis, Homes>();

/**
 * The country that the chapter of a block is about: the one that it names far oftener than all others, where people of a
 * country do not count, or oftener than any other if its title names that alone. Undefined where a chapter tells of
 * several or of none.
 */
export function homesOf(analysis: DocumentAnalysis): OfBlock {
  return byChapter(homes, analysis, ({ blocks }) => homesIn(blocks));
}

/** The country that each chapter is about, by the title of the chapter. */
export function homesIn(blocks: readonly Namings[]): Homes {
  return ownersIn(blocks, ({ block, naming }) => !naming.inName && !namesPeople(block.text.text, naming), mostNamed);
}

/** What a document tells of each chapter, read once, for any of its blocks. */
function byChapter(
  read: WeakMap<DocumentAnalysis, Homes>,
  analysis: DocumentAnalysis,
  readNow: (analysis: DocumentAnalysis) => Homes,
): OfBlock {
  const known = read.get(analysis) ?? readNow(analysis);
  read.set(analysis, known);
  return ({ block }) => known.get(chapterOf(block.section));
}

/** The country of each chapter by how often it names which, where only the namings that `counts` lets through do. */
function ownersIn(
  blocks: readonly Namings[],
  counts: (named: { readonly block: Block; readonly naming: NamedCountry }) => boolean,
  ownerOf: (chapter: string, namings: ReadonlyMap<CountryCode, number>) => CountryCode | undefined,
): Homes {
  const chapters = new Map<string, Map<CountryCode, number>>();
  for (const { block, countries } of blocks) {
    const chapter = chapterOf(block.section);
    const namings = chapters.get(chapter) ?? new Map<CountryCode, number>();
    for (const naming of countries)
      if (counts({ block, naming })) namings.set(naming.iso3, (namings.get(naming.iso3) ?? 0) + 1);
    chapters.set(chapter, namings);
  }
  return new Map([...chapters].map(([chapter, namings]) => [chapter, ownerOf(chapter, namings)]));
}

/** The outermost title above a block; '' where there is none. */
export function chapterOf(section: readonly string[]): string {
  return section[0] ?? '';
}

/** How often a chapter must name a country, in any way, to lean on it, and how many times as often as any other. */
const LEANS = 3;
const LEANS_OVER = 2;
const leanings = new WeakMap<DocumentAnalysis, Homes>();

/**
 * The country that the chapter of a block speaks for when it tells only of others: "the agreement with Fiji". It is the
 * one named far oftener than any other, in names of offices and for its people too.
 */
export function leaningOf(analysis: DocumentAnalysis): OfBlock {
  return byChapter(leanings, analysis, ({ blocks }) => ownersIn(blocks, () => true, farOftenest));
}

function farOftenest(_: string, namings: ReadonlyMap<CountryCode, number>): CountryCode | undefined {
  const [most, next] = [...namings].sort(([, a], [, b]) => b - a);
  return namings.size > 0 && most[1] >= LEANS && most[1] >= (next?.[1] ?? 0) * LEANS_OVER ? most[0] : undefined;
}

function mostNamed(title: string, counts: ReadonlyMap<CountryCode, number>): CountryCode | undefined {
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!counts.size || most[1] < LEAST_NAMINGS) return undefined;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const titled = findCountries(title).map(({ value }) => value.iso3);
  const isTitled = titled.length > 0 && titled.every((id) => id === most[0]) && most[1] > (next?.[1] ?? 0);
  return isTitled || most[1] >= all * LEAST_SHARE ? most[0] : undefined;
}

/** A state that speaks of itself: "our borders", "my government". */
const OF_A_STATE = gated(
  /\b[Oo]ur (?:\p{L}+ )?(?:[Aa]dministration|[Gg]overnment|[Pp]arliament|[Mm]inistry|[Cc]abinet|[Ee]mbass(?:y|ies)|borders?|country|nation|citizens|territory|population)\b|\b[Mm]y (?:[Gg]overnment|[Aa]dministration|[Mm]inistry|country|delegation)\b/u,
);
/** How many paragraphs of a chapter must speak so. */
const LEAST_VOICES = 2;
const GOVERNMENT_AFTER = /^(?:['’]s)?\s(?:Government|Administration|Congress|Parliament)\b/;
const GOVERNMENT_BEFORE = /\b(?:Government|Republic|Kingdom) of (?:the )?$/;
const NEAR = 24;

const voices = new WeakMap<DocumentAnalysis, Homes>();

/**
 * The state that speaks in the chapter of a block: one that says "our" of what a state has. It is the country that the
 * chapter is about, else the only one whose government it names.
 */
export function voicesOf(analysis: DocumentAnalysis): OfBlock {
  return byChapter(voices, analysis, voicesIn);
}

function voicesIn(analysis: DocumentAnalysis): Homes {
  const homeOf = homesOf(analysis);
  const chapters = new Map<string, { voices: number; home: CountryCode | undefined; governed: Set<CountryCode> }>();
  for (const item of analysis.blocks) {
    const { block, countries } = item;
    const text = block.text.text;
    const chapter = chapterOf(block.section);
    const known = chapters.get(chapter) ?? { voices: 0, home: homeOf(item), governed: new Set<CountryCode>() };
    chapters.set(chapter, known);
    if (OF_A_STATE.test(text)) known.voices++;
    for (const { start, end, iso3 } of countries) {
      if (
        GOVERNMENT_AFTER.test(text.slice(end, end + NEAR)) ||
        GOVERNMENT_BEFORE.test(text.slice(Math.max(0, start - NEAR), start))
      )
        known.governed.add(iso3);
    }
  }
  return new Map(
    [...chapters].map(([chapter, { voices: count, home, governed }]) => [
      chapter,
      count < LEAST_VOICES ? undefined : (home ?? (governed.size === 1 ? [...governed][0] : undefined)),
    ]),
  );
}
