/** What of a network is at a point. */
import { pointOn, type EdgeMark, type NetworkMarks, type NodeMark } from './network-marks';
import type { Point } from './nearest';

/** A node, or an edge. */
export type NetworkHit =
  { readonly kind: 'node'; readonly mark: NodeMark } | { readonly kind: 'edge'; readonly mark: EdgeMark };

/** Width of a cell of the grid, in pixels of the layout. */
const CELL = 40;
/** More cells than a network is high, so that a column and a row make one number. */
const COLUMN = 4096;
/** Straight pieces that an edge is taken for. */
const PIECES = 8;

interface Piece {
  readonly mark: EdgeMark;
  readonly from: Point;
  readonly to: Point;
}

/** Finds what is near a point among many nodes and edges, as each is listed in the cells of a grid that it meets. */
export class HitGrid {
  readonly #nodes = new Map<number, NodeMark[]>();
  readonly #pieces = new Map<number, Piece[]>();

  constructor({ nodes, edges }: NetworkMarks) {
    for (const mark of nodes) push(this.#nodes, keyOf(mark.at), mark);
    for (const mark of edges) {
      let from = mark.from;
      for (let i = 1; i <= PIECES; i++) {
        const to = pointOn(mark, i / PIECES);
        for (const key of cellsBetween(from, to)) push(this.#pieces, key, { mark, from, to });
        from = to;
      }
    }
  }

  /**
   * The node that a point is on or within `reach` pixels of, the nearest of several; else the nearest edge within it.
   * @param point In pixels of the layout.
   * @param scale Pixels on the screen for one of the layout.
   * @param reach In pixels on the screen.
   */
  at(point: Point, scale: number, reach: number): NetworkHit | null {
    let node: NodeMark | null = null;
    let edge: EdgeMark | null = null;
    let [nearest, least] = [Infinity, reach];
    // A node is drawn at most so wide.
    const around = cellsAround(point, (reach + 18) / scale);
    for (const mark of around.flatMap((key) => this.#nodes.get(key) ?? [])) {
      const distance = Math.hypot(mark.at[0] - point[0], mark.at[1] - point[1]) * scale;
      if (distance > Math.max(mark.radius, reach) || distance >= nearest) continue;
      [node, nearest] = [mark, distance];
    }
    if (node) return { kind: 'node', mark: node };
    for (const { mark, from, to } of around.flatMap((key) => this.#pieces.get(key) ?? [])) {
      const distance = distanceTo(point, from, to) * scale;
      if (distance < least) [edge, least] = [mark, distance];
    }
    return edge && { kind: 'edge', mark: edge };
  }
}

function push<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function keyOf([x, y]: Point): number {
  return Math.floor(x / CELL) * COLUMN + Math.floor(y / CELL);
}

function cellsAround([x, y]: Point, reach: number): number[] {
  return cellsBetween([x - reach, y - reach], [x + reach, y + reach]);
}

/** The cells of the box around two points. */
function cellsBetween([x0, y0]: Point, [x1, y1]: Point): number[] {
  const cell = (value: number) => Math.floor(value / CELL);
  const keys: number[] = [];
  for (let x = cell(Math.min(x0, x1)); x <= cell(Math.max(x0, x1)); x++) {
    for (let y = cell(Math.min(y0, y1)); y <= cell(Math.max(y0, y1)); y++) keys.push(x * COLUMN + y);
  }
  return keys;
}

/** How far a point is from a straight line between two. */
function distanceTo([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x0 + t * dx - x, y0 + t * dy - y);
}
