import { CURRENCIES, LETTER_SIGN, SHARED_NAMES } from '../gazetteer/currencies';
import { Cue, isMixed } from '../scan/cues';
import { firstWords } from '../scan/first-words';
import { tokensOf } from '../tokens';

/** Every sign and name of a currency, each a part of a regular expression. */
export const CURRENCY_NAMES = [...CURRENCIES.map(([, words]) => words), ...SHARED_NAMES].flatMap((words) =>
  words.split('|'),
);

/** Every sign and name of a currency, the longest first, as a part of a regular expression. */
export const CURRENCY = [...[...CURRENCY_NAMES].sort((a, b) => b.length - a.length), LETTER_SIGN].join('|');

const LOOKUP = CURRENCIES.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'u')] as const);
const ANY = new RegExp(`(?<![\\p{L}\\d])(?:${CURRENCY})(?![\\p{L}\\d])`, 'u');

/** The signs of currencies; listed one by one, as their class of Unicode is slow to look for. */
export const CURRENCY_SIGNS = [...new Set(CURRENCY.match(/\p{Sc}/gu))].join('');
/** A sign, or the letter that stands for one before a number. */
const CURRENCY_SIGN = new RegExp(`[${CURRENCY_SIGNS}]|\\bP\\d`);
/** A word for a currency: the last one of its name, as the first is often a country's; the first where that is not clear. */
const CURRENCY_WORD = new Cue(
  CURRENCY_NAMES.filter((name) => !CURRENCY_SIGN.test(name)).flatMap((name) => {
    const last = firstWords(name.split(/ (?!\?)/).at(-1) ?? name);
    return last.every(({ at }) => at === 'whole') ? last : firstWords(name);
  }),
  isMixed,
);

/** Whether a text has a sign or a word that may stand for a currency: a quick look, once for all words. */
export function mayNameCurrency(text: string): boolean {
  return CURRENCY_WORD.isAmong(tokensOf(text).cues()) || CURRENCY_SIGN.test(text);
}

/** The currency that words or a sign stand for, as ISO 4217. */
export function currencyOf(words: string): string | undefined {
  const plain = words.trim();
  return LOOKUP.find(([, expression]) => expression.test(plain))?.[0];
}

/** The currency that a heading such as "Cost (in euros)" states. */
export function currencyIn(text: string): string | undefined {
  const match = mayNameCurrency(text) ? ANY.exec(text) : null;
  return match ? currencyOf(match[0]) : undefined;
}
