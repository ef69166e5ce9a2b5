/** Curves between two places of a map. */
import type { Point } from './nearest';

/** How far a curve bends, as a share of the way. */
const BEND = 0.2;
/** A curve keeps so far from the upper edge of the map, in pixels. */
const EDGE = 4;

/**
 * SVG path data of a curve between two points of the base map, in its pixels. It bends towards the north, as the
 * shortest ways over the globe do on this half of most maps, and never leaves the map: where the shortest way would
 * cross the cut in the Pacific, the curve goes over the lands between.
 */
export function arcPath(from: Point, to: Point): string {
  const [x, y] = bendOf(from, to);
  return `M${text(from)}Q${text([x, y])} ${text(to)}`;
}

/** The point that the curve bends towards. */
export function bendOf([x0, y0]: Point, [x1, y1]: Point): Point {
  const side = x1 >= x0 ? 1 : -1;
  const x = (x0 + x1) / 2 + side * (y1 - y0) * BEND;
  const y = (y0 + y1) / 2 - side * (x1 - x0) * BEND;
  return [x, Math.max(Math.min(y0, y1, EDGE), y)];
}

/** Which of three widths each weight has, 0 the thinnest: thirds of the greatest, and 0 when all are 1. */
export function arcSteps(weights: readonly number[]): number[] {
  const most = Math.max(1, ...weights);
  return weights.map((weight) => Math.min(2, Math.max(0, Math.floor((3 * (weight - 1)) / most))));
}

function text([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
