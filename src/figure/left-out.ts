import { yearOfMoney } from '../atlas/currency/convert';
import type { Atlas, AtlasMoney } from '../atlas/atlas';
import { isConstant, PRICE_YEAR, type Shown } from '../atlas/currency/currencies';
import { currencyName, shownAmount, type RatesKnown } from './amounts';
import { filtersOf, type MoneyFigure } from './figure';
import { isSet, without } from './filters';
import { itemsOf } from './tally';
import { counted, listed, moneyName } from './words';

/** Money that a chart has no place for. */
export interface LeftOut {
  readonly item: AtlasMoney;
  /** As it follows a number of amounts: "without an amount". */
  readonly reason: string;
}

/** The items that cannot be drawn by their amount in a currency and at its prices, each with the reason, in the order given. */
export function leftOutOf(items: readonly AtlasMoney[], shown: Shown, atlas: RatesKnown): LeftOut[] {
  return items.flatMap((item) => {
    const reason = reasonFor(item, shown, atlas);
    return reason === null ? [] : [{ item, reason }];
  });
}

function reasonFor(item: AtlasMoney, shown: Shown, atlas: RatesKnown): string | null {
  if (item.amount === null) return 'told without an amount';
  if (item.currency === null) return 'told without a currency';
  const { value } = shownAmount(item, shown, atlas);
  if (value !== null) return value > 0 ? null : 'of nothing or less, which has no length in a picture';
  const year = yearOfMoney(item, atlas);
  const when = year === null ? '' : `of ${year} `;
  if (isConstant(shown) && shownAmount(item, { ...shown, prices: 'nominal' }, atlas).value !== null) {
    const what = year === null ? 'without a year' : `of ${year}, whose prices are not in the table`;
    return `${what}, so that no amount at ${PRICE_YEAR} prices is known`;
  }
  return `in ${currencyName(item.currency)}, for which no rate ${when}to ${moneyName({ ...shown, prices: 'nominal' })} is known`;
}

/** The money of the figure's phase that is not sure enough for its filters, and passes all others. */
export function leftOutAsUnsure(figure: MoneyFigure, atlas: Atlas): LeftOut[] {
  const filters = filtersOf(figure);
  if (!isSet(filters, 'sureness')) return [];
  const shown = new Set(itemsOf<AtlasMoney>(figure.phase, filters, atlas));
  const reason = filters.sureness === 'checked' ? 'not checked by a person' : 'found less surely than asked for';
  return itemsOf<AtlasMoney>(figure.phase, without(filters, 'sureness'), atlas)
    .filter((item) => !shown.has(item))
    .map((item) => ({ item, reason }));
}

/** "Not shown: 3 amounts, of which 2 told without an amount and 1 not checked by a person." */
export function leftOutText(leftOut: readonly LeftOut[]): string {
  if (!leftOut.length) return 'Not shown: none; everything that passes the filters has its place above.';
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const total = counted(leftOut.length, 'row');
  if (counts.size === 1) return `Not shown: ${total} ${leftOut[0].reason}.`;
  return `Not shown: ${total}, of which ${listed([...counts].map(([reason, count]) => `${count} ${reason}`))}.`;
}
