import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { namesPeople } from '../people';
import type { CountryCode } from '../records';

/** How often a chapter must name a country to be about it, and with which share of all its namings. */
const LEAST_NAMINGS = 3;
const LEAST_SHARE = 2 / 3;

/**
 * The country that the chapter of a block is about: the one that it names far oftener than all others, where people of a
 * country do not count. Undefined where a chapter tells of several or of none.
 */
export function homesOf({ blocks }: DocumentAnalysis): (analysis: BlockAnalysis) => CountryCode | undefined {
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
  const homes = new Map([...chapters].map(([chapter, counts]) => [chapter, mostNamed(counts)]));
  return ({ block }) => homes.get(chapterOf(block.section));
}

function chapterOf(section: readonly string[]): string {
  return section[0] ?? '';
}

function mostNamed(counts: ReadonlyMap<CountryCode, number>): CountryCode | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = [...counts].find(([, count]) => count >= LEAST_NAMINGS && count >= all * LEAST_SHARE);
  return most?.[0];
}
