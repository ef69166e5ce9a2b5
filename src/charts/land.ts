import type { AreaId } from '../atlas/areas/areas';
import type { BasemapArea } from '../atlas/basemap/basemap';
import type { Point } from './nearest';
import { hasRing } from './rings';

/** Width of the upright strips by which land is looked up, in pixels of the map. */
const STRIP = 40;

const rings = new WeakMap<BasemapArea, readonly (readonly Point[])[]>();

/** Whether a point of the base map lies on an area, as its path is drawn. */
export function isOn(area: BasemapArea, [x, y]: Point): boolean {
  const own = rings.get(area) ?? ringsOf(area.path);
  rings.set(area, own);
  let inside = false;
  for (const ring of own) {
    let [x0, y0] = ring[ring.length - 1];
    for (const [x1, y1] of ring) {
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
      [x0, y0] = [x1, y1];
    }
  }
  return inside;
}

/**
 * Whether a point of the base map lies on land of another area than the one named; a state that has its ring at that
 * scale has no land. What was found out of a point is kept: names are placed again and again at the same ones.
 */
export function otherLand(areas: readonly BasemapArea[], scale: number): (id: AreaId, point: Point) => boolean {
  const known = new Map<AreaId, Map<number, boolean>>();
  const strips = new Map<number, readonly BasemapArea[]>();
  /** Areas with land that a point at this x may be on. */
  const near = (x: number) => {
    const strip = Math.floor(x / STRIP);
    const own =
      strips.get(strip) ??
      areas.filter((area) => {
        const [x0, , x1] = area.box;
        return x0 < (strip + 1) * STRIP && x1 >= strip * STRIP && !hasRing(area, scale);
      });
    strips.set(strip, own);
    return own;
  };
  return (id, [x, y]) => {
    const own = known.get(id) ?? new Map<number, boolean>();
    known.set(id, own);
    // By parts of a pixel on the screen.
    const key = Math.round(8 * scale * x) * 2 ** 20 + Math.round(8 * scale * y);
    const is = own.get(key) ?? near(x).some((area) => area.id !== id && isUnder(area, x, y));
    own.set(key, is);
    return is;
  };
}

function isUnder(area: BasemapArea, x: number, y: number): boolean {
  const [x0, y0, x1, y1] = area.box;
  return x >= x0 && x <= x1 && y >= y0 && y <= y1 && isOn(area, [x, y]);
}

/** The corners of the rings of a path of the base map, which has relative steps only (see `toPath`). */
export function ringsOf(path: string): Point[][] {
  let [x, y] = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((steps) => {
      const numbers = (steps.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const ring: Point[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) ring.push([(x += numbers[i]), (y += numbers[i + 1])]);
      [x, y] = ring[0];
      return ring;
    });
}
