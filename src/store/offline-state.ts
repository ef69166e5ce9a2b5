/** What the page and its worker both know of the offline copy: where it is, and which of its versions is served. */

/** One build of the page, kept whole. */
export interface OfflineCopy {
  /** A hash of all its files. */
  readonly version: string;
  /** The edition of its data, as readers know it. */
  readonly edition: string;
  readonly files: number;
  readonly bytes: number;
  /** When the last file came, in milliseconds since 1970. */
  readonly saved: number;
}

/** The copy that is served, and a newer one that is whole and waits to be taken. */
export interface OfflineState {
  readonly current: OfflineCopy | null;
  readonly next: OfflineCopy | null;
}

export const NO_COPY: OfflineState = { current: null, next: null };

/** What the names of all caches of the page at `base`, its full address, begin with. */
export function cachePrefix(base: string): string {
  return `migration-atlas-offline ${base} `;
}

/** The name of the cache of a version: one version, one cache. */
export function cacheOf(base: string, version: string): string {
  return cachePrefix(base) + version;
}

const stateCache = (base: string) => `${cachePrefix(base)}state`;
const stateAddress = (base: string) => `${base}offline-state`;

/** The state; that there is no copy where none was written. */
export async function readState(base: string): Promise<OfflineState> {
  const found = await caches.match(stateAddress(base), { cacheName: stateCache(base) });
  return found ? ((await found.json()) as OfflineState) : NO_COPY;
}

/** Writes the state in one step: what is served changes whole or not at all. */
export async function writeState(base: string, state: OfflineState): Promise<void> {
  const cache = await caches.open(stateCache(base));
  await cache.put(stateAddress(base), new Response(JSON.stringify(state)));
}

/** A file in the cache of a version, by its full address. */
export async function copyOf(base: string, version: string, address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName: cacheOf(base, version), ignoreSearch: true, ignoreVary: true });
}

/** Names of the caches of all versions. */
export async function versionCaches(base: string): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(cachePrefix(base)) && name !== stateCache(base));
}
