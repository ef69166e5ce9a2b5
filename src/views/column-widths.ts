import { shownText, type Column } from '../figure/table';

/** How wide a column of a long table is: a number by its characters, a text by its part of the room that is left. */
export type ColumnWidth =
  | { readonly characters: number; readonly percent?: undefined }
  | { readonly percent: number; readonly characters?: undefined };

/** So many rows tell how long the texts of a column are. */
const SAMPLE = 200;
/** Characters that a text column asks for at least and at most, and one that holds sentences at most. */
const LEAST = 10;
const MOST = 28;
const MOST_WIDE = 72;

/** Widths for the columns of a table too long for the browser to look at every row. */
export function columnWidths<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): ColumnWidth[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, i) => i % step === 0);
  const characters = columns.map((column) => {
    const seen = column.kind === 'number' ? [...sample, ...extremes(column, rows)] : sample;
    const longest = seen.reduce(
      (most, row) => Math.max(most, shownText(column, row).length),
      longestWord(column.title),
    );
    if (column.kind === 'number') return longest;
    return Math.min(Math.max(LEAST, longest), column.wide ? MOST_WIDE : MOST);
  });
  const ofTexts = characters.reduce((sum, n, i) => (columns[i].kind === 'text' ? sum + n : sum), 0);
  return columns.map(({ kind }, i) =>
    kind === 'number' ? { characters: characters[i] } : { percent: (100 * characters[i]) / ofTexts },
  );
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
