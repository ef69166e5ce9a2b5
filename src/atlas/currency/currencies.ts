/** In which currency amounts are shown: each in its own, or all in euro or US dollars. */
export const SHOWN_CURRENCIES = ['original', 'eur', 'usd'] as const;
export type ShownCurrency = (typeof SHOWN_CURRENCIES)[number];
