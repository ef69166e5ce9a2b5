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

const inMemory = new Map<string, Promise<unknown>>();

/**
 * Loads a JSON file once. The network is asked first; without it, the copy that an earlier visit stored.
 * Throws a LoadError when neither has it; asked again, it tries again.
 */
export function loadJson<T>(url: string): Promise<T> {
  const known = inMemory.get(url);
  if (known) return known as Promise<T>;
  const loading = fetchJson(url);
  inMemory.set(url, loading);
  loading.catch(() => inMemory.delete(url));
  return loading as Promise<T>;
}

async function fetchJson(url: string): Promise<unknown> {
  const fetching = fromNetwork(url);
  try {
    const first = await Promise.race([fetching, later(PATIENCE)]);
    if (first !== undefined) return first;
    return (await storedCopy(url)) ?? (await fetching);
  } catch (cause) {
    const stored = await storedCopy(url);
    if (stored === undefined) throw new LoadError(url, cause);
    return stored;
  }
}

async function fromNetwork(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  const text = await response.text();
  const value: unknown = JSON.parse(text);
  whenIdle(async () => (await import('./cache')).store(url, text));
  return value;
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}

/** The value of a stored copy; undefined when there is none that can be read. */
async function storedCopy(url: string): Promise<unknown> {
  try {
    const { readStored } = await import('./cache');
    const text = await readStored(url);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Drops stored files of earlier editions when the page has nothing else to do. */
export function forgetOthers(urls: readonly string[]): void {
  whenIdle(async () => (await import('./cache')).keepOnly(urls));
}

/** Work on copies can wait, and may fail: the page does not need it. */
function whenIdle(work: () => Promise<void>): void {
  const run = () => void work().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 200);
}
