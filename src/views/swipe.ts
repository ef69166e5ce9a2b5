/** A finger that goes sideways over a slide turns it. */

/** So far a finger goes before it means to turn a slide, in pixels on the screen. */
const FAR = 48;
/** So much farther sideways than up or down. */
const STEEP = 1.6;

type Touch = Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY'>;

export class Swipe {
  #begun: Touch | null = null;

  /** A pointer comes down; `isFree` says that nothing under it moves sideways itself. A second finger ends what the first began. */
  press(event: Touch, isFree: boolean): void {
    this.#begun = event.pointerType === 'touch' && isFree && !this.#begun ? event : null;
  }

  /** Where a finger that goes up leads, in the direction of reading: 1 to the next slide, -1 to the one before, 0 nowhere. */
  release(event: Touch, isMirrored: boolean): -1 | 0 | 1 {
    const begun = this.#begun;
    this.#begun = null;
    if (begun?.pointerId !== event.pointerId) return 0;
    const [x, y] = [event.clientX - begun.clientX, event.clientY - begun.clientY];
    if (Math.abs(x) < FAR || Math.abs(x) < STEEP * Math.abs(y)) return 0;
    return x < 0 !== isMirrored ? 1 : -1;
  }

  /** The browser has taken the finger for something else. */
  cancel(): void {
    this.#begun = null;
  }
}

/** Whether something between an element and the stage around it moves sideways under a finger: an enlarged map, a wide table. */
export function movesSideways(target: Element, stage: Element): boolean {
  for (let element: Element | null = target; element && element !== stage; element = element.parentElement) {
    const { touchAction, overflowX } = getComputedStyle(element);
    if (touchAction === 'none') return true;
    if (element.scrollWidth > element.clientWidth && /auto|scroll/.test(overflowX)) return true;
  }
  return false;
}
