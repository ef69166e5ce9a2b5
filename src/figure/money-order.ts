import type { Atlas, AtlasMoney } from '../atlas/atlas';
import type { Shown } from '../atlas/currency/currencies';
import { shownAmount } from './amounts';
import { filtersOf, type MoneyFigure } from './figure';
import { itemsOf } from './tally';

/** Money that is drawn along one scale: the amounts of one currency, the largest first. */
export interface MoneyScale {
  /** ISO 4217. */
  readonly currency: string;
  readonly items: readonly AtlasMoney[];
}

/**
 * The money of a phase in the order in which picture and table have it: a budget as its document gives it, all else by
 * the amount in the currency asked for, the largest first, and what has none there last.
 */
export function moneyInOrder(figure: MoneyFigure, atlas: Atlas): AtlasMoney[] {
  const items = itemsOf<AtlasMoney>(figure.phase, filtersOf(figure), atlas);
  if (figure.phase === 'planned') return items;
  const scaled = scalesOf(items, figure, atlas).flatMap((scale) => scale.items);
  const drawn = new Set(scaled);
  return [...scaled, ...items.filter((item) => !drawn.has(item))];
}

/** Amounts by the currency in which they are drawn, that of most first: amounts of two currencies have no common scale. */
export function scalesOf(items: readonly AtlasMoney[], shown: Shown, atlas: Atlas): MoneyScale[] {
  const scales = new Map<string, { readonly item: AtlasMoney; readonly value: number }[]>();
  for (const item of items) {
    const { value, currency: own } = shownAmount(item, shown, atlas);
    if (value === null || own === null) continue;
    const known = scales.get(own) ?? [];
    known.push({ item, value });
    scales.set(own, known);
  }
  return [...scales]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([own, entries]) => ({
      currency: own,
      items: entries.sort((a, b) => b.value - a.value).map(({ item }) => item),
    }));
}
