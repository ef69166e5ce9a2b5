import { t } from '../language/language';
import type { Cell } from './csv';

/** Where and when something was taken from the atlas. */
export interface Taken {
  /** Content hash of the data. */
  readonly edition: string;
  /** As in "2026-05-03". */
  readonly day: string;
}

const LONGEST_NAME = 80;

/**
 * The name of a file that is taken away, by what it holds: "practices-by-country_edition-787dc6198cc4_2026-11-28.csv".
 * It has nothing but letters, digits and signs that every system takes in a name.
 */
export function fileNameOf(what: string, ending: string, { edition, day }: Taken): string {
  const plain = what
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `${plain || 'atlas'}_edition-${edition}_${day}.${ending}`;
}

/**
 * A table with three columns more, at its end, the same in every row: what the rows are in words, of which edition, and
 * when they were taken. A line above or below the table would be read as a row of it. The edition stands behind the name
 * of the atlas, as spreadsheets take some hashes for numbers.
 */
export function withOrigin(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  selection: string,
  { edition, day }: Taken,
): { readonly headings: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const origin = [selection, `Migration Partnership Atlas ${edition}`, day];
  return {
    headings: [...headings, t('Selection|of rows'), t('Edition'), t('Taken on')],
    rows: rows.map((cells) => [...cells, ...origin]),
  };
}

/** What the rows of a table are, in words: its title, and what was typed to filter them. */
export function selectionText(title: string, typed: string): string {
  const words = typed.trim();
  return words ? t('{title}; rows with “{words}”', { title, words }) : title;
}
