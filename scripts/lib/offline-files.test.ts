import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataEdition } from './data-edition.mjs';
import { offlineList } from './offline-files';

let folder: string;
const put = (path: string, text: string) => writeFileSync(join(folder, path), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const path of ['assets', 'figures', 'documents']) mkdirSync(join(folder, path));
  put('index.html', '<link href="./icon.svg"><script src="./first.js"></script><a href="./?view=money">Money</a>');
  for (const path of ['icon.svg', 'first.js', 'embed.html', 'assets/index-1.js', 'figures/map.png']) put(path, path);
});

afterEach(() => rmSync(folder, { recursive: true }));

it('lists the page, what it names beside it, and its assets, each with size and hash, and nothing made for other pages', () => {
  const { bytes, edition, files } = offlineList(folder, '84da');
  expect(edition).toBe('84da');
  expect(files.map(([path]) => path)).toEqual(['', 'assets/index-1.js', 'first.js', 'icon.svg']);
  expect(files[1][1]).toBe('assets/index-1.js'.length);
  expect(files[1][2]).toBe(`sha256-${createHash('sha256').update('assets/index-1.js').digest('base64')}`);
  expect(bytes).toBe(files.reduce((sum, [, size]) => sum + size, 0));
});

it('names a version after all its files: the same build has the same, another has another', () => {
  const { version } = offlineList(folder, '84da');
  expect(offlineList(folder, '84da').version).toBe(version);
  put('first.js', 'changed');
  expect(offlineList(folder, '84da').version).not.toBe(version);
});

it('names an edition of the data after its format and all files that the page loads', () => {
  const edition = () => JSON.parse(dataEdition(folder).__DATA_EDITION__) as string;
  put('manifest.json', '{"format":3,"program":"1"}');
  put('atlas.json', '{}');
  put('documents/000.json', '{"a":1}');
  const files = JSON.parse(dataEdition(folder).__DATA_FILES__) as Record<string, [string, number]>;
  expect(Object.keys(files)).toEqual(['atlas.json', 'documents/000.json']);
  expect(files['atlas.json']).toEqual([createHash('sha256').update('{}').digest('hex'), 2]);
  const before = edition();
  expect(before).toMatch(/^3-[0-9a-f]{12}$/);
  put('manifest.json', '{"format":3,"program":"2"}');
  expect(edition()).toBe(before);
  put('documents/000.json', '{"a":2}');
  expect(edition()).not.toBe(before);
});

it('has an edition also where there is no data yet', () => {
  expect(JSON.parse(dataEdition(join(folder, 'nowhere')).__DATA_EDITION__)).toMatch(/^0-/);
});
