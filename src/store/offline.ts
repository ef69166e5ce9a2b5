import { StorageFault, within } from './faults';
import {
  cacheOf,
  cachePrefix,
  copyOf,
  NO_COPY,
  readState,
  versionCaches,
  writeState,
  type OfflineCopy,
  type OfflineState,
} from './offline-state';
import { askToStay } from './persistence';

export type { OfflineCopy, OfflineState };

/** What a copy consists of, as the build lists it in `offline.json`. */
export interface OfflineList {
  readonly version: string;
  readonly edition: string;
  /** Bytes on the device, and about as many on the way. */
  readonly bytes: number;
  readonly transfer: number;
  /** Path below the page, size in bytes, and hash as for `integrity`. The page itself has the path "". */
  readonly files: readonly (readonly [path: string, bytes: number, integrity: string])[];
}

/** Called with the bytes that are there, of all. */
export type Progress = (done: number, of: number) => void;

/** Files fetched at the same time. */
const LANES = 6;
/** Limits in milliseconds: for a look at what is kept, for one file to be put, for the worker to begin. */
const LOOK = 2000;
const PUT = 30_000;
const BEGIN = 15_000;

/** The full address of the page's folder. */
const base = () => new URL('./', location.href).href;
const pageLock = (script: string) => `migration-atlas page ${script}`;

/** Whether this browser can serve the page without a network, here: not on pages without https, nor in some private windows. */
export function canSaveOffline(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** What the copy would consist of, as the server has it now. Throws an Error without a network. */
export async function offlineList(): Promise<OfflineList> {
  const response = await fetch('./offline.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return (await response.json()) as OfflineList;
}

/** The copy that is kept. Throws a StorageFault where the browser does not answer. */
export async function offlineState(): Promise<OfflineState> {
  return canSaveOffline() ? within(LOOK, readState(base())) : NO_COPY;
}

/**
 * Saves the page as the server has it now, and has it served from the copy from then on. The browser is asked to keep it.
 * Throws an Error: with the name "AbortError" where the signal ended it, a QuotaExceededError without room, a StorageFault
 * where the storage or the worker does not answer, a TypeError where a file did not arrive as it was built.
 */
export async function saveOffline(list: OfflineList, progress: Progress, signal: AbortSignal): Promise<OfflineCopy> {
  // A browser may ask its reader, who may never answer.
  void askToStay();
  try {
    await fill(list, progress, signal);
    await navigator.serviceWorker.register(workerAddress(), { scope: './', updateViaCache: 'none' });
    await within(BEGIN, navigator.serviceWorker.ready);
    const current = copyFrom(list);
    await writeState(base(), { current, next: null });
    await dropUnused();
    return current;
  } catch (error) {
    const { current, next } = await readState(base()).catch(() => NO_COPY);
    if (![current?.version, next?.version].includes(list.version)) await caches.delete(cacheOf(base(), list.version));
    throw error;
  }
}

/** Removes the copy and what serves it. Throws where the browser does not let it. */
export async function removeOffline(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration('./');
  await registration?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base())));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/**
 * Looks whether the server has a newer version than the copy, and fetches it whole beside that. Whether it is there to be
 * taken; not where this page is of the newer version already. Throws an Error without a network.
 */
export async function newerCopy(): Promise<boolean> {
  const state = await offlineState();
  if (!state.current) return false;
  holdPage();
  const list = await offlineList();
  if (list.version === state.current.version) {
    if (state.next) await writeState(base(), { ...state, next: null });
    await dropUnused();
    return false;
  }
  if (state.next?.version !== list.version) {
    await fill(list, () => undefined, new AbortController().signal);
    await writeState(base(), { ...state, next: copyFrom(list) });
  }
  const script = pageScript();
  if (!script || !list.files.some(([path]) => base() + path === script)) return true;
  await takeCopy();
  return false;
}

/** Has the newer copy served in place of the other, from the next load of a page on. */
export async function takeCopy(): Promise<void> {
  const { next } = await offlineState();
  if (!next) return;
  await writeState(base(), { current: next, next: null });
  await dropUnused();
}

function copyFrom({ version, edition, bytes, files }: OfflineList): OfflineCopy {
  return { version, edition, bytes, files: files.length, saved: Date.now() };
}

/** Puts each file that is not there yet into the cache of its version. */
async function fill({ version, bytes, files }: OfflineList, progress: Progress, signal: AbortSignal): Promise<void> {
  const cache = await within(LOOK, caches.open(cacheOf(base(), version)));
  const queue = [...files];
  let done = 0;
  const lane = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      signal.throwIfAborted();
      try {
        await put(cache, file, signal);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
      progress((done += file[1]), bytes);
    }
  };
  progress(0, bytes);
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
}

async function put(
  cache: Cache,
  [path, , integrity]: OfflineList['files'][number],
  signal: AbortSignal,
): Promise<void> {
  const address = base() + path;
  if (await cache.match(address)) return;
  const response = await whole(address, integrity, signal);
  const headers = new Headers(response.headers);
  // They tell of the way it came, and the body has arrived.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  await within(PUT, cache.put(address, new Response(await response.blob(), { headers })));
}

/** A file just as it was built: from what the browser has of it, else anew. */
async function whole(address: string, integrity: string, signal: AbortSignal): Promise<Response> {
  const ask = async (cache: RequestCache) => {
    const response = await fetch(address, { cache, integrity, signal });
    if (!response.ok) throw new TypeError(`${address}: the server answers ${response.status}`);
    return response;
  };
  if (!address.includes('/assets/')) return ask('no-store');
  try {
    return await ask('default');
  } catch {
    signal.throwIfAborted();
    return ask('reload');
  }
}

/** Deletes caches of versions that are neither served nor wait, but those of which a window is open. */
async function dropUnused(): Promise<void> {
  const { current, next } = await readState(base());
  const wanted = [current, next].flatMap((copy) => (copy ? [cacheOf(base(), copy.version)] : []));
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const scripts = held.flatMap(({ name }) => (name?.startsWith(pageLock('')) ? [name.slice(pageLock('').length)] : []));
  for (const name of await versionCaches(base())) {
    if (wanted.includes(name)) continue;
    const version = name.slice(cachePrefix(base()).length);
    const isOpen = await Promise.all(scripts.map((script) => copyOf(base(), version, script)));
    if (!isOpen.some(Boolean)) await caches.delete(name);
  }
}

let isHeld = false;

/** Says to other windows of which version this one is, until it is closed. */
function holdPage(): void {
  const script = pageScript();
  if (isHeld || !script) return;
  isHeld = true;
  void navigator.locks
    ?.request(pageLock(script), { mode: 'shared' }, () => new Promise<never>(() => undefined))
    .catch(() => undefined);
}

/** The address of the script that the page began with: its name holds its hash. */
function pageScript(): string | undefined {
  return document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

let workerScript: string | undefined;

/** The address of the worker, in the form that the page's policy asks for where browsers know such types. */
function workerAddress(): string {
  const address = './offline-worker.js';
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  workerScript ??= trustedTypes
    ? trustedTypes.createPolicy('offline-worker', { createScriptURL: () => address }).createScriptURL(address)
    : address;
  return workerScript;
}

/** Why saving failed, in kinds. */
export type SaveFailure = 'stopped' | 'full' | 'storage' | 'network';

/** The kind of what `saveOffline` has thrown. */
export function failureOf(error: unknown): SaveFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return 'stopped';
  if (name === 'QuotaExceededError') return 'full';
  return error instanceof StorageFault || error instanceof DOMException ? 'storage' : 'network';
}
