/** What stands in one cell of a table; null where there is nothing. */
export type Cell = string | number | null;

/** How a file of comma-separated values is written. */
export interface Spreadsheet {
  /** Begins with a byte-order mark, which a file needs for its accents to survive in Excel. */
  readonly mark?: boolean;
  /** What stands before decimals: where it is a comma, as in most of Europe and Latin America, cells are parted by semicolons. */
  readonly decimal?: 'point' | 'comma';
}

/** U+FEFF, by which spreadsheets know that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet run a text as a formula, in ASCII and in the full-width forms; also after blanks. */
const FORMULA = /^(?:[\t\r\n]|\s*[\t\r=+\-@＝＋－＠])/u;
const PLAIN_NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;

/**
 * A table as comma-separated values (RFC 4180): a line of headings and a line a row, each ended by CR LF.
 * Numbers are written plainly, and null as nothing. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
export function csvOf(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  { mark = false, decimal = 'point' }: Spreadsheet = {},
): string {
  const separator = decimal === 'comma' ? ';' : ',';
  const cellOf = (cell: Cell) => {
    const text = safeText(cell);
    const told = typeof cell === 'number' && decimal === 'comma' ? text.replace('.', ',') : text;
    return /["\r\n]/.test(told) || told.includes(separator) ? quoted(told) : told;
  };
  const lines = [headings, ...rows].map((cells) => `${cells.map(cellOf).join(separator)}\r\n`);
  return (mark ? BYTE_ORDER_MARK : '') + lines.join('');
}

/**
 * A table as tab-separated values, as spreadsheets paste them: a line of headings and a line a row. Tabs and line
 * breaks inside a cell become spaces; formulas are made harmless as in `csvOf`.
 */
export function tsvOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [headings, ...rows].map((cells) => cells.map(tsvCell).join('\t')).join('\n');
}

/** Spreadsheets take a quotation mark at the beginning of a pasted cell for the cell's own, up to the next one. */
function tsvCell(cell: Cell): string {
  const text = safeText(typeof cell === 'string' ? cell.replace(BREAKS, ' ') : cell);
  return text.startsWith('"') ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function safeText(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (cell === null) return '';
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}
