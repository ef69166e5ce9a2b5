import { beforeEach, expect, it, vi } from 'vitest';

const fetchFile = vi.fn<(url: string) => Promise<Response>>();
const named = (name: string) => expect.stringMatching(new RegExp(`${name}[^/]*\\.json`));

/** What an atlas has at least. */
const LISTS = { documents: [], practices: [], ties: [], recommendations: [], money: [], rates: [] };

beforeEach(() => {
  vi.resetModules();
  fetchFile.mockReset();
  fetchFile.mockImplementation(async (url) =>
    Response.json({
      from: url,
      ...LISTS,
      areas: [],
      blocks: [],
      passages: { p: { quote: url } },
      mentions: { ITA: { '901': [4] } },
    }),
  );
  vi.stubGlobal('fetch', fetchFile);
  vi.stubGlobal('requestIdleCallback', () => 0);
});

/** The module with nothing loaded yet. */
const data = () => import('./data');

it('loads the atlas and the base map', async () => {
  const first = await (await data()).loadFirst();
  expect(first).toMatchObject({ atlas: { from: named('atlas') }, basemap: { from: named('basemap') } });
});

it.each([
  ['an atlas without practices', { ...LISTS, practices: undefined, areas: [] }, 'atlas'],
  ['the atlas of an earlier version, without rates', { ...LISTS, rates: undefined, areas: [] }, 'atlas'],
  ['a base map without areas', LISTS, 'basemap'],
  ['no object', null, 'atlas'],
])('does not take %s', async (_what, answer, name) => {
  fetchFile.mockImplementation(async () => Response.json(answer));
  await expect((await data()).loadFirst()).rejects.toMatchObject({ url: named(name) });
});

it('loads the passages by the ids of their records', async () => {
  expect(await (await data()).loadPassages()).toEqual({ p: { quote: named('passages') } });
});

it('loads the lines that name each country', async () => {
  expect(await (await data()).loadMentions()).toEqual({ ITA: { '901': [4] } });
});

it.each([
  ['passages', 'loadPassages'],
  ['mentions', 'loadMentions'],
] as const)('does not take a list for %s', async (name, load) => {
  fetchFile.mockImplementation(async () => Response.json({ [name]: null }));
  await expect((await data())[load]()).rejects.toMatchObject({ url: named(name) });
});

it('loads the text of one document', async () => {
  expect(await (await data()).loadReading('000')).toMatchObject({ from: named('documents/000') });
});

it('loads the passages, and what else a panel needs, when the page has nothing else to do', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  const also = vi.fn(async () => undefined);
  (await data()).preload(also);
  expect(also).not.toHaveBeenCalled();
  expect(fetchFile).not.toHaveBeenCalled();
  for (const work of idle) work();
  await vi.waitFor(() => expect(fetchFile.mock.calls).toEqual([[named('passages')]]), { timeout: 30_000 });
  expect(also).toHaveBeenCalledOnce();
});

it.each(['999', '__proto__', '../atlas'])('knows that there is no document %s', async (id) => {
  await expect((await data()).loadReading(id)).rejects.toThrow(`no document ${id} in the data`);
  expect(fetchFile).not.toHaveBeenCalled();
});

it('loads the data of a part from beside its page, by its edition, and its texts from one folder for all', async () => {
  vi.stubGlobal('document', {
    baseURI: 'https://example.org/atlas/parts/KEN/index.html?view=countries',
    querySelector: () => ({ content: 'abc' }),
  });
  try {
    const { loadFirst, loadPassages, loadReading } = await data();
    const home = 'https://example.org/atlas/parts';
    expect(await loadFirst()).toMatchObject({
      atlas: { from: `${home}/KEN/atlas.json?abc` },
      basemap: { from: named('data/basemap') },
    });
    expect(await loadPassages()).toEqual({ p: { quote: `${home}/KEN/passages.json?abc` } });
    expect(await loadReading('0042')).toMatchObject({ from: `${home}/documents/0042.json?abc` });
  } finally {
    vi.stubGlobal('document', undefined);
  }
});
