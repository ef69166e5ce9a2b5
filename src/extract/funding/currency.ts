import { CURRENCIES } from '../gazetteer/currencies';

/** Every sign and name of a currency, the longest first, as a part of a regular expression. */
export const CURRENCY = [...CURRENCIES]
  .flatMap(([, words]) => words.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');

const LOOKUP = CURRENCIES.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'u')] as const);
const ANY = new RegExp(`(?<![\\p{L}\\d])(?:${CURRENCY})(?![\\p{L}\\d])`, 'u');

/** The currency that words or a sign stand for, as ISO 4217. */
export function currencyOf(words: string): string | undefined {
  const plain = words.trim();
  return LOOKUP.find(([, expression]) => expression.test(plain))?.[0];
}

/** The currency that a heading such as "Cost (in euros)" states. */
export function currencyIn(text: string): string | undefined {
  const match = ANY.exec(text);
  return match ? currencyOf(match[0]) : undefined;
}
