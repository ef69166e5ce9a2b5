import type { BlockAnalysis } from '../analysis';
import { within } from '../ordered';
import type { CountryCode } from '../records';
import type { Stretch } from '../sentences';

const STROKE = /^\s?[-–—/]\s?$/;

/**
 * The pairs of countries that a stretch names, each for itself: "Tonga–Fiji on boats, Malta–Norway on piers". Empty where
 * it names fewer than two, or a country that stands in no pair.
 */
export function pairsIn({ block, countries }: BlockAnalysis, stretch: Stretch): CountryCode[][] {
  const text = block.text.text;
  const pairs: CountryCode[][] = [];
  let lastEnd = -1;
  for (const { start, end, iso3, inName } of within(countries, stretch)) {
    if (inName) continue;
    if (lastEnd >= 0 && STROKE.test(text.slice(lastEnd, start))) pairs[pairs.length - 1].push(iso3);
    else pairs.push([iso3]);
    lastEnd = end;
  }
  return pairs.length > 1 && pairs.every((pair) => new Set(pair).size > 1) ? pairs : [];
}
