import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The module as a new visit of the page finds it: without a connection of its own. */
const visit = async () => {
  vi.resetModules();
  return import('./cache');
};

beforeEach(async () => {
  await (await visit()).keepOnly([]);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what is stored', () => {
  it('is there at a later visit', async () => {
    await (await visit()).store('/a.json', '{"a":1}');
    expect(await (await visit()).readStored('/a.json')).toBe('{"a":1}');
  });

  it('is the newest under an address', async () => {
    const { readStored, store } = await visit();
    await store('/a.json', 'old');
    await store('/a.json', 'new');
    expect(await readStored('/a.json')).toBe('new');
  });

  it('is undefined where nothing is', async () => {
    expect(await (await visit()).readStored('/a.json')).toBeUndefined();
  });

  it('goes when it belongs to an earlier edition', async () => {
    const { keepOnly, readStored, store } = await visit();
    for (const url of ['/a-1.json', '/a-2.json', '/b.json']) await store(url, url);
    await keepOnly(['/a-2.json', '/b.json', '/never-stored.json']);
    expect(await Promise.all(['/a-1.json', '/a-2.json', '/b.json'].map(readStored))).toEqual([
      undefined,
      '/a-2.json',
      '/b.json',
    ]);
  });
});

describe('storage that the browser refuses', () => {
  const refuse = () =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in a private window', 'SecurityError');
    });

  it('gives nothing and throws nothing', async () => {
    refuse();
    const { keepOnly, readStored, store } = await visit();
    await expect(store('/a.json', 'x')).resolves.toBeUndefined();
    await expect(readStored('/a.json')).resolves.toBeUndefined();
    await expect(keepOnly([])).resolves.toBeUndefined();
  });

  it('is asked again next time', async () => {
    const refusal = refuse();
    const { readStored, store } = await visit();
    await store('/a.json', 'x');
    refusal.mockRestore();
    await store('/a.json', 'y');
    expect(await readStored('/a.json')).toBe('y');
  });
});

describe('storage that never answers', () => {
  it('is given up after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => Object.create(EventTarget.prototype));
    const { readStored } = await visit();
    const answer = vi.fn();
    const reading = readStored('/a.json').then(answer);
    await vi.advanceTimersByTimeAsync(1000);
    expect(open).toHaveBeenCalled();
    expect(answer).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    await reading;
    expect(answer).toHaveBeenCalledWith(undefined);
  });
});
