import { counted, grouped, inClauses, inLanguage, t } from '../language/language';
import { isConstant, PRICE_YEAR, type Shown, type ShownCurrency } from '../atlas/currency/currencies';
import type { Objective } from '../atlas/frameworks/objective';
import type { ActorType, PracticeStatus, Theme } from '../extract/records';

/** Names of themes as they stand inside a sentence. */
export const THEME_NAMES: Readonly<Record<Theme, string>> = inLanguage({
  'labour-migration': 'labour migration',
  'remittances-finance': 'remittances and finance',
  diaspora: 'diasporas',
  'human-rights': 'human rights',
  'irregular-migration': 'irregular migration',
  trafficking: 'human trafficking',
  'children-family': 'children and family',
  gender: 'women and gender',
  integration: 'integration',
  health: 'health',
  'education-skills': 'education and skills',
  'social-protection': 'social protection',
  climate: 'climate change',
  'data-research': 'data and research',
  governance: 'policy and governance',
  'return-reintegration': 'return and reintegration',
  'asylum-conflict': 'asylum and conflict',
});

/** Names of actor types, in the plural. */
export const ACTOR_NAMES: Readonly<Record<ActorType, string>> = inLanguage({
  'national-government': 'national government',
  'local-government': 'local government',
  consulate: 'consulates',
  'international-organisation': 'international organisations',
  ngo: 'NGOs',
  'trade-union': 'trade unions',
  'private-sector': 'private sector',
  academia: 'academia',
  'diaspora-organisation': 'diaspora organisations',
  'faith-based': 'faith-based bodies',
  media: 'media',
  migrants: 'migrants',
  foundation: 'foundations',
});

/** How far practices have got, as it follows a comma. */
export const STATUS_NAMES: Readonly<Record<PracticeStatus, string>> = inLanguage({
  existing: 'existing ones only',
  past: 'past ones only',
  planned: 'planned ones only',
});

/** The same of all kinds of find together. */
export const PRACTICES_OF_STATUS: Readonly<Record<PracticeStatus, string>> = inLanguage({
  existing: 'existing practices only',
  past: 'past practices only',
  planned: 'planned practices only',
});

/** "objective 6 of the Global Compact", "SDG target 10.7". */
export function objectiveName({ framework, number }: Pick<Objective, 'framework' | 'number'>): string {
  return framework === 'gcm'
    ? t('objective {number} of the Global Compact', { number })
    : t('SDG target {number}', { number });
}

/** What a currency that amounts are shown in is called, as it follows "in". */
const SHOWN_NAMES: Readonly<Record<ShownCurrency, string>> = inLanguage({
  original: 'their own currencies',
  eur: 'euro',
  usd: 'US dollars',
});

/** "euro", "US dollars at 2024 prices": what amounts are shown in. */
export function moneyName(shown: Shown): string {
  const currency = SHOWN_NAMES[shown.currency];
  return isConstant(shown) ? t('{currency} at {year} prices', { currency, year: PRICE_YEAR }) : currency;
}

/** Regions that documents tell of, by the names that they have in the data. */
const REGION_NAMES: Readonly<Record<string, string>> = inLanguage({
  Africa: 'Africa',
  'West Africa': 'West Africa',
  'East Africa': 'East Africa',
  'Southern Africa': 'Southern Africa',
  'Central Africa': 'Central Africa',
  'North Africa': 'North Africa',
  'Horn of Africa': 'Horn of Africa',
  Sahel: 'Sahel',
  'Latin America': 'Latin America',
  'Latin America and the Caribbean': 'Latin America and the Caribbean',
  'South America': 'South America',
  'Central America': 'Central America',
  'North America': 'North America',
  Americas: 'Americas',
  Caribbean: 'Caribbean',
  Asia: 'Asia',
  'South Asia': 'South Asia',
  'South-East Asia': 'South-East Asia',
  'East Asia': 'East Asia',
  'Central Asia': 'Central Asia',
  'Asia-Pacific': 'Asia-Pacific',
  'Greater Mekong Sub-region': 'Greater Mekong Sub-region',
  'South Caucasus': 'South Caucasus',
  Europe: 'Europe',
  EU: 'EU',
  'Eastern Europe': 'Eastern Europe',
  'Western Europe': 'Western Europe',
  'Northern Europe': 'Northern Europe',
  'Southern Europe': 'Southern Europe',
  Balkans: 'Balkans',
  'Middle East': 'Middle East',
  'Gulf States': 'Gulf States',
  Mediterranean: 'Mediterranean',
  Pacific: 'Pacific',
  Scotland: 'Scotland',
  Mercosur: 'Mercosur',
  'African Union': 'African Union',
  various: 'Various countries',
});

/** What a region of the data is called. Some are no names. */
export function regionName(region: string): string {
  return Object.hasOwn(REGION_NAMES, region) ? REGION_NAMES[region] : region;
}

/** What is said of an area that the documents cannot be asked about. */
export function doesNotApply(): string {
  return t('does not apply: no name of its own to look for in the documents');
}

/** A word with a capital at its start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export { counted, grouped };

/** A share in whole per cent: "40%"; one that rounds to nothing or to all is neither. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (share > 0 && whole === 0) return t('below {share}', { share: wholePercent(1) });
  return share < 1 && whole === 100 ? t('above {share}', { share: wholePercent(99) }) : wholePercent(whole);
}

function wholePercent(whole: number): string {
  return t('{percent}%|a share in per cent', { percent: whole });
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  const last = items[items.length - 1];
  return t('{items} and {last}|a list of names', { items: inClauses(...items.slice(0, -1)), last });
}

/** "line 12", "lines 12–14". */
export function linesLabel([first, last]: readonly [number, number]): string {
  return first === last ? t('line {line}', { line: first }) : t('lines {first}–{last}', { first, last });
}
