import { actorsIn } from '../actors/named';
import type { DocumentAnalysis } from '../analysis';
import { placeOf, placeOfBlocks } from '../passage';
import type { Funding, FundingCategory } from '../records';
import { cellPlaces } from '../tables';
import { seriesOf, type SeriesRow } from './series';
import type { MoneyTable } from './money-table';
import { fundingRecord } from './record';
import { noteFinder } from './row-notes';
import { withChecks, type Checked } from './checks';

const SUBTOTAL = /\bsub-?\s?totals?\b/i;
const TOTAL = /^\W*(?:grand |overall |net |sum )?totals?\b|\btotals?\W*$|^\W*(?:final|overall) costs?\b|^\W*sum\W*$/i;
/** "Total crew": the sum of a part, where another total stands below. */
const OF_PART =
  /^\W*totals?\s(?!amount|budget|contribution|cost|estimate|expend|expens|for\b|funding|income|in\b|of\b|pledge|project|receipt|revenue|sum\b)\p{L}|\p{L}\stotals?\W*$/iu;
const GRAND = /\b(?:grand|overall|final)\b/i;
/** Part of the line above, or what is left over: nothing to add. */
const ASIDE = /^\W*(?:of which|thereof|including|balance|surplus|deficit|shortfall|difference|variance)\b/i;
const CONTRIBUTIONS = /\b(?:contributions?|income|pledges?|revenue)\b/i;
const SPENT = /\b(?:costs?|expenditures?|expenses?)\b/i;
const UNDER_CONTRIBUTIONS = /^(?:expected |voluntary )?(?:contributions?|income|revenue|pledges?)\b/i;

/** The lines, subtotals, totals and contributions of a budget, each sum checked against its parts. */
export function fundingOfBudget(analysis: DocumentAnalysis, table: MoneyTable): Funding[] {
  const { document } = analysis;
  const notesOf = noteFinder(analysis, table);
  return seriesOf(table).flatMap((series, nth) => {
    const lastTotal = series.findLastIndex(({ row }) => TOTAL.test(row.label) && !SUBTOTAL.test(row.label));
    const checked = series.map((item, i): Checked => {
      const { row, amount, currency, year, equivalent, heldBy } = item;
      const category = categoryOf(item, i < lastTotal);
      const place = row.blocks.length > 1 ? placeOfBlocks(document, row.blocks) : placeOf(document, row.blocks[0]);
      const head = heldBy === undefined ? undefined : series[heldBy].row.label;
      const label = item.isSubtotalOfRow || item.isUnlabelledSum ? '' : row.label;
      const purpose = head && category === 'budget-line' ? `${head}: ${label}` : label;
      const record = fundingRecord(
        place,
        {
          category,
          donor: category === 'contribution' ? giverOf(item) : null,
          recipient: table.recipient,
          amount,
          currency,
          purpose,
          year,
          equivalent,
          notes: notesOf(row),
          foundBy: 'table',
          confidence: 'high',
        },
        item.isSubtotalOfRow ? series.length : nth,
      );
      const isGiven = category === 'contribution' || (category !== 'budget-line' && isOfContributions(item));
      return { record, heldBy, isGiven, isAside: ASIDE.test(row.label), grand: GRAND.test(row.label) };
    });
    return withChecks(checked);
  });
}

function categoryOf(
  { row, holds, isSubtotalOfRow, isUnlabelledSum }: SeriesRow,
  isAboveTotal: boolean,
): FundingCategory {
  const { label, blocks } = row;
  if (isSubtotalOfRow || SUBTOTAL.test(label)) return 'budget-subtotal';
  if (isUnlabelledSum) return isAboveTotal ? 'budget-subtotal' : 'budget-total';
  if (TOTAL.test(label))
    return isAboveTotal && OF_PART.test(label) && !GRAND.test(label) ? 'budget-subtotal' : 'budget-total';
  if (holds) return 'budget-subtotal';
  return isUnderContributions(blocks[0].section) && !ASIDE.test(label) ? 'contribution' : 'budget-line';
}

/** Whether the innermost title that says which of the two stands below says that it is money that comes in. */
function isUnderContributions(section: readonly string[]): boolean {
  const title = section.findLast((words) => UNDER_CONTRIBUTIONS.test(words) || SPENT.test(words));
  return title !== undefined && !SPENT.test(title);
}

/** Whether a sum is one of money that comes in, by its words or the part of the table that it stands in. */
function isOfContributions({ row: { label, blocks } }: SeriesRow): boolean {
  return CONTRIBUTIONS.test(label) || (!SPENT.test(label) && isUnderContributions(blocks[0].section));
}

function giverOf({ row }: SeriesRow): Funding['donor'] {
  const { analysis } = row;
  const place = cellPlaces(analysis.block).find(Boolean);
  return place ? (actorsIn(analysis, place, { inNames: true })[0] ?? null) : null;
}
