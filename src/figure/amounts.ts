import type { Atlas, AtlasMoney } from '../atlas/atlas';
import { converted, type RateUsed } from '../atlas/currency/convert';
import type { ShownCurrency } from '../atlas/currency/currencies';
import { amountText } from './words';

/** What conversion needs of the data. */
export type RatesKnown = Pick<Atlas, 'documents' | 'rates'>;

/** An amount as it is told, and in the currency that a reader asked for. */
export interface ShownAmount {
  /** In its own currency, to the cent: "MXN 17,368,550.40"; null where no amount is told. */
  readonly own: string | null;
  /** In the currency asked for: "about EUR 906,500"; null where that is its own, or there is no rate. */
  readonly other: string | null;
  /** What a chart draws, in `currency`, unrounded; null where there is nothing to draw. */
  readonly value: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** By which rates it was converted, in their order; none where it was not. */
  readonly rates: readonly RateUsed[];
}

/** An amount as it is shown where a reader asked for a currency; its own is never taken for another. */
export function shownAmount(item: AtlasMoney, currency: ShownCurrency, atlas: RatesKnown): ShownAmount {
  const own = item.amount === null ? null : amountText(item.amount, item.currency);
  const nothing = { own, other: null, value: null, currency: null, rates: [] };
  if (item.amount === null || item.currency === null) return nothing;
  if (currency === 'original') return { ...nothing, value: item.amount, currency: item.currency };
  const other = converted(item, currency, atlas);
  if (other === null) return nothing;
  return {
    own,
    other: other.currency === item.currency ? null : aboutText(other.amount, other.currency),
    value: other.amount,
    currency: other.currency,
    rates: other.rates,
  };
}

/** "FJD 2,350, about EUR 1,000 at 2.35 Fijian dollars to the euro, the rate that the document states". */
export function amountInWords(item: AtlasMoney, currency: ShownCurrency, atlas: RatesKnown): string | null {
  const { own, other, rates } = shownAmount(item, currency, atlas);
  return other === null ? own : `${own}, ${other} at ${rates.map(rateText).join(', and ')}`;
}

/** Digits that a converted amount is worth: its rate is an average, or was rounded itself. */
const CERTAIN_DIGITS = 4;

/** A converted amount to four digits at most, and to the cent. */
export function rounded(amount: number): number {
  return amount === 0 ? 0 : Math.round(Number(amount.toPrecision(CERTAIN_DIGITS)) * 100) / 100;
}

/** "about EUR 906,500": a converted amount. */
export function aboutText(amount: number, currency: string): string {
  return `about ${amountText(rounded(amount), currency)}`;
}

/** "2.35 Fijian dollars to the euro, the rate that the document states". */
export function rateText(rate: RateUsed): string {
  const per = inCurrency(1, rate.per).replace(/^1 /, '');
  const source =
    rate.source === 'document'
      ? 'the rate that the document states'
      : `the average of ${rate.year} by the European Central Bank`;
  return `${inCurrency(rate.rate, rate.currency)} to the ${per}, ${source}`;
}

/** "2.35 Fijian dollars", "1 euro". */
function inCurrency(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 6,
  }).format(amount);
}

/** "euro", "US dollars": the currency asked for, as it follows "in". */
export function currencyName(currency: ShownCurrency | string): string {
  if (currency === 'original') return 'its own currency';
  if (currency.toUpperCase() === 'EUR') return 'euro';
  return inCurrency(2, currency.toUpperCase()).replace(/^2 /, '');
}

/** The rates by which some amounts are converted, each once, in the order of the amounts. */
export function ratesUsed(items: readonly AtlasMoney[], currency: ShownCurrency, atlas: RatesKnown): RateUsed[] {
  const rates = items.flatMap((item) => shownAmount(item, currency, atlas).rates);
  return [...new Map(rates.map((rate) => [JSON.stringify(rate), rate])).values()];
}
