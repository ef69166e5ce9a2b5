import { untrack } from 'svelte';
import { CLOSEST } from '../figure/own-view';
import type { Point } from './nearest';
import {
  clamped,
  fitBox,
  isInView,
  panBy,
  reveal,
  stageOf,
  toMap,
  toScreen,
  zoomAt,
  type Box,
  type Size,
  type Viewport,
} from './viewport';

/** Room around a part of the map that is shown, and around a point that comes into view, in pixels of the map. */
const MARGIN = { part: 12, point: 40 };
/** On a screen narrower than this a part of the map takes the shape of that part, in pixels. */
const NARROW = 600;

/** What is seen of a map on the screen. Its own lengths are pixels on the screen, from the map's top left corner. */
export class Camera {
  /** Size of the element that the map fills; zero until it is on a screen. */
  width = $state(0);
  height = $state(0);
  /** Whether the map takes the height of its element too, rather than the height that it needs. */
  filling = $state(false);

  readonly #map: () => Size;
  readonly #part: () => Box | Viewport | null;
  #left: Viewport | null = null;
  /** Width of the part shown last for its height: a hand that moves the map does not change its frame. */
  #shape: number | null = null;
  readonly #asked = $derived.by(() => this.#part());
  readonly #isNarrow = $derived(this.width > 0 && this.width < NARROW);
  readonly #stage = $derived.by(() => {
    const map = this.#map();
    if (this.#asked) this.#shape = shapeOf(this.#asked, map);
    if (this.filling && this.width && this.height) return stageOf(map, this.width / this.height);
    return stageOf(map, this.#isNarrow ? this.#shape : null);
  });
  #chosen: Viewport = $derived.by(() => {
    const part = this.#asked;
    if (part === null && this.#left !== null) return this.#left;
    if (part && 'k' in part) return (this.#left = part);
    // The frame has another shape on a narrow screen.
    void this.#isNarrow;
    return untrack(() => this.#fit(part));
  });
  readonly #viewport = $derived(clamped(this.#chosen, this.#stage));
  readonly #zoom = $derived((this.width || this.#stage.frame.width) / this.#stage.frame.width);

  /**
   * @param map Size of the map in its own pixels.
   * @param part What of it is shown when that changes, as a box that is to fit or as a viewport; null leaves what was seen last, at first the whole map.
   */
  constructor(map: () => Size, part: () => Box | Viewport | null) {
    this.#map = map;
    this.#part = part;
  }

  /** Size of the picture in pixels of the map, for `viewBox`. */
  get frame(): Size {
    return this.#stage.frame;
  }

  /** What is seen, in pixels of the map. */
  get viewport(): Viewport {
    return this.#viewport;
  }

  /** How much the map is magnified: 1 where all of it is seen. */
  get k(): number {
    return this.#viewport.k;
  }

  get isWhole(): boolean {
    return this.k === 1;
  }

  get isClosest(): boolean {
    return this.k === CLOSEST;
  }

  /** Pixels on the screen for one of the picture. */
  get zoom(): number {
    return this.#zoom;
  }

  /** Pixels on the screen for one of the map. */
  get scale(): number {
    return this.#zoom * this.k;
  }

  /** From the map into the picture, as SVG says it. */
  get transform(): string {
    const [x, y] = toScreen(this.#viewport, this.#stage, [0, 0]);
    return `translate(${x} ${y}) scale(${this.k})`;
  }

  /** Where a point of the map is on the screen. */
  toScreen(point: Point): Point {
    const [x, y] = toScreen(this.#viewport, this.#stage, point);
    return [x * this.#zoom, y * this.#zoom];
  }

  /** Which point of the map is at a point on the screen. */
  toMap(point: Point): Point {
    return toMap(this.#viewport, this.#stage, this.#toFrame(point));
  }

  isInView(point: Point): boolean {
    return isInView(this.#viewport, this.#stage, point);
  }

  /** Magnifies by a factor about a point on the screen; about the middle without one. */
  zoomBy(factor: number, about?: Point): void {
    const { width, height } = this.frame;
    this.#see(zoomAt(this.#viewport, this.#stage, about ? this.#toFrame(about) : [width / 2, height / 2], factor));
  }

  /** Moves what is seen along with a hand. */
  panBy(by: Point): void {
    this.#see(panBy(this.#viewport, this.#stage, this.#toFrame(by)));
  }

  /** Pans where a point of the map is not in view. */
  reveal(point: Point): void {
    if (!this.isInView(point)) this.#see(reveal(this.#viewport, this.#stage, point, MARGIN.point));
  }

  showWhole(): void {
    this.#see(this.#fit(null));
  }

  #toFrame([x, y]: Point): Point {
    return [x / this.#zoom, y / this.#zoom];
  }

  #fit(part: Box | null): Viewport {
    const { width, height } = this.#map();
    return (this.#left = fitBox(part ?? [0, 0, width, height], this.#stage, MARGIN.part));
  }

  #see(viewport: Viewport): void {
    this.#chosen = this.#left = viewport;
  }
}

/** Width of a part for its height, no higher than wide: of a viewport without more room than the map has to show. */
function shapeOf(part: Box | Viewport, { width, height }: Size): number {
  const shape = 'k' in part ? width / height / part.k : (part[2] - part[0]) / (part[3] - part[1]);
  return Math.min(Math.max(1, shape), width / height);
}
