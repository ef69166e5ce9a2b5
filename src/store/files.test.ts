import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeper } from './files';

const fetchFile = vi.fn<(url: string) => Promise<Response>>();
const A = { name: 'a.json', url: '/a-1.json' };
const B = { name: 'b.json', url: '/b-1.json' };

beforeEach(() => {
  fetchFile.mockReset();
  vi.stubGlobal('fetch', fetchFile);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Takes whatever came. */
const sound = () => true;
const hasA = (value: unknown) => typeof value === 'object' && value !== null && 'a' in value;

/** Copies by name, of the edition of the page and of another. */
function keeperOf(own: Record<string, string>, other: Record<string, string> = {}) {
  return {
    readOwn: vi.fn(async (name: string) => own[name]),
    readOther: vi.fn(async (_edition: string, name: string) => other[name]),
    keepOwn: vi.fn<Keeper['keepOwn']>(async () => true),
  };
}

/** The module as a new visit of the page finds it: with nothing in memory. */
async function visit(keeper?: Keeper | Promise<Keeper>, sure = true) {
  vi.resetModules();
  const files = await import('./files');
  if (keeper) files.keepWith(async () => keeper, sure);
  return files;
}

const offline = () => fetchFile.mockRejectedValue(new TypeError('no network'));

describe('a file', () => {
  it('is asked for once, however often it is wanted', async () => {
    fetchFile.mockResolvedValue(new Response('{"a":1}'));
    const { loadJson } = await visit();
    const [first, second] = await Promise.all([loadJson(A, sound), loadJson(A, sound)]);
    const third = await loadJson(A, sound);
    expect(first).toEqual({ a: 1 });
    expect([second, third]).toEqual([first, first]);
    expect(fetchFile.mock.calls).toEqual([['/a-1.json']]);
  });

  it('comes from the network when that is quick, without a look at the copy', async () => {
    fetchFile.mockResolvedValueOnce(new Response('{"a":2}'));
    const keeper = keeperOf({ 'a.json': '{"a":1}' });
    const { loadJson } = await visit(keeper);
    await expect(loadJson(A, sound)).resolves.toEqual({ a: 2 });
    expect(keeper.readOwn).not.toHaveBeenCalled();
  });

  it('is kept as the text that came, and not fetched again for it', async () => {
    fetchFile.mockResolvedValueOnce(new Response('{"a": 1}'));
    const keeper = keeperOf({});
    const { keepAll, loadJson } = await visit(keeper);
    await loadJson(A, sound);
    let text: string | undefined;
    keeper.keepOwn.mockImplementation(async (_files, textOf) => {
      text = textOf('a.json');
      return true;
    });
    expect(await keepAll([A])).toBe(true);
    expect(text).toBe('{"a": 1}');
  });
});

describe('an edition that is not kept whole', () => {
  it('is kept as its files come', async () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
    fetchFile.mockImplementation(async () => new Response('{}'));
    const keeper = keeperOf({});
    const texts: (string | undefined)[] = [];
    keeper.keepOwn.mockImplementation(async (_files, textOf) => {
      texts.push(textOf('b.json'));
      return texts.length > 1;
    });
    const { keepAll, loadJson } = await visit(keeper);
    expect(await keepAll([A, B])).toBe(false);
    await loadJson(B, sound);
    for (const work of idle.splice(0)) work();
    await vi.waitFor(() => expect(texts).toEqual([undefined, '{}']), { timeout: 30_000 });
    await loadJson(A, sound);
    expect(idle).toEqual([]);
  });
});

describe('work that can wait', () => {
  it.each([['is there'], ['has failed']])('begins when what it is held for %s', async (how) => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
    const { holdIdle, whenIdle } = await visit();
    let settle = () => {};
    holdIdle(
      new Promise((resolve, reject) => {
        settle = () => (how === 'is there' ? resolve(how) : reject(new Error(how)));
      }),
    );
    const work = vi.fn(async () => undefined);
    whenIdle(work);
    await Promise.resolve();
    expect(idle).toEqual([]);
    settle();
    await vi.waitFor(() => expect(idle).toHaveLength(1));
    idle[0]();
    expect(work).toHaveBeenCalledOnce();
  });
});

