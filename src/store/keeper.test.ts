import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesOf, madeEdition, smallStorage, visit, type MadeEdition } from './storage-fixture';

const OLD = madeEdition('3-old');
const NEW = madeEdition('3-new');
const nameOf = ({ edition }: MadeEdition) => `migration-atlas-data-1 /atlas/ ${edition}`;

/** What the network gives: every file of both editions. */
const fetchText = vi.fn(
  async ({ name, url }: { name: string; url: string }) => (url.includes('3-old') ? OLD : NEW).texts[name],
);
const nothingFresh = () => undefined;

/** A visit that keeps its edition whole. */
async function keepWhole(edition: MadeEdition) {
  const page = await visit(edition);
  expect(await page.keepOwn(filesOf(edition), nothingFresh, fetchText)).toBe(true);
  return page;
}

/** Has a method of the browser's database fail in a way, as often as is said, and then work. */
function failing(method: 'put' | 'get', error: () => unknown, times = Infinity) {
  const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
  let left = times;
  return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    if (left-- <= 0) return real.apply(this, args);
    throw error();
  });
}

beforeEach(async () => {
  fetchText.mockClear();
  vi.stubGlobal('localStorage', smallStorage());
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('an edition', () => {
  it('is kept whole, compressed, and the next visit begins with it', async () => {
    const page = await keepWhole(OLD);
    expect(page.markedEdition()).toBe('3-old');
    expect(fetchText).toHaveBeenCalledTimes(3);
    const later = await visit(OLD);
    expect(await later.readOwn('atlas.json')).toBe(OLD.texts['atlas.json']);
    expect(await later.readOwn('documents/000.json')).toBe(OLD.texts['documents/000.json']);
    expect(await later.readOwn('other.json')).toBeUndefined();
    expect(await later.keptEditions()).toMatchObject([{ edition: '3-old', files: 3, of: 3 }]);
  });

  it('is fetched only as far as it did not come already', async () => {
    const page = await visit(OLD);
    await page.keepOwn(filesOf(OLD), (name) => (name === 'atlas.json' ? OLD.texts[name] : undefined), fetchText);
    expect(fetchText.mock.calls.map(([{ name }]) => name)).toEqual(['basemap.json', 'documents/000.json']);
    await (await visit(OLD)).keepOwn(filesOf(OLD), nothingFresh, fetchText);
    expect(fetchText).toHaveBeenCalledTimes(2);
  });

  it('is not fetched whole where the reader saves data', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    const page = await visit(OLD);
    const textOf = (name: string) => (name === 'atlas.json' ? OLD.texts[name] : undefined);
    expect(await page.keepOwn(filesOf(OLD), textOf, fetchText)).toBe(false);
    expect(fetchText).not.toHaveBeenCalled();
    expect(page.markedEdition()).toBeNull();
    expect(await page.readOwn('atlas.json')).toBe(OLD.texts['atlas.json']);
  });

  it('loads beside the one that is kept, and takes its place whole', async () => {
    await keepWhole(OLD);
    const page = await visit(NEW);
    const cutOff = async (file: { name: string; url: string }) => {
      if (file.name === 'documents/000.json') throw new TypeError('no network');
      return fetchText(file);
    };
    expect(await page.keepOwn(filesOf(NEW), nothingFresh, cutOff)).toBe(false);
    expect(page.markedEdition()).toBe('3-old');
    expect(await page.readOther('3-old', 'documents/000.json')).toBe(OLD.texts['documents/000.json']);
    expect(await page.readOther('3-new', 'atlas.json')).toBeUndefined();

    const later = await keepWhole(NEW);
    expect(later.markedEdition()).toBe('3-new');
    expect((await Dexie.getDatabaseNames()).filter((name) => name.includes('data'))).toEqual([nameOf(NEW)]);
  });

  it('is cleared when the reader asks, and not kept again in the same visit', async () => {
    const page = await keepWhole(OLD);
    expect(await page.clearKept()).toBe(true);
    expect(await page.keptEditions()).toEqual([]);
    expect(page.markedEdition()).toBeNull();
    expect(await page.keepOwn(filesOf(OLD), nothingFresh, fetchText)).toBe(false);
    expect(await Dexie.getDatabaseNames()).toEqual([]);
  });
});

describe('two windows with different editions', () => {
  it('each have their own, and the newer does not take that of the other away', async () => {
    const held = new Set<string>();
    vi.stubGlobal('navigator', {
      locks: {
        request: async (name: string) => void held.add(name),
        query: async () => ({ held: [...held].map((name) => ({ name })) }),
      },
    });
    const before = await keepWhole(OLD);
    const after = await keepWhole(NEW);
    expect(await before.readOwn('atlas.json')).toBe(OLD.texts['atlas.json']);
    expect(await after.readOwn('atlas.json')).toBe(NEW.texts['atlas.json']);
    expect(await after.keptEditions()).toMatchObject([{ edition: '3-new' }, { edition: '3-old' }]);
  });

  it('do not bring back what the other has removed, where a browser does not say what is in use', async () => {
    const before = await keepWhole(OLD);
    await keepWhole(NEW);
    expect(await before.readOwn('atlas.json')).toBeUndefined();
    expect(before.faultsSoFar()).toMatchObject([{ kind: 'removed' }]);
    expect(await Dexie.getDatabaseNames()).toEqual([nameOf(NEW)]);
  });
});

describe('a copy that is not what was put there', () => {
  const damage = async (change: (row: { hash: string; bytes: Uint8Array }) => Uint8Array) => {
    const database = new Dexie(nameOf(OLD));
    await database.open();
    const rows = (await database.table('files').toArray()) as { hash: string; bytes: Uint8Array }[];
    for (const row of rows) await database.table('files').put({ ...row, bytes: change(row) });
    database.close();
  };

  it.each<[string, (row: { bytes: Uint8Array }) => Uint8Array]>([
    ['with a byte changed', ({ bytes }) => bytes.map((byte, i) => (i === 20 ? byte ^ 0xff : byte))],
    ['cut off', ({ bytes }) => bytes.slice(0, -9)],
    ['empty', () => new Uint8Array()],
  ])('%s is not shown, is dropped, and is fetched again', async (_case, change) => {
    await keepWhole(OLD);
    await damage(change);
    const page = await visit(OLD);
    expect(await page.readOwn('atlas.json')).toBeUndefined();
    expect(page.faultsSoFar()).toMatchObject([{ kind: 'damaged' }]);
    expect((await page.keptEditions())[0]).toMatchObject({ whole: null, files: 2 });
    const again = await visit(OLD);
    fetchText.mockClear();
    await again.keepOwn(filesOf(OLD), nothingFresh, fetchText);
    expect(fetchText).toHaveBeenCalledTimes(1);
    expect(await again.readOwn('atlas.json')).toBe(OLD.texts['atlas.json']);
  });

  it('of another edition is had from its old address, if it is the same there, and from nowhere else', async () => {
    await keepWhole(OLD);
    await damage(({ bytes }) => bytes.slice(0, -9));
    const page = await visit(NEW);
    const fetchFile = vi.fn<(url: string) => Promise<Response>>(async () => new Response(NEW.texts['atlas.json']));
    vi.stubGlobal('fetch', fetchFile);
    expect(await page.readOther('3-old', 'atlas.json')).toBeUndefined();
    expect(fetchFile.mock.calls).toEqual([['https://example.org/atlas/assets/atlas-3-old.json']]);
  });

  it('is never made from what the network gives wrongly', async () => {
    const page = await visit(OLD);
    expect(await page.keepOwn(filesOf(OLD), nothingFresh, async () => '{"log in":"please"}')).toBe(false);
    expect(page.faultsSoFar()).toMatchObject([{ kind: 'damaged' }]);
    expect(page.markedEdition()).toBeNull();
  });
});

describe('no room in the middle of a write', () => {
  const inner = new DOMException('full', 'QuotaExceededError');
  it.each<[string, () => unknown]>([
    ['as such', () => inner],
    ['as the cause of an AbortError', () => Object.assign(new DOMException('aborted', 'AbortError'), { inner })],
  ])('told %s is made by dropping the earlier edition', async (_case, error) => {
    await keepWhole(OLD);
    failing('put', error, 1);
    const page = await visit(NEW);
    expect(await page.keepOwn(filesOf(NEW), nothingFresh, fetchText)).toBe(true);
    expect(await Dexie.getDatabaseNames()).toEqual([nameOf(NEW)]);
  });

  it('leaves nothing of the edition, tells the reader, and is not tried again in the visit', async () => {
    const puts = failing('put', () => inner);
    const page = await visit(OLD);
    expect(await page.keepOwn(filesOf(OLD), nothingFresh, fetchText)).toBe(false);
    expect(page.faultsSoFar()).toMatchObject([{ kind: 'full' }]);
    expect(await page.keepOwn(filesOf(OLD), nothingFresh, fetchText)).toBe(false);
    expect(puts).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    expect(await Dexie.getDatabaseNames()).toEqual([]);
  });

  it('that never ends is given up after a while', async () => {
    const page = await visit(OLD);
    await page.readOwn('atlas.json');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => Object.create(EventTarget.prototype));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const keeping = page.keepOwn(filesOf(OLD), (name) => OLD.texts[name], fetchText);
    let ended: boolean | undefined;
    void keeping.then((whole) => (ended = whole));
    await vi.waitFor(
      async () => {
        await vi.advanceTimersByTimeAsync(1000);
        expect(ended).toBe(false);
      },
      { timeout: 30_000 },
    );
    expect(page.faultsSoFar()).toMatchObject([{ kind: 'silent' }]);
  });
});

