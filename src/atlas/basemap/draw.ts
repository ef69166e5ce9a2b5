/**
 * How one area is drawn on the base map: its path, the box to zoom to, and whether it needs a ring to be seen.
 */
import { areaPlaces } from '../areas/places';
import type { GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Area, AreaId } from '../areas/areas';
import { boxOf, ringArea, toPath, trace } from './path';
import type { GridBox, GridPoint, Trace } from './path';

/** Corners of a box in pixels. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** An area as drawn; lengths in pixels, to a tenth. */
export interface BasemapArea {
  id: AreaId;
  /**
   * SVG path data. Empty for the areas that the source draws as part of another (French Guiana and the other overseas
   * departments in France, Svalbard in Norway, …) or not at all (Gibraltar): their ring is all there is to see of them.
   */
  path: string;
  /**
   * Box of the main part, for zooming in: the part at `at` and whatever of the area lies near it. The whole of an area
   * can be as wide as the world: France has land in South America, and the map cuts Kiribati in two.
   */
  box: Box;
  /** The register's marker point on the map. */
  at: readonly [x: number, y: number];
  /** Too small to be seen by its path alone: to be drawn with a ring at `at`. */
  small: boolean;
}

/** An area is small when its largest piece is shorter than this both ways, in tenths of a pixel. */
const smallSide = 60;

/** What lies within this distance of the main part belongs to it, in tenths of a pixel: about 8° at the equator. */
const reach = 200;

/** Half the side of the square that stands for an area which vanishes on the grid, in tenths of a pixel. */
const dotRadius = 1;

/** Whether an area of this geometry is too small to be seen by its path alone. */
export function isSmall(geometry: MultiPolygon, projection: GeoProjection): boolean {
  return trace(projection, geometry).every((ring) => {
    const [x0, y0, x1, y1] = boxOf([ring]);
    return Math.max(x1 - x0, y1 - y0) < smallSide;
  });
}

/**
 * Draws an area from its simplified geometry; null stands for an area that the source does not draw apart.
 * @param small Whether it was too small to be seen before it was simplified.
 */
export function drawArea(
  area: Area,
  geometry: MultiPolygon | null,
  small: boolean,
  projection: GeoProjection,
): BasemapArea {
  const at = gridPoint(area, projection);
  const drawn = geometry ? trace(projection, geometry).filter((ring) => ringArea(ring) !== 0) : [];
  const shape = drawn.length > 0 ? drawn : [dot(at)];
  const [x0, y0, x1, y1] = mainBox(shape, at);
  return {
    id: area.iso3,
    path: geometry ? toPath(shape, 'ring') : '',
    box: [x0 / 10, y0 / 10, x1 / 10, y1 / 10],
    at: [at[0] / 10, at[1] / 10],
    small,
  };
}

function gridPoint({ iso3 }: Area, projection: GeoProjection): GridPoint {
  const { point } = areaPlaces[iso3];
  const onMap = projection([point[0], point[1]]);
  if (!onMap) throw new Error(`The point of ${iso3} is not on the map`);
  return [Math.round(onMap[0] * 10), Math.round(onMap[1] * 10)];
}

function dot([x, y]: GridPoint): Trace {
  return [
    [x - dotRadius, y - dotRadius],
    [x + dotRadius, y - dotRadius],
    [x + dotRadius, y + dotRadius],
    [x - dotRadius, y + dotRadius],
  ];
}

/** Box around a point and all rings within reach of it, or of those, and so on. */
function mainBox(rings: readonly Trace[], at: GridPoint): GridBox {
  let near = [dot(at)];
  for (;;) {
    const box = boxOf(near);
    const grown = [dot(at), ...rings.filter((ring) => gap(boxOf([ring]), box) <= reach)];
    if (grown.length === near.length) return box;
    near = grown;
  }
}

/** Distance between two boxes; zero when they touch or overlap. */
function gap(a: GridBox, b: GridBox): number {
  return Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));
}
