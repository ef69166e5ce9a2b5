import atlasUrl from '../../data/atlas.json?url';
import basemapUrl from '../../data/basemap.json?url';
import passagesUrl from '../../data/passages.json?url';
import type { Atlas, Passages, Reading } from '../atlas/atlas';
import type { Basemap } from '../atlas/basemap/basemap';
import { forgetOthers, LoadError, loadJson } from './files';

const readingUrls = import.meta.glob<string>('../../data/documents/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What the page needs before it can show anything. */
export interface FirstData {
  readonly atlas: Atlas;
  readonly basemap: Basemap;
}

/** Loads the atlas and the base map, both at once. Throws a LoadError when either cannot be had. */
export async function loadFirst(): Promise<FirstData> {
  const [atlas, basemap] = await Promise.all([loadJson<Atlas>(atlasUrl), loadJson<Basemap>(basemapUrl)]);
  if (!isList(atlas, 'practices') || !isList(atlas, 'documents')) throw new LoadError(atlasUrl, 'it is no atlas');
  if (!isList(basemap, 'areas')) throw new LoadError(basemapUrl, 'it is no base map');
  forgetOthers([atlasUrl, basemapUrl, passagesUrl, ...Object.values(readingUrls)]);
  return { atlas, basemap };
}

/** Whether a value that came from outside has a list under a key. */
function isList(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Array.isArray((value as Record<string, unknown>)[key]);
}

/** Loads the passages of all practices and ties. */
export async function loadPassages(): Promise<Passages> {
  return (await loadJson<{ passages: Passages }>(passagesUrl)).passages;
}

/** Loads the text of a document. Throws an Error for an id that the data does not have. */
export async function loadReading(id: string): Promise<Reading> {
  const url = readingUrls[`../../data/documents/${id}.json`];
  if (!url) throw new Error(`no document ${id} in the data`);
  return loadJson<Reading>(url);
}
