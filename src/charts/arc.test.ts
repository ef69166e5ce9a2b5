import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../atlas/areas/areas';
import type { Basemap } from '../atlas/basemap/basemap';
import { arcPath, arcSteps, bendOf } from './arc';
import type { Point } from './nearest';

const basemap = JSON.parse(readFileSync('data/basemap.json', 'utf8')) as Basemap;
const points = basemap.areas.map(({ at }) => at);
const pointOf = (id: AreaId) => basemap.areas.find((area) => area.id === id)?.at ?? [NaN, NaN];

/** Corners of the outline of the map, going round. */
const outline = (basemap.sphere.match(/-?(?:\d+(?:\.\d)?|\.\d)/g) ?? [])
  .map(Number)
  .reduce<Point[]>((corners, value, i, all) => {
    if (i % 2 === 0) {
      const [x, y] = corners.at(-1) ?? [0, 0];
      corners.push([x + value, y + (all[i + 1] ?? NaN)]);
    }
    return corners;
  }, []);

/** How far inside the outline a point lies, in pixels; negative outside. The outline is convex. */
function depth([x, y]: Point): number {
  const depths = outline.map(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length] ?? [ax, ay];
    const length = Math.hypot(bx - ax, by - ay);
    return length < 0.2 ? Infinity : ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
  });
  return Math.min(...depths);
}

function along(from: Point, to: Point): Point[] {
  const bend = bendOf(from, to);
  const at = (t: number, i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * bend[i] + t ** 2 * to[i];
  return [0.1, 0.25, 0.5, 0.75, 0.9].map((t) => [at(t, 0), at(t, 1)]);
}

describe('a curve', () => {
  it('goes from one point to the other', () => {
    expect(arcPath([10, 20], [110, 20])).toBe('M10 20Q60 4 110 20');
    expect(arcPath([100, 200], [200, 200])).toBe('M100 200Q150 180 200 200');
  });

  it('is the same line both ways', () => {
    const [a, b] = [pointOf('DEU'), pointOf('GHA')];
    expect(bendOf(a, b)[0]).toBeCloseTo(bendOf(b, a)[0]);
    expect(bendOf(a, b)[1]).toBeCloseTo(bendOf(b, a)[1]);
  });

  it('bends to the north', () => {
    for (const [from, to] of [
      ['MEX', 'PHL'],
      ['NZL', 'CHL'],
    ] as const) {
      const middle = along(pointOf(from), pointOf(to))[2];
      expect(middle?.[1]).toBeLessThan((pointOf(from)[1] + pointOf(to)[1]) / 2);
    }
  });

  it('never leaves the map, between any two areas', () => {
    const inside = (from: Point, to: Point) => along(from, to).every((point) => depth(point) > -1);
    expect([depth([480, 214]) > 100, depth([5, 5]) < -1]).toEqual([true, true]);
    expect(Math.min(...points.map(depth))).toBeGreaterThan(-1);
    const astray = points.flatMap((from, i) => points.slice(i + 1).filter((to) => !inside(from, to)));
    expect(astray).toEqual([]);
  });
});

describe('widths', () => {
  it('are three, by thirds of the greatest weight', () => {
    expect(arcSteps([1, 3, 5, 9])).toEqual([0, 0, 1, 2]);
    expect(arcSteps([1, 2, 3])).toEqual([0, 1, 2]);
  });

  it('are thin where all weigh one, and none where there are none', () => {
    expect(arcSteps([1, 1])).toEqual([0, 0]);
    expect(arcSteps([])).toEqual([]);
  });
});
