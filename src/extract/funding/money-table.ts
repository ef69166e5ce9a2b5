import type { Block } from '../../corpus/block';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { within } from '../ordered';
import type { Actor } from '../records';
import { filledCells, tablesOf, type TableRow } from '../tables';
import { amountInCell, unitOf, type CellAmount, type Unit } from './cell-amount';
import { currencyIn, currencyOf } from './currency';
import { moneyColumns, type AmountColumn, type MoneyColumns } from './money-columns';
import { moneyIn } from './money';
import { isPlainNumber } from './numbers';

/** An amount of a row and the column that it stands in. */
export interface PlacedAmount extends CellAmount {
  readonly at: AmountColumn;
}

/** A row of a table of money, with the rows that go on with its words. */
export interface MoneyRow {
  readonly analysis: BlockAnalysis;
  readonly blocks: readonly Block[];
  readonly cells: readonly string[];
  /** What the amounts are for, or who gives; of a row without, that of the row above. */
  readonly label: string;
  readonly isUnlabelled: boolean;
  /** "1.2", where lines are numbered; else ''. */
  readonly number: string;
  readonly amounts: readonly PlacedAmount[];
}

/** A table of money: its rows and what its heads and title say of all of them. */
export interface MoneyTable {
  readonly columns: MoneyColumns;
  readonly rows: readonly MoneyRow[];
  /** ISO 4217; of amounts that name none themselves. */
  readonly currency: string | null;
  readonly recipient: Actor | null;
  readonly year: number | null;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** A block above a table that is no longer than this may be its title. */
const LONGEST_TITLE = 160;
const MOST_TITLES = 6;
/** A sentence above a title is of the text before it. */
const SENTENCE = /\p{Ll}.*[\p{L}\d)”"][.!?]$/u;
/** Rows that one row goes on over. */
const MOST_GOING_ON = 20;
/** Longer cells are prose. */
const LONGEST_AMOUNT = 60;
/** A line right below a table that says in what currency it is. */
const CURRENCY_NOTE = /\b(?:amounts?|figures?|costs?|sums?|all)\b.*\bin\b/i;
/** What refers to a note; raised numbers and asterisks are no part of the text. */
const NOTE_SIGN = /\s?[†‡§]{1,3}$/u;
/** The sum of all rows, not a row of its own. */
export const TOTAL_ROW = /^\W*(?:grand |sub-?\s?|overall )?totals?\b|\btotals?\W*$|^\W*sum\W*$/i;
const LINE_NUMBER = /^\(?(?<number>(?:\d{1,2}|[A-Z])(?:\.\d{1,2})*)[.)]*(?=\s)/;

/** The tables of money of a document, each from one row of heads to the next. */
export function moneyTables(analysis: DocumentAnalysis): MoneyTable[] {
  return tablesOf(analysis).flatMap((rows) => {
    const tables: { heads: readonly string[]; columns: MoneyColumns; rows: TableRow[] }[] = [];
    const context = contextOf(analysis, rows);
    const facts = {
      title: context.title,
      width: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
      hasMoney: hasMoney(rows),
    };
    for (let i = 0; i < rows.length; i++) {
      const heads = rows[i].cells;
      const next = rows[i + 1];
      const below = next && isSecondHeader(next) ? next.cells : [];
      const last = tables.at(-1);
      const isRepeated = last?.heads.join('\t') === heads.join('\t');
      const mayHead = !last || isRepeated || standsApart(rows[i - 1], rows[i]);
      const columns = mayHead ? moneyColumns(heads, { ...facts, below }) : undefined;
      if (!columns) last?.rows.push(rows[i]);
      else if (!isRepeated) tables.push({ heads, columns, rows: [] });
      if (columns && below.length) i++;
    }
    return tables.map(({ heads, columns, rows: own }, i): MoneyTable => {
      const ofHeads = currencyIn(heads.join(' '));
      const currency =
        ofHeads ??
        currencyIn(context.caption) ??
        currencyIn(`${context.title} ${context.note}`) ??
        currencyOfTotals(own, columns);
      /** A title speaks of the table right below it; of a further one only where its heads do not say it themselves. */
      const scale = i > 0 && ofHeads !== undefined ? 1 : scaleIn(context.title);
      return {
        columns,
        rows: rowsOf(own, columns, { currency, scale }),
        currency: currency ?? null,
        recipient: context.recipient,
        year: context.year,
      };
    });
  });
}

/** "Total (USD)": the currency of all lines may be said beside their sum. */
function currencyOfTotals(rows: readonly TableRow[], { label }: MoneyColumns): string | undefined {
  const totals = rows.map(({ cells }) => cells[label] ?? '').filter((words) => TOTAL_ROW.test(words));
  return currencyIn(totals.join(' '));
}

/** Whether a line is left between two rows, so that another table may begin. */
function standsApart(above: TableRow, row: TableRow): boolean {
  return row.analysis.block.lines[0][0] > (above.analysis.block.lines.at(-1)?.[1] ?? 0) + 1;
}

function hasMoney(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.length <= LONGEST_AMOUNT && moneyIn(cell).length));
}

