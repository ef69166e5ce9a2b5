import { untrack } from 'svelte';
import type { Point } from './nearest';
import {
  clamped,
  CLOSEST,
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

/** What is seen of a map on the screen. Its own lengths are pixels on the screen, from the map's top left corner. */
export class Camera {
  /** Size of the element that the map fills; zero until it is on a screen. */
  width = $state(0);
  height = $state(0);
  /** Whether the map takes the height of its element too, rather than the height that it needs. */
  filling = $state(false);

  readonly #map: () => Size;
  readonly #part: () => Box | null;
  #left: Viewport | null = null;
  readonly #stage = $derived.by(() =>
    stageOf(this.#map(), this.filling && this.width && this.height ? this.width / this.height : null),
  );
  #chosen: Viewport = $derived.by(() => {
    const part = this.#part();
    return part === null && this.#left !== null ? this.#left : untrack(() => this.#fit(part));
  });
  readonly #viewport = $derived(clamped(this.#chosen, this.#stage));
  readonly #zoom = $derived((this.width || this.#stage.frame.width) / this.#stage.frame.width);

  /**
   * @param map Size of the map in its own pixels.
   * @param part What of it is shown when that changes; null leaves what was seen last, at first the whole map.
   */
  constructor(map: () => Size, part: () => Box | null) {
    this.#map = map;
    this.#part = part;
  }

  /** Size of the picture in pixels of the map, for `viewBox`. */
  get frame(): Size {
    return this.#stage.frame;
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
