/** Where the names of a map fit: pure arithmetic, all lengths in pixels on the screen. */
import type { Point } from './nearest';
import type { Box, Size } from './viewport';

/** A name that wants a place. */
export interface LabelWish<Id> {
  readonly id: Id;
  readonly name: string;
  /** The marker point. */
  readonly at: Point;
  /** Where the area is; its name goes inside, about the marker point. */
  readonly box: Box;
  /** Radius of the ring that stands for an area too small to be written in; its name goes beside. Zero without. */
  readonly ring: number;
}

/** A name in its place: the left end of its base line. */
export interface Label<Id> {
  readonly id: Id;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export const LABEL_SIZE = 11;
/** More names than this are not read. */
const MOST = 60;
/** Mean width of a sign, as a share of the type's size. */
const SIGN = 0.56;
const LINE = LABEL_SIZE * 1.2;
/** Free space around a name. */
const GAP = 3;
/** From the middle of a line to its base line. */
const DROP = LABEL_SIZE * 0.36;

/** About how wide a name is set. */
export function labelWidth(name: string): number {
  return [...name].length * LABEL_SIZE * SIGN;
}

/**
 * Places names one after another, the first wishes first, each where it meets neither the names placed before nor any
 * ring, and lies wholly in the frame: inside the area where it fits, else beside its ring, right or left, below or above,
 * but with no part on land that it would seem to name. A name without such a place is left out.
 * @param isForeign Whether a point on the screen is on land of others than the one to be named.
 */
export function placeLabels<Id>(
  wishes: readonly LabelWish<Id>[],
  frame: Size,
  isForeign: (id: Id, point: Point) => boolean = () => false,
): Label<Id>[] {
  const rings = wishes.filter(({ ring }) => ring > 0).map(({ at, ring }) => around(at, 2 * ring, 2 * ring));
  const taken: Box[] = [];
  const placed: Label<Id>[] = [];
  for (const wish of wishes) {
    if (placed.length === MOST) break;
    const width = labelWidth(wish.name);
    const isFree = (box: Box) => !taken.some((other) => meets(box, other)) && !rings.some((other) => meets(box, other));
    const place = placesOf(wish, width)
      .map((middle) => around(middle, width, LINE))
      .find(
        (box) =>
          isInside(box, frame) &&
          isFree(box) &&
          !(wish.ring && alongMiddle(box).some((point) => isForeign(wish.id, point))),
      );
    if (!place) continue;
    taken.push([place[0] - GAP, place[1], place[2] + GAP, place[3]]);
    placed.push({ id: wish.id, name: wish.name, x: place[0], y: (place[1] + place[3]) / 2 + DROP });
  }
  return placed;
}

/** Middles of the places where a name may go, the best first. */
function placesOf<Id>({ at, box, ring }: LabelWish<Id>, width: number): Point[] {
  const [x, y] = at;
  const aside = ring + GAP + width / 2;
  const off = ring + LINE / 2 + 1;
  if (ring > 0) {
    return [
      [x + aside, y],
      [x - aside, y],
      [x, y + off],
      [x, y - off],
    ];
  }
  const [x0, y0, x1, y1] = around(at, width, LINE);
  const fits = x0 >= box[0] && x1 <= box[2] && y0 >= box[1] && y1 <= box[3];
  return fits ? [at] : [];
}

function around([x, y]: Point, width: number, height: number): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/** Points through the middle of a line of text, from end to end, about a sign apart. */
function alongMiddle([x0, y0, x1, y1]: Box): Point[] {
  const steps = Math.ceil((x1 - x0) / (LABEL_SIZE * SIGN));
  return Array.from({ length: steps + 1 }, (_, i) => [x0 + (i / steps) * (x1 - x0), (y0 + y1) / 2]);
}

function isInside([x0, y0, x1, y1]: Box, { width, height }: Size): boolean {
  return x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height;
}

function meets(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
