/** Rows of a table by their places, from the first up to but without the last. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** What stands in the body of a table: a row by its place, or the room of rows that are not drawn. */
export type Piece = { readonly kind: 'row'; readonly at: number } | { readonly kind: 'gap'; readonly rows: number };

/** Where a table is in the window: where its body begins, how high the window is, and how far beyond it rows are drawn. All in pixels. */
export interface TablePlace {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly margin: number;
}

/** Rows come and go in groups of this many, so that little changes while a reader scrolls. */
const GROUP = 5;

/** The rows to draw; what was drawn before, where they are the same. */
export function rowsNear({ top, height, rowHeight, margin }: TablePlace, before?: RowRange): RowRange {
  const group = GROUP * rowHeight;
  const from = Math.max(0, Math.floor((-top - margin) / group) * GROUP);
  const to = Math.max(1, Math.ceil((height + margin - top) / group)) * GROUP;
  return before?.from === from && before.to === to ? before : { from, to };
}

/** The body of a table of `count` rows of which a range is drawn, and besides it the rows at the places to keep. */
export function piecesOf(count: number, { from, to }: RowRange, keep: readonly number[] = []): Piece[] {
  const end = Math.min(count, to);
  const start = Math.max(0, Math.min(from, end - 1));
  const drawn = new Set(keep.filter((at) => at >= 0 && at < count));
  for (let at = start; at < end; at++) drawn.add(at);
  const pieces: Piece[] = [];
  let next = 0;
  for (const at of [...drawn].sort((a, b) => a - b)) {
    if (at > next) pieces.push({ kind: 'gap', rows: at - next });
    pieces.push({ kind: 'row', at });
    next = at + 1;
  }
  if (next < count) pieces.push({ kind: 'gap', rows: count - next });
  return pieces;
}
