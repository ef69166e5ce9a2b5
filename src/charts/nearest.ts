/** A point of a picture, in its own pixels. */
export type Point = readonly [x: number, y: number];

export type Direction = 'left' | 'right' | 'up' | 'down';

const UNIT: Readonly<Record<Direction, Point>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
/** How much farther a point may seem for each unit that it lies off the direction. */
const ASIDE = 2;

/**
 * The nearest item in a direction from a point, items straight ahead before those aside.
 * Undefined when nothing lies that way.
 */
export function nearestTowards<T>(
  items: Iterable<T>,
  at: (item: T) => Point,
  from: Point,
  direction: Direction,
): T | undefined {
  const [ux, uy] = UNIT[direction];
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const [x, y] = at(item);
    const ahead = (x - from[0]) * ux + (y - from[1]) * uy;
    const aside = Math.abs((x - from[0]) * uy) + Math.abs((y - from[1]) * ux);
    if (ahead <= 0 || aside > ahead) continue;
    const cost = ahead + aside * ASIDE;
    if (cost < least) {
      least = cost;
      best = item;
    }
  }
  return best;
}

/** The item nearest to a point, if one lies within `reach`. */
export function nearestWithin<T>(
  items: Iterable<T>,
  at: (item: T) => Point,
  from: Point,
  reach: number,
): T | undefined {
  let best: T | undefined;
  let least = reach;
  for (const item of items) {
    const [x, y] = at(item);
    const distance = Math.hypot(x - from[0], y - from[1]);
    if (distance <= least) {
      least = distance;
      best = item;
    }
  }
  return best;
}
