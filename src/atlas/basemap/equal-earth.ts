/**
 * The projection of the base map in both directions, for points alone: Equal Earth (Šavrič, Patterson and Jenny 2018),
 * as `makeFrame` fits it. A page that only asks where a point is needs nothing else of d3-geo.
 */

/** Width of the base map in pixels; every other length follows from it. */
export const width = 960;

/** Pixels left free at the left, top and right, so that the outline can be stroked. */
export const margin = 1;

/**
 * The map is cut opposite this meridian, at 168.5° W, in the Bering Strait: there the cut meets no land but one small
 * island of the Aleutians, and Fiji, New Zealand and the Russian Federation stay whole. Wall maps in this projection
 * use 11° E for the same reason (Patterson, Šavrič and Jenny 2018); half a degree further spares St. Lawrence Island.
 */
export const centralMeridian = 11.5;

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const DEGREE = Math.PI / 180;
/** Pixels of the map for one of the projection, whose equator is 2π / (M A1) long. */
const UNIT = ((width - 2 * margin) * M * A1) / (2 * Math.PI);
const NORTH = rise(Math.asin(M));
/** Newton's method is exact to far below a pixel after so many steps. */
const STEPS = 8;

/** Where a place, by longitude and latitude in degrees, is on the base map, in its pixels. */
export function pixelAt(lon: number, lat: number): [x: number, y: number] {
  const t = Math.asin(M * Math.sin(lat * DEGREE));
  const east = within(lon - centralMeridian) * DEGREE;
  return [width / 2 + (UNIT * east * Math.cos(t)) / (M * slope(t)), margin + UNIT * (NORTH - rise(t))];
}

/** The longitude and latitude in degrees of a point of the base map; of one beside the globe, of its edge. */
export function degreesAt(x: number, y: number): [lon: number, lat: number] {
  const height = NORTH - (y - margin) / UNIT;
  let t = height;
  for (let i = 0; i < STEPS; i++) t -= (rise(t) - height) / slope(t);
  const east = (M * (x - width / 2) * slope(t)) / (UNIT * Math.cos(t)) / DEGREE;
  const lat = Math.asin(Math.min(1, Math.max(-1, Math.sin(t) / M))) / DEGREE;
  return [within(Math.min(180, Math.max(-180, east)) + centralMeridian), lat];
}

function rise(t: number): number {
  return t * (A1 + A2 * t ** 2 + t ** 6 * (A3 + A4 * t ** 2));
}

function slope(t: number): number {
  return A1 + 3 * A2 * t ** 2 + t ** 6 * (7 * A3 + 9 * A4 * t ** 2);
}

/** The same longitude from -180 to 180. */
function within(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}
