import type { Block } from '../../corpus/block';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { within } from '../ordered';
import { actorsIn } from '../actors/named';
import { placeOf } from '../passage';
import type { Actor, Funding, FundingCategory } from '../records';
import { currencyIn } from './currency';
import { moneyIn } from './money';
import { isPlainNumber, parseNumber } from './numbers';
import { fundingRecord } from './record';

const ITEM =
  /\b(?:concept|items?|budget lines?|descriptions?|headings?|expenditures?|activit(?:y|ies)|categor(?:y|ies)|line items?)\b/i;
const COST = /\b(?:costs?|amounts?|totals?|budget|expenses?|subtotals?|sum|estimates?)\b/i;
const DONOR = /\b(?:donors?|contributors?|contributing|funders?|source of funds|sponsors?)\b/i;
const SUBTOTAL = /\bsub-?totals?\b/i;
const TOTAL = /\b(?:grand total|final cost|total(?: costs?| budget| expenditures?)?|overall cost)\b/i;
/** The sum of all rows, not a row of its own. */
const TOTAL_ROW = /^\W*(?:grand |sub-?)?totals?\b/i;
const SHARE = /%|\b(?:share|percent(?:age)?|per cent)\b/i;
const CONTRIBUTIONS = /\b(?:contributions?|income|pledges?|revenue)\b/i;
const IN_KIND = /\b(?:non-?financial|in[- ]kind|non-?monetary)\b/i;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** A table of money: its rows and what its headings and title say of all of them. */
interface MoneyTable {
  readonly rows: readonly BlockAnalysis[];
  readonly title: string;
  readonly recipient: Actor | null;
  readonly year: number | null;
}

/** Budget lines and contributions that the tables of a document give, one record a row. */
export function fundingOfTables(analysis: DocumentAnalysis): Funding[] {
  return tablesOf(analysis).flatMap((rows) => {
    const headerAt = rows.findIndex(({ block }) => isHeader(block));
    if (headerAt < 0) return [];
    const header = texts(rows[headerAt].block);
    const table = { rows: rows.slice(headerAt + 1), ...contextOf(analysis, rows[0].block) };
    return header.some((cell) => DONOR.test(cell))
      ? contributions(analysis, header, table)
      : budget(analysis, header, table);
  });
}

function tablesOf(analysis: DocumentAnalysis): BlockAnalysis[][] {
  const tables: BlockAnalysis[][] = [];
  for (const item of analysis.blocks) {
    const { table } = item.block;
    if (table === undefined) continue;
    (tables[table] ??= []).push(item);
  }
  return tables;
}

function texts(block: Block): string[] {
  return (block.cells ?? []).map((cell) => cell.text);
}

function isHeader(block: Block): boolean {
  const cells = texts(block);
  if (cells.length < 2 || cells.some((cell) => isPlainNumber(cell) || cell.length > 60)) return false;
  return (
    (DONOR.test(cells[0]) || ITEM.test(cells[0])) &&
    cells.slice(1).some((cell) => COST.test(cell) || CONTRIBUTIONS.test(cell))
  );
}

/** What the headings right above a table say: whose money it is and of which year. */
function contextOf(analysis: DocumentAnalysis, first: Block): Pick<MoneyTable, 'title' | 'recipient' | 'year'> {
  const above: BlockAnalysis[] = [];
  for (let i = first.index - 1; i >= 0 && above.length < 6; i--) {
    const item = analysis.blocks[i];
    if (item.block.kind !== 'heading' && !(item.block.kind === 'paragraph' && item.block.text.length < 160)) break;
    above.unshift(item);
  }
  const title = above.map(({ block }) => block.text.text).join(' ');
  const year = Number(YEAR.exec(title)?.[0] ?? Number.NaN);
  const body = above
    .flatMap((item) => within(item.organisations, { start: 0, end: item.block.text.length }))
    .map((match) => match.value)[0];
  const name = body && Number.isInteger(year) ? `${body} ${year}` : body;
  return {
    title,
    recipient: name ? { type: 'org', name } : null,
    year: Number.isInteger(year) ? year : null,
  };
}

