import { actorsIn } from '../actors/named';
import type { DocumentAnalysis } from '../analysis';
import { placeOf, placeOfBlocks } from '../passage';
import type { Actor, Funding, FundingCategory } from '../records';
import { cellPlaces } from '../tables';
import { withChecks, type Checked } from './checks';
import { TOTAL_ROW, type MoneyRow, type MoneyTable } from './money-table';
import { fundingRecord } from './record';
import { noteFinder } from './row-notes';
import { seriesOf, type SeriesRow } from './series';
import { yearIn } from './year';

const SUBTOTAL = /\bsub-?\s?totals?\b/i;
const GRAND = /\b(?:grand|overall)\b/i;
const IN_KIND = /\b(?:non-?financial|in[- ]kind|non-?monetary)\b/i;
const SAYS = /[\p{L}\p{N}]/u;
/** What stands in a cell for nobody in particular. */
const NOBODY = /^(?:n\.?\s?\/?\s?a\.?|none|nil|t\.?b\.?[acd]\.?|not applicable|unknown)$/i;

/** The contributions of a table of donors, one a row and year, its totals checked. */
export function fundingOfDonors(analysis: DocumentAnalysis, table: MoneyTable): Funding[] {
  const recordOf = recordsOf(analysis, table);
  const money = seriesOf(table).flatMap((series, nth) =>
    withChecks(series.map((item): Checked => ({ record: recordOf(item.row, item, nth), ...layoutOf(item) }))),
  );
  const things = table.columns.isOfFlows ? [] : table.rows.filter(givesInKind).map((row) => recordOf(row));
  return [...money, ...things].sort((a, b) => a.offsets[0][0] - b.offsets[0][0]);
}

/** Makes the record of a row, or of one of its amounts. */
function recordsOf(analysis: DocumentAnalysis, table: MoneyTable) {
  const { document } = analysis;
  const notesOf = noteFinder(analysis, table);
  const { isOfFlows } = table.columns;
  return (row: MoneyRow, item?: SeriesRow, nth = 0): Funding => {
    const named = TOTAL_ROW.test(row.label) ? null : donorOf(row, table.columns.label);
    return fundingRecord(
      row.blocks.length > 1 ? placeOfBlocks(document, row.blocks) : placeOf(document, row.blocks[0]),
      {
        category: isOfFlows ? 'reported-flow' : categoryOf(row, item !== undefined),
        donor: isOfFlows ? null : named,
        recipient: isOfFlows ? named : table.recipient,
        amount: item?.amount ?? null,
        currency: item?.currency ?? null,
        purpose: purposeOf(row, table),
        year: item?.year ?? yearIn(row.cells[table.columns.year] ?? '') ?? table.year,
        equivalent: item?.equivalent ?? null,
        notes: notesOf(row),
        foundBy: 'table',
        confidence: 'high',
      },
      nth,
    );
  };
}

function categoryOf({ label, blocks }: MoneyRow, hasAmount: boolean): FundingCategory {
  if (TOTAL_ROW.test(label)) return SUBTOTAL.test(label) ? 'budget-subtotal' : 'budget-total';
  return hasAmount && !blocks[0].section.some((title) => IN_KIND.test(title)) ? 'contribution' : 'in-kind';
}

function layoutOf({ row, heldBy }: SeriesRow): Omit<Checked, 'record'> {
  return { heldBy, grand: GRAND.test(row.label) };
}

/** A row without an amount gives something else: it names who and what. */
function givesInKind({ label, cells, amounts, isUnlabelled }: MoneyRow): boolean {
  return (
    !amounts.length &&
    !isUnlabelled &&
    !TOTAL_ROW.test(label) &&
    SAYS.test(label) &&
    !NOBODY.test(label) &&
    cells.filter((cell) => SAYS.test(cell)).length > 1
  );
}

/** What stands in the columns that hold neither a giver nor an amount, a currency, a number or a year. */
function purposeOf(row: MoneyRow, { columns }: MoneyTable): string {
  const taken = new Set([
    columns.label,
    columns.number,
    columns.year,
    columns.currency,
    ...columns.amounts.map(({ column }) => column),
  ]);
  return row.cells.filter((cell, i) => SAYS.test(cell) && !taken.has(i)).join('; ');
}

/** One named country or body; several together keep the words of the cell. */
function donorOf({ analysis, label }: MoneyRow, column: number): Actor | null {
  const place = cellPlaces(analysis.block)[column];
  const actors = place ? actorsIn(analysis, place, { inNames: true }) : [];
  return actors.length === 1 ? actors[0] : label && !NOBODY.test(label) ? { type: 'org', name: label } : null;
}