/** Only a title that says "in thousands" speaks of its table's amounts. */
function scaleIn(title: string): number {
  return /\bin (?:thousands?|millions?)\b|['’]000/i.test(title) ? unitOf(title).scale : 1;
}

/** A further row of heads, such as "Subtotal" and "Total", has no amount and no label. */
function isSecondHeader({ cells }: TableRow): boolean {
  return (
    (cells[0] === ''
      ? cells.some((cell) => /\b(?:sub-?)?totals?\b/i.test(cell) || YEAR.test(cell) || currencyIn(cell) !== undefined)
      : cells.some((cell) => /\bsub-?totals?\b/i.test(cell))) &&
    !cells.some((cell) => (isPlainNumber(cell) && !YEAR.test(cell)) || moneyIn(cell).length)
  );
}

interface Context extends Pick<MoneyTable, 'recipient' | 'year'> {
  readonly title: string;
  /** The nearest title. */
  readonly caption: string;
  readonly note: string;
}

/** What stands right above and below a table: whose money it is, of which year, in what currency. */
function contextOf(analysis: DocumentAnalysis, rows: readonly TableRow[]): Context {
  const { blocks } = analysis;
  const above: BlockAnalysis[] = [];
  for (let i = rows[0].analysis.block.index - 1; i >= 0 && above.length < MOST_TITLES; i--) {
    const { kind, text } = blocks[i].block;
    if (kind !== 'heading' && !(kind === 'paragraph' && text.length < LONGEST_TITLE)) break;
    if (kind === 'paragraph' && above.length > 0 && SENTENCE.test(text.text)) break;
    above.unshift(blocks[i]);
  }
  const inside = rows.slice(
    0,
    Math.max(
      0,
      rows.findIndex((row) => filledCells(row) > 1),
    ),
  );
  above.push(...inside.map((row) => row.analysis));
  const title = above.map(({ block }) => block.text.text).join(' ');
  const after = blocks.at(rows[rows.length - 1].analysis.block.index + 1)?.block.text;
  const note = after && after.length < LONGEST_TITLE && CURRENCY_NOTE.test(after.text) ? after.text : '';
  const year = Number(YEAR.exec(title)?.[0] ?? Number.NaN);
  const body = above
    .flatMap((item) => within(item.organisations, { start: 0, end: item.block.text.length }))
    .map((match) => match.value)[0];
  const name = body && Number.isInteger(year) ? `${body} ${year}` : body;
  return {
    title,
    caption: above.at(-1)?.block.text.text ?? '',
    note,
    recipient: name ? { type: 'org', name } : null,
    year: Number.isInteger(year) ? year : null,
  };
}

/** The rows of a table; one without a label and an amount goes on with the words of the row above. */
function rowsOf(table: readonly TableRow[], columns: MoneyColumns, unit: Unit): MoneyRow[] {
  const rows: MoneyRow[] = [];
  for (const { analysis, cells } of table) {
    const amounts = amountsOf(cells, columns, unit);
    const last = rows.at(-1);
    const label = (cells[columns.label] || (cells.find((cell) => TOTAL_ROW.test(cell)) ?? '')).replace(NOTE_SIGN, '');
    if (last && !label && !amounts.length && !cells[columns.number]) {
      if (last.blocks.length < MOST_GOING_ON) rows[rows.length - 1] = goingOn(last, analysis.block, cells);
      continue;
    }
    const heldLabel = last && !last.amounts.length ? [...last.blocks, analysis.block] : [analysis.block];
    rows.push({
      analysis: label || !last ? analysis : last.analysis,
      blocks: label ? [analysis.block] : heldLabel,
      cells,
      label: label || (last?.label ?? ''),
      isUnlabelled: !label,
      number: cells[columns.number] || (LINE_NUMBER.exec(label)?.groups?.number ?? ''),
      amounts,
    });
  }
  return rows;
}

function goingOn(row: MoneyRow, block: Block, cells: readonly string[]): MoneyRow {
  const count = Math.max(row.cells.length, cells.length);
  const joined = Array.from({ length: count }, (_, i) => [row.cells[i], cells[i]].filter(Boolean).join(' '));
  return { ...row, blocks: [...row.blocks, block], cells: joined };
}

function amountsOf(cells: readonly string[], columns: MoneyColumns, table: Unit): PlacedAmount[] {
  const ofRow = currencyOf(cells[columns.currency] ?? '');
  return columns.amounts.flatMap((at) => {
    const unit = {
      currency: ofRow ?? at.unit.currency ?? table.currency,
      scale: at.unit.scale === 1 ? table.scale : at.unit.scale,
    };
    const found = amountInCell(cells[at.column] ?? '', unit);
    return found ? [{ ...found, at }] : [];
  });
}
