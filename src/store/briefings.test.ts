import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The module as a new visit of the page finds it: without a connection of its own. */
const visit = async () => {
  vi.resetModules();
  return import('./briefings');
};
const row = (id: string, changed: number, text = `text of ${id}`) => ({ id, changed, text });

beforeEach(async () => {
  const { dropBriefing, readBriefings } = await visit();
  for (const { id } of (await readBriefings()) ?? []) await dropBriefing(id);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a briefing that is stored', () => {
  it('is there at a later visit, the last changed first', async () => {
    const { keepBriefing } = await visit();
    expect(await keepBriefing(row('a', 1), null)).toBe('kept');
    expect(await keepBriefing(row('b', 2), null)).toBe('kept');
    expect(await (await visit()).readBriefings()).toEqual([row('b', 2), row('a', 1)]);
  });

  it('is changed by the page that read it last, and by no other', async () => {
    const { keepBriefing, readBriefings } = await visit();
    await keepBriefing(row('a', 1), null);
    expect(await keepBriefing(row('a', 2, 'here'), 1)).toBe('kept');
    expect(await keepBriefing(row('a', 3, 'there'), 1)).toBe('overtaken');
    expect(await keepBriefing(row('a', 4, 'anew'), null)).toBe('overtaken');
    expect(await readBriefings()).toEqual([row('a', 2, 'here')]);
  });

  it('goes only when it is removed', async () => {
    const { dropBriefing, keepBriefing, readBriefings } = await visit();
    await keepBriefing(row('a', 1), null);
    vi.stubGlobal('location', new URL('https://example.org/atlas/'));
    expect(await (await import('./keeper')).clearKept()).toBe(true);
    expect(await readBriefings()).toEqual([row('a', 1)]);
    expect(await dropBriefing('a')).toBe(true);
    expect(await readBriefings()).toEqual([]);
  });
});

describe('storage that the browser refuses', () => {
  const refuse = () =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in a private window', 'SecurityError');
    });

  it('is told of, and throws nothing', async () => {
    refuse();
    const { dropBriefing, keepBriefing, readBriefings } = await visit();
    expect(await readBriefings()).toBeNull();
    expect(await keepBriefing(row('a', 1), null)).toBe('refused');
    expect(await dropBriefing('a')).toBe(false);
  });

  it('is asked again next time', async () => {
    const refusal = refuse();
    const { keepBriefing, readBriefings } = await visit();
    expect(await keepBriefing(row('a', 1), null)).toBe('refused');
    refusal.mockRestore();
    expect(await keepBriefing(row('a', 2), null)).toBe('kept');
    expect(await readBriefings()).toEqual([row('a', 2)]);
  });

  it('has copies of the data make room for what a reader made', async () => {
    vi.stubGlobal('location', new URL('https://example.org/atlas/'));
    const copies = indexedDB.open('migration-atlas-data-1 /atlas/ 3-old');
    await new Promise((done) => (copies.onsuccess = done));
    copies.result.close();
    const { keepBriefing, readBriefings } = await visit();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await keepBriefing(row('a', 1), null)).toBe('kept');
    expect(await readBriefings()).toEqual([row('a', 1)]);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['migration-atlas-briefings-1']);
  });

  it('leaves what was stored where there is no more room', async () => {
    const { keepBriefing, readBriefings } = await visit();
    await keepBriefing(row('a', 1), null);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await keepBriefing(row('a', 2, 'longer'), 1)).toBe('refused');
    vi.restoreAllMocks();
    expect(await readBriefings()).toEqual([row('a', 1)]);
  });
});

describe('storage that never answers', () => {
  it('is given up after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => Object.create(EventTarget.prototype));
    const { readBriefings } = await visit();
    const answer = vi.fn();
    const reading = readBriefings().then(answer);
    await vi.advanceTimersByTimeAsync(1500);
    expect(answer).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    await reading;
    expect(answer).toHaveBeenCalledWith(null);
  });
});
