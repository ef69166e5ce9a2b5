/**
 * The frame of the base map: projection, size and outline of the sea.
 */
import { geoEqualEarth } from 'd3-geo';
import type { GeoProjection, GeoSphere } from 'd3-geo';
import { toPath, trace } from './path';

/** Width of the base map in pixels; every other length follows from it. */
export const width = 960;

/** Pixels left free at the left, top and right, so that the outline can be stroked. */
const margin = 1;

/**
 * The map is cut opposite this meridian, at 168.5° W, in the Bering Strait: there the cut meets no land but one small
 * island of the Aleutians, and Fiji, New Zealand and the Russian Federation stay whole. Wall maps in this projection
 * use 11° E for the same reason (Patterson, Šavrič and Jenny 2018); half a degree further spares St. Lawrence Island.
 */
const centralMeridian = 11.5;

/** The map ends here, where the area of the Antarctic Treaty (1959) begins; no area of the register lies beyond. */
const southernEdge = -60;

const sphere: GeoSphere = { type: 'Sphere' };

export interface Frame {
  /** From longitude and latitude in degrees to pixels; edges between two vertices stay straight on the map. */
  projection: GeoProjection;
  /** Height in whole pixels. */
  height: number;
  /** SVG path of the sea: the globe as far south as it is drawn. */
  sphere: string;
}

/**
 * Equal Earth (Šavrič, Patterson and Jenny 2018), fitted to `width`.
 *
 * Areas are projected vertex by vertex, without the resampling of d3-geo: it adds points to an edge depending on the
 * direction of travel, so that two neighbours would no longer share it exactly. The sea has only its own outline to
 * fit and is resampled.
 */
export function makeFrame(): Frame {
  const fitted = geoEqualEarth()
    .rotate([-centralMeridian, 0])
    .fitWidth(width - 2 * margin, sphere);
  const [x, y] = fitted.translate();
  const projection = fitted.translate([x + margin, y + margin]);
  const [, south = NaN] = projection([centralMeridian, southernEdge]) ?? [];
  const sea = projection.precision(0.1).clipExtent([
    [0, 0],
    [width, south],
  ]);
  const outline = toPath(trace(sea, sphere), 'ring');
  return {
    projection: projection.clipExtent(null).precision(0),
    height: Math.ceil(south) + margin,
    sphere: outline,
  };
}
