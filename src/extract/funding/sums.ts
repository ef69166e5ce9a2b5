import { toHundredth } from './numbers';

/** What an amount of a table is to the others: a part, the sum of some, the sum of all, or a word on another. */
export type SumRole = 'line' | 'subtotal' | 'total' | 'aside';

/** An amount of a table or list, as its layout shows it. */
export interface SumRow {
  readonly amount: number;
  /** ISO 4217; null where not known. */
  readonly currency: string | null;
  readonly role: SumRole;
  /** Index of the row that sums this one and stands before it, where columns or numbers show that. */
  readonly heldBy?: number;
  /** The part of the table that the row stands in. */
  readonly part: string;
  /** A total of totals. */
  readonly grand?: boolean;
}

/** What the parts of a sum give. */
export interface Sum {
  /** Indices of the rows that it sums. */
  readonly parts: readonly number[];
  /** In units of the currency, to the hundredth. */
  readonly sum: number;
  /** The stated amount less the sum of the parts; 0 where they agree. */
  readonly difference: number;
}

/** Tables with more rows that nothing sums are read from one total to the next. */
const MOST_OPEN = 1000;

/**
 * For each subtotal and total, which rows it sums and what they give; null for all other rows, and for sums without
 * parts or with parts in another currency.
 *
 * A subtotal sums the rows that it holds, else the lines right above it in its part of the table. A total sums what
 * nothing else sums since the total before it, or since the first row, whichever comes nearer to what it states.
 * Where the first row is a sum, sums stand above their parts. An amount is never counted twice.
 */
export function sumsOf(rows: readonly SumRow[]): (Sum | null)[] {
  const held = heldRows(rows);
  const below = rows.map((): number[] => []);
  held.forEach((holder, i) => {
    if (holder !== undefined) below[holder].push(i);
  });
  /** What no sum has taken yet, in order. */
  const open: number[] = [];
  let lastTotal = -1;
  return rows.map(({ role, grand }, i) => {
    const isOpen = role !== 'aside' && held[i] === undefined;
    const take = () => {
      if (below[i].length) return sumOf(rows, i, below[i]);
      if (role === 'subtotal') return sumOf(rows, i, takeLines(rows, open, i));
      return role === 'total' ? takeAll(rows, open, i, grand ? -1 : lastTotal) : null;
    };
    const sum = isOpen || below[i].length ? take() : null;
    if (isOpen) open.push(i);
    if (isOpen && role === 'total') lastTotal = i;
    return sum;
  });
}

function distance(sum: Sum | null): number {
  return sum ? Math.abs(sum.difference) : Number.POSITIVE_INFINITY;
}

/** The row that holds each row; where the first row is a sum, the last sum above each that layout gives none. */
function heldRows(rows: readonly SumRow[]): (number | undefined)[] {
  const first = rows.findIndex(({ role }) => role !== 'aside');
  const isSum = (role: SumRole | undefined) => role === 'subtotal' || role === 'total';
  const isLaidOut = rows.some(({ heldBy }) => heldBy !== undefined);
  const sumsStandAbove = !isLaidOut && first >= 0 && isSum(rows[first].role) && rows.at(-1)?.role === 'line';
  if (!sumsStandAbove) return rows.map(({ role, heldBy }) => (role === 'aside' ? undefined : heldBy));
  let subtotal: number | undefined;
  let total: number | undefined;
  return rows.map(({ role }, i) => {
    if (role === 'aside') return undefined;
    if (role === 'total') {
      total = i;
      subtotal = undefined;
      return undefined;
    }
    if (role === 'subtotal') {
      subtotal = i;
      return total;
    }
    return subtotal ?? total;
  });
}

/** Takes the open lines right above a subtotal in its part of the table; those of any part where there are none. */
function takeLines(rows: readonly SumRow[], open: number[], subtotal: number): number[] {
  const lines = open.splice(open.findLastIndex((i) => rows[i].role !== 'line') + 1);
  const own = lines.filter((i) => rows[i].part === rows[subtotal].part);
  if (!own.length) return lines;
  open.push(...lines.filter((i) => rows[i].part !== rows[subtotal].part));
  return own;
}

/** Takes what is open behind the last total, or all of it where there is nothing or where that comes nearer. */
function takeAll(rows: readonly SumRow[], open: number[], total: number, lastTotal: number): Sum | null {
  const from = open.findLastIndex((i) => i <= lastTotal) + 1;
  const since = sumOf(rows, total, open.slice(from));
  const all = from > 0 && since?.difference !== 0 && open.length <= MOST_OPEN ? sumOf(rows, total, open.slice()) : null;
  const best = distance(all) < distance(since) ? all : since;
  open.splice(best === all && all ? 0 : from);
  return best;
}

function sumOf(rows: readonly SumRow[], stated: number, parts: readonly number[]): Sum | null {
  const { amount, currency } = rows[stated];
  if (!parts.length || parts.some((i) => rows[i].currency !== currency)) return null;
  const cents = parts.reduce((sum, i) => sum + Math.round(rows[i].amount * 100), 0);
  return { parts, sum: cents / 100, difference: toHundredth(amount - cents / 100) };
}
