import { EDITION } from './edition';

/** A file that neither the network nor the browser's storage gave. */
export class LoadError extends Error {
  constructor(
    readonly url: string,
    cause: unknown,
  ) {
    super(`could not load ${url}`, { cause });
  }
}

/** A file of the data: its name in the data's folder, and its address, which holds a hash of its contents. */
export interface DataFile {
  readonly name: string;
  readonly url: string;
}

/** What keeps copies of the data in the browser; loaded when it is first needed. */
export type Keeper = Pick<typeof import('./keeper'), 'readOwn' | 'readOther' | 'keepOwn'>;

/** When the network takes longer than this, in milliseconds, what an earlier visit kept is shown if it is there. */
export const PATIENCE = 300;

/** Embedded figures have none, nor any code for it: a reader of another page has not asked for copies. */
let loadKeeper: (() => Promise<Keeper>) | null = null;
/** Whether the copies are there without doubt, and worth asking for before the network has failed. */
let areSure = false;
/** The edition that is shown. Files of two editions never meet. */
let shown = EDITION;
const inMemory = new Map<string, Promise<unknown>>();
/** Texts that came from the network and are not kept yet. */
const fresh = new Map<string, string>();
/** The files to keep as they come; null where all are kept already, or none yet. */
let missing: readonly DataFile[] | null = null;

/** From now on copies of the data are kept in the browser. `sure` says that those of this edition are there already. */
export function keepWith(load: () => Promise<Keeper>, sure: boolean): void {
  loadKeeper = load;
  areSure = sure;
}

/** Whether copies are kept in the browser. */
export function keeps(): boolean {
  return loadKeeper !== null;
}

/** The edition of the data that is shown, which is an earlier one than the page's where that was there first. */
export function shownEdition(): string {
  return shown;
}

/** From now on all files are those of an earlier edition that the browser keeps. */
export function showEdition(edition: string): void {
  shown = edition;
}

/** Whether a value that came from outside is what was asked for. */
export type Check = (value: unknown) => boolean;

/**
 * Loads a JSON file of the edition that is shown, once. Of the edition of this page the network is asked first; where that
 * takes long or fails, or what it gives is not what `isSound` accepts, the copy of an earlier visit. Of an earlier edition
 * there is the copy only. Throws a LoadError when it cannot be had; asked again, it tries again.
 */
export function loadJson<T>(file: DataFile, isSound: Check): Promise<T> {
  return loadJsonOf<T>(shown, file, isSound);
}

/** The same of a given edition. */
export function loadJsonOf<T>(edition: string, file: DataFile, isSound: Check): Promise<T> {
  const key = `${edition} ${file.name}`;
  const known = inMemory.get(key);
  if (known) return known as Promise<T>;
  const loading = edition === EDITION ? fetchJson(file, isSound) : keptJson(edition, file, isSound);
  inMemory.set(key, loading);
  loading.catch(() => inMemory.delete(key));
  return loading as Promise<T>;
}

async function fetchJson(file: DataFile, isSound: Check): Promise<unknown> {
  const fetching = fromNetwork(file, isSound);
  try {
    const first = await Promise.race(areSure ? [fetching, later(PATIENCE)] : [fetching]);
    if (first !== undefined) return first;
    return (await copyOf(EDITION, file.name, isSound)) ?? (await fetching);
  } catch (cause) {
    const copy = await copyOf(EDITION, file.name, isSound);
    if (copy === undefined) throw new LoadError(file.url, cause);
    return copy;
  }
}

async function keptJson(edition: string, file: DataFile, isSound: Check): Promise<unknown> {
  const copy = await copyOf(edition, file.name, isSound);
  if (copy === undefined) throw new LoadError(file.url, new Error(`edition ${edition} is no longer kept whole`));
  return copy;
}

async function fromNetwork(file: DataFile, isSound: Check): Promise<unknown> {
  const text = await fetchText(file);
  const value: unknown = JSON.parse(text);
  if (!isSound(value)) throw new Error('the server answers something else');
  if (loadKeeper) fresh.set(file.name, text);
  const files = missing;
  if (files) whenIdle(() => keepAll(files));
  return value;
}

async function fetchText({ url }: DataFile): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return response.text();
}

/** Nothing after this many milliseconds. */
export function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}

/** The value of a copy; undefined when there is none that is sound. */
async function copyOf(edition: string, name: string, isSound: Check): Promise<unknown> {
  if (!loadKeeper) return undefined;
  try {
    const { readOwn, readOther } = await loadKeeper();
    const text = await (edition === EDITION ? readOwn(name) : readOther(edition, name));
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return isSound(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the edition of this page whole, beside one that may be there; where that is too much, what has come, and later what
 * comes. Whether it is kept whole now.
 */
export async function keepAll(files: readonly DataFile[]): Promise<boolean> {
  if (!loadKeeper) return false;
  try {
    const { keepOwn } = await loadKeeper();
    const isWhole = await keepOwn(files, (name) => fresh.get(name), fetchText);
    missing = isWhole ? null : files;
    return isWhole;
  } finally {
    fresh.clear();
  }
}

/** What work that can wait waits for besides; null for nothing. */
let held: Promise<unknown> | null = null;

/** Has work that can wait begin no sooner than something else is there or has failed. */
export function holdIdle(until: Promise<unknown>): void {
  held = until;
  const release = () => (held = null);
  until.then(release, release);
}

/** Does work that can wait, and may fail, when the page has nothing else to do. */
export function whenIdle(work: () => Promise<unknown>): void {
  if (held) {
    const again = () => whenIdle(work);
    held.then(again, again);
    return;
  }
  const run = () => void work().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 200);
}
