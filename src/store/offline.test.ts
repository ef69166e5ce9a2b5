import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfflineList } from './offline';

const BASE = 'https://example.org/atlas/';
const PATHS = ['', 'icon.svg', 'assets/index-1.js', 'assets/atlas-1.json'];

/** A build of the page: all its files say which it is. */
function build(version: string): OfflineList {
  const files = PATHS.map((path) => [path.replace('-1.', `-${version}.`), 10, `sha256-${version}`] as const);
  return { version, edition: `edition ${version}`, bytes: 10 * files.length, transfer: 12, files };
}

/** Caches of a browser, in memory, as far as they are used. */
function fakeCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const put = vi.fn(async (store: Map<string, Response>, address: string, response: Response) => {
    store.set(address, response);
  });
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (address: string) => store.get(address)?.clone(),
      put: (address: string, response: Response) => put(store, address, response),
    };
  };
  const match = async (address: string, { cacheName }: { cacheName: string }) =>
    stores.get(cacheName)?.get(address)?.clone();
  const remove = async (name: string) => stores.delete(name);
  return { stores, put, api: { open, match, delete: remove, keys: async () => [...stores.keys()] } };
}

let browser: ReturnType<typeof fakeCaches>;
/** The build that the server has, and what it does with a request instead, if anything. */
let deployed: OfflineList;
let trouble: (path: string, init: RequestInit) => Promise<Response> | undefined;
let held: string[];
let script: string;
const register = vi.fn(async () => undefined);
const unregister = vi.fn(async () => true);
const persist = vi.fn(async () => true);
const never = new AbortController().signal;
const progress = vi.fn();

