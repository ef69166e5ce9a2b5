import { compareNames } from '../language/language';
/** One column of a table: what its rows are sorted by and what a file of them holds. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly kind: 'text' | 'number';
  /** Null where the row has nothing there. */
  readonly value: (row: Row) => string | number | null;
  /** What is shown, where it is not the value itself. */
  readonly text?: (row: Row) => string;
  /** Holds sentences rather than names. */
  readonly wide?: boolean;
  /** Left out where there is little room. */
  readonly minor?: boolean;
}

/** The column, by its id, that rows are sorted by, and which way. */
export interface TableSort {
  readonly column: string;
  readonly rising: boolean;
}

/** What a table shows of a row in a column. */
export function shownText<Row>(column: Column<Row>, row: Row): string {
  return column.text ? column.text(row) : String(column.value(row) ?? '');
}

/**
 * The rows in the order of a column: numbers by value, texts as dictionaries have them, rows with nothing
 * there last both ways. Rows that are equal there keep the order they came in, as all do without a sort.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: TableSort | null,
): readonly Row[] {
  const column = sort && columns.find(({ id }) => id === sort.column);
  if (!column) return rows;
  const values = rows.map(column.value);
  const ranks = column.kind === 'number' ? values.map(numberOf) : ranksOf(values);
  const way = sort.rising ? 1 : -1;
  const filled: number[] = [];
  const empty: number[] = [];
  ranks.forEach((rank, i) => (Number.isNaN(rank) ? empty : filled).push(i));
  filled.sort((a, b) => way * (ranks[a] - ranks[b]));
  return [...filled, ...empty].map((i) => rows[i]);
}

function numberOf(value: string | number | null): number {
  return typeof value === 'number' ? value : NaN;
}

/** The place of each text among all of them, in alphabetical order; NaN for null. Comparing texts is slow, so each differing text is sorted once. */
function ranksOf(values: readonly (string | number | null)[]): number[] {
  const texts = values.map((value) => (value === null ? null : String(value)));
  const rankOf = new Map<string | null, number>();
  let rank = 0;
  let last: string | undefined;
  for (const text of [...new Set(texts)].filter((text) => text !== null).sort(compareNames)) {
    if (last !== undefined && compareNames(last, text) !== 0) rank++;
    rankOf.set((last = text), rank);
  }
  return texts.map((text) => rankOf.get(text) ?? NaN);
}

/** The rows in which every typed word occurs in the shown text of some column; accents and case make no difference. */
export function filterRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], typed: string): readonly Row[] {
  return rowFilter(rows, columns)(typed);
}

/** `filterRows` of the same rows again and again, as while someone types: the texts are read once, when first needed. */
export function rowFilter<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): (typed: string) => readonly Row[] {
  let texts: string[] | undefined;
  return (typed) => {
    const words = folded(typed).split(/\s+/).filter(Boolean);
    if (!words.length) return rows;
    texts ??= rows.map((row) => folded(columns.map((column) => shownText(column, row)).join('\n')));
    const all = texts;
    return rows.filter((_, i) => words.every((word) => all[i].includes(word)));
  };
}

/** A text without accents and capitals. Most letters have none, and taking accents off is slow. */
function folded(text: string): string {
  return text.replace(/[^\0-\x7f]+/g, (letters) => letters.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}

/** What follows when a heading is pressed: numbers begin with the highest, texts with A; pressed again, the other way. */
export function nextSort(sort: TableSort | null, { id, kind }: Pick<Column<never>, 'id' | 'kind'>): TableSort {
  return { column: id, rising: sort?.column === id ? !sort.rising : kind === 'text' };
}
