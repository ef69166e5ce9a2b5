import { counted, grouped, t } from '../language/language';
import { isConstant, PRICE_YEAR, type Shown, type ShownCurrency } from '../atlas/currency/currencies';
import type { Objective } from '../atlas/frameworks/objective';
import type { Actor, ActorType, FundingCategory, PracticeStatus, Relation, Theme } from '../extract/records';

/** Names of themes as they stand inside a sentence. */
export const THEME_NAMES: Readonly<Record<Theme, string>> = {
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
};

/** Names of actor types, in the plural. */
export const ACTOR_NAMES: Readonly<Record<ActorType, string>> = {
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
};

/** How far practices have got, as it follows a comma. */
export const STATUS_NAMES: Readonly<Record<PracticeStatus, string>> = {
  existing: 'existing ones only',
  past: 'past ones only',
  planned: 'planned ones only',
};

/** "objective 6 of the Global Compact", "SDG target 10.7". */
export function objectiveName({ framework, number }: Objective): string {
  return framework === 'gcm' ? `objective ${number} of the Global Compact` : `SDG target ${number}`;
}

/** What a tie between actors is. */
export const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  agreement: 'Agreement',
  programme: 'Programme',
  'co-chair': 'Co-chairs',
  team: 'Team',
  'co-organiser': 'Joint organisers',
  'working-group': 'Group',
  funding: 'Funding',
  support: 'Support',
  'sector-partnership': 'Sector partnership',
};

/** What kind of money an amount is. */
export const CATEGORY_NAMES: Readonly<Record<FundingCategory, string>> = {
  'budget-line': 'Budget line',
  'budget-subtotal': 'Budget subtotal',
  'budget-total': 'Budget total',
  contribution: 'Contribution',
  'in-kind': 'In kind',
  'reported-flow': 'Reported amount',
};

/** "EUR 1,234.50", "1,200": an amount in its own currency. */
export function amountText(amount: number, currency: string | null): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = amount.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return currency === null ? number : `${currency} ${number}`;
}

/** What a currency that amounts are shown in is called, as it follows "in". */
const SHOWN_NAMES: Readonly<Record<ShownCurrency, string>> = {
  original: 'their own currencies',
  eur: 'euro',
  usd: 'US dollars',
};

/** "euro", "US dollars at 2024 prices": what amounts are shown in. */
export function moneyName(shown: Shown): string {
  return `${SHOWN_NAMES[shown.currency]}${isConstant(shown) ? ` at ${PRICE_YEAR} prices` : ''}`;
}

/** Some regions are no names. */
export function regionName(region: string): string {
  return region === 'various' ? 'Various countries' : region;
}

/** What is said of an area that the documents cannot be asked about. */
export const DOES_NOT_APPLY = 'does not apply: no name of its own to look for in the documents';

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
  return t('{items} and {last}|a list of names', { items: items.slice(0, -1).join(t(', |between names')), last });
}

/** "line 12", "lines 12–14". */
export function linesLabel([first, last]: readonly [number, number]): string {
  return first === last ? t('line {line}', { line: first }) : t('lines {first}–{last}', { first, last });
}

/** A name for any actor; `countryLabel` names the countries. */
export function actorName(actor: Actor, countryLabel: (id: string) => string): string {
  if (actor.type === 'country') return countryLabel(actor.id);
  return actor.type === 'sector' ? capitalised(ACTOR_NAMES[actor.name]) : actor.name;
}
