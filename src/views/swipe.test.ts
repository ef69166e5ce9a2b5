import { describe, expect, it } from 'vitest';
import { Swipe } from './swipe';

const at = (clientX: number, clientY: number, more: object = {}) => ({
  ...{ pointerId: 1, pointerType: 'touch', clientX, clientY },
  ...more,
});

/** Where a finger leads from one point to another. */
function swiped([x0, y0]: readonly number[], [x1, y1]: readonly number[], isFree = true, isMirrored = false): number {
  const swipe = new Swipe();
  swipe.press(at(x0, y0), isFree);
  return swipe.release(at(x1, y1), isMirrored);
}

describe('a finger over a slide', () => {
  it('turns it where it goes far enough, in the direction of reading', () => {
    expect(swiped([300, 200], [200, 210])).toBe(1);
    expect(swiped([200, 200], [300, 190])).toBe(-1);
    expect(swiped([200, 200], [300, 190], true, true)).toBe(1);
  });

  it.each([
    ['taps', [200, 200], [203, 201]],
    ['goes not far', [200, 200], [160, 200]],
    ['goes up', [200, 400], [190, 200]],
    ['goes aslant', [200, 400], [100, 310]],
  ])('turns nothing where it %s', (_, from, to) => {
    expect(swiped(from, to)).toBe(0);
  });

  it('turns nothing where something moves under it, or the browser has taken it', () => {
    expect(swiped([300, 200], [100, 200], false)).toBe(0);
    const swipe = new Swipe();
    swipe.press(at(300, 200), true);
    swipe.cancel();
    expect(swipe.release(at(100, 200), false)).toBe(0);
  });

  it('is one finger: a mouse, and two fingers that pinch, turn nothing', () => {
    const swipe = new Swipe();
    swipe.press(at(300, 200, { pointerType: 'mouse' }), true);
    expect(swipe.release(at(100, 200, { pointerType: 'mouse' }), false)).toBe(0);
    swipe.press(at(300, 200), true);
    swipe.press(at(100, 200, { pointerId: 2 }), true);
    expect(swipe.release(at(100, 200), false)).toBe(0);
    expect(swipe.release(at(300, 200, { pointerId: 2 }), false)).toBe(0);
  });
});