describe('the copy of an earlier visit', () => {
  it.each<[string, () => void]>([
    ['there is no network', offline],
    ['the server fails', () => fetchFile.mockResolvedValue(new Response('{"a":9}', { status: 500 }))],
    ['the file is gone', () => fetchFile.mockResolvedValue(new Response('{"a":9}', { status: 404 }))],
    ['a log-in page answers', () => fetchFile.mockResolvedValue(new Response('<!doctype html>'))],
    ['something else answers', () => fetchFile.mockResolvedValue(new Response('{"b":1}'))],
  ])('is taken when %s', async (_case, fail) => {
    fail();
    const { loadJson } = await visit(keeperOf({ 'a.json': '{"a":1}' }), false);
    await expect(loadJson(A, hasA)).resolves.toEqual({ a: 1 });
  });

  it('is taken when the network is slow, and the network where there is none', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let arrive: (response: Response) => void = () => undefined;
    fetchFile.mockImplementation((url) => new Promise((resolve) => url === B.url && (arrive = resolve)));
    const { loadJson } = await visit(keeperOf({ 'a.json': '{"a":1}' }));
    const known = vi.fn();
    const unknown = vi.fn();
    void loadJson(A, sound).then(known);
    void loadJson(B, sound).then(unknown);
    await vi.advanceTimersByTimeAsync(250);
    expect(known).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(known).toHaveBeenCalledWith({ a: 1 });
    expect(unknown).not.toHaveBeenCalled();
    arrive(new Response('{"b":1}'));
    await vi.waitFor(() => expect(unknown).toHaveBeenCalledWith({ b: 1 }), { timeout: 30_000 });
  });

  it('is not asked for before the network has failed where none is known of', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fetchFile.mockImplementation(() => new Promise(() => undefined));
    const keeper = keeperOf({ 'a.json': '{"a":1}' });
    const { loadJson } = await visit(keeper, false);
    void loadJson(A, sound);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(keeper.readOwn).not.toHaveBeenCalled();
  });
});

describe('an earlier edition that is shown', () => {
  it('has its own files and no others', async () => {
    fetchFile.mockImplementation(async () => new Response('{"a":"new"}'));
    const keeper = keeperOf({ 'a.json': '{"a":"new"}' }, { 'a.json': '{"a":"old"}' });
    const { LoadError, loadJson, showEdition } = await visit(keeper);
    expect(await loadJson(A, sound)).toEqual({ a: 'new' });
    showEdition('3-old');
    expect(await loadJson(A, sound)).toEqual({ a: 'old' });
    expect(keeper.readOther).toHaveBeenCalledWith('3-old', 'a.json');
    fetchFile.mockClear();
    await expect(loadJson(B, sound)).rejects.toBeInstanceOf(LoadError);
    expect(fetchFile).not.toHaveBeenCalled();
  });
});

describe('a file that neither the network nor the storage has', () => {
  it('is an error that names it and keeps the cause', async () => {
    offline();
    const { LoadError, loadJson } = await visit(keeperOf({}));
    const failure: unknown = await loadJson(A, sound).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LoadError);
    expect(failure).toMatchObject({
      url: '/a-1.json',
      message: 'could not load /a-1.json',
      cause: new TypeError('no network'),
    });
  });

  it('is an error with the answer of the server', async () => {
    fetchFile.mockResolvedValue(new Response('', { status: 503 }));
    const { loadJson } = await visit();
    await expect(loadJson(A, sound)).rejects.toMatchObject({ cause: new Error('the server answers 503') });
  });

  it('can be asked for again', async () => {
    fetchFile.mockRejectedValueOnce(new TypeError('no network'));
    fetchFile.mockResolvedValueOnce(new Response('{"a":1}'));
    const { LoadError, loadJson } = await visit();
    await expect(loadJson(A, sound)).rejects.toBeInstanceOf(LoadError);
    await expect(loadJson(A, sound)).resolves.toEqual({ a: 1 });
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['is no JSON', '{"a":'],
    ['is something else', '{"b":1}'],
  ])('is the same error where the copy %s', async (_case, text) => {
    offline();
    const { LoadError, loadJson } = await visit(keeperOf({ 'a.json': text }));
    await expect(loadJson(A, hasA)).rejects.toBeInstanceOf(LoadError);
  });

  it('is the same error where not even the part of the program that keeps copies can be had', async () => {
    offline();
    const { LoadError, loadJson } = await visit(Promise.reject(new Error('no network for the script either')));
    await expect(loadJson(A, sound)).rejects.toBeInstanceOf(LoadError);
  });
});
