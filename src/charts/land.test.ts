import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../atlas/areas/areas';
import type { Basemap, BasemapArea } from '../atlas/basemap/basemap';
import { toPath } from '../atlas/basemap/path';
import { isOn, otherLand } from './land';
import type { Point } from './nearest';
import { hasRing } from './rings';

const square = (x: number, y: number, side: number) =>
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ] as const;

describe('a point on an area', () => {
  const path = toPath([square(5, 5, 100), square(205, 7, 50), square(30, 30, 15)], 'ring');
  const area = { id: 'ZAF', path, box: [0, 0, 26, 11], at: [1, 1], small: false } as const;

  it('lies in any of its parts, and not in a hole or beside it', () => {
    const points = [
      [1, 1],
      [21, 2],
      [3.5, 3.5],
      [15, 5],
      [0.2, 5],
    ] as const;
    expect(points.map((point) => isOn(area, point))).toEqual([true, true, false, false, false]);
  });
});

describe('land of others', () => {
  const path = toPath([square(5, 5, 100)], 'ring');
  const land = { id: 'ZAF', path, box: [0, 0, 11, 11], at: [1, 1], small: false } as const;

  it('is what is under a point, but not that of the area itself, nor a state that is only a ring', () => {
    const isOnOthers = otherLand([land], 1);
    for (const again of [false, true]) {
      expect([again, isOnOthers('LSO', [3, 3]), isOnOthers('LSO', [30, 3])]).toEqual([again, true, false]);
      expect(isOnOthers('ZAF', [3, 3])).toBe(false);
    }
    expect(otherLand([{ ...land, small: true }], 1)('LSO', [3, 3])).toBe(false);
  });

  it('of the base map is found wherever it is', () => {
    const { areas } = JSON.parse(readFileSync('data/basemap.json', 'utf8')) as Basemap;
    const isOnOthers = otherLand(areas, 1.3);
    const points = Array.from({ length: 49 * 24 }, (_, i): Point => [(i % 49) * 20, Math.floor(i / 49) * 20]);
    const found = points.filter((point) => isOnOthers('LSO', point));
    const isIn = ([x, y]: Point, [x0, y0, x1, y1]: BasemapArea['box']) => x >= x0 && x <= x1 && y >= y0 && y <= y1;
    const others = areas.filter((area) => area.id !== 'LSO' && !hasRing(area, 1.3));
    expect(found).toEqual(points.filter((point) => others.some((area) => isIn(point, area.box) && isOn(area, point))));
    expect(found.length).toBeGreaterThan(200);
  });
});

it('of the base map lies on the area whose marker it is', () => {
  const { areas } = JSON.parse(readFileSync('data/basemap.json', 'utf8')) as Basemap;
  const lost = areas.filter((area) => !area.small && area.path && !isOn(area, area.at)).map(({ id }) => id);
  expect(lost).toEqual([]);
  const lesotho: AreaId = 'LSO';
  const [{ at }] = areas.filter(({ id }) => id === lesotho);
  expect(areas.filter((area) => area.path && isOn(area, at)).map(({ id }) => id)).toEqual([lesotho]);
});
