import url from 'virtual:light-atlas';
import type { LightAtlas } from '../atlas/light-atlas';
import { hasList, loadBasemap, type FirstData } from './data';
import { loadJson } from './files';

/** What a map in a page of others needs, which opens no passage itself. */
export interface LightData extends Pick<FirstData, 'basemap'> {
  readonly light: LightAtlas;
}

/** Loads the light atlas and the base map, both at once. Throws a LoadError when either cannot be had. */
export async function loadLight(): Promise<LightData> {
  const [light, basemap] = await Promise.all([
    loadJson<LightAtlas>({ name: 'light-atlas.json', url }, (value) => hasList(value, 'practices')),
    loadBasemap(),
  ]);
  return { light, basemap };
}
