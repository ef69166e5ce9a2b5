import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Basemap } from '../basemap/basemap';
import { makeFrame } from '../basemap/frame';
import { allAreas, areaOf, states, type AreaId } from './areas';
import {
  areasOfView,
  isRegionViewId,
  regionBox,
  regionViews,
  type RegionView,
  type RegionViewId,
} from './region-views';
import { regionOf } from './regions';

const basemap = JSON.parse(readFileSync('data/basemap.json', 'utf8')) as Basemap;
const drawn = new Map(basemap.areas.map((area) => [area.id, area]));
const views: readonly (RegionView & { readonly id: RegionViewId })[] = regionViews;
const parts = views.filter(({ of }) => of.length > 0);
const { projection } = makeFrame();

/** Share of the width of the map. */
const share = (id: RegionViewId) => {
  const [x0, , x1] = regionBox(id, basemap);
  return (x1 - x0) / basemap.width;
};

function shows(id: RegionViewId, [x, y]: readonly [number, number]): boolean {
  const [x0, y0, x1, y1] = regionBox(id, basemap);
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

const place = (lon: number, lat: number) => projection([lon, lat]) ?? [NaN, NaN];
const pointOf = (id: AreaId) => drawn.get(id)?.at ?? ([NaN, NaN] as const);

describe('the list of views', () => {
  it('begins with the world and names each view once', () => {
    expect(views[0]).toMatchObject({ id: 'world', label: 'World', of: [] });
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
    expect(new Set(views.map(({ label }) => label)).size).toBe(views.length);
  });

  it('knows its identifiers', () => {
    expect(['caribbean', 'world', 'Caribbean', ''].map(isRegionViewId)).toEqual([true, true, false, false]);
  });

  it('has every region', () => {
    const regions = new Set(Object.values(regionOf));
    expect(parts.flatMap(({ of }) => of).filter((name) => regions.has(name as never))).toHaveLength(regions.size);
  });

  it('leaves apart only areas of the view', () => {
    const strangers = parts.flatMap(({ of, apart = [] }) =>
      apart.filter((id) => !of.some((name) => name === areaOf(id).region || name === areaOf(id).subregion)),
    );
    expect(strangers).toEqual([]);
  });

  it('reaches every state in the view of its region, but Canada and the Russian Federation, which fit in no view', () => {
    const reached = new Set(parts.flatMap(({ id }) => areasOfView(id).map(({ iso3 }) => iso3)));
    expect(states.filter(({ iso3 }) => !reached.has(iso3)).map(({ iso3 }) => iso3)).toEqual(['CAN', 'RUS']);
  });
});

describe('the box of a view', () => {
  it('is the whole map for the world', () => {
    expect(regionBox('world', basemap)).toEqual([0, 0, basemap.width, basemap.height]);
  });

  it.each(parts.map(({ id }) => id))('holds the marker points of the areas of %s', (id) => {
    expect(areasOfView(id).length).toBeGreaterThan(4);
    expect(areasOfView(id).filter(({ iso3 }) => !shows(id, pointOf(iso3)))).toEqual([]);
  });

  it.each(parts.map(({ id }) => id))('is a small part of the world for %s', (id) => {
    const isRegion = ['africa', 'americas', 'asia', 'europe', 'oceania'].includes(id);
    expect(share(id)).toBeLessThan(isRegion ? 0.35 : 0.16);
  });

  it('lies on the map', () => {
    for (const { id } of views) {
      const [x0, y0, x1, y1] = regionBox(id, basemap);
      expect(Math.min(x0, y0, basemap.width - x1, basemap.height - y1)).toBeGreaterThanOrEqual(0);
    }
  });

  it('shows of Europe what lies west of the Urals: Moscow and Lisbon, not Vladivostok nor Cayenne', () => {
    expect(shows('europe', place(37.6, 55.75))).toBe(true);
    expect(shows('europe', place(-9.1, 38.7))).toBe(true);
    expect(shows('europe', place(131.9, 43.1))).toBe(false);
    expect(shows('europe', place(-52.3, 4.9))).toBe(false);
  });

  it('shows of France, in Western Europe, what lies there', () => {
    expect(shows('western-europe', place(9.1, 42.2))).toBe(true);
    expect(share('western-europe')).toBeLessThan(0.06);
  });

  it('shows Alaska and most of Canada in the Americas', () => {
    expect(shows('americas', place(-150, 65))).toBe(true);
    expect(shows('americas', pointOf('CAN'))).toBe(true);
  });

  it('keeps Fiji, Kiribati, Tonga and New Zealand together, at their end of the map', () => {
    for (const id of ['FJI', 'KIR', 'TON', 'NZL'] as const) expect(shows('oceania', pointOf(id))).toBe(true);
    for (const id of ['FJI', 'KIR', 'TON'] as const) expect(shows('pacific', pointOf(id))).toBe(true);
    expect(share('pacific')).toBeLessThan(0.16);
  });

  it('shows Guadeloupe and Martinique in the Caribbean, and Réunion and Mayotte in Eastern Africa', () => {
    for (const id of ['GLP', 'MTQ'] as const) expect(shows('caribbean', pointOf(id))).toBe(true);
    for (const id of ['REU', 'MYT'] as const) expect(shows('eastern-africa', pointOf(id))).toBe(true);
  });
});

it('no country has a box as wide as the world', () => {
  const wide = allAreas.filter(({ iso3 }) => {
    const [x0, , x1] = drawn.get(iso3)?.box ?? [0, 0, Infinity];
    return x1 - x0 > basemap.width * 0.35;
  });
  expect(wide).toEqual([]);
});
