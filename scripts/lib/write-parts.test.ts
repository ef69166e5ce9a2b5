import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas';
import { growthTexts, sectionsOf } from './growth-corpus';
import { prepare } from './prepare';
import { FIGURE_ROOM, writeParts } from './write-parts';

const home = mkdtempSync(join(tmpdir(), 'atlas-parts-'));
const [data, folder] = [join(home, 'data'), join(home, 'dist')];
const PAGE =
  '<!doctype html>\n<html lang="en">\n  <head>\n    <script src="./assets/index-x.js"></script>\n  </head>\n  <body><div id="app"></div></body>\n</html>\n';
const TOLD = ['hotline', 'choir', 'school', 'clinic'].map(
  (what, i) =>
    `THE ${what.toUpperCase()}\n\nKenya, Malta and Tonga run a ${what} for sailors at pier ${i}. Peru should train crews.\n${'The boats of the harbour went out to sea. '.repeat(40)}`,
);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const sizeOf = (path: string) => gzipSync(read(path)).length;
const BASEMAP = gzipSync(readFileSync('data/basemap.json')).length;
const ROOM = 1500;

let count = 0;
beforeAll(() => {
  const texts = [...growthTexts(sectionsOf([TOLD.join('\n\n')]), 12)];
  for (const [name, text] of prepare(texts, '1.2.3', () => undefined).files) {
    mkdirSync(dirname(join(data, name)), { recursive: true });
    writeFileSync(join(data, name), text);
  }
  cpSync('data/basemap.json', join(data, 'basemap.json'));
  mkdirSync(folder);
  for (const name of ['index.html', 'embed.html']) writeFileSync(join(folder, name), PAGE);
});
afterAll(() => rmSync(home, { recursive: true }));

describe('a page whose data is too large for one load', () => {
  it('is left as it is where the data is small enough', () => {
    expect(writeParts({ folder, data, built: '2026-05-03' })).toBe(0);
    expect(read('index.html')).toBe(PAGE);
    expect(existsSync(join(folder, 'parts'))).toBe(false);
  });

  it('becomes one without data, that leads to all parts', () => {
    count = writeParts({ folder, data, built: '2026-05-03', most: BASEMAP + FIGURE_ROOM + ROOM });
    expect(count).toBeGreaterThan(5);
    expect(read('whole.html')).toBe(PAGE);
    const first = read('index.html');
    const parts = [...first.matchAll(/href="(parts\/[^"]+)"/g)].map(([, path]) => path);
    expect(parts).toHaveLength(count);
    for (const path of parts) expect(existsSync(join(folder, path)), path).toBe(true);
    expect(first).toMatch(/<th scope="row">Kenya<\/th>(?:<td class="number">\d+<\/td>){5}/);
    expect(first).not.toMatch(/\sstyle=|\.json/);
  });

  it('has parts with data of their own, each small enough for a first view unless it is one document', () => {
    const parts = [...read('index.html').matchAll(/href="parts\/([^/"]+)/g)].map(([, name]) => name);
    const held = new Set<string>();
    for (const name of parts) {
      const atlas = JSON.parse(read(`parts/${name}/atlas.json`)) as Atlas;
      if (atlas.documents.length > 1) expect(sizeOf(`parts/${name}/atlas.json`), name).toBeLessThanOrEqual(ROOM);
      const { passages } = JSON.parse(read(`parts/${name}/passages.json`)) as { passages: object };
      for (const item of [...atlas.practices, ...atlas.recommendations]) {
        held.add(item.id);
        for (const id of item.passages) expect(passages).toHaveProperty([id, 'quote']);
      }
      for (const { id } of atlas.documents)
        expect(existsSync(join(folder, 'parts', 'documents', `${id}.json`))).toBe(true);
    }
    const whole = JSON.parse(readFileSync(join(data, 'atlas.json'), 'utf8')) as Atlas;
    expect(held).toEqual(new Set([...whole.practices, ...whole.recommendations].map(({ id }) => id)));
  });

  it('has pages of parts that say which they are, load the scripts of the whole and know their edition', () => {
    const { edition } = JSON.parse(readFileSync(join(data, 'atlas.json'), 'utf8')) as Atlas;
    const [name] = /KEN[^/"]*/.exec(read('index.html')) ?? [''];
    for (const page of ['index.html', 'embed.html']) {
      const own = read(`parts/${name}/${page}`);
      expect(own).toContain(`<meta name="atlas-part" content="${edition}" />`);
      expect(own).toContain('src="../../assets/index-x.js"');
    }
    expect(read(`parts/${name}/index.html`)).toMatch(/<p class="part-head">.*told of Kenya.*<\/p><div id="app">/);
  });
});
