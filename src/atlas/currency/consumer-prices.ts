import type { Converted } from './convert';
import { PRICE_YEAR } from './currencies';

/**
 * Consumer prices: the average of an index over each year, for what money of one year buys in another.
 *
 * Sources: for the euro the Harmonised Index of Consumer Prices, all items, euro area with its members of each time,
 * 2015 = 100, annual averages (Eurostat, `prc_hicp_aind`, as published until its base became 2025), kept on 4 October
 * 2026; for the US dollar the Consumer Price Index for All Urban Consumers, all items, US city average, not seasonally
 * adjusted, 1982–84 = 100, annual averages (US Bureau of Labor Statistics, `CUUR0000SA0`), kept on 1 July 2026.
 *
 * Compared: the euro area’s figures of 2012 to 2024 with a second copy of the same table, which has the same; and all of
 * them with the monthly annual rates of change by the European Central Bank (`ICP.M.U2.N.000000.4.ANR`) as another keeps
 * them: the mean of a year’s twelve rates is within 0.05 points of what the index says, in every year. The US figures
 * are in every year the mean of the twelve monthly indices, to the decimals that the bureau prints (one until 2006,
 * three since), and those of a list of annual averages that others keep. Not compared: the euro area’s second decimals
 * before 2012, and either table with its publisher’s own page.
 */
const INDICES = {
  EUR: [
    74.48, 76.05, 77.83, 79.58, 81.24, 82.98, 84.79, 86.64, 88.49, 91.38, 91.65, 93.14, 95.66, 98.05, 99.38, 99.81, 100,
    100.23, 101.78, 103.56, 104.8, 105.06, 107.78, 116.82, 123.15, 126.07,
  ],
  USD: [
    166.6, 172.2, 177.1, 179.9, 184, 188.9, 195.3, 201.6, 207.342, 215.303, 214.537, 218.056, 224.939, 229.594, 232.957,
    236.736, 237.017, 240.007, 245.12, 251.107, 255.657, 258.811, 270.97, 292.655, 304.702, 313.689,
  ],
} as const satisfies Record<Converted['currency'], readonly number[]>;

/** What to name as the source of an index. */
export const PRICE_SOURCES: Readonly<Record<Converted['currency'], string>> = {
  EUR: 'Eurostat, Harmonised Index of Consumer Prices of the euro area, all items, annual average, 2015 = 100',
  USD: 'US Bureau of Labor Statistics, Consumer Price Index for All Urban Consumers, all items, annual average, 1982–84 = 100',
};

/** The years of the table. */
export const PRICE_YEARS = { from: 1999, to: PRICE_YEAR } as const;

/** The prices of a year by which an amount is told at those of another. */
export interface PricesUsed {
  readonly currency: Converted['currency'];
  readonly year: number;
  /** The index of that year, and of the year at whose prices the amount is told. */
  readonly index: number;
  readonly base: number;
}

/** The average of a year’s consumer prices where a currency is used; null out of the span of the table. */
export function consumerPrices(currency: Converted['currency'], year: number): number | null {
  return INDICES[currency][year - PRICE_YEARS.from] ?? null;
}

/**
 * An amount of the money of a year at the prices of another: as much of the other year’s money as buys what it bought.
 * Null where the year is not known, or has no index.
 */
export function atPricesOf(
  base: number,
  { amount, currency }: Pick<Converted, 'amount' | 'currency'>,
  year: number | null,
): { readonly amount: number; readonly used: PricesUsed } | null {
  const index = year === null ? null : consumerPrices(currency, year);
  const other = consumerPrices(currency, base);
  if (year === null || index === null || other === null) return null;
  return { amount: amount * (other / index), used: { currency, year, index, base: other } };
}