describe('a connection that the browser closes', () => {
  const closed = () => new DOMException('the connection is closing', 'InvalidStateError');

  it('is opened anew once', async () => {
    await keepWhole(OLD);
    const page = await visit(OLD);
    failing('get', closed, 1);
    expect(await page.readOwn('atlas.json')).toBe(OLD.texts['atlas.json']);
    expect(page.faultsSoFar()).toEqual([]);
  });

  it('is given up for the visit when it is closed again', async () => {
    await keepWhole(OLD);
    const page = await visit(OLD);
    const gets = failing('get', closed);
    expect(await page.readOwn('atlas.json')).toBeUndefined();
    const tries = gets.mock.calls.length;
    expect(await page.readOwn('basemap.json')).toBeUndefined();
    expect(await page.readOwn('basemap.json')).toBeUndefined();
    expect(gets).toHaveBeenCalledTimes(tries);
    expect(page.faultsSoFar()).toMatchObject([{ kind: 'closed' }]);
  });
});

describe('a database that cannot be opened', () => {
  it('is done without where it is of a newer version of the page, and left as it is', async () => {
    const newer = new Dexie(nameOf(OLD));
    newer.version(2).stores({ files: 'hash', about: 'id', more: 'id' });
    await newer.open();
    newer.close();
    const page = await visit(OLD);
    expect(await page.readOwn('atlas.json')).toBeUndefined();
    expect(await page.keepOwn(filesOf(OLD), nothingFresh, fetchText)).toBe(false);
    expect(page.faultsSoFar()).toMatchObject([{ kind: 'newer' }]);
    await newer.open();
    expect(newer.verno).toBe(2);
    newer.close();
  });

  it('is done without where the browser says that the version is wrong', async () => {
    const page = await visit(OLD);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('a newer one is there', 'VersionError');
    });
    expect(await page.readOwn('atlas.json')).toBeUndefined();
    expect(page.faultsSoFar()).toMatchObject([{ kind: 'newer' }]);
  });

  it('is done without where the browser refuses it, and asked for again', async () => {
    await keepWhole(OLD);
    const page = await visit(OLD);
    const refusal = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in a private window', 'SecurityError');
    });
    expect(await page.readOwn('atlas.json')).toBeUndefined();
    expect(page.faultsSoFar()).toMatchObject([{ kind: 'refused' }]);
    refusal.mockRestore();
    expect(await page.readOwn('atlas.json')).toBe(OLD.texts['atlas.json']);
  });

  it.each<[string, boolean]>([
    ['silent', false],
    ['blocked', true],
  ])('is given up for the visit where it stays %s', async (kind, isBlocked) => {
    const page = await visit(OLD);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const request = Object.create(EventTarget.prototype) as IDBOpenDBRequest;
      if (isBlocked) queueMicrotask(() => request.onblocked?.(new Event('blocked') as IDBVersionChangeEvent));
      return request;
    });
    const answer = vi.fn();
    const reading = page.readOwn('atlas.json').then(answer);
    await vi.advanceTimersByTimeAsync(1400);
    expect(open).toHaveBeenCalledOnce();
    expect(answer).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await reading;
    expect(answer).toHaveBeenCalledWith(undefined);
    expect(await page.readOwn('basemap.json')).toBeUndefined();
    expect(open).toHaveBeenCalledOnce();
    expect(page.faultsSoFar()).toMatchObject([{ kind }]);
  });
});
