import { shownText, type Column } from '../figure/table';

/** How wide a column of a long table is: numbers and short words by their characters, a text by its part of what is left. */
export type ColumnWidth =
  | { readonly characters: number; readonly percent?: undefined }
  | { readonly percent: number; readonly characters?: undefined };

/** So many rows tell how long the texts of a column are. */
const SAMPLE = 200;
/** Characters that a text column asks for at least and at most, and one that holds sentences at most. */
const LEAST = 10;
const MOST = 28;
const MOST_WIDE = 72;
/** A text column that never has more characters keeps the room for them. */
const SHORT = 12;

/** Widths for the columns of a table too long for the browser to look at every row. */
export function columnWidths<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): ColumnWidth[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, i) => i % step === 0);
  const characters = columns.map((column) => {
    if (column.kind === 'number') return longestOf(column, [...sample, ...extremes(column, rows)]);
    const most = column.wide ? MOST_WIDE : MOST;
    return Math.min(Math.max(LEAST, longestOf(column, sample, most)), most);
  });
  const gives = columns.map(({ kind, wide }, i) => kind === 'text' && (wide || characters[i] > SHORT));
  const ofTexts = characters.reduce((sum, n, i) => (gives[i] ? sum + n : sum), 0);
  return characters.map((n, i) => (gives[i] ? { percent: (100 * n) / ofTexts } : { characters: n }));
}

/** Characters of the longest text of a column and of the longest word of its title; beyond so many, how many is not looked for. */
function longestOf<Row>(column: Column<Row>, rows: readonly Row[], enough = Infinity): number {
  let longest = longestWord(column.title);
  for (const row of rows) {
    if (longest >= enough) break;
    longest = Math.max(longest, shownText(column, row).length);
  }
  return longest;
}

/** The rows with the lowest and the highest number, which are never to be cut short. */
function extremes<Row>({ value }: Column<Row>, rows: readonly Row[]): Row[] {
  let lowest: { row: Row; number: number } | undefined;
  let highest: { row: Row; number: number } | undefined;
  for (const row of rows) {
    const number = value(row);
    if (typeof number !== 'number') continue;
    if (!lowest || number < lowest.number) lowest = { row, number };
    if (!highest || number > highest.number) highest = { row, number };
  }
  return lowest && highest ? [lowest.row, highest.row] : [];
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length));
}
