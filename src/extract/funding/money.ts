import { ending } from '../scan/ending';
import { gated } from '../scan/gated';
import { mayNameCurrency } from './currency';
import type { HomeMoney } from './home-money';
import type { Stretch } from '../sentences';
import { toHundredth } from './numbers';
import { quantitiesIn, type Quantity } from './quantities';

/** An amount as a text gives it. */
export interface Money {
  readonly start: number;
  readonly end: number;
  /** In units of the currency. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Which country's money is meant is not said beside it: "$", "dollars". */
  readonly isShared: boolean;
  /** The same money in another currency: "5,000 pesos (EUR 261)". */
  readonly second?: { readonly amount: number; readonly currency: string };
}

/** "12.50 pesos/1 euro", "a dollar a day from": a rate, not an amount. */
const RATE_AFTER = /^\s?(?:\/|=|to the|per|equals?|is worth)\s?(?:\d|one\b|euro|dollar|US\s?\$|\$|€|£)/i;
const RATE_BEFORE = ending(/(?:\/|=\s?|\bequals? |\bis worth |\bexchange rate\b[^;]{0,60}|\bat (?:a|the) rate of )$/i);

/** A quick look before the costly one: a digit, or a number in words beside a word for much or a currency. */
const MAY_HOLD_MONEY = gated(
  /\d|\b(?:dollars?|euros?|pounds?|francs?|pesos?|rupees?|million|billion|thousand|kroner|kronor)\b/i,
);

/** "The cost of sending $200", "75 out of 100 euros": an amount to show something by. */
const SAMPLE_BEFORE = ending(
  /\b(?:(?:to|of|for|when) send(?:ing)?|say,?|(?:for|of) (?:each|every)|out of(?: every)?) (?:about |around |some )?$/i,
);
/** "Ten million pesos (PHP 10,000,000)", "5 euros (about 6 dollars)": said twice. */
const SAID_AGAIN =
  /^\s?\((?:=|~|≈|about|around|some|approx(?:\.|imately)?|roughly|nearly|i\.e\.|or|equal(?: to)?|equivalent to|the equivalent of)?\s?$/;
const ENDS_BRACKET = /^\s?\)/;
const LONGEST_AGAIN = 24;

const YEAR = /^(?:19|20)\d\d$/;
/** "In 2009 dollars", "1990-2000 dollars", "Euro 2008": a year beside the name of a currency. */
const BEFORE_YEAR = ending(/(?:\b(?:in|constant|current)\s|\b(?:19|20)\d\d\s?[-–—/]\s?)$/i);
const CHAMPIONSHIP = /^[Ee]uro\s?$/;

