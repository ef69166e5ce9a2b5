import { t } from '../language/language';
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
  if (item.amount === null) return t('told without an amount');
  if (item.currency === null) return t('told without a currency');
  const { value } = shownAmount(item, shown, atlas);
  if (value !== null) return value > 0 ? null : t('of nothing or less, which has no length in a picture');
  const year = yearOfMoney(item, atlas);
  if (isConstant(shown) && shownAmount(item, { ...shown, prices: 'nominal' }, atlas).value !== null)
    return year === null
      ? t('without a year, so that no amount at {priceYear} prices is known', { priceYear: PRICE_YEAR })
      : t('of {year}, whose prices are not in the table, so that no amount at {priceYear} prices is known', {
          ...{ year, priceYear: PRICE_YEAR },
        });
  const values = { currency: currencyName(item.currency), shown: moneyName({ ...shown, prices: 'nominal' }) };
  return year === null
    ? t('in {currency}, for which no rate to {shown} is known', values)
    : t('in {currency}, for which no rate of {year} to {shown} is known', { ...values, year });
}

/** The money of the figure's phase that is not sure enough for its filters, and passes all others. */
export function leftOutAsUnsure(figure: MoneyFigure, atlas: Atlas): LeftOut[] {
  const filters = filtersOf(figure);
  if (!isSet(filters, 'sureness')) return [];
  const shown = new Set(itemsOf<AtlasMoney>(figure.phase, filters, atlas));
  const reason =
    filters.sureness === 'checked' ? t('not checked by a person|an amount') : t('found less surely than asked for');
  return itemsOf<AtlasMoney>(figure.phase, without(filters, 'sureness'), atlas)
    .filter((item) => !shown.has(item))
    .map((item) => ({ item, reason }));
}

/** "Not shown: 3 amounts, of which 2 told without an amount and 1 not checked by a person." */
export function leftOutText(leftOut: readonly LeftOut[]): string {
  if (!leftOut.length) return t('Not shown: none; everything that passes the filters has its place above.');
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const total = counted(leftOut.length, 'row');
  if (counts.size === 1) return t('Not shown: {rows} {reason}.', { rows: total, reason: leftOut[0].reason });
  return t('Not shown: {rows}, of which {parts}.', {
    rows: total,
    parts: listed([...counts].map(([reason, count]) => t('{count} {reason}', { count, reason }))),
  });
}
