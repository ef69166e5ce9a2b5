import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import type { CountryCode } from '../records';
import { remembered } from '../remembered';

/** Countries that call their own money dollars, besides the United States (ISO 3166-1 and ISO 4217). */
const DOLLARS: Readonly<Record<CountryCode, string>> = {
  AUS: 'AUD',
  BHS: 'BSD',
  BLZ: 'BZD',
  BRB: 'BBD',
  CAN: 'CAD',
  FJI: 'FJD',
  GUY: 'GYD',
  HKG: 'HKD',
  JAM: 'JMD',
  LBR: 'LRD',
  NAM: 'NAD',
  NZL: 'NZD',
  SGP: 'SGD',
  SLB: 'SBD',
  SUR: 'SRD',
  TTO: 'TTD',
};
const US_DOLLAR = 'USD';
/** How often a country must be named for its dollar to be meant, and how much oftener than any other. */
const LEAST_NAMINGS = 3;
const OFTENER = 2;

/**
 * Which dollar a bare "$" of a block means: that of the country that the chapter around it is most about, where that
 * has dollars of its own; else the dollar of the United States.
 */
export function homeDollarOf({ blocks }: DocumentAnalysis): (block: BlockAnalysis) => string {
  const chapters = new Map<string, Map<CountryCode, number>>();
  for (const { block, countries } of blocks) {
    const chapter = block.kind === 'heading' && block.level === 1 ? block.text.text : chapterOf(block.section);
    const counts = chapters.get(chapter) ?? new Map<CountryCode, number>();
    for (const { iso3 } of countries) counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
    chapters.set(chapter, counts);
  }
  const dollars = remembered((chapter: string) => dollarOf(chapters.get(chapter) ?? new Map<CountryCode, number>()));
  return ({ block }) => dollars(chapterOf(block.section));
}

function chapterOf(section: readonly string[]): string {
  return section[0] ?? '';
}

function dollarOf(counts: ReadonlyMap<CountryCode, number>): string {
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!counts.size) return US_DOLLAR;
  const [country, namings] = most;
  const isHome = namings >= LEAST_NAMINGS && namings >= OFTENER * (next?.[1] ?? 0);
  return (isHome && DOLLARS[country]) || US_DOLLAR;
}