const RANGE = /^\s?(?:[-–—]|to|or|up to)\s?$/;
const BETWEEN = ending(/\b(?:between|both)\s(?:about\s|some\s|around\s)?$/i);
/** How far an amount may stand from the one whose currency it shares. */
const LONGEST_GAP = 90;
/** What stands between the amounts of a list: words that join, years, names. */
const LISTED =
  /^(?:[\s,;()–-]|\d{4}\b|\p{Lu}[\p{L}'’-]*|(?:in|for|and|or|to|from|by|of|the|an?|at|about|some|nearly|almost|over|more|less|least|most|than|around|approximately|roughly|up|down|rising|rose|grew|fell|falling|increased|increasing|decreased|compared|with|against|another|further|then|years?|following|next|previous|only|was|were|had|been|just|as|much)\b)+$/u;
/** Behind a number of money comes no noun. */
const MAY_FOLLOW =
  /^(?:\s*(?:[.;:,)\]–—/]|$)|\s(?:in|for|from|by|to|on|at|as|per|an?|each|every|annually|yearly|monthly|respectively|and|or|but|while|was|were|is|are|had|has|have|came|went|go(?:es)?|will|would|could|of (?:which|this|that))\b|\s?\(\d{4})/u;

/**
 * The amounts of money in a text, in its order. Both ends of a range are amounts, and a number may share the currency
 * of the amounts that it is listed with. `home` tells whose money a bare "$" or "Rs" means. Rates of exchange,
 * percentages, years and numbers without a currency are none.
 */
export function moneyIn(text: string, home?: HomeMoney): Money[] {
  if (!MAY_HOLD_MONEY.test(text) || !mayNameCurrency(text)) return [];
  const quantities = quantitiesIn(text)
    .filter((quantity) => !isYear(text, quantity))
    .map((quantity, i, all) => {
      const currency = quantity.shared && home?.(quantity.shared);
      // "13 Canadian dollars (about $10)": the second is another's.
      const isOther = i > 0 && all[i - 1].currency === currency && isSaidAgain(text, all[i - 1], quantity);
      return currency && !isOther ? { ...quantity, currency } : quantity;
    });
  if (!quantities.some(({ currency }) => currency)) return [];
  const all = listed(text, ranged(text, quantities));
  const found: Money[] = [];
  all.forEach(({ start, end, number, scale, written, currency, shared }, i) => {
    if (currency === undefined || isRate(text, start, end) || isSample(text, start)) return;
    const amount = toHundredth(number * scale);
    const last = found.at(-1);
    const isAgain = last !== undefined && last.start === all[i - 1].start && isSaidAgain(text, last, { start, end });
    if (isAgain && last.currency === currency && last.amount === amount) return;
    if (isAgain && last.currency !== currency && ENDS_BRACKET.test(text.slice(end, end + 2))) {
      found[found.length - 1] = { ...last, second: { amount, currency } };
      return;
    }
    const isArticle = !/\d/.test(written) && number < 2 && scale === 1;
    if (!isArticle) found.push({ start, end, amount, currency, isShared: shared !== undefined });
  });
  return found;
}

function isSaidAgain(text: string, last: Stretch, { start }: Stretch): boolean {
  return start - last.end < LONGEST_AGAIN && SAID_AGAIN.test(text.slice(last.end, start));
}

function isSample(text: string, start: number): boolean {
  return SAMPLE_BEFORE.test(text.slice(Math.max(0, start - 30), start));
}

function isRate(text: string, start: number, end: number): boolean {
  return RATE_AFTER.test(text.slice(end, end + 20)) || RATE_BEFORE.test(text.slice(Math.max(0, start - 90), start));
}

/** Whether a number that could be a year is one, although a currency stands beside it. */
function isYear(text: string, { start, end, written, scale }: Quantity): boolean {
  if (!YEAR.test(written) || scale !== 1) return false;
  const own = text.slice(start, end);
  if (!own.startsWith(written)) return CHAMPIONSHIP.test(own.slice(0, -written.length));
  return own !== written && BEFORE_YEAR.test(text.slice(Math.max(0, start - 10), start));
}

/** Quantities with what the two ends of a range share: "USD 10-15 million", "between 2 and 3 million dollars". */
function ranged(text: string, quantities: readonly Quantity[]): Quantity[] {
  const all = [...quantities];
  for (let i = all.length - 2; i >= 0; i--) {
    const [low, high] = [all[i], all[i + 1]];
    if (!isRange(text, low, high)) continue;
    const currency = low.currency ?? high.currency;
    if (currency === undefined) continue;
    if (high.currency === undefined && !MAY_FOLLOW.test(text.slice(high.end, high.end + 20))) continue;
    const scale = low.scale === 1 && low.number < high.number ? high.scale : low.scale;
    all[i] = { ...low, currency, scale };
    all[i + 1] = { ...high, currency: high.currency ?? currency };
  }
  return all;
}

function isRange(text: string, low: Quantity, high: Quantity): boolean {
  if (YEAR.test(low.written) && low.scale === 1 && low.currency === undefined) return false;
  const between = text.slice(low.end, high.start);
  if (RANGE.test(between)) return true;
  return between === ' and ' && BETWEEN.test(text.slice(Math.max(0, low.start - 20), low.start));
}

/** Whether what stands between two amounts lists them: "in 2009 and", "to Tonga, ". */
export function isListGap(between: string): boolean {
  return between.length <= LONGEST_GAP && LISTED.test(between);
}

/** Quantities with the currency that the one before gave: "USD 850 million in 2009 and 900 million in 2010". */
function listed(text: string, quantities: readonly Quantity[]): Quantity[] {
  let last: Quantity | undefined;
  return quantities.map((quantity) => {
    const shared =
      quantity.currency === undefined && last && isListed(text, last, quantity) ? last.currency : undefined;
    const found = shared === undefined ? quantity : { ...quantity, currency: shared };
    if (found.currency !== undefined) last = found;
    return found;
  });
}

function isListed(text: string, last: Quantity, { start, end, written, scale }: Quantity): boolean {
  if (scale === 1 && !/\d[,.'’\u00a0 ]\d{3}$/.test(written)) return false;
  return MAY_FOLLOW.test(text.slice(end, end + 20)) && isListGap(text.slice(last.end, start));
}
