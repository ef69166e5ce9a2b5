import { beforeEach, expect, it, vi } from 'vitest';

const fetchFile = vi.fn<(url: string) => Promise<Response>>();
const named = (name: string) => expect.stringMatching(new RegExp(`${name}[^/]*\\.json`));

beforeEach(() => {
  vi.resetModules();
  fetchFile.mockReset();
  fetchFile.mockImplementation(async (url) =>
    Response.json({ from: url, documents: [], practices: [], areas: [], blocks: [], passages: { p: { quote: url } } }),
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
  ['an atlas without practices', { documents: [], areas: [] }, 'atlas'],
  ['a base map without areas', { documents: [], practices: [] }, 'basemap'],
  ['no object', null, 'atlas'],
])('does not take %s', async (_what, answer, name) => {
  fetchFile.mockImplementation(async () => Response.json(answer));
  await expect((await data()).loadFirst()).rejects.toMatchObject({ url: named(name) });
});

it('loads the passages by the ids of their records', async () => {
  expect(await (await data()).loadPassages()).toEqual({ p: { quote: named('passages') } });
});

it('loads the text of one document', async () => {
  expect(await (await data()).loadReading('000')).toMatchObject({ from: named('documents/000') });
});

it('loads the passages when the page has nothing else to do', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  (await data()).preloadPassages();
  expect(fetchFile).not.toHaveBeenCalled();
  for (const work of idle) work();
  await vi.waitFor(() => expect(fetchFile.mock.calls).toEqual([[named('passages')]]));
});

it.each(['999', '__proto__', '../atlas'])('knows that there is no document %s', async (id) => {
  await expect((await data()).loadReading(id)).rejects.toThrow(`no document ${id} in the data`);
  expect(fetchFile).not.toHaveBeenCalled();
});
