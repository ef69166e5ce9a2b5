import { inLanguage, locale, t } from '../language/language';
import type { Objective } from '../atlas/frameworks/objective';
import type { Actor, FundingCategory, PracticeStatus, Relation } from '../extract/records';
import { ACTOR_NAMES, capitalised } from './words';

/** How far practices have got, by itself. */
export const STATUS_TITLES: Readonly<Record<PracticeStatus, string>> = inLanguage({
  existing: 'Existing|of a practice',
  past: 'Past|of a practice',
  planned: 'Planned|of a practice',
});

/** The same inside a sentence. */
export const STATUS_WORDS: Readonly<Record<PracticeStatus, string>> = inLanguage({
  existing: 'existing|of a practice',
  past: 'past|of a practice',
  planned: 'planned|of a practice',
});

/** "Objective 6 of the Global Compact", at the start of a line. */
export function objectiveHeading({ framework, number }: Pick<Objective, 'framework' | 'number'>): string {
  return framework === 'gcm'
    ? t('Objective {number} of the Global Compact', { number })
    : t('SDG target {number}|at the start of a line', { number });
}

/** What a tie between actors is. */
export const RELATION_NAMES: Readonly<Record<Relation, string>> = inLanguage({
  agreement: 'Agreement',
  programme: 'Programme',
  'co-chair': 'Co-chairs',
  team: 'Team',
  'co-organiser': 'Joint organisers',
  'working-group': 'Group|kind of tie',
  funding: 'Funding',
  support: 'Support|of an actor for another',
  'sector-partnership': 'Sector partnership',
});

/** The same inside a sentence. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = inLanguage({
  agreement: 'agreement',
  programme: 'programme',
  'co-chair': 'co-chairs',
  team: 'team',
  'co-organiser': 'joint organisers',
  'working-group': 'group|kind of tie',
  funding: 'funding',
  support: 'support|of an actor for another',
  'sector-partnership': 'sector partnership',
});

/** What kind of money an amount is. */
export const CATEGORY_NAMES: Readonly<Record<FundingCategory, string>> = inLanguage({
  'budget-line': 'Budget line',
  'budget-subtotal': 'Budget subtotal',
  'budget-total': 'Budget total',
  contribution: 'Contribution',
  'in-kind': 'In kind',
  'reported-flow': 'Reported amount',
});

/** The same inside a sentence. */
export const CATEGORY_WORDS: Readonly<Record<FundingCategory, string>> = inLanguage({
  'budget-line': 'budget line',
  'budget-subtotal': 'budget subtotal',
  'budget-total': 'budget total',
  contribution: 'contribution',
  'in-kind': 'in kind',
  'reported-flow': 'reported amount',
});

/** "EUR 1,234.50", "1,200": an amount in its own currency. */
export function amountText(amount: number, currency: string | null): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = amount.toLocaleString(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return currency === null ? number : t('{currency} {number}|an amount of money', { currency, number });
}

/** A name for any actor; `countryLabel` names the countries. */
export function actorName(actor: Actor, countryLabel: (id: string) => string): string {
  if (actor.type === 'country') return countryLabel(actor.id);
  return actor.type === 'sector' ? capitalised(ACTOR_NAMES[actor.name]) : actor.name;
}
