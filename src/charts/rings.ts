import type { BasemapArea } from '../atlas/basemap/basemap';
import type { CoverageCase } from '../figure/rows';

/** Radius of the ring of a small state on the screen, in pixels, however far it is zoomed; without a value it is a dot. */
export const RING: Readonly<Record<CoverageCase, number>> = {
  found: 4,
  none: 2.6,
  unnamed: 1.4,
  unsearched: 1.4,
  outside: 1.4,
};

/** Land of one piece that is longer than this can be seen by itself, in pixels on the screen. */
const SEEN = 4 * RING.found;

/** Whether an area has its ring at a scale, in pixels on the screen for one of the map. Scattered islands keep theirs. */
export function hasRing({ small, path, box: [x0, y0, x1, y1] }: BasemapArea, scale: number): boolean {
  return small && (path.lastIndexOf('m') !== 0 || Math.max(x1 - x0, y1 - y0) * scale <= SEEN);
}
