import wholeAtlasUrl from '../../data/atlas.json?url';
import basemapUrl from '../../data/basemap.json?url';
import changesUrl from '../../data/changes.json?url';
import wholeMentionsUrl from '../../data/mentions.json?url';
import wholeNetworksUrl from '../../data/networks.json?url';
import wholePassagesUrl from '../../data/passages.json?url';
import type { Atlas, Mentions, Passages, Reading } from '../atlas/atlas';
import type { Networks } from '../atlas/network/networks';
import type { Basemap } from '../atlas/basemap/basemap';
import type { Change } from '../atlas/changes';
import { EDITION } from './edition';
import { loadJson, loadJsonOf, whenIdle, type DataFile } from './files';

/** Edition of a part of a large atlas, whose data lies beside its page; undefined in the page of a whole one. */
const partEdition = globalThis.document?.querySelector<HTMLMetaElement>('meta[name=atlas-part]')?.content;

/** Whether the page is of a part of a large atlas. Its data is not that of the edition that the page was built with, and is not kept. */
export const isPart = partEdition !== undefined;

/** The address of a file of the data: of a part its own. */
const addressOf = (whole: string, own: string) =>
  partEdition === undefined ? whole : new URL(`${own}.json?${partEdition}`, document.baseURI).href;

const atlasUrl = addressOf(wholeAtlasUrl, 'atlas');
const mentionsUrl = addressOf(wholeMentionsUrl, 'mentions');
const networksUrl = addressOf(wholeNetworksUrl, 'networks');
const passagesUrl = addressOf(wholePassagesUrl, 'passages');

const ATLAS: DataFile = { name: 'atlas.json', url: atlasUrl };
const BASEMAP: DataFile = { name: 'basemap.json', url: basemapUrl };
const PASSAGES: DataFile = { name: 'passages.json', url: passagesUrl };
const MENTIONS: DataFile = { name: 'mentions.json', url: mentionsUrl };
const NETWORK: DataFile = { name: 'networks.json', url: networksUrl };
const CHANGES: DataFile = { name: 'changes.json', url: changesUrl };
/** All files, in the order in which they are kept: what the page begins with first. */
export async function allFiles(): Promise<readonly DataFile[]> {
  return [ATLAS, BASEMAP, PASSAGES, MENTIONS, NETWORK, CHANGES, ...(await readingFiles()).values()];
}

/** What an atlas of this version has; a copy of an earlier one lacks some of it. */
const LISTS = ['documents', 'practices', 'ties', 'recommendations', 'money', 'rates'];

/** What the page needs before it can show anything. */
export interface FirstData {
  readonly atlas: Atlas;
  readonly basemap: Basemap;
}

/** Loads the atlas and the base map of an edition, both at once. Throws a LoadError when either cannot be had. */
export async function loadFirst(edition = EDITION): Promise<FirstData> {
  const [atlas, basemap] = await Promise.all([
    loadJsonOf<Atlas>(edition, ATLAS, (value) => LISTS.every((key) => hasList(value, key))),
    loadBasemap(edition),
  ]);
  return { atlas, basemap };
}

/** Loads the base map of an edition. Throws a LoadError when it cannot be had. */
export function loadBasemap(edition = EDITION): Promise<Basemap> {
  return loadJsonOf<Basemap>(edition, BASEMAP, (value) => hasList(value, 'areas'));
}

/** The reading texts of a whole atlas, by their names in the folder of the data. */
async function readingFiles(): Promise<ReadonlyMap<string, DataFile>> {
  const { readingUrls } = await import('./reading-urls');
  return new Map(
    Object.entries(readingUrls).map(([path, url]) => {
      const name = path.replace('../../data/', '');
      return [name, { name, url }];
    }),
  );
}

/** The reading text of a part, which knows it by its id. */
function partReading(id: string): DataFile {
  return { name: `documents/${id}.json`, url: addressOf('', `../documents/${id}`) };
}

/** Loads the passages of all that the atlas counts. Throws a LoadError when they cannot be had. */
export async function loadPassages(): Promise<Passages> {
  const { passages } = await loadJson<{ passages: Passages }>(PASSAGES, (value) => isObject(value, 'passages'));
  return passages;
}

/** Loads the lines that name each country. Throws a LoadError when they cannot be had. */
export async function loadMentions(): Promise<Mentions> {
  const { mentions } = await loadJson<{ mentions: Mentions }>(MENTIONS, (value) => isObject(value, 'mentions'));
  return mentions;
}

const NETWORKS: readonly (keyof Networks)[] = ['countries', 'organisations', 'sessions', 'sectors', 'organisers'];

/** Loads where the nodes of the networks stand. Throws a LoadError when it cannot be had. */
export async function loadNetworks(): Promise<Networks> {
  return loadJson<Networks>(NETWORK, (value) => NETWORKS.every((graph) => isObject(value, graph)));
}

/** Loads the list of changes, the newest first. Throws a LoadError when it cannot be had. */
export async function loadChanges(): Promise<readonly Change[]> {
  const { changes } = await loadJson<{ changes: readonly Change[] }>(CHANGES, (value) => hasList(value, 'changes'));
  return changes;
}

/** Has the passages there before they are asked for, in the browser's storage too, and whatever else a panel needs. */
export function preload(also: () => Promise<unknown>): void {
  whenIdle(async () => void (await Promise.all([loadPassages(), also()])));
}

/** Loads the text of a document. Throws an Error for an id that the data does not have, a LoadError without a network. */
export async function loadReading(id: string): Promise<Reading> {
  const file = isPart ? partReading(id) : (await readingFiles()).get(`documents/${id}.json`);
  if (!file) throw new Error(`no document ${id} in the data`);
  return loadJson<Reading>(file, (value) => hasList(value, 'blocks'));
}

/** Whether a value that came from outside is an object with a list of this name. */
export function hasList(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Array.isArray((value as Record<string, unknown>)[key]);
}

function isObject(value: unknown, key: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const part = (value as Record<string, unknown>)[key];
  return typeof part === 'object' && part !== null;
}
