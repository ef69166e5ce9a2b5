import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import type { CountryCode } from '../records';
import { remembered } from '../remembered';

/** Signs and names of money that several countries share. */
export type SharedMoney = 'dollar' | 'rupee' | 'peso' | 'shilling';

/** Countries by what they call their own money, besides the United States (ISO 3166-1 and ISO 4217). */
const MONEY: Readonly<Record<SharedMoney, Readonly<Record<CountryCode, string>>>> = {
  dollar: {
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
  },
  rupee: { IND: 'INR', LKA: 'LKR', MUS: 'MUR', NPL: 'NPR', PAK: 'PKR', SYC: 'SCR' },
  peso: { ARG: 'ARS', CHL: 'CLP', COL: 'COP', CUB: 'CUP', DOM: 'DOP', MEX: 'MXN', PHL: 'PHP', URY: 'UYU' },
  shilling: { KEN: 'KES', SOM: 'SOS', TZA: 'TZS', UGA: 'UGX' },
};
/** How often a country must be named for its dollar to be meant, and how much oftener than any other. */
const LEAST_NAMINGS = 3;
const OFTENER = 2;

type Counts = ReadonlyMap<CountryCode, number>;

/**
 * Whose money a bare "$", "Rs" or "pesos" of a block means, as ISO 4217. Dollars are those of the country that the
 * chapter around is most about, where that has dollars of its own; the others those of the country that the chapter
 * names most of those that have such money. Undefined where none is, and the usual one is meant.
 */
export function homeMoneyOf({ blocks }: DocumentAnalysis): (block: BlockAnalysis) => HomeMoney {
  const chapters = new Map<string, Map<CountryCode, number>>();
  for (const { block, countries } of blocks) {
    const isTitle = block.kind === 'heading' && block.level === 1;
    const chapter = isTitle ? block.text.text : chapterOf(block.section);
    const counts = chapters.get(chapter) ?? new Map<CountryCode, number>();
    for (const { iso3 } of countries) counts.set(iso3, (counts.get(iso3) ?? 0) + (isTitle ? LEAST_NAMINGS : 1));
    chapters.set(chapter, counts);
  }
  const money = remembered((chapter: string): HomeMoney => {
    const counts = chapters.get(chapter) ?? new Map<CountryCode, number>();
    return (shared) => (shared === 'dollar' ? dollarOf(counts) : mostNamed(counts, MONEY[shared]));
  });
  return ({ block }) => money(chapterOf(block.section));
}

/** What a shared name of money means here, as ISO 4217; undefined where it means the usual one. */
export type HomeMoney = (shared: SharedMoney) => string | undefined;

function chapterOf(section: readonly string[]): string {
  return section[0] ?? '';
}

function dollarOf(counts: Counts): string | undefined {
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!counts.size) return undefined;
  const [country, namings] = most;
  const isHome = namings >= LEAST_NAMINGS && namings >= OFTENER * (next?.[1] ?? 0);
  return isHome ? MONEY.dollar[country] : undefined;
}

function mostNamed(counts: Counts, money: Readonly<Record<CountryCode, string>>): string | undefined {
  const [most] = [...counts].filter(([iso3]) => iso3 in money).sort(([, a], [, b]) => b - a);
  return counts.size && most ? money[most[0]] : undefined;
}
