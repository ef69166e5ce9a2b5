import type { Point } from './nearest';

/** What fingers or a mouse have done to the map since the last move, in pixels on the screen. */
export interface Grip {
  /** The point between the fingers, before the move. */
  readonly about: Point;
  /** How much farther apart the fingers are than before. */
  readonly factor: number;
  readonly by: Point;
}

/** A pointer that has moved no farther than this is held still, in pixels on the screen. */
const STILL = 4;

/**
 * The pointers that are down on a map: one drags it, two pinch it; others count for nothing.
 * A drag is no click: `dragged` says so until the next pointer comes down alone.
 */
export class Gestures {
  dragged = false;
  readonly #down = new Map<number, Point>();
  #start: Point = [0, 0];

  /** How many pointers hold the map. */
  get held(): number {
    return this.#down.size;
  }

  press(id: number, point: Point): void {
    if (this.#down.size === 0) {
      this.dragged = false;
      this.#start = point;
    } else this.dragged = true;
    if (this.#down.size < 2) this.#down.set(id, point);
  }

  /** What the move of a pointer does; null while it is not down or held still. */
  move(id: number, point: Point): Grip | null {
    if (!this.#down.has(id)) return null;
    if (!this.dragged && distance(point, this.#start) <= STILL) return null;
    this.dragged = true;
    const before = this.#spread();
    this.#down.set(id, point);
    const after = this.#spread();
    return {
      about: before.middle,
      factor: before.apart > 0 && after.apart > 0 ? after.apart / before.apart : 1,
      by: [after.middle[0] - before.middle[0], after.middle[1] - before.middle[1]],
    };
  }

  release(id: number): void {
    this.#down.delete(id);
  }

  #spread(): { middle: Point; apart: number } {
    const [a = [0, 0], b = a] = this.#down.values();
    return { middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], apart: distance(a, b) };
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** How much closer a turn of the wheel goes: one notch is about half as much again, however a browser counts it. */
export function wheelFactor(event: { readonly deltaY: number; readonly deltaMode: number }): number {
  const pixels = event.deltaY * (event.deltaMode === 1 ? 30 : event.deltaMode === 2 ? 300 : 1);
  return 2 ** Math.max(-0.6, Math.min(0.6, -pixels / 100));
}
