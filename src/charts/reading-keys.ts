import { directionOf, language } from '../language/language';

const TURNED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** A key as it is meant in what the page mirrors: where one reads from the right, what comes next lies to the left. */
export function readingKey(key: string): string {
  return directionOf(language()) === 'rtl' ? (TURNED[key] ?? key) : key;
}
