/** Pixels of the screen that stand above and below the text in sight: the bar, and an edge. */
const ABOVE = 96;
const BELOW = 24;
/** Frames in which the parts around a place come to their own height. */
const FRAMES = 4;

interface Wanted {
  readonly takeFocus: boolean;
  /** Whether it is brought to the middle even when it is in sight already. */
  readonly always: boolean;
}

/**
 * Brings an element into sight, from the next frame on, again until the parts around it have been laid out: those out of
 * sight only have a height that was guessed. Returns what calls it off.
 */
export function bringIntoSight(find: () => HTMLElement | null | undefined, { takeFocus, always }: Wanted): () => void {
  let frame = requestAnimationFrame(() => settle(FRAMES));
  let moving = always;
  function settle(left: number): void {
    const element = find();
    if (!element) return;
    moving ||= !isInSight(element);
    if (moving) element.scrollIntoView({ block: 'center' });
    if (takeFocus && left === FRAMES) element.focus({ preventScroll: true });
    if (left > 0) frame = requestAnimationFrame(() => settle(left - 1));
  }
  return () => cancelAnimationFrame(frame);
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const sheet = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  return top >= ABOVE && Math.min(bottom, top + ABOVE) <= innerHeight - BELOW - sheet;
}

/** Index of the block of text that is the first in sight below a bar over the text. */
export function atTop(body: HTMLElement, bar: HTMLElement): number {
  const { left, width, bottom } = bar.getBoundingClientRect();
  for (let y = Math.max(bottom, 0) + 4; y < innerHeight; y += BELOW) {
    const row = document.elementFromPoint(left + width / 3, y)?.closest<HTMLElement>('[data-block]');
    if (row && body.contains(row)) return Number(row.dataset.block);
  }
  return 0;
}
