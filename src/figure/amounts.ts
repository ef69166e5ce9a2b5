import { locale, t } from '../language/language';
import type { Atlas, AtlasMoney } from '../atlas/atlas';
import { atPricesOf, type PricesUsed } from '../atlas/currency/consumer-prices';
import { converted, yearOfMoney, type RateUsed } from '../atlas/currency/convert';
import { isConstant, PRICE_YEAR, type Shown } from '../atlas/currency/currencies';
import { amountText } from './record-words';

/** What conversion needs of the data. */
export type RatesKnown = Pick<Atlas, 'documents' | 'rates'>;

/** An amount as it is told, and in the currency and at the prices that a reader asked for. */
export interface ShownAmount {
  /** In its own currency, to the cent: "MXN 17,368,550.40"; null where no amount is told. */
  readonly own: string | null;
  /**
   * As asked for: "about EUR 906,500", "about EUR 1,227,000 at 2024 prices"; null where that is the amount told, or where
   * there is no rate or no index.
   */
  readonly other: string | null;
  /** What a chart draws, in `currency`, unrounded; null where there is nothing to draw. */
  readonly value: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** By which rates it was converted, in their order; none where it was not. */
  readonly rates: readonly RateUsed[];
  /** By which prices; null where it stands in the money of its own year. */
  readonly prices: PricesUsed | null;
}

/**
 * An amount as it is shown where a reader asked for a currency: by the rate of its own year, and at constant prices by
 * those of its year in that currency thereafter. What has no rate or no year is never taken for anything else.
 */
export function shownAmount(item: AtlasMoney, shown: Shown, atlas: RatesKnown): ShownAmount {
  const own = item.amount === null ? null : amountText(item.amount, item.currency);
  const nothing = { own, other: null, value: null, currency: null, rates: [], prices: null };
  if (item.amount === null || item.currency === null) return nothing;
  if (shown.currency === 'original') return { ...nothing, value: item.amount, currency: item.currency };
  const nominal = converted(item, shown.currency, atlas);
  if (nominal === null) return nothing;
  const { currency, rates } = nominal;
  const found = isConstant(shown)
    ? atPricesOf(PRICE_YEAR, nominal, yearOfMoney(item, atlas))
    : { amount: nominal.amount, used: null };
  if (found === null) return nothing;
  const { amount, used } = found;
  const isTold = currency === item.currency && amount === item.amount;
  const about = aboutText(amount, currency);
  const other = used ? t('{amount} at {year} prices', { amount: about, year: PRICE_YEAR }) : about;
  return { own, other: isTold ? null : other, value: amount, currency, rates, prices: used };
}

/** Digits that a converted amount is worth: its rate is an average, or was rounded itself. */
const CERTAIN_DIGITS = 4;

/** A converted amount to four digits at most, and to the cent. */
export function rounded(amount: number): number {
  return amount === 0 ? 0 : Math.round(Number(amount.toPrecision(CERTAIN_DIGITS)) * 100) / 100;
}

/** "about EUR 906,500": a converted amount. */
export function aboutText(amount: number, currency: string): string {
  return t('about {amount}|a converted amount', { amount: amountText(rounded(amount), currency) });
}

/** "Fijian dollars": a currency by its ISO 4217 code, as it follows a number of many. */
export function currencyName(currency: string): string {
  if (currency === 'EUR') return t('euro');
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  })
    .formatToParts(2)
    .flatMap(({ type, value }) => (type === 'currency' ? value : []))
    .join('');
}

/** What amounts were brought to a currency, and to the prices of a year, by. */
export interface Conversions {
  /** Each with the number of amounts that go by it, by currency and year. */
  readonly rates: readonly (RateUsed & { readonly amounts: number })[];
  readonly prices: readonly (PricesUsed & { readonly amounts: number })[];
}

/** The rates and the prices by which some amounts are shown, each once. */
export function conversionsOf(items: readonly AtlasMoney[], shown: Shown, atlas: RatesKnown): Conversions {
  const amounts = items.map((item) => shownAmount(item, shown, atlas));
  return {
    rates: eachOnce(amounts.flatMap(({ rates }) => rates)),
    prices: eachOnce(amounts.flatMap(({ prices }) => prices ?? [])),
  };
}

function eachOnce<T extends Pick<RateUsed, 'currency' | 'year'>>(
  uses: readonly T[],
): (T & { readonly amounts: number })[] {
  const known = new Map<string, T & { readonly amounts: number }>();
  for (const used of uses) {
    const id = JSON.stringify(used);
    known.set(id, { ...used, amounts: (known.get(id)?.amounts ?? 0) + 1 });
  }
  return [...known.values()].sort((a, b) => a.currency.localeCompare(b.currency) || (a.year ?? 0) - (b.year ?? 0));
}
