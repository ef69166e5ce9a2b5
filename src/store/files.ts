/** A file that neither the network nor the browser's storage gave. */
export class LoadError extends Error {
  constructor(
    readonly url: string,
    cause: unknown,
  ) {
    super(`could not load ${url}`, { cause });
  }
}

/** When the network takes longer than this, in milliseconds, a stored copy is shown if there is one. */
const PATIENCE = 4000;

/** Whether files are kept in the browser's storage: not in pages of others, where a reader has not asked for it. */
let keeps = true;

/** From now on nothing is kept, and the storage is not touched. */
export function keepNothing(): void {
  keeps = false;
}

const inMemory = new Map<string, Promise<unknown>>();

/** Whether a value that came from outside is what was asked for. */
export type Check = (value: unknown) => boolean;

/**
 * Loads a JSON file once. The network is asked first; without it, or when what it gives is not what `isSound` accepts,
 * the copy that an earlier visit stored. Throws a LoadError when neither has it; asked again, it tries again.
 */
export function loadJson<T>(url: string, isSound: Check): Promise<T> {
  const known = inMemory.get(url);
  if (known) return known as Promise<T>;
  const loading = fetchJson(url, isSound);
  inMemory.set(url, loading);
  loading.catch(() => inMemory.delete(url));
  return loading as Promise<T>;
}

async function fetchJson(url: string, isSound: Check): Promise<unknown> {
  const fetching = fromNetwork(url, isSound);
  try {
    const first = await Promise.race([fetching, later(PATIENCE)]);
    if (first !== undefined) return first;
    return (await storedCopy(url, isSound)) ?? (await fetching);
  } catch (cause) {
    const stored = await storedCopy(url, isSound);
    if (stored === undefined) throw new LoadError(url, cause);
    return stored;
  }
}

async function fromNetwork(url: string, isSound: Check): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  const text = await response.text();
  const value: unknown = JSON.parse(text);
  if (!isSound(value)) throw new Error('the server answers something else');
  if (keeps) whenIdle(async () => (await import('./cache')).store(url, text));
  return value;
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}

/** The value of a stored copy; undefined when there is none that is sound. */
async function storedCopy(url: string, isSound: Check): Promise<unknown> {
  if (!keeps) return undefined;
  try {
    const { readStored } = await import('./cache');
    const text = await readStored(url);
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return isSound(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Drops stored files of earlier editions when the page has nothing else to do. */
export function forgetOthers(urls: readonly string[]): void {
  if (keeps) whenIdle(async () => (await import('./cache')).keepOnly(urls));
}

/** Does work that can wait, and may fail, when the page has nothing else to do. */
export function whenIdle(work: () => Promise<void>): void {
  const run = () => void work().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 200);
}
