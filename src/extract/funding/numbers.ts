import { NUMBER_WORDS, numberInWords } from './number-words';

/** Bounded, so that a row of numbers is read once, and an amount stays a number. */
export const NUMBER =
  "\\d{1,3}(?:[,.'’\\u00a0\\u202f ]\\d{3}){1,6}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?:\\.\\d{1,2})?(?!\\d)|\\d{1,18}(?:[.,]\\d{1,18})?(?!\\d)";

const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e12, /^trillion|^trn?$|^tn$/i],
  [1e9, /^billion|^bio\.?$|^bn\.?$|^bln\.?$|^mrd\.?$|^b$/i],
  [1e7, /^crore/i],
  [1e5, /^lakh/i],
  [1e6, /^million|^mio\.?$|^mn\.?$|^mln\.?$|^m$/i],
  [1e3, /^thousand|^k$/i],
];
/** Words and signs that multiply the number before them, as a part of a regular expression. */
export const SCALE =
  '[Tt]rillions?|[Bb]illions?|[Mm]illions?|[Tt]housands?|[Ll]akhs?|[Cc]rores?|TRILLION|BILLION|MILLION|[Bb]io\\.?|[Mm]io\\.?|[Bb]ln\\.?|[Mm]ln\\.?|[Mm]rd\\.?|[Bb]n|[Mm]n|[Tt]n|[MmBbKk]';

const PLAIN_NUMBER = new RegExp(`^(?:${NUMBER})$`, 'u');
const PLAIN_AMOUNT = new RegExp(
  `^(?:(?<bracket>\\()|(?<minus>[-–−])\\s?)?(?:(?<number>${NUMBER})|(?<words>${NUMBER_WORDS})(?=\\s))(?:\\s?(?<scale>${SCALE}))?(?:[.,][-–—]{1,2})?\\)?$`,
  'u',
);
/** What refers to a note below a table: a raised number, a star, a letter in brackets. */
const NOTE_MARK = /(?:\s?(?:[¹²³⁰⁴-⁹ᵃ-ᶻⁱ*†‡§]|\([a-z]\)|\[[a-z\d]{1,2}\]))+$/u;
/** Characters of a cell that gives an amount. */
const LONGEST_AMOUNT = 60;

/** Whether a text is a number and nothing else, as in a column of amounts. */
export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text.trim());
}

/**
 * The amount that a cell gives without naming its currency: "1,200", "850 million", "1'200.–", "500¹".
 * A minus sign or brackets around the number make it negative; undefined where the cell is anything else.
 */
export function plainAmount(cell: string): number | undefined {
  if (cell.length > LONGEST_AMOUNT) return undefined;
  const groups = PLAIN_AMOUNT.exec(cell.trim().replace(NOTE_MARK, ''))?.groups;
  if (!groups) return undefined;
  const value = valueOf(groups.number, groups.words, groups.scale);
  return groups.bracket || groups.minus ? -value : value;
}

/** The value of a number in digits, else in words, times its scale; to the hundredth. */
export function valueOf(number: string | undefined, words: string | undefined, scale: string | undefined): number {
  const value = number === undefined ? numberInWords(words ?? '') : scale ? parseScaled(number) : parseNumber(number);
  return toHundredth(value * scaleOf(scale));
}

/**
 * A number as written in English or with a point or apostrophe between thousands:
 * 1,748,255 / 17'368,550.40 / 1.748.255,50 / 34,994.86 / 12,50,000.
 */
export function parseNumber(text: string): number {
  const plain = text.replace(/['’\u00a0\u202f ]/g, '');
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

/** Before a word such as "billion" one point or comma parts decimals, but a comma with three digits behind it thousands. */
function parseScaled(text: string): number {
  return /^\d+(?:\.\d+|,(?!\d{3}$)\d+)$/.test(text) ? Number(text.replace(',', '.')) : parseNumber(text);
}

/** What a word such as "million" multiplies by; 1 without a word. */
export function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  return SCALES.find(([, expression]) => expression.test(word))?.[0] ?? 1;
}

/** To the hundredth, free of binary remainders. */
export function toHundredth(amount: number): number {
  return Math.round(amount * 100) / 100;
}
