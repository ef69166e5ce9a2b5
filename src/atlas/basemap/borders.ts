/**
 * Borders on land, apart from the areas, so that each line is stroked once, and lines that the parties have not settled
 * can be dashed.
 */
import type { GeoProjection } from 'd3-geo';
import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { areaOf } from '../areas/areas';
import type { AreaId } from '../areas/areas';
import { disputedBorders } from '../areas/borders';
import type { DisputedBorder, Window } from '../areas/borders';
import { toPath, trace } from './path';
import type { Trace } from './path';
import { idOf } from './shapes';
import type { AreaTopology } from './shapes';

/** SVG path data of the two kinds of borders, in pixels. */
export interface Borders {
  settled: string;
  /** Borders of an area of status `disputed`, and those of the table `disputedBorders`. */
  disputed: string;
}

/** Draws every border between two areas once. */
export function drawBorders(topology: AreaTopology, projection: GeoProjection): Borders {
  const lines = (wanted: (a: AreaId, b: AreaId) => boolean): MultiLineString =>
    mesh(topology, topology.objects.areas, (a, b) => a !== b && wanted(idOf(a), idOf(b)));

  const settled = [lines((a, b) => !isContested(a, b) && !openBetween(a, b))];
  const disputed = [lines(isContested)];
  for (const border of disputedBorders) {
    const line = lines((a, b) => !isContested(a, b) && openBetween(a, b) === border);
    const { inside, outside } = split(line, border.within);
    disputed.push(inside);
    settled.push(outside);
  }
  const draw = (parts: MultiLineString[]): string =>
    toPath(parts.flatMap((part) => trace(projection, part)).filter(hasLength), 'line');
  return { settled: draw(settled), disputed: draw(disputed) };
}

function isContested(a: AreaId, b: AreaId): boolean {
  return areaOf(a).status === 'disputed' || areaOf(b).status === 'disputed';
}

function openBetween(a: AreaId, b: AreaId): DisputedBorder | undefined {
  return disputedBorders.find(({ between }) => between.includes(a) && between.includes(b));
}

function hasLength(line: Trace): boolean {
  return line.length > 1;
}

/** Cuts lines where they enter or leave a window; without one, all is inside. */
function split(
  lines: MultiLineString,
  window: Window | undefined,
): { inside: MultiLineString; outside: MultiLineString } {
  if (!window) return { inside: lines, outside: { type: 'MultiLineString', coordinates: [] } };
  const inside: Position[][] = [];
  const outside: Position[][] = [];
  for (const line of lines.coordinates) {
    const points = withCrossings(line, window);
    let last: Position[][] | undefined;
    for (const [index, to] of points.slice(1).entries()) {
      const from = points[index] ?? to;
      const side = contains(window, between(from, to, 0.5)) ? inside : outside;
      if (side === last) side.at(-1)?.push(to);
      else side.push([from, to]);
      last = side;
    }
  }
  return {
    inside: { type: 'MultiLineString', coordinates: inside },
    outside: { type: 'MultiLineString', coordinates: outside },
  };
}

/** A line with further points where it crosses the meridians and parallels of a window. */
function withCrossings(line: Position[], [west, south, east, north]: Window): Position[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1];
    if (!from) return [to];
    const crossings = [
      ...[west, east].map((lon) => share(from[0], to[0], lon)),
      ...[south, north].map((lat) => share(from[1], to[1], lat)),
    ];
    const inner = crossings.filter((t) => t > 0 && t < 1).sort((a, b) => a - b);
    return [...inner.map((t) => between(from, to, t)), to];
  });
}

/** How far along from one number to another a third lies; not finite when the two are the same. */
function share(from = NaN, to = NaN, at: number): number {
  return (at - from) / (to - from);
}

/** The point at a share of the way between two, in degrees; no border with a window crosses the meridian of 180°. */
function between([lon0 = NaN, lat0 = NaN]: Position, [lon1 = NaN, lat1 = NaN]: Position, t: number): Position {
  return [lon0 + (lon1 - lon0) * t, lat0 + (lat1 - lat0) * t];
}

function contains([west, south, east, north]: Window, [lon = NaN, lat = NaN]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
