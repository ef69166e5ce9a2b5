import { ending } from '../scan/ending';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { chapterOf } from '../home';
import type { CountryCode } from '../records';
import { remembered } from '../remembered';

/** Signs and names of money that several countries share. */
export type SharedMoney = 'dollar' | 'rupee' | 'peso' | 'shilling' | 'dirham' | 'dinar' | 'riyal' | 'franc';

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
  dirham: { ARE: 'AED', MAR: 'MAD' },
  dinar: { BHR: 'BHD', DZA: 'DZD', IRQ: 'IQD', JOR: 'JOD', KWT: 'KWD', LBY: 'LYD', SRB: 'RSD', TUN: 'TND' },
  riyal: { IRN: 'IRR', OMN: 'OMR', QAT: 'QAR', SAU: 'SAR', YEM: 'YER' },
  franc: {
    BDI: 'BIF',
    BEN: 'XOF',
    BFA: 'XOF',
    CAF: 'XAF',
    CHE: 'CHF',
    CIV: 'XOF',
    CMR: 'XAF',
    COD: 'CDF',
    COG: 'XAF',
    DJI: 'DJF',
    GAB: 'XAF',
    GIN: 'GNF',
    GNB: 'XOF',
    GNQ: 'XAF',
    LIE: 'CHF',
    MLI: 'XOF',
    NER: 'XOF',
    RWA: 'RWF',
    SEN: 'XOF',
    TCD: 'XAF',
    TGO: 'XOF',
  },
};
/** Countries by what they call their own money where an amount needs the country's name beside it. */
const CROWNS: Readonly<Record<CountryCode, string>> = { DNK: 'DKK', ISL: 'ISK', NOR: 'NOK', SWE: 'SEK' };

/** Names of money that several countries have and none is usually meant by, as whole words. */
export const SHARED_UNITS: readonly (readonly [SharedMoney | 'crown', RegExp])[] = [
  ['peso', /^(?:[Pp]esos?|P)$/],
  ['shilling', /^(?:[Ss]hillings?|Shs?\.?)$/],
  ['rupee', /^(?:Rs\.?|[Rr]upees?)$/],
  ['dirham', /^(?:[Dd]irhams?|Dhs?\.?)$/],
  ['dinar', /^[Dd]inars?$/],
  ['riyal', /^[Rr](?:iy|i)als?$/],
  ['franc', /^[Ff]rancs?$/],
  ['crown', /^[Kk]ron(?:er?|a|or)$/],
];

/** The money of a name that the first of the countries has which has any, as ISO 4217. */
export function moneyOfCountries(name: SharedMoney | 'crown', countries: readonly CountryCode[]): string | undefined {
  const money = name === 'crown' ? CROWNS : MONEY[name];
  const country = countries.find((iso3) => Object.hasOwn(money, iso3));
  return country === undefined ? undefined : money[country];
}

/** How often a country must be named for its dollar to be meant, and how much oftener than any other. */
const LEAST_NAMINGS = 3;
const OFTENER = 2;

type Counts = ReadonlyMap<CountryCode, number>;

/** "The Fijian Government", "Fiji's Minister": whose government speaks counts money in its own. */
const GOVERNMENT_AFTER = /^(?:['’]s)?\s(?:[Gg]overnment|Cabinet|Treasury|Minister|Budget)\b/;
const GOVERNMENT_BEFORE = ending(/\b[Gg]overnment of (?:the )?$/);

interface Chapter {
  readonly namings: Map<CountryCode, number>;
  readonly governments: Set<CountryCode>;
}

/**
 * Whose money a bare "$", "Rs" or "pesos" of a block means, as ISO 4217. Dollars are those of the country that the
 * chapter around is most about, or whose government alone it names, where that has dollars of its own; the others those of the country that the chapter
 * names most of those that have such money. Undefined where none is, and the usual one is meant.
 */
export function homeMoneyOf({ blocks }: DocumentAnalysis): (block: BlockAnalysis) => HomeMoney {
  const chapters = new Map<string, Chapter>();
  for (const { block, countries } of blocks) {
    const isTitle = block.kind === 'heading' && block.level === 1;
    const chapter = isTitle ? block.text.text : chapterOf(block.section);
    const { namings, governments } = chapters.get(chapter) ?? { namings: new Map(), governments: new Set() };
    const text = block.text.text;
    for (const { iso3, start, end } of countries) {
      namings.set(iso3, (namings.get(iso3) ?? 0) + (isTitle ? LEAST_NAMINGS : 1));
      if (
        GOVERNMENT_AFTER.test(text.slice(end, end + 20)) ||
        GOVERNMENT_BEFORE.test(text.slice(Math.max(0, start - 24), start))
      )
        governments.add(iso3);
    }
    chapters.set(chapter, { namings, governments });
  }
  const money = remembered((chapter: string): HomeMoney => {
    const counts = chapters.get(chapter);
    return (shared) => counts && (shared === 'dollar' ? dollarOf(counts) : mostNamed(counts.namings, MONEY[shared]));
  });
  return ({ block }) => money(chapterOf(block.section));
}

/** What a shared name of money means here, as ISO 4217; undefined where it means the usual one. */
export type HomeMoney = (shared: SharedMoney) => string | undefined;

function dollarOf({ namings, governments }: Chapter): string | undefined {
  const [most, next] = [...namings].sort(([, a], [, b]) => b - a);
  if (!namings.size) return undefined;
  const [country, count] = most;
  if (count >= LEAST_NAMINGS && count >= OFTENER * (next?.[1] ?? 0)) return MONEY.dollar[country];
  const [speaks] = governments;
  return governments.size === 1 && (namings.get(speaks) ?? 0) >= LEAST_NAMINGS ? MONEY.dollar[speaks] : undefined;
}

function mostNamed(counts: Counts, money: Readonly<Record<CountryCode, string>>): string | undefined {
  const [most] = [...counts].filter(([iso3]) => iso3 in money).sort(([, a], [, b]) => b - a);
  return counts.size && most ? money[most[0]] : undefined;
}
