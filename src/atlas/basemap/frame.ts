/**
 * The frame of the base map: projection, size and outline of the sea.
 */
import { geoEqualEarth } from 'd3-geo';
import type { GeoProjection, GeoSphere } from 'd3-geo';
import { centralMeridian, margin, width } from './equal-earth';
import { toPath, trace } from './path';

export { width };

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