beforeEach(() => {
  vi.resetModules();
  for (const mock of [register, unregister, persist, progress]) mock.mockClear();
  browser = fakeCaches();
  trouble = () => undefined;
  held = [];
  deployed = build('1');
  script = 'assets/index-1.js';
  vi.stubGlobal('location', new URL(BASE));
  vi.stubGlobal('caches', browser.api);
  vi.stubGlobal('document', { querySelector: () => ({ src: BASE + script }) });
  vi.stubGlobal('navigator', {
    storage: { persist },
    serviceWorker: { register, ready: Promise.resolve(), getRegistration: async () => ({ unregister }) },
    locks: {
      request: async (name: string) => void held.push(name),
      query: async () => ({ held: held.map((name) => ({ name })) }),
    },
  });
  vi.stubGlobal('fetch', async (asked: string | { url: string }, init: RequestInit = {}) => {
    const address = typeof asked === 'string' ? asked : asked.url;
    const path = new URL(address, BASE).href.slice(BASE.length);
    const instead = trouble(path, init);
    if (instead) return instead;
    if (path === 'offline.json') return Response.json(deployed);
    const known = deployed.files.find(([name]) => name === path);
    if (!known) return new Response('', { status: 404 });
    if (init.integrity && init.integrity !== known[2]) throw new TypeError('integrity');
    return new Response(deployed.version, { headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' } });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const offline = () => import('./offline');
const cacheOf = (version: string) => `migration-atlas-offline ${BASE} ${version}`;
const versions = () => [...browser.stores.keys()].filter((name) => !name.endsWith(' state'));

/** Saves the build that the server has. */
async function save() {
  const page = await offline();
  await page.saveOffline(await page.offlineList(), progress, never);
  return page;
}

describe('saving for offline', () => {
  it('keeps all files of one build, tells how far it is, asks to stay, and only then begins to serve', async () => {
    register.mockImplementationOnce(async () => {
      expect(browser.stores.get(cacheOf('1'))?.size).toBe(4);
      return undefined;
    });
    const page = await save();
    expect(register).toHaveBeenCalledExactlyOnceWith('./offline-worker.js', { scope: './', updateViaCache: 'none' });
    expect(persist).toHaveBeenCalledOnce();
    expect(progress.mock.calls.map(([done]) => done)).toEqual([0, 10, 20, 30, 40]);
    expect((await page.offlineState()).current).toMatchObject({
      version: '1',
      edition: 'edition 1',
      files: 4,
      bytes: 40,
    });
    const kept = browser.stores.get(cacheOf('1'))?.get(BASE);
    expect(kept?.headers.get('content-type')).toBe('text/plain');
    expect(kept?.headers.has('content-encoding')).toBe(false);
  });

  it('asks again for a file that the browser has otherwise than it was built', async () => {
    trouble = (path, { cache }) =>
      path === 'assets/index-1.js' && cache === 'default' ? Promise.reject(new TypeError('integrity')) : undefined;
    await save();
    expect(versions()).toEqual([cacheOf('1')]);
  });

  it.each<[string, string, () => void]>([
    ['is stopped', 'stopped', () => undefined],
    ['has no room', 'full', () => browser.put.mockRejectedValue(new DOMException('full', 'QuotaExceededError'))],
    [
      'is refused by the browser',
      'storage',
      () => browser.put.mockRejectedValue(new DOMException('no', 'SecurityError')),
    ],
    [
      'misses a file',
      'network',
      () => (trouble = (path) => (path === 'icon.svg' ? Promise.reject(new TypeError('gone')) : undefined)),
    ],
    [
      'gets a log-in page',
      'network',
      () => (trouble = (path) => (path === '' ? Promise.resolve(new Response('', { status: 403 })) : undefined)),
    ],
    ['has a worker refused', 'storage', () => register.mockRejectedValueOnce(new DOMException('no', 'SecurityError'))],
  ])('that %s leaves nothing behind and says why', async (case_, kind, cause) => {
    cause();
    const page = await offline();
    const stop = new AbortController();
    if (case_ === 'is stopped') stop.abort();
    const failure: unknown = await page.saveOffline(deployed, progress, stop.signal).catch((error: unknown) => error);
    expect(page.failureOf(failure)).toBe(kind);
    expect(versions()).toEqual([]);
    expect(await page.offlineState()).toEqual({ current: null, next: null });
  });

  it('that never ends is given up after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    browser.put.mockImplementation(() => new Promise(() => undefined));
    const page = await offline();
    let failure: unknown;
    void page.saveOffline(deployed, progress, never).catch((error: unknown) => (failure = error));
    await vi.waitFor(
      async () => {
        await vi.advanceTimersByTimeAsync(10_000);
        expect(failure).toBeDefined();
      },
      { timeout: 30_000 },
    );
    expect(page.failureOf(failure)).toBe('storage');
  });

  it('is undone by one step, and what another page of the host keeps stays', async () => {
    await browser.api.open('migration-atlas-offline https://example.org/other/ 7');
    const page = await save();
    await page.removeOffline();
    expect(unregister).toHaveBeenCalledOnce();
    expect([...browser.stores.keys()]).toEqual(['migration-atlas-offline https://example.org/other/ 7']);
  });
});

describe('a newer build', () => {
  it('is fetched whole beside the copy and waits to be taken', async () => {
    const page = await save();
    expect(await page.newerCopy()).toBe(false);
    deployed = build('2');
    expect(await page.newerCopy()).toBe(true);
    expect(await page.offlineState()).toMatchObject({ current: { version: '1' }, next: { version: '2' } });
    held = [];
    await page.takeCopy();
    expect(await page.offlineState()).toMatchObject({ current: { version: '2' }, next: null });
    expect(versions()).toEqual([cacheOf('2')]);
  });

  it('that is on the server by half is not taken', async () => {
    const page = await save();
    deployed = build('2');
    trouble = (path) =>
      path === 'assets/atlas-2.json' ? Promise.resolve(new Response('', { status: 404 })) : undefined;
    await expect(page.newerCopy()).rejects.toThrow('404');
    expect(await page.offlineState()).toMatchObject({ current: { version: '1' }, next: null });
  });

  it('leaves the copy of a window that is still open where it is', async () => {
    const page = await save();
    deployed = build('2');
    await page.newerCopy();
    expect(held).toEqual([`migration-atlas page ${BASE}assets/index-1.js`]);
    await page.takeCopy();
    expect(versions()).toEqual([cacheOf('1'), cacheOf('2')]);
  });

  it('that this page is of already takes the place of the copy without a word', async () => {
    await save();
    deployed = build('2');
    script = 'assets/index-2.js';
    vi.resetModules();
    const page = await offline();
    expect(await page.newerCopy()).toBe(false);
    expect(await page.offlineState()).toMatchObject({ current: { version: '2' }, next: null });
  });

  it('that was taken back is forgotten', async () => {
    const page = await save();
    deployed = build('2');
    await page.newerCopy();
    deployed = build('1');
    expect(await page.newerCopy()).toBe(false);
    expect(await page.offlineState()).toMatchObject({ current: { version: '1' }, next: null });
    expect(versions()).toEqual([cacheOf('1')]);
  });
});

describe('the worker', () => {
  type Listener = (event: object) => void;

  /** Asks the worker for a file. Undefined where it leaves that to the browser. */
  async function worker(windows: readonly object[] = []) {
    const listeners = new Map<string, Listener>();
    vi.stubGlobal('self', {
      registration: { scope: BASE },
      clients: { matchAll: async () => windows },
      addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    });
    await import('../offline-worker');
    return async (path: string, request: object = {}): Promise<string | undefined> => {
      let answer: Promise<Response> | undefined;
      const respondWith = (given: Promise<Response>) => (answer = given);
      const asked = { method: 'GET', mode: 'cors', cache: 'default', url: BASE + path, ...request };
      listeners.get('fetch')?.({ request: asked, respondWith });
      return answer && (await answer).text();
    };
  }
  const opens = { mode: 'navigate' };
  const noNetwork = () => (trouble = () => Promise.reject(new TypeError('no network')));

  it('serves the page and its files from the copy, whatever the address asks for', async () => {
    await save();
    noNetwork();
    const ask = await worker();
    expect(await ask('?view=money#top', opens)).toBe('1');
    expect(await ask('index.html', opens)).toBe('1');
    expect(await ask('assets/atlas-1.json')).toBe('1');
    await expect(ask('assets/other-1.js')).rejects.toThrow('no network');
  });

  it('leaves alone what is not of the page, and what is asked of the network', async () => {
    await save();
    const ask = await worker();
    expect(await ask('figures/map.html', opens)).toBeUndefined();
    expect(await ask('offline.json', { cache: 'no-store' })).toBeUndefined();
    expect(await ask('', { ...opens, method: 'POST' })).toBeUndefined();
    expect(await ask('', { ...opens, url: 'https://example.org/other/' })).toBeUndefined();
  });

  it('begins with a newer copy when no window is open, and never while one is', async () => {
    const page = await save();
    deployed = build('2');
    await page.newerCopy();
    noNetwork();
    const ask = await worker([{}]);
    expect(await ask('', opens)).toBe('1');
    vi.resetModules();
    const askFirst = await worker();
    expect(await askFirst('', opens)).toBe('2');
    expect(await askFirst('icon.svg')).toBe('2');
    // A window of the earlier build, that was open all along.
    expect(await askFirst('assets/atlas-1.json')).toBe('1');
  });

  it('leaves everything to the network where the browser has dropped the copy', async () => {
    await save();
    browser.stores.delete(cacheOf('1'));
    deployed = build('2');
    const ask = await worker();
    expect(await ask('', opens)).toBe('2');
    expect(await ask('assets/atlas-2.json')).toBe('2');
  });
});
