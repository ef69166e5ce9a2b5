/**
 * Parts of the world that a map can show closer: the regions of M49 and those of its sub-regions whose states are too
 * small or too close together to be told apart on a map of the world.
 */
import { t } from '../../language/language';
import type { Basemap } from '../basemap/basemap';
import { allAreas } from './areas';
import type { Area, AreaId, Region, Subregion } from './areas';

/** Corners of a part of the base map, in its pixels. */
type Box = readonly [x0: number, y0: number, x1: number, y1: number];

export interface RegionView {
  readonly id: string;
  readonly label: string;
  /** Regions and sub-regions that it shows; none for the whole world. */
  readonly of: readonly (Region | Subregion)[];
  /** Areas of these regions that the view is not widened for: they are seen as far as they lie in it. */
  readonly apart?: readonly AreaId[];
}

/**
 * The views, in the order of a menu. Eastern Europe and Northern America have none: the Russian Federation and Canada
 * make them as wide as their continents.
 *
 * What is left apart, and why:
 * - Europe: the Russian Federation reaches to the other end of Asia, and its marker point lies in Siberia. Its part in
 *   Europe is in the view all the same, as it lies between Norway, Finland and Ukraine. Svalbard lies halfway between
 *   them and the pole.
 * - Americas: Canada and Greenland reach as far north as the map; Alaska, which is counted, leaves most of Canada in.
 *   South Georgia has no inhabitants and lies far out.
 * - Africa: the French Southern Territories and the British Indian Ocean Territory have no inhabitants of their own and
 *   lie far out.
 * - Asia: only what lies in Asia; the Russian Federation is Europe's in M49.
 * - Oceania and the Pacific: the map is cut at 168.5° W; the Cook Islands, French Polynesia and Pitcairn are at its
 *   other end. Heard Island has no inhabitants.
 */
// prettier-ignore
export const regionViews = [
  { id: 'world', get label() { return t('World|part of the map'); }, of: [] },
  { id: 'africa', get label() { return t('Africa|part of the map'); }, of: ['Africa'], apart: ['ATF', 'IOT'] },
  { id: 'eastern-africa', get label() { return t('Eastern Africa|part of the map'); }, of: ['Eastern Africa'], apart: ['ATF', 'IOT'] },
  { id: 'southern-africa', get label() { return t('Southern Africa|part of the map'); }, of: ['Southern Africa'] },
  { id: 'western-africa', get label() { return t('Western Africa|part of the map'); }, of: ['Western Africa'], apart: ['SHN'] },
  { id: 'americas', get label() { return t('Americas|part of the map'); }, of: ['Americas'], apart: ['CAN', 'GRL', 'SGS'] },
  { id: 'caribbean', get label() { return t('Caribbean|part of the map'); }, of: ['Caribbean'] },
  { id: 'central-america', get label() { return t('Central America|part of the map'); }, of: ['Central America'] },
  { id: 'asia', get label() { return t('Asia|part of the map'); }, of: ['Asia'] },
  { id: 'south-eastern-asia', get label() { return t('South-eastern Asia|part of the map'); }, of: ['South-eastern Asia'] },
  { id: 'southern-asia', get label() { return t('Southern Asia|part of the map'); }, of: ['Southern Asia'] },
  { id: 'western-asia', get label() { return t('Western Asia|part of the map'); }, of: ['Western Asia'] },
  { id: 'europe', get label() { return t('Europe|part of the map'); }, of: ['Europe'], apart: ['RUS', 'SJM'] },
  { id: 'southern-europe', get label() { return t('Southern Europe|part of the map'); }, of: ['Southern Europe'] },
  { id: 'western-europe', get label() { return t('Western Europe|part of the map'); }, of: ['Western Europe'] },
  { id: 'oceania', get label() { return t('Oceania|part of the map'); }, of: ['Oceania'], apart: ['COK', 'HMD', 'PCN', 'PYF'] },
  {
    id: 'pacific',
    get label() { return t('Pacific islands|part of the map'); },
    of: ['Melanesia', 'Micronesia', 'Polynesia'],
    apart: ['COK', 'PCN', 'PYF'],
  },
] as const satisfies readonly RegionView[];

export type RegionViewId = (typeof regionViews)[number]['id'];

/** Whether a text is the identifier of a view. */
export function isRegionViewId(text: string): text is RegionViewId {
  return regionViews.some(({ id }) => id === text);
}

/** Areas that a view is made to show: those of its regions but what it leaves apart; of the whole world all. */
export function areasOfView(id: RegionViewId): Area[] {
  const { of, apart = [] } = viewOf(id);
  if (!of.length) return [...allAreas];
  const wanted = new Set<string>(of);
  return allAreas.filter(
    ({ iso3, region, subregion }) => (wanted.has(region) || wanted.has(subregion)) && !apart.includes(iso3),
  );
}

/**
 * Box of a view on the base map, in its pixels: the main parts of its areas with their marker points, so that land
 * overseas (French Guiana in France) or across the cut of the map does not widen it. The whole map for the world.
 */
export function regionBox(id: RegionViewId, basemap: Pick<Basemap, 'width' | 'height' | 'areas'>): Box {
  if (!viewOf(id).of.length) return [0, 0, basemap.width, basemap.height];
  const wanted = new Set(areasOfView(id).map(({ iso3 }) => iso3));
  const boxes = basemap.areas.filter((area) => wanted.has(area.id)).map(({ box }) => box);
  const side = (index: 0 | 1 | 2 | 3, outermost: (...sides: number[]) => number): number =>
    outermost(...boxes.map((box) => box[index]));
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
}

function viewOf(id: RegionViewId): RegionView {
  const view = regionViews.find((item) => item.id === id);
  if (!view) throw new Error(`No view ${id}`);
  return view;
}
