import { Cue } from '../scan/cues';
import { CodeUnits } from '../scan/code-units';
import { firstWords } from '../scan/first-words';
import { tokensOf } from '../tokens';
import { CURRENCY, CURRENCY_NAMES, CURRENCY_SIGNS, currencyOf } from './currency';
import { SHARED_UNITS, type SharedMoney } from './home-money';
import { NUMBER_WORDS } from './number-words';
import { NUMBER, SCALE, scaleOf, valueOf } from './numbers';

/** A number of a text, with its scale and the currency that stands right beside it. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** The number without its scale. */
  readonly number: number;
  /** What "million" and the like multiply it by. */
  readonly scale: number;
  /** As written, without currency and scale. */
  readonly written: string;
  /** ISO 4217. */
  readonly currency: string | undefined;
  /** Set where the currency is given by a sign or word that several countries have, such as "$". */
  readonly shared: SharedMoney | undefined;
}

/** A sign or code that stands before the next number belongs to that: "in 2009 US$ 500". */
const NOT_OF_NEXT = '(?!(?<!\\p{Ll}{3})\\s?\\d)';
const IN_DIGITS = `(?:(?<before>(?<![\\p{L}\\d])(?:${CURRENCY}))\\s?|(?<![\\p{L}\\d.,'’]))(?<number>${NUMBER})`;
/** Articles are numbers only before a scale or a currency. */
const IN_WORDS = `(?<![\\p{L}\\d-])(?<words>${NUMBER_WORDS})(?=[ -](?:(?:to|and|or) ${NUMBER_WORDS}[ -])?(?:${SCALE}|${CURRENCY})(?![\\p{L}\\d]))`;
const QUANTITY = new RegExp(
  `(?:${IN_DIGITS}|${IN_WORDS})(?:[\\s-]?(?<scale>${SCALE})(?![\\p{L}\\d]))?(?:(?:\\sof\\s|\\s?\\((?:in\\s)?|[\\s-])?(?<after>${CURRENCY})(?![\\p{L}\\d]|-\\p{Ll})${NOT_OF_NEXT})?`,
  'uy',
);
/** Words that a quantity can begin with, and those with digits, in which it may begin. */
const BEGINS_QUANTITY = new Cue([...CURRENCY_NAMES, NUMBER_WORDS].flatMap(firstWords), (word) => /\P{L}/u.test(word));
const SIGNS = new CodeUnits(CURRENCY_SIGNS);
/** A word in which a quantity may begin: behind a letter or digit none does. */
const HAS_OTHERS = /[^\p{L}\d]/u;
/** Signs and words that other currencies share; a code behind the amount says which is meant. */
const SHARED: readonly (readonly [SharedMoney, RegExp])[] = [
  ['dollar', /^(?:\$|dollars?)$/],
  ...SHARED_UNITS.flatMap(([name, words]) => (name === 'crown' ? [] : [[name, words] as const])),
];
const PERCENT = /^\s?(?:%|per ?cent|percent)/i;
/** "500 pounds of rice" is a weight. */
const POUNDS = /^pounds?$/;
const OF_GOODS =
  /^\sof\s(?!(?:aid|debts?|donor|extra|foreign|fund\w*|grants?|invest\w*|money|new|private|public|remit\w*|savings|support|the|their|its|our)\b)\p{Ll}/u;

/** The numbers of a text in its order, percentages and weights left out. */
export function quantitiesIn(text: string): Quantity[] {
  return matchesIn(text).flatMap((match) => {
    const { before, number, words, scale, after } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const rest = text.slice(end, end + 40);
    if (PERCENT.test(rest) || (after && POUNDS.test(after) && OF_GOODS.test(rest))) return [];
    const stated = before && !(sharedBy(before) && after) ? before : after;
    return [
      {
        start,
        end,
        number: valueOf(number, words, scale) / scaleOf(scale),
        scale: scaleOf(scale),
        written: number ?? words,
        currency: stated === undefined ? undefined : currencyOf(stated),
        shared: stated === undefined ? undefined : sharedBy(stated),
      },
    ];
  });
}

/** The matches from left to right. They are tried at words and signs that one can begin with, as each try is costly. */
function matchesIn(text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const tokens = tokensOf(text);
  let done = 0;
  const tryAt = (place: number): void => {
    if (place < done) return;
    QUANTITY.lastIndex = place;
    const match = QUANTITY.exec(text);
    if (!match) return;
    matches.push(match);
    done = QUANTITY.lastIndex;
  };
  let end = 0;
  for (let i = 0; i <= tokens.count; i++) {
    const start = i < tokens.count ? tokens.start(i) : text.length;
    for (let at = end; at < start; at++) if (SIGNS.has(text.charCodeAt(at))) tryAt(at);
    if (i === tokens.count) break;
    end = tokens.end(i);
    if (!tokens.hasCue(BEGINS_QUANTITY, i)) continue;
    tryAt(start);
    if (HAS_OTHERS.test(text.slice(start, end))) for (let at = start + 1; at < end; at++) tryAt(at);
  }
  return matches;
}

function sharedBy(words: string): SharedMoney | undefined {
  return SHARED.find(([, expression]) => expression.test(words))?.[0];
}
