import type { Atlas, AtlasItem, AtlasMoney } from '../atlas/atlas';
import { counted, t } from '../language/language';
import { FILTER_NAMES, isSet, reasonAgainst, type Filters } from './filters';
import type { Measure } from './measure';
import type { Proven } from './proven';
import { isSureEnough } from './sureness';
import { itemsOf } from './tally';

export { KINDS } from './proven';

/** The words of a kind of find: one, and many. */
export const KIND_WORDS: Readonly<Record<Proven, readonly [one: string, many: string]>> = {
  get practice() {
    return [t('practice'), t('practices')] as const;
  },
  get tie() {
    return [t('partnership'), t('partnerships')] as const;
  },
  get recommendation() {
    return [t('recommendation'), t('recommendations')] as const;
  },
  get money() {
    return [t('amount'), t('amounts')] as const;
  },
};

const COUNTED: Readonly<Record<Proven, (count: number) => string>> = {
  practice: (count) => counted(count, 'practice'),
  tie: (count) => counted(count, 'partnership'),
  recommendation: (count) => counted(count, 'recommendation'),
  money: (count) => counted(count, 'amount'),
};

/** "3 practices": a number of finds of a kind. */
export function countedFinds(kind: Proven, count: number): string {
  return COUNTED[kind](count);
}

/** The measure that counts a kind of find; of money, only what somebody gives. */
export const KIND_MEASURES: Readonly<Record<Proven, Measure>> = {
  practice: 'practices',
  tie: 'partnerships',
  recommendation: 'recommendations',
  money: 'funding',
};

/** All items of a kind, in the order of the corpus. */
export function itemsOfKind(kind: Proven, atlas: Atlas): readonly AtlasItem[] {
  return { practice: atlas.practices, tie: atlas.ties, recommendation: atlas.recommendations, money: atlas.money }[
    kind
  ];
}

/**
 * The items of a kind that pass the filters. None does when a filter is set that says nothing of the kind, such as a
 * theme of money: what is shown as passing is known to.
 */
export function passingItems(kind: Proven, filters: Filters, atlas: Atlas): ReadonlySet<AtlasItem> {
  if (kind === 'money') return new Set(atlas.money.filter((item) => moneyPasses(item, filters, atlas)));
  const measure = KIND_MEASURES[kind];
  if (FILTER_NAMES.some((name) => isSet(filters, name) && reasonAgainst(name, measure) !== null)) return new Set();
  return new Set(itemsOf<AtlasItem>(measure, filters, atlas));
}

/** Whether money passes, told without theme, actor or status: of what is asked for by those, no amount is known to be. */
export function moneyPasses(item: AtlasMoney, filters: Filters, atlas: Atlas): boolean {
  const { document, years, sureness } = filters;
  if (FILTER_NAMES.some((name) => isSet(filters, name) && reasonAgainst(name, 'funding') !== null)) return false;
  const documents = item.documents.filter((id) => document === null || id === document);
  if (!documents.length || !isSureEnough(item, sureness)) return false;
  if (years === null) return true;
  const told =
    years.by === 'told'
      ? (item.years ?? [])
      : atlas.documents.filter(({ id }) => documents.includes(id)).flatMap((own) => own.years);
  return told.some((year) => year >= years.from && year <= years.to);
}
