import { findCountries } from './countries';
import type { BlockAnalysis, DocumentAnalysis } from './analysis';
import { namesPeople } from './people';
import type { CountryCode } from './records';

/** How often a chapter must name a country to be about it, and with which share of all its namings. */
const LEAST_NAMINGS = 3;
const LEAST_SHARE = 2 / 3;

/** The country of each chapter, by its title. */
type Homes = ReadonlyMap<string, CountryCode | undefined>;
const homes = new WeakMap<DocumentAnalysis, Homes>();

/**
 * The country that the chapter of a block is about: the one that it names far oftener than all others, where people of a
 * country do not count, or oftener than any other if its title names that alone. Undefined where a chapter tells of
 * several or of none.
 */
export function homesOf(analysis: DocumentAnalysis): (block: BlockAnalysis) => CountryCode | undefined {
  const known = homes.get(analysis) ?? readHomes(analysis);
  homes.set(analysis, known);
  return ({ block }) => known.get(chapterOf(block.section));
}

function readHomes({ blocks }: DocumentAnalysis): Homes {
  const chapters = new Map<string, Map<CountryCode, number>>();
  for (const { block, countries } of blocks) {
    const chapter = chapterOf(block.section);
    const counts = chapters.get(chapter) ?? new Map<CountryCode, number>();
    for (const naming of countries) {
      if (naming.inName || namesPeople(block.text.text, naming)) continue;
      counts.set(naming.iso3, (counts.get(naming.iso3) ?? 0) + 1);
    }
    chapters.set(chapter, counts);
  }
  return new Map([...chapters].map(([chapter, counts]) => [chapter, mostNamed(chapter, counts)]));
}

/** The outermost title above a block; '' where there is none. */
export function chapterOf(section: readonly string[]): string {
  return section[0] ?? '';
}

function mostNamed(title: string, counts: ReadonlyMap<CountryCode, number>): CountryCode | undefined {
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!counts.size || most[1] < LEAST_NAMINGS) return undefined;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const titled = findCountries(title).map(({ value }) => value.iso3);
  const isTitled = titled.length > 0 && titled.every((id) => id === most[0]) && most[1] > (next?.[1] ?? 0);
  return isTitled || most[1] >= all * LEAST_SHARE ? most[0] : undefined;
}
