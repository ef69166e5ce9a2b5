import { beforeEach, expect, it, vi } from 'vitest';
import { loadFirst, loadPassages, loadReading } from './data';

const fetchFile = vi.fn<(url: string) => Promise<Response>>();
const named = (name: string) => expect.stringMatching(new RegExp(`${name}[^/]*\\.json`));

beforeEach(() => {
  fetchFile.mockReset();
  fetchFile.mockImplementation(async (url) => Response.json({ from: url, passages: { p: { quote: url } } }));
  vi.stubGlobal('fetch', fetchFile);
  vi.stubGlobal('requestIdleCallback', () => 0);
});

it('loads the atlas and the base map', async () => {
  const first = await loadFirst();
  expect(first).toMatchObject({ atlas: { from: named('atlas') }, basemap: { from: named('basemap') } });
});

it('loads the passages by the ids of their records', async () => {
  expect(await loadPassages()).toEqual({ p: { quote: named('passages') } });
});

it('loads the text of one document', async () => {
  expect(await loadReading('000')).toMatchObject({ from: named('documents/000') });
});

it.each(['999', '__proto__', '../atlas'])('knows that there is no document %s', async (id) => {
  await expect(loadReading(id)).rejects.toThrow(`no document ${id} in the data`);
  expect(fetchFile).not.toHaveBeenCalled();
});
