/**
 * SVG paths on a grid of tenths of a pixel. Points are whole numbers of tenths, so that two areas that share a vertex
 * share it exactly, and relative steps add up without drift.
 */
import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';

/** A point in tenths of a pixel, both whole numbers; y grows downwards. */
export type GridPoint = readonly [x: number, y: number];

/** Points of a line or of a ring; a ring does not repeat its first point. */
export type Trace = readonly GridPoint[];

/** Corners in tenths of a pixel. */
export type GridBox = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * The lines or rings of a geometry on the map, cut where the map ends, without points that fall on the one before.
 * The rings of a polygon keep their sense: clockwise outside, counterclockwise around a hole.
 */
export function trace(projection: GeoProjection, geometry: GeoPermissibleObjects): Trace[] {
  const traces: GridPoint[][] = [];
  const add = (x: number, y: number): void => {
    const line = traces.at(-1);
    const last = line?.at(-1);
    const point: GridPoint = [Math.round(x * 10), Math.round(y * 10)];
    if (line && !(last && same(last, point))) line.push(point);
  };
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => {
      traces.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const ring = traces.at(-1);
      const [first, last] = [ring?.at(0), ring?.at(-1)];
      if (ring && ring.length > 1 && first && last && same(first, last)) ring.pop();
    },
    arc: () => {},
  })(geometry);
  return traces;
}

function same(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Area of a ring in square tenths of a pixel: positive outside, negative around a hole, zero when it has collapsed. */
export function ringArea(ring: Trace): number {
  let twice = 0;
  let [x0, y0] = ring.at(-1) ?? [0, 0];
  for (const [x1, y1] of ring) {
    twice += x0 * y1 - x1 * y0;
    [x0, y0] = [x1, y1];
  }
  return twice / 2;
}

/** The smallest box around all points of some traces. */
export function boxOf(traces: readonly Trace[]): GridBox {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of traces.flat()) {
    [x0, y0] = [Math.min(x0, x), Math.min(y0, y)];
    [x1, y1] = [Math.max(x1, x), Math.max(y1, y)];
  }
  return [x0, y0, x1, y1];
}

/**
 * Path data in pixels: relative steps, closed for rings. About a third smaller than absolute coordinates when
 * compressed.
 *
 * @example
 * toPath([[[10, 10], [15, 10], [15, 22]]], 'ring'); // 'm1 1 .5 0 0 1.2z'
 */
export function toPath(traces: readonly Trace[], kind: 'line' | 'ring'): string {
  let path = '';
  let at: GridPoint = [0, 0];
  for (const points of traces) {
    path += 'm';
    for (const [x, y] of points) {
      path = appendNumber(appendNumber(path, x - at[0]), y - at[1]);
      at = [x, y];
    }
    if (kind === 'ring') {
      path += 'z';
      at = points[0] ?? at;
    }
  }
  return path;
}

/** Path data with one more number, given in tenths, and no more separators than its grammar asks for. */
function appendNumber(path: string, tenths: number): string {
  const number = String(tenths / 10).replace(/^(-?)0\./, '$1.');
  const follows = path.endsWith('m') || number.startsWith('-') || (number.startsWith('.') && path.at(-2) === '.');
  return path + (follows ? '' : ' ') + number;
}