function contributions(analysis: DocumentAnalysis, header: readonly string[], table: MoneyTable): Funding[] {
  const amountAt = header.findIndex((cell, i) => i > 0 && (COST.test(cell) || CONTRIBUTIONS.test(cell)));
  const donorAt = header.findIndex((cell) => DONOR.test(cell));
  const headerCurrency = currencyIn(header[amountAt]);
  return table.rows.flatMap((row) => {
    const cells = texts(row.block);
    const filled = cells.filter(Boolean).length;
    if (filled < 2 || !cells[donorAt]) return [];
    const isSum = TOTAL_ROW.test(cells[donorAt]);
    const purpose = cells.filter((cell, i) => cell && i !== donorAt && i !== amountAt).join('; ');
    const [money] = moneyIn(cells[amountAt] ?? '');
    const plain = isPlainNumber(cells[amountAt] ?? '') ? parseNumber(cells[amountAt]) : null;
    const inKind = row.block.section.some((title) => IN_KIND.test(title)) || (!money && plain === null);
    return [
      fundingRecord(placeOf(analysis.document, row.block), {
        category: isSum ? 'budget-total' : inKind ? 'in-kind' : 'contribution',
        donor: isSum ? null : donorOf(row, donorAt),
        recipient: table.recipient,
        amount: money?.amount ?? plain,
        currency: money?.currency ?? (plain === null ? null : (headerCurrency ?? null)),
        purpose,
        year: table.year,
        foundBy: 'table',
        confidence: 'high',
      }),
    ];
  });
}

/** One named country or body; several together keep the words of the cell. */
function donorOf(row: BlockAnalysis, column: number): Actor | null {
  const cells = texts(row.block);
  const start = cells.slice(0, column).filter(Boolean).join(' ').length;
  const from = row.block.text.text.indexOf(cells[column], start);
  const actors = actorsIn(row, { start: from, end: from + cells[column].length }, { inNames: true });
  return actors.length === 1 ? actors[0] : { type: 'org', name: cells[column] };
}

function budget(analysis: DocumentAnalysis, header: readonly string[], table: MoneyTable): Funding[] {
  const [second] = table.rows.filter((row, i) => i < 2 && isSecondHeader(row));
  const columns = amountColumns(header);
  const currency = currencyIn(`${header.join(' ')} ${table.title}`) ?? null;
  const rows = table.rows.filter((row) => row !== second);
  const records: Funding[] = [];
  let group = '';
  rows.forEach((row, i) => {
    const amount = amountOf(row, columns);
    if (!amount) return;
    const label = texts(row.block)[0];
    const next = rows[i + 1] ? amountOf(rows[i + 1], columns) : undefined;
    const inContributions = row.block.section.some((title) => CONTRIBUTIONS.test(title)) || CONTRIBUTIONS.test(label);
    const heads = next !== undefined && next.column < amount.column;
    const category = categoryOf(label, heads, inContributions && !heads && isUnderContributions(row));
    if (category === 'budget-subtotal') group = label;
    if (amount.column > 1 && !heads) group = '';
    records.push(
      fundingRecord(placeOf(analysis.document, row.block), {
        category,
        donor:
          category === 'contribution'
            ? (actorsIn(row, { start: 0, end: label.length }, { inNames: true })[0] ?? null)
            : null,
        recipient: table.recipient,
        amount: amount.value,
        currency: amount.currency ?? currency,
        purpose: group && group !== label && category === 'budget-line' ? `${group}: ${label}` : label,
        year: table.year,
        foundBy: 'table',
        confidence: 'high',
      }),
    );
  });
  return records;
}

function isUnderContributions(row: BlockAnalysis): boolean {
  return row.block.section.some((title) =>
    /^(?:expected |voluntary )?(?:contributions?|income|revenue|pledges?)\b/i.test(title),
  );
}

function categoryOf(label: string, heads: boolean, contribution: boolean): FundingCategory {
  if (contribution) return 'contribution';
  if (SUBTOTAL.test(label)) return 'budget-subtotal';
  if (TOTAL.test(label)) return 'budget-total';
  return heads ? 'budget-subtotal' : 'budget-line';
}

interface CellAmount {
  readonly value: number;
  readonly column: number;
  readonly currency?: string;
}

/** A further row of headings, such as "Subtotal" and "Total", has no amount. */
function isSecondHeader(row: BlockAnalysis): boolean {
  const cells = texts(row.block);
  return (
    cells.some((cell) => SUBTOTAL.test(cell)) && !cells.some((cell) => isPlainNumber(cell) || moneyIn(cell).length)
  );
}

/** Whether a column can hold amounts: any but the first, and those that give shares. */
function amountColumns(header: readonly string[]): (column: number) => boolean {
  return (column) => column > 0 && !SHARE.test(header[column] ?? '');
}

/** The last amount of a row; a percentage is none. */
function amountOf(row: BlockAnalysis, isAmount: (column: number) => boolean): CellAmount | undefined {
  const cells = texts(row.block);
  for (let column = cells.length - 1; column > 0; column--) {
    if (!isAmount(column)) continue;
    const [money] = moneyIn(cells[column]);
    if (money) return { value: money.amount, column, currency: money.currency };
    if (isPlainNumber(cells[column])) return { value: parseNumber(cells[column]), column };
  }
  return undefined;
}
