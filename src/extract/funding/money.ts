import { CURRENCIES } from '../gazetteer/currencies';
import { Cue, isMixed } from '../scan/cues';
import { firstWords } from '../scan/first-words';
import { gated } from '../scan/gated';
import { tokensOf } from '../tokens';
import { NUMBER_WORDS, numberInWords } from './number-words';

/** An amount as a text gives it. */
export interface Money {
  readonly start: number;
  readonly end: number;
  /** In units of the currency. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e12, /^trillion|^trn?$/i],
  [1e9, /^billion|^bio\.?$|^bn\.?$/i],
  [1e7, /^crore/i],
  [1e5, /^lakh/i],
  [1e6, /^million|^mio\.?$|^mn\.?$|^m$/i],
  [1e3, /^thousand|^k$/i],
];

/** Bounded, so that a row of numbers is read once, and an amount stays a number. */
const NUMBER = "\\d{1,3}(?:[,.'’\\u00a0 ]\\d{3}){1,6}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,18}(?:[.,]\\d{1,18})?(?!\\d)";
const SCALE =
  '[Tt]rillion|[Bb]illion|[Mm]illion|[Tt]housand|[Ll]akhs?|[Cc]rores?|TRILLION|BILLION|MILLION|[Bb]io\\.?|[Mm]io\\.?|[Bb]n|[Mm]n|m|k';
const CURRENCY = [...CURRENCIES]
  .flatMap(([, words]) => words.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const BEFORE = `(?<before>(?<![\\p{L}\\d])(?:${CURRENCY}))\\s?(?<numberA>${NUMBER})(?:\\s?(?<scaleA>${SCALE})(?![\\p{L}\\d]))?`;
const AFTER = `(?<![\\d.,'’])(?<numberB>${NUMBER})\\s?(?:(?<scaleB>${SCALE})\\s)?(?<after>(?:${CURRENCY})(?![\\p{L}\\d]))`;
const PLAIN_NUMBER = new RegExp(`^(?:${NUMBER})$`, 'u');
const WORDED = `(?<![\\p{L}\\d-])(?<worded>${NUMBER_WORDS})[ -](?:(?<scaleC>[Bb]illion|[Mm]illion|[Tt]housand)\\s(?:of\\s)?)?(?<afterC>(?:${CURRENCY})(?![\\p{L}\\d]))`;
const MONEY = new RegExp(`${BEFORE}|${AFTER}|${WORDED}`, 'gu');
const LOOKUP = CURRENCIES.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'u')] as const);
/** "12.50 pesos/1 euro", "a dollar a day from": a rate, not an amount. */
const RATE_AFTER = /^\s?(?:\/|=|to the|per|equals?|is worth)\s?(?:\d|one\b|euro|dollar|US\s?\$|\$|€|£)/i;
const RATE_BEFORE = /(?:\/|=\s?|\bequals? |\bis worth |\bexchange rate\b[^;]{0,60}|\bat (?:a|the) rate of )$/i;

/** The signs of currencies; listed one by one, as their class of Unicode is slow to look for. */
const CURRENCY_SIGN = new RegExp(`[${[...new Set(CURRENCY.match(/\p{Sc}/gu))].join('')}]`);
/** A word for a currency: the last one of its name, as the first is often a country's; the first where that is not clear. */
const CURRENCY_WORD = new Cue(
  CURRENCIES.flatMap(([, words]) => words.split('|'))
    .filter((name) => !CURRENCY_SIGN.test(name))
    .flatMap((name) => {
      const last = firstWords(name.split(/ (?!\?)/).at(-1) ?? name);
      return last.every(({ at }) => at === 'whole') ? last : firstWords(name);
    }),
  isMixed,
);
/** A quick look before the costly one: a digit, or a number in words beside a word for much or a currency. */
const MAY_HOLD_MONEY = gated(
  /\d|\b(?:dollars?|euros?|pounds?|francs?|pesos?|rupees?|million|billion|thousand|kroner|kronor)\b/i,
);

/** The amounts of money in a text. Rates of exchange, percentages and numbers without a currency are none. */
export function moneyIn(text: string): Money[] {
  const found: Money[] = [];
  if (!MAY_HOLD_MONEY.test(text)) return found;
  if (!CURRENCY_WORD.isAmong(tokensOf(text).cues()) && !CURRENCY_SIGN.test(text)) return found;
  for (const match of text.matchAll(MONEY)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (RATE_AFTER.test(text.slice(end, end + 20)) || RATE_BEFORE.test(text.slice(Math.max(0, start - 90), start)))
      continue;
    const scale = groups.scaleA ?? groups.scaleB ?? groups.scaleC;
    const number = groups.numberA ?? groups.numberB;
    const value =
      number === undefined ? numberInWords(groups.worded) : scale ? parseScaled(number) : parseNumber(number);
    if (number === undefined && value < 2 && !scale) continue;
    const amount = value * scaleOf(scale);
    const currency = currencyOf(groups.before ?? groups.after ?? groups.afterC);
    if (currency) found.push({ start, end, amount: round(amount), currency });
  }
  return found;
}

/** The currency that words or a sign stand for, as ISO 4217. */
export function currencyOf(words: string): string | undefined {
  const plain = words.trim();
  return LOOKUP.find(([, expression]) => expression.test(plain))?.[0];
}

/** The currency that a heading such as "Cost (in euros)" states. */
export function currencyIn(text: string): string | undefined {
  const match = new RegExp(`(?<![\\p{L}\\d])(?:${CURRENCY})(?![\\p{L}\\d])`, 'u').exec(text);
  return match ? currencyOf(match[0]) : undefined;
}

/** Whether a text is a number and nothing else, as in a column of amounts. */
export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text.trim());
}

/**
 * A number as written in English or with a point or apostrophe between thousands:
 * 1,748,255 / 17'368,550.40 / 1.748.255,50 / 34,994.86.
 */
export function parseNumber(text: string): number {
  const plain = text.replace(/['’\u00a0 ]/g, '');
  const lastComma = plain.lastIndexOf(',');
  const lastPoint = plain.lastIndexOf('.');
  const decimals = Math.max(lastComma, lastPoint);
  if (decimals < 0) return Number(plain);
  const sign = plain[decimals];
  const tail = plain.length - decimals - 1;
  const both = lastComma >= 0 && lastPoint >= 0;
  const isThousands =
    !both &&
    tail === 3 &&
    plain
      .replace(/\d/g, '')
      .split('')
      .every((mark) => mark === sign);
  if (isThousands) return Number(plain.replaceAll(sign, ''));
  return Number(`${plain.slice(0, decimals).replace(/[.,]/g, '')}.${plain.slice(decimals + 1)}`);
}

/** Before a word such as "billion" one point or comma parts decimals, whatever their number. */
function parseScaled(text: string): number {
  return /^\d+[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : parseNumber(text);
}

function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  return SCALES.find(([, expression]) => expression.test(word))?.[0] ?? 1;
}

/** To the hundredth, free of binary remainders. */
function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
