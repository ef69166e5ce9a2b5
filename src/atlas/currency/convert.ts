import type { Atlas, AtlasMoney, AtlasRate } from '../atlas';
import { ecbRate } from './ecb-rates';

/** A rate of exchange that a conversion went by. */
export interface RateUsed {
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 4217 of the currency of which one is worth `rate` of the first. */
  readonly per: string;
  /** Units of `currency` for one `per`. */
  readonly rate: number;
  /** The year whose average it is; null of a rate that a document states. */
  readonly year: number | null;
  readonly source: 'document' | 'ecb';
  /** Id of the passage that states it, where a document does. */
  readonly passage?: string;
}

/** An amount in another currency, and how it came to be. */
export interface Converted {
  /** In units of the currency, unrounded. */
  readonly amount: number;
  readonly currency: 'EUR' | 'USD';
  /** In the order in which they were applied; none where the amount was in that currency. */
  readonly rates: readonly RateUsed[];
}

/** A step from one currency to the other of a rate. */
interface Step {
  readonly from: string;
  readonly used: RateUsed;
}

/**
 * An amount of money in euro or US dollars. A rate that the item's own document states comes before the average of the
 * European Central Bank for the year of the money; from one currency to another that is not the euro the way goes
 * through the euro. Null without an amount, a currency, or a rate: such money is listed, never taken for another.
 */
export function converted(
  item: AtlasMoney,
  to: 'eur' | 'usd',
  atlas: Pick<Atlas, 'documents' | 'rates'>,
): Converted | null {
  const { amount, currency } = item;
  const target = to === 'eur' ? 'EUR' : 'USD';
  if (amount === null || currency === null) return null;
  const stated = atlas.rates.filter(({ document }) => item.documents.includes(document));
  const steps = stepsBetween(currency, target, stated, yearOfMoney(item, atlas));
  return (
    steps && {
      amount: steps.reduce((sum, { from, used }) => (from === used.per ? sum * used.rate : sum / used.rate), amount),
      currency: target,
      rates: steps.map(({ used }) => used),
    }
  );
}

/**
 * The year of an amount: the last that its words name, else that of its document, of several the last, when it was
 * written. Null where neither is known.
 */
export function yearOfMoney(item: AtlasMoney, atlas: Pick<Atlas, 'documents'>): number | null {
  const document = atlas.documents.find(({ id }) => id === item.documents[0]);
  return item.years?.at(-1) ?? document?.years.at(-1) ?? null;
}

/** The steps from one currency to another, a stated rate between the two before all others; null where there is no way. */
function stepsBetween(from: string, to: string, stated: readonly AtlasRate[], year: number | null): Step[] | null {
  if (from === to) return [];
  const direct = statedStep(from, to, stated) ?? ecbStep(from, to, year);
  // A stated rate to another currency is nearer to the document's own reckoning than an average of the year.
  if (direct?.used.source !== 'document') {
    for (const between of stated.flatMap(({ currency, per }) => [currency, per])) {
      const first = between === from ? null : statedStep(from, between, stated);
      const second = first && (statedStep(between, to, stated) ?? ecbStep(between, to, year));
      if (first && second) return [first, second];
    }
  }
  if (direct) return [direct];
  if (from === 'EUR' || to === 'EUR') return null;
  const first = ecbStep(from, 'EUR', year);
  const second = statedStep('EUR', to, stated) ?? ecbStep('EUR', to, year);
  return first && second && [first, second];
}

/** A step by the first rate that a document states between two currencies, whichever of the two it counts in. */
function statedStep(from: string, to: string, stated: readonly AtlasRate[]): Step | null {
  const rate = stated.find(
    ({ currency, per }) => (currency === from && per === to) || (currency === to && per === from),
  );
  return rate
    ? {
        from,
        used: {
          currency: rate.currency,
          per: rate.per,
          rate: rate.rate,
          year: null,
          source: 'document',
          passage: rate.id,
        },
      }
    : null;
}

/** A step by the average of a year between the euro and another currency; null between two others. */
function ecbStep(from: string, to: string, year: number | null): Step | null {
  const currency = from === 'EUR' ? to : from;
  if (year === null || (from !== 'EUR' && to !== 'EUR')) return null;
  const rate = ecbRate(currency, year);
  return rate === null ? null : { from, used: { currency, per: 'EUR', rate, year, source: 'ecb' } };
}
