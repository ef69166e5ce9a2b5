import type { Equivalent } from '../records';
import type { AmountColumn } from './money-columns';
import type { MoneyRow, MoneyTable, PlacedAmount } from './money-table';
import { toHundredth } from './numbers';
import { equivalentOf } from './rates';
import { yearIn } from './year';

/** One amount of a row, as a part of a column of amounts that add up. */
export interface SeriesRow {
  readonly row: MoneyRow;
  /** In units of the currency. */
  readonly amount: number;
  /** ISO 4217; null where nothing states it. */
  readonly currency: string | null;
  readonly year: number | null;
  readonly equivalent: Equivalent | null;
  /** Index of the row above that sums this one, by its column or its number. */
  readonly heldBy?: number;
  readonly holds: boolean;
  /** The amount in a column of subtotals beside an amount of the row itself. */
  readonly isSubtotalOfRow: boolean;
  /** Without a label, and what the lines above give. */
  readonly isUnlabelledSum: boolean;
}

type Amount = Omit<SeriesRow, 'heldBy' | 'holds' | 'isUnlabelledSum'> & { readonly column: number };

/** The amounts of a table: one series, or one a year where columns stand for years. */
export function seriesOf(table: MoneyTable): SeriesRow[][] {
  const byYear = yearColumns(table.columns.amounts);
  if (!byYear.length) return [laidOut(table.rows.flatMap((row) => amountsOf(row, table, row.amounts)))];
  return byYear
    .map((at) =>
      table.rows.flatMap((row) =>
        amountsOf(
          row,
          table,
          row.amounts.filter((amount) => amount.at === at),
        ),
      ),
    )
    .map(laidOut);
}

/** The columns that stand for years, where there are two or more. */
function yearColumns(columns: readonly AmountColumn[]): AmountColumn[] {
  const years = columns.filter(({ year, isTotal }) => year !== null && !isTotal);
  return new Set(years.map(({ year }) => year)).size > 1 ? years : [];
}

/** The amount of a row that counts, and the subtotal that may stand beside it. */
function amountsOf(row: MoneyRow, table: MoneyTable, amounts: readonly PlacedAmount[]): Amount[] {
  const main = mainOf(amounts);
  if (!main) return [];
  const year = main.at.year ?? yearIn(row.cells[table.columns.year] ?? '') ?? table.year;
  const of = (found: PlacedAmount, isSubtotalOfRow: boolean): Amount => ({
    row,
    amount: found.amount,
    currency: found.currency ?? table.currency,
    year,
    equivalent: secondOf(found, amounts),
    isSubtotalOfRow,
    column: found.at.column,
  });
  const beside = amounts.find(({ at }) => at.isSubtotal && at.column > main.at.column);
  return beside && !main.at.isSubtotal ? [of(main, false), of(beside, true)] : [of(main, false)];
}

/** Of several amounts of a row the total; else the first in a column headed as such; else the last. */
function mainOf(amounts: readonly PlacedAmount[]): PlacedAmount | undefined {
  const total = amounts.find(({ at }) => at.isTotal);
  const named = amounts.find(({ at }) => at.isNamed);
  return total ?? named ?? amounts.at(-1);
}

function secondOf(found: PlacedAmount, amounts: readonly PlacedAmount[]): Equivalent | null {
  if (found.second) return equivalentOf(found.amount, found.second);
  const other = amounts.find(
    ({ at, currency }) => at !== found.at && at.unit.currency !== undefined && currency !== found.currency,
  );
  return other?.currency !== undefined && found.currency !== undefined
    ? equivalentOf(found.amount, { amount: other.amount, currency: other.currency })
    : null;
}

/** Tells which row holds which: parts stand a column further left below it, or have its number and more. */
function laidOut(amounts: readonly Amount[]): SeriesRow[] {
  const byColumn = amounts.length > 1 && amounts[1].column < amounts[0].column;
  const holders: { index: number; column: number; number: string }[] = [];
  const heldBy = amounts.map(({ column, row: { number } }, index) => {
    const holdsThis = (above: { column: number; number: string }) =>
      (byColumn && column < above.column) || (above.number !== '' && number.startsWith(`${above.number}.`));
    while (holders.length && !holdsThis(holders[holders.length - 1])) holders.pop();
    const holder = holders.at(-1)?.index;
    holders.push({ index, column, number });
    return holder;
  });
  const holding = new Set(heldBy);
  let above = 0;
  let lines = 0;
  return amounts.map((item, i) => {
    const isUnlabelledSum = item.row.isUnlabelled && lines > 1 && toHundredth(above) === item.amount;
    above = isUnlabelledSum ? 0 : above + item.amount;
    lines = isUnlabelledSum ? 0 : lines + 1;
    const { row, amount, currency, year, equivalent, isSubtotalOfRow } = item;
    return {
      row,
      amount,
      currency,
      year,
      equivalent,
      isSubtotalOfRow,
      heldBy: heldBy[i],
      holds: holding.has(i),
      isUnlabelledSum,
    };
  });
}
