/** In which currency amounts are shown: each in its own, or all in euro or US dollars. */
export const SHOWN_CURRENCIES = ['original', 'eur', 'usd'] as const;
export type ShownCurrency = (typeof SHOWN_CURRENCIES)[number];

/** In whose money amounts are shown: that of their own year, or that of one year for all. */
export const PRICES = ['nominal', 'constant'] as const;
export type Prices = (typeof PRICES)[number];

/** The year at whose prices constant amounts stand: the last whose prices are known. */
export const PRICE_YEAR = 2024;

/** How amounts are shown. */
export interface Shown {
  readonly currency: ShownCurrency;
  readonly prices: Prices;
}

/** Each amount as it is told. */
export const AS_TOLD: Shown = { currency: 'original', prices: 'nominal' };

/** Whether amounts stand at the prices of one year: in their own currencies they never do. */
export function isConstant({ currency, prices }: Shown): boolean {
  return prices === 'constant' && currency !== 'original';
}
