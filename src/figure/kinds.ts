import type { Atlas, AtlasItem } from '../atlas/atlas';
import { FILTER_NAMES, isSet, reasonAgainst, type Filters } from './filters';
import type { Proven } from './finding';
import type { Measure } from './measure';
import { isSureEnough } from './sureness';
import { tally } from './tally';

/** The kinds of find, in the order in which they are listed. */
export const KINDS = ['practice', 'tie', 'recommendation', 'money'] as const satisfies readonly Proven[];

/** The words of a kind of find: one, and many. */
export const KIND_WORDS: Readonly<Record<Proven, readonly [one: string, many: string]>> = {
  practice: ['practice', 'practices'],
  tie: ['partnership', 'partnerships'],
  recommendation: ['recommendation', 'recommendations'],
  money: ['amount', 'amounts'],
};

const MEASURES_OF: Readonly<Record<Proven, Measure>> = {
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
 * theme of money: what is shown as passing is known to. An amount without a donor, which no map counts, passes when it
 * is sure enough and nothing but its sureness is asked for.
 */
export function passingItems(kind: Proven, filters: Filters, atlas: Atlas): ReadonlySet<AtlasItem> {
  const measure = MEASURES_OF[kind];
  const asked = FILTER_NAMES.filter((name) => isSet(filters, name));
  if (asked.some((name) => reasonAgainst(name, measure) !== null)) return new Set();
  if (kind === 'money' && asked.every((name) => name === 'sureness'))
    return new Set(atlas.money.filter((item) => isSureEnough(item, filters.sureness)));
  const { rows, columns } = tally(measure, filters, atlas);
  return new Set(Array.from(rows, (row) => columns.items[row] as AtlasItem));
}
