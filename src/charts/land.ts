import type { BasemapArea } from '../atlas/basemap/basemap';
import type { Point } from './nearest';

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

/** The corners of the rings of a path of the base map, which has relative steps only (see `toPath`). */
function ringsOf(path: string): Point[][] {
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
