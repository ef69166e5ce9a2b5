import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptPictures } from './kept-pictures';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const make = (svg: string) => new TextEncoder().encode(`PNG of ${svg}`);
const pngOf = (svg: string, maker = make) => new TextDecoder().decode(new KeptPictures(folder).pngOf(svg, maker));
/** Makes all that is kept look as if it had been asked for long ago. */
const age = () => {
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1e9, 1e9);
};

it('makes a picture once, and another for another drawing', () => {
  const maker = vi.fn(make);
  expect([pngOf('a', maker), pngOf('a', maker), pngOf('b', maker)]).toEqual(['PNG of a', 'PNG of a', 'PNG of b']);
  expect(maker).toHaveBeenCalledTimes(2);
});

it('drops what has not been asked for in a day, and nothing else', () => {
  for (const svg of ['a', 'b']) pngOf(svg);
  age();
  pngOf('a');
  pngOf('c');
  new KeptPictures(folder).dropOld();
  const maker = vi.fn(make);
  for (const svg of ['a', 'b', 'c']) pngOf(svg, maker);
  expect(maker.mock.calls).toEqual([['b']]);
});
