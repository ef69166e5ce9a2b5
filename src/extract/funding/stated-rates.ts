import { allMatches } from '../../corpus/matches';
import type { CorpusDocument } from '../../corpus/document';
import { findCountries } from '../countries';
import { placeOf, type Place } from '../passage';
import { recordId } from '../record-id';
import type { CountryCode, Finding } from '../records';
import { sentencesOf } from '../sentences';
import { CURRENCY, currencyOf, mayNameCurrency } from './currency';
import { moneyOfCountries, SHARED_UNITS } from './home-money';
import { parseNumber } from './numbers';

/** A rate of exchange that a document states, and where it does. */
export interface StatedRate extends Place, Finding {
  readonly id: string;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 4217 of the currency of which one is worth `rate` of the first. */
  readonly per: string;
  readonly rate: number;
}

/** A quick look before the costly one: what stands between the two currencies of a rate. */
const MAY_STATE =
  /[=≈]|\/\s?(?:1|one|a|the)?\s?(?:\p{Sc}|\p{L}{3})|\bper\s(?:1\s|one\s)?(?:\p{L}{3}|\p{Sc})|\bto\s(?:the|one|1|an?)\s\S|\b(?:equal(?:s|led)?|worth|equivalent)\b/u;
/** That the sentence is about exchange, where its numbers alone do not show it. */
const OF_EXCHANGE = /\b(?:exchang\w+|conver\w+|rates?|parit(?:y|ies))\b/i;

/** Names of money that several countries have: what stands around them tells whose it is. */
const KRONER = '[Kk]roner?|[Kk]rona|[Kk]ronor';
const HAS_KRONER = new RegExp(KRONER);
const UNIT = `(?:${CURRENCY}|${KRONER})`;
const NUMBER = "\\d{1,3}(?:[,'’\\u00a0 ]\\d{3}){1,4}(?:\\.\\d{1,6})?(?![\\d,])|\\d{1,9}(?:[.,]\\d{1,8})?(?![.,]?\\d)";
/** An amount with its currency on either side: "2.35 Fijian dollars", "USD 1.33", "one euro". */
const amount = (name: string) =>
  `(?:(?<${name}Before>${UNIT})\\s?(?<${name}Number>${NUMBER})|(?<${name}Own>${NUMBER}|[Oo]ne|[Aa]n?)\\s?(?<${name}After>${UNIT}))`;
const BEGIN = '(?<![\\p{L}\\d.,])';
const END = '(?![\\p{L}\\d]|[.,]\\d)';
const ABOUT = '(?:(?:about|around|approximately|approx\\.?|roughly|some|ca\\.)\\s)?';
const EQUALS =
  '\\s?(?:[=≈]|\\sequals\\s|\\sequalled\\s|\\s(?:(?:is|was|being|are|were)\\s)?(?:worth|(?:equal|equivalent)\\sto)\\s)\\s?';
/** "1 euro = 1.33 US dollars". */
const EQUAL = new RegExp(`${BEGIN}${amount('left')}${EQUALS}${ABOUT}${amount('right')}${END}`, 'gu');
/** What is given for each euro, rather than exchanged for it. */
const NOT_GIVEN =
  '(?!\\s(?:given|gifts?|invest\\w*|donat\\w*|rais\\w*|sent|spent|sav\\w*|pledg\\w*|contribut\\w*|transfer\\w*|remit\\w*|of)\\b)';
/** "2.35 Fijian dollars/1 euro", "7.45 Danish kroner to the euro". */
const FOR_ONE = new RegExp(
  `${BEGIN}${amount('left')}(?<joint>\\s?\\/\\s?|\\sper\\s|\\sto\\s|\\sagainst\\s|\\sfor\\s|\\s(?=an?\\s))(?:(?<one>1|[Oo]ne|the|an?)\\s?)?(?<unit>${UNIT})(?<oneAfter>\\s?1(?:\\.0{1,4})?)?(?!\\s?\\d)${END}${NOT_GIVEN}`,
  'gu',
);
/** A rate counts in so many of the one currency. */
const UNITS = [1, 100, 1000];
const DIGITS = 12;

