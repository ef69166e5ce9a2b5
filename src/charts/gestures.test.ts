import { describe, expect, it } from 'vitest';
import { Gestures, wheelFactor } from './gestures';

describe('one pointer', () => {
  it('drags the map by as much as it has moved', () => {
    const gestures = new Gestures();
    gestures.press(1, [100, 100]);
    expect(gestures.move(1, [110, 95])).toEqual({ about: [100, 100], factor: 1, by: [10, -5] });
    expect(gestures.move(1, [111, 95])).toEqual({ about: [110, 95], factor: 1, by: [1, 0] });
    expect(gestures.dragged).toBe(true);
  });

  it('may tremble and is still a click', () => {
    const gestures = new Gestures();
    gestures.press(1, [100, 100]);
    expect(gestures.move(1, [103, 101])).toBeNull();
    gestures.release(1);
    expect(gestures.dragged).toBe(false);
  });

  it('is a click again after a drag', () => {
    const gestures = new Gestures();
    gestures.press(1, [0, 0]);
    gestures.move(1, [50, 0]);
    gestures.release(1);
    expect(gestures.dragged).toBe(true);
    gestures.press(1, [50, 0]);
    expect(gestures.dragged).toBe(false);
  });

  it('that is not down does nothing', () => {
    const gestures = new Gestures();
    expect(gestures.move(1, [50, 0])).toBeNull();
    gestures.press(1, [0, 0]);
    gestures.release(1);
    expect([gestures.move(1, [50, 0]), gestures.held]).toEqual([null, 0]);
  });
});

describe('two fingers', () => {
  const pinch = () => {
    const gestures = new Gestures();
    gestures.press(1, [100, 100]);
    gestures.press(2, [200, 100]);
    return gestures;
  };

  it('that part magnify about the point between them', () => {
    expect(pinch().move(2, [300, 100])).toEqual({ about: [150, 100], factor: 2, by: [50, 0] });
  });

  it('are no click, even when they are held still', () => {
    expect(pinch().dragged).toBe(true);
  });

  it('become one that drags when the other is lifted', () => {
    const gestures = pinch();
    gestures.release(1);
    expect(gestures.move(2, [210, 100])).toEqual({ about: [200, 100], factor: 1, by: [10, 0] });
  });

  it('on one spot do not magnify without end', () => {
    const gestures = new Gestures();
    gestures.press(1, [5, 5]);
    gestures.press(2, [5, 5]);
    expect(gestures.move(2, [9, 5])?.factor).toBe(1);
  });

  it('are all that counts: a third is passed over', () => {
    const gestures = pinch();
    gestures.press(3, [0, 0]);
    expect([gestures.move(3, [90, 90]), gestures.held]).toEqual([null, 2]);
  });
});

describe('the wheel', () => {
  it('goes closer when it is turned away, and back as far as it went', () => {
    const [away, back] = [-40, 40].map((deltaY) => wheelFactor({ deltaY, deltaMode: 0 }));
    expect(away).toBeGreaterThan(1);
    expect((away ?? 0) * (back ?? 0)).toBeCloseTo(1);
  });

  it('never leaps, be it counted in pixels, lines or pages', () => {
    for (const deltaMode of [0, 1, 2]) {
      expect(wheelFactor({ deltaY: -9999, deltaMode })).toBeLessThan(1.6);
      expect(wheelFactor({ deltaY: -3, deltaMode })).toBeGreaterThan(1);
    }
  });
});
