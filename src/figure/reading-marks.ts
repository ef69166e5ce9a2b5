import { t, tn } from '../language/language';
import type { Atlas, Passages } from '../atlas/atlas';
import { passagesIn } from './document-passages';
import type { Filters } from './filters';
import { provenBy, type Proven } from './finding';
import { KINDS, passingItems } from './kinds';
import { itemOf } from './items';

/** A stretch of a text that proves something. */
export interface MarkedSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a text that the same spans cover from its beginning to its end. */
export interface Layer {
  /** Place of its first character in the text. */
  readonly start: number;
  readonly text: string;
  /** Ids of the spans that cover it, in the order in which the spans are given. */
  readonly ids: readonly string[];
}

/** What a passage of a document proves, and where it stands. */
export interface ReadingMark {
  readonly id: string;
  readonly kind: Proven;
  /** Whether what it proves passes the filters. */
  readonly passes: boolean;
  readonly line: number;
  readonly quote: string;
}

/** The marks of a document. */
export interface ReadingMarks {
  /** In the order of the text. */
  readonly all: readonly ReadingMark[];
  readonly byId: ReadonlyMap<string, ReadingMark>;
  /** The marks that begin in a block, by its index. */
  readonly begins: ReadonlyMap<number, readonly ReadingMark[]>;
  /** The stretches that are marked in a block, by its index. */
  readonly spans: ReadonlyMap<number, readonly MarkedSpan[]>;
}

/**
 * Parts a text where a span begins or ends. The pieces joined are the text, and none is empty. What of a span lies
 * outside the text is left out.
 */
export function layersOf(text: string, spans: readonly MarkedSpan[]): Layer[] {
  const within = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [within(start), within(end)])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i];
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return { start, text: text.slice(start, end), ids: [...new Set(covering.map(({ id }) => id))] };
  });
}

/** Where each cell of a table row begins in the row's text, which is its cells that are not empty with a space between. */
export function cellStarts(cells: readonly string[]): number[] {
  let at = 0;
  return cells.map((cell) => {
    const start = at;
    if (cell) at += cell.length + 1;
    return start;
  });
}

/** The spans of a text as they fall on a part of it, counted from the part's beginning. */
export function spansWithin(spans: readonly MarkedSpan[], start: number, length: number): MarkedSpan[] {
  return spans
    .map(({ id, start: from, end }) => ({ id, start: Math.max(0, from - start), end: Math.min(length, end - start) }))
    .filter((span) => span.end > span.start);
}

/** All that the passages of a document prove, with what passes the filters. */
export function marksOf(document: string, filters: Filters, atlas: Atlas, passages: Passages): ReadingMarks {
  const passing = new Set(KINDS.flatMap((kind) => [...passingItems(kind, filters, atlas)]));
  const begins = new Map<number, ReadingMark[]>();
  const spans = new Map<number, MarkedSpan[]>();
  const all = passagesIn(document, passages).flatMap((id): ReadingMark[] => {
    const item = itemOf(id, atlas);
    if (!item || 'per' in item) return [];
    const { quote, lines } = passages[id];
    return [{ id, kind: provenBy(item), passes: passing.has(item), line: lines[0], quote }];
  });
  for (const mark of all) {
    const own = passages[mark.id].spans;
    for (const { block, start, end } of own) push(spans, block, { id: mark.id, start, end });
    push(begins, own[0]?.block ?? 0, mark);
  }
  return { all, byId: new Map(all.map((mark) => [mark.id, mark])), begins, spans };
}

/** How many marks of each kind there are, and how many of them pass the filters. */
export function countsByKind(marks: readonly ReadingMark[]): Record<Proven, { all: number; passing: number }> {
  const count = (kind: Proven) => {
    const own = marks.filter((mark) => mark.kind === kind);
    return { all: own.length, passing: own.filter(({ passes }) => passes).length };
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as ReturnType<typeof countsByKind>;
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** "457 passages are marked; 12 of them pass the filters and stand out." */
export function readingSummary(marks: readonly ReadingMark[]): string {
  const all = marks.length;
  if (!all) return t('Nothing was found in this document.');
  const passing = marks.filter(({ passes }) => passes).length;
  if (passing === all) return tn(all, '{count} passage is marked.', '{count} passages are marked.');
  const marked = tn(all, '{count} passage is marked', '{count} passages are marked');
  if (passing === 0) return t('{marked}; none of them passes the filters.', { marked });
  return tn(
    passing,
    '{marked}; {count} of them passes the filters and stands out.',
    '{marked}; {count} of them pass the filters and stand out.',
    { marked },
  );
}
