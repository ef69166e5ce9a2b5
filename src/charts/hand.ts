import type { Camera } from './camera.svelte';
import { Gestures, wheelFactor } from './gestures';
import type { Point } from './nearest';

/** What pointers do to a picture that a camera sees: drag, pinch and zoom it. */
export class Hand {
  /** Where a finger came down: the browser moves the click that follows to what it thinks was meant. */
  touched: Point | null = null;
  readonly #gestures = new Gestures();
  readonly #camera: Camera;
  readonly #picture: () => Element | undefined;
  readonly #see: (change: () => void) => void;

  /**
   * @param picture The element that the picture fills.
   * @param see Called with each change to what is seen, to make it.
   */
  constructor(camera: Camera, picture: () => Element | undefined, see: (change: () => void) => void) {
    this.#camera = camera;
    this.#picture = picture;
    this.#see = see;
  }

  /** Whether what ended last was a drag, and no click. */
  get dragged(): boolean {
    return this.#gestures.dragged;
  }

  /** Whether two fingers are on the picture. */
  get isPinching(): boolean {
    return this.#gestures.held > 1;
  }

  /** Whether a pointer is dragging the picture. */
  get isDragging(): boolean {
    return this.#gestures.held > 0 && this.#gestures.dragged;
  }

  /** A point of the window, from the picture's top left corner. */
  inPicture([clientX, clientY]: Point): Point {
    const { left, top } = this.#picture()?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return [clientX - left, clientY - top];
  }

  press(event: PointerEvent): void {
    this.touched = event.pointerType === 'touch' ? [event.clientX, event.clientY] : null;
    if (event.button === 0) this.#gestures.press(event.pointerId, [event.clientX, event.clientY]);
  }

  release(event: PointerEvent): void {
    this.#gestures.release(event.pointerId);
  }

  drag(event: PointerEvent): void {
    const grip = this.#gestures.move(event.pointerId, [event.clientX, event.clientY]);
    if (!grip) return;
    this.#picture()?.setPointerCapture(event.pointerId);
    this.#see(() => {
      this.#camera.zoomBy(grip.factor, this.inPicture(grip.about));
      this.#camera.panBy(grip.by);
    });
  }

  /** Zooms by a turn of the wheel; false where that is the page's, which then scrolls. */
  turn(event: WheelEvent): boolean {
    if (!this.#camera.filling && !event.ctrlKey && !event.metaKey) return false;
    event.preventDefault();
    this.#see(() => this.#camera.zoomBy(wheelFactor(event), this.inPicture([event.clientX, event.clientY])));
    return true;
  }
}
