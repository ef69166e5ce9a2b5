import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const fetchFile = vi.fn<(url: string) => Promise<Response>>();
let idleWork: (() => void)[];

beforeEach(async () => {
  idleWork = [];
  fetchFile.mockReset();
  vi.stubGlobal('fetch', fetchFile);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idleWork.push(work));
  const { keepOnly } = await import('./cache');
  await keepOnly([]);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Takes whatever came. */
const sound = () => true;

/** The module as a new visit of the page finds it: with nothing in memory. */
async function visit() {
  vi.resetModules();
  return import('./files');
}

/** Runs what waits until the page has nothing else to do. */
function becomeIdle(): void {
  for (const work of idleWork.splice(0)) work();
}

/** A visit that loads and stores a file. */
async function visitOnline(url: string, text: string): Promise<void> {
  fetchFile.mockResolvedValueOnce(new Response(text));
  const { loadJson } = await visit();
  await loadJson(url, sound);
  becomeIdle();
  const { readStored } = await import('./cache');
  await vi.waitFor(async () => expect(await readStored(url)).toBe(text));
}

const offline = () => fetchFile.mockRejectedValue(new TypeError('no network'));

describe('a file', () => {
  it('is asked for once, however often it is wanted', async () => {
    fetchFile.mockResolvedValue(new Response('{"a":1}'));
    const { loadJson } = await visit();
    const [first, second] = await Promise.all([loadJson('/a.json', sound), loadJson('/a.json', sound)]);
    const third = await loadJson('/a.json', sound);
    expect(first).toEqual({ a: 1 });
    expect([second, third]).toEqual([first, first]);
    expect(fetchFile.mock.calls).toEqual([['/a.json']]);
  });

  it('comes from the network when there is one, also where an old copy is stored', async () => {
    await visitOnline('/a.json', '{"a":1}');
    fetchFile.mockResolvedValueOnce(new Response('{"a":2}'));
    const { loadJson } = await visit();
    await expect(loadJson('/a.json', sound)).resolves.toEqual({ a: 2 });
  });

  it('is stored only when the page has nothing else to do', async () => {
    fetchFile.mockResolvedValueOnce(new Response('{"a":1}'));
    const { loadJson } = await visit();
    const { readStored } = await import('./cache');
    await loadJson('/a.json', sound);
    expect(await readStored('/a.json')).toBeUndefined();
    expect(idleWork).toHaveLength(1);
    becomeIdle();
    await vi.waitFor(async () => expect(await readStored('/a.json')).toBe('{"a":1}'));
  });
});

describe('the copy of an earlier visit', () => {
  it.each<[string, () => void]>([
    ['there is no network', offline],
    ['the server fails', () => fetchFile.mockResolvedValue(new Response('{"a":9}', { status: 500 }))],
    ['the file is gone', () => fetchFile.mockResolvedValue(new Response('{"a":9}', { status: 404 }))],
    ['a log-in page answers', () => fetchFile.mockResolvedValue(new Response('<!doctype html>'))],
  ])('is taken when %s', async (_case, fail) => {
    await visitOnline('/a.json', '{"a":1}');
    fail();
    const { loadJson } = await visit();
    await expect(loadJson('/a.json', sound)).resolves.toEqual({ a: 1 });
  });

  it('is taken when the network takes too long, and the network where there is none', async () => {
    await visitOnline('/a.json', '{"a":1}');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let arrive: (response: Response) => void = () => undefined;
    fetchFile.mockImplementation((url) =>
      url === '/a.json'
        ? new Promise(() => undefined)
        : new Promise((resolve) => {
            arrive = resolve;
          }),
    );
    const { loadJson } = await visit();
    await import('./cache');
    const known = vi.fn();
    const unknown = vi.fn();
    void loadJson('/a.json', sound).then(known);
    void loadJson('/b.json', sound).then(unknown);
    await vi.advanceTimersByTimeAsync(3000);
    expect(known).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    await vi.waitFor(() => expect(known).toHaveBeenCalledWith({ a: 1 }));
    expect(unknown).not.toHaveBeenCalled();
    arrive(new Response('{"b":1}'));
    await vi.waitFor(() => expect(unknown).toHaveBeenCalledWith({ b: 1 }));
  });

  it('goes when it belongs to an earlier edition', async () => {
    await visitOnline('/a-1.json', '1');
    await visitOnline('/a-2.json', '2');
    const { forgetOthers } = await visit();
    const { readStored } = await import('./cache');
    forgetOthers(['/a-2.json']);
    expect(await readStored('/a-1.json')).toBe('1');
    becomeIdle();
    await vi.waitFor(async () => expect(await readStored('/a-1.json')).toBeUndefined());
    expect(await readStored('/a-2.json')).toBe('2');
  });
});

describe('a file that neither the network nor the storage has', () => {
  it('is an error that names it and keeps the cause', async () => {
    offline();
    const { LoadError, loadJson } = await visit();
    const failure: unknown = await loadJson('/a.json', sound).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LoadError);
    expect(failure).toMatchObject({
      url: '/a.json',
      message: 'could not load /a.json',
      cause: new TypeError('no network'),
    });
  });

  it('is an error with the answer of the server', async () => {
    fetchFile.mockResolvedValue(new Response('', { status: 503 }));
    const { loadJson } = await visit();
    await expect(loadJson('/a.json', sound)).rejects.toMatchObject({ cause: new Error('the server answers 503') });
  });

  it('can be asked for again', async () => {
    fetchFile.mockRejectedValueOnce(new TypeError('no network'));
    fetchFile.mockResolvedValueOnce(new Response('{"a":1}'));
    const { LoadError, loadJson } = await visit();
    await expect(loadJson('/a.json', sound)).rejects.toBeInstanceOf(LoadError);
    await expect(loadJson('/a.json', sound)).resolves.toEqual({ a: 1 });
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  it('is the same error where the stored copy cannot be read', async () => {
    offline();
    const { LoadError, loadJson } = await visit();
    const { store } = await import('./cache');
    await store('/a.json', '{"a":');
    await expect(loadJson('/a.json', sound)).rejects.toBeInstanceOf(LoadError);
  });
});

describe('a file that is not what was asked for', () => {
  const hasA = (value: unknown) => typeof value === 'object' && value !== null && 'a' in value;

  it('is an error, is not kept, and can be asked for again', async () => {
    fetchFile.mockResolvedValueOnce(new Response('{"b":1}'));
    fetchFile.mockResolvedValueOnce(new Response('{"a":1}'));
    const { LoadError, loadJson } = await visit();
    await expect(loadJson('/a.json', hasA)).rejects.toBeInstanceOf(LoadError);
    expect(idleWork).toEqual([]);
    await expect(loadJson('/a.json', hasA)).resolves.toEqual({ a: 1 });
  });

  it('gives way to the copy of an earlier visit, if that is sound', async () => {
    await visitOnline('/a.json', '{"a":1}');
    fetchFile.mockImplementation(async () => new Response('{"b":1}'));
    const { loadJson } = await visit();
    await expect(loadJson('/a.json', hasA)).resolves.toEqual({ a: 1 });
    const { store } = await import('./cache');
    await store('/c.json', '{"b":1}');
    await expect(loadJson('/c.json', hasA)).rejects.toMatchObject({ url: '/c.json' });
  });
});

describe('storage that the browser refuses', () => {
  beforeEach(() => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in a private window', 'SecurityError');
    });
  });

  it('does not stand in the way of the network', async () => {
    fetchFile.mockResolvedValueOnce(new Response('{"a":1}'));
    const { loadJson } = await visit();
    await expect(loadJson('/a.json', sound)).resolves.toEqual({ a: 1 });
    becomeIdle();
  });

  it('leaves an error without one', async () => {
    offline();
    const { LoadError, loadJson } = await visit();
    await expect(loadJson('/a.json', sound)).rejects.toBeInstanceOf(LoadError);
  });
});

describe('storage that never answers', () => {
  beforeEach(() => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => Object.create(EventTarget.prototype));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  it('does not keep the network waiting', async () => {
    fetchFile.mockResolvedValueOnce(new Response('{"a":1}'));
    const { loadJson } = await visit();
    await expect(loadJson('/a.json', sound)).resolves.toEqual({ a: 1 });
  });

  it('leaves an error after a while', async () => {
    offline();
    const { LoadError, loadJson } = await visit();
    await import('./cache');
    const failure = loadJson('/a.json', sound).catch((error: unknown) => error);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await failure).toBeInstanceOf(LoadError);
  });
});
