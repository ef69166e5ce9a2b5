import { afterEach, expect, it, vi } from 'vitest';
import { keepOnly, readStored, store } from './cache';
import { loadJson } from './files';

afterEach(() => vi.unstubAllGlobals());

it('does without storage in a browser that has none', async () => {
  expect('indexedDB' in globalThis).toBe(false);
  await expect(store('/a.json', 'x')).resolves.toBeUndefined();
  await expect(readStored('/a.json')).resolves.toBeUndefined();
  await expect(keepOnly([])).resolves.toBeUndefined();
});

it('loads from the network without storage', async () => {
  vi.stubGlobal('fetch', async () => new Response('{"a":1}'));
  await expect(loadJson('/a.json', () => true)).resolves.toEqual({ a: 1 });
});

it('fails with a LoadError where not even the part of the program that stores can be had', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  vi.doMock('./cache', () => {
    throw new Error('no network for the script either');
  });
  vi.resetModules();
  const files = await import('./files');
  await expect(files.loadJson('/a.json', () => true)).rejects.toBeInstanceOf(files.LoadError);
});