/**
 * The rates of exchange that a document states in so many words, in the order of its text, each once. A currency whose
 * name several countries have ("kroner", "pesos") is that of the country that the sentence, else its block, else the
 * headings above it name; where they name none that has it, there is no rate.
 */
export function statedRates(document: CorpusDocument): StatedRate[] {
  const found = new Map<string, StatedRate>();
  for (const block of document.blocks) {
    const { text } = block.text;
    if (block.kind === 'contents' || !/\d/.test(text) || !MAY_STATE.test(text)) continue;
    for (const stretch of sentencesOf(text)) {
      const sentence = text.slice(stretch.start, stretch.end);
      if (!MAY_STATE.test(sentence) || !(mayNameCurrency(sentence) || HAS_KRONER.test(sentence))) continue;
      const unitOf = unitsAround([sentence, text, ...[...block.section].reverse()]);
      for (const { currency, per, rate } of ratesIn(sentence, unitOf)) {
        const key = `${currency} ${per} ${rate}`;
        if (found.has(key)) continue;
        const place = placeOf(document, block, stretch);
        const id = recordId('rate', document.id, place.offsets, key);
        found.set(key, { ...place, id, currency, per, rate, foundBy: 'sentence', confidence: 'high' });
      }
    }
  }
  return [...found.values()];
}

type Rate = Pick<StatedRate, 'currency' | 'per' | 'rate'>;

function ratesIn(sentence: string, unitOf: (words: string) => string | undefined): Rate[] {
  const rates: Rate[] = [];
  const push = (currency: string | undefined, per: string | undefined, rate: number) => {
    if (currency && per && currency !== per && rate > 0) rates.push({ currency, per, rate });
  };
  for (const { groups = {} } of allMatches(EQUAL, sentence)) {
    const [left, right] = [sideOf(groups, 'left'), sideOf(groups, 'right')];
    const isOfRight = UNITS.includes(right.number) && !(left.number < right.number && UNITS.includes(left.number));
    const [one, many] = isOfRight ? [right, left] : [left, right];
    if (UNITS.includes(one.number))
      push(unitOf(many.unit), unitOf(one.unit), Number((many.number / one.number).toPrecision(DIGITS)));
  }
  for (const { groups = {} } of allMatches(FOR_ONE, sentence)) {
    const { number, unit, isInWords } = sideOf(groups, 'left');
    const isPlain = groups.joint === ' to ' && groups.one === 'the';
    const isOfOne = /^(?:1|one)$/i.test(groups.one ?? '') || groups.oneAfter !== undefined;
    const needsOne = /to|against|for/.test(groups.joint) && !isOfOne && groups.one === undefined;
    if (isInWords || needsOne || !(isPlain || isOfOne || OF_EXCHANGE.test(sentence))) continue;
    push(unitOf(unit), unitOf(groups.unit), number);
  }
  return rates;
}

/** An amount of one side of a match. */
function sideOf(groups: Partial<Record<string, string>>, side: string) {
  const written = groups[`${side}Number`] ?? groups[`${side}Own`] ?? '';
  const unit = groups[`${side}Before`] ?? groups[`${side}After`] ?? '';
  const isInWords = !/\d/.test(written);
  return { unit, isInWords, number: isInWords ? 1 : numberOf(written) };
}

/** A rate has decimals behind its one point, and behind a comma where the number begins with 0: "1.333", "0,758". */
function numberOf(written: string): number {
  return /^(?:\d+\.\d+|0,\d+)$/.test(written) ? Number(written.replace(',', '.')) : parseNumber(written);
}

/** What the name of a currency means beside texts that may tell whose it is, the nearest first. */
function unitsAround(texts: readonly string[]): (words: string) => string | undefined {
  return (words) => {
    const shared = SHARED_UNITS.find(([, expression]) => expression.test(words.trim()))?.[0];
    if (shared === undefined) return currencyOf(words);
    for (const text of texts) {
      const named: CountryCode[] = findCountries(text).map(({ value }) => value.iso3);
      const own = moneyOfCountries(shared, named);
      if (own !== undefined) return own;
    }
    return currencyOf(words);
  };
}
