import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
  wholeOf,
  zoomAt,
  type Stage,
  type Viewport,
} from './viewport';

const map = { width: 960, height: 428 };
const plain = stageOf(map);
const whole = wholeOf(plain);

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const stages = fc.double({ min: 0.3, max: 5, noNaN: true }).map((ratio) => stageOf(map, ratio));
const wild = fc.record({ k: fc.double({ min: 0.01, max: 100, noNaN: true }), x: coordinate, y: coordinate });
const places = fc.tuple(fc.double({ min: 0, max: 960, noNaN: true }), fc.double({ min: 0, max: 428, noNaN: true }));
/** A stage and what may be seen in it. */
const views = fc.tuple(stages, wild).map(([stage, viewport]) => ({ stage, viewport: clamped(viewport, stage) }));

function expectClose(actual: Point, expected: Point): void {
  expect(actual[0]).toBeCloseTo(expected[0], 6);
  expect(actual[1]).toBeCloseTo(expected[1], 6);
}

/** Holds that the map never leaves the frame: it fills it, or is wholly in its middle where it is smaller. */
function expectKept(viewport: Viewport, stage: Stage): void {
  expect(viewport.k).toBeGreaterThanOrEqual(1);
  expect(viewport.k).toBeLessThanOrEqual(CLOSEST);
  const start = toScreen(viewport, stage, [0, 0]);
  const end = toScreen(viewport, stage, [map.width, map.height]);
  for (const [i, length] of [stage.frame.width, stage.frame.height].entries()) {
    const [from = NaN, to = NaN] = [start[i], end[i]];
    if (to - from < length) expect(from).toBeCloseTo(length - to, 6);
    else {
      expect(from).toBeLessThanOrEqual(1e-6);
      expect(to).toBeGreaterThanOrEqual(length - 1e-6);
    }
  }
}

describe('a stage', () => {
  it('is as large as the map where nothing else is said', () => {
    expect(plain.frame).toEqual(map);
  });

  it('has the ratio asked for, and room for the map', () => {
    expect(stageOf(map, 1).frame).toEqual({ width: 960, height: 960 });
    expect(stageOf(map, 3).frame).toEqual({ width: 1284, height: 428 });
  });
});

describe('zooming', () => {
  it('shows a quarter of the map at twice the size, about the point that was pointed at', () => {
    const closer = zoomAt(whole, plain, [480, 214], 2);
    expect(closer).toEqual({ k: 2, x: 480, y: 214 });
    expectClose(toMap(closer, plain, [0, 0]), [240, 107]);
    expectClose(toMap(zoomAt(whole, plain, [0, 0], 2), plain, [0, 0]), [0, 0]);
  });

  it('stops at the closest, and at the whole', () => {
    expect(zoomAt(whole, plain, [480, 214], 1000).k).toBe(CLOSEST);
    expect(zoomAt({ k: 3, x: 700, y: 100 }, plain, [10, 10], 0.01)).toEqual(whole);
  });

  it('leaves the point in its place when it goes closer', () => {
    fc.assert(
      fc.property(views, places, fc.double({ min: 1, max: 8, noNaN: true }), ({ stage, viewport }, place, factor) => {
        fc.pre(viewport.k * map.height >= stage.frame.height && viewport.k * map.width >= stage.frame.width);
        const point = toScreen(viewport, stage, place);
        fc.pre(isInView(viewport, stage, place));
        expectClose(toScreen(zoomAt(viewport, stage, point, factor), stage, place), point);
      }),
    );
  });

  it('comes back where it came from', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 10, noNaN: true }), places, (factor, point) => {
        expect(zoomAt(zoomAt(whole, plain, point, factor), plain, point, 1 / (factor + 1e-9)).k).toBeCloseTo(1, 5);
      }),
    );
  });
});

describe('panning', () => {
  it('takes the map along with the hand', () => {
    expect(panBy({ k: 4, x: 480, y: 214 }, plain, [40, -20])).toEqual({ k: 4, x: 470, y: 219 });
  });

  it('does nothing to the whole map', () => {
    expect(panBy(whole, plain, [300, 300])).toEqual(whole);
  });

  it('stops at the edge', () => {
    const corner = panBy({ k: 2, x: 480, y: 214 }, plain, [9999, 9999]);
    expectClose(toMap(corner, plain, [0, 0]), [0, 0]);
  });
});

describe('fitting a box', () => {
  it('shows all of it, as large as it goes', () => {
    const viewport = fitBox([100, 100, 200, 150], plain, 10);
    expect(viewport).toMatchObject({ x: 150, y: 125 });
    expect(viewport.k).toBeCloseTo(408 / 50);
  });

  it('comes no closer than the closest to a point', () => {
    expect(fitBox([300, 200, 300, 200], plain, 10)).toEqual({ k: CLOSEST, x: 300, y: 200 });
  });

  it('keeps every box in view', () => {
    fc.assert(
      fc.property(stages, places, places, (stage, a, b) => {
        const box = [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])] as const;
        const viewport = fitBox(box, stage, 0);
        for (const [x, y] of [a, b].map((corner) => toScreen(viewport, stage, corner))) {
          expect(Math.min(x, y, stage.frame.width - x, stage.frame.height - y)).toBeGreaterThan(-1e-6);
        }
      }),
    );
  });
});

describe('revealing a point', () => {
  it('leaves what is seen alone when the point is in view', () => {
    const viewport = { k: 4, x: 480, y: 214 };
    expect(reveal(viewport, plain, [500, 220], 20)).toEqual(viewport);
  });

  it('brings any place of the map into view and keeps the magnification', () => {
    fc.assert(
      fc.property(views, places, ({ stage, viewport }, place) => {
        const next = reveal(viewport, stage, place, 20);
        expect(next.k).toBe(viewport.k);
        const [x, y] = toScreen(next, stage, place);
        expect(Math.min(x, y, stage.frame.width - x, stage.frame.height - y)).toBeGreaterThan(-1e-6);
      }),
    );
  });
});

it('the map never leaves the frame, whatever is done', () => {
  fc.assert(
    fc.property(
      views,
      places,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      coordinate,
      ({ stage, viewport }, point, factor, way) => {
        expectKept(viewport, stage);
        expectKept(zoomAt(viewport, stage, point, factor), stage);
        expectKept(panBy(viewport, stage, [way, -way]), stage);
        expectKept(reveal(viewport, stage, point, 30), stage);
        expectKept(fitBox([point[0], point[1], point[0] + Math.abs(way), point[1] + 1], stage, 12), stage);
      },
    ),
  );
});

it('a point of the frame and its point of the map are two names of one', () => {
  fc.assert(
    fc.property(views, places, ({ stage, viewport }, place) => {
      expectClose(toMap(viewport, stage, toScreen(viewport, stage, place)), place);
    }),
  );
});
