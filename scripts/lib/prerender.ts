/** Puts the first figure into the built page as markup, so that it is seen before any script has come. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Atlas } from '../../src/atlas/atlas';
import type { Basemap } from '../../src/atlas/basemap/basemap';
import { withLines } from './hatch';

const FOLDER = '.cache/prerender';
/** Where the figure goes in the page, and what is loaded meanwhile. */
const PLACES = { figure: '<p class="waiting"', preload: '</head>' };
/** What stands behind the figure: until it has come nothing is painted, as to paint a part holds up the whole. */
const END = 'behind-first';
const WHOLE = `<link rel="expect" href="#${END}" blocking="render" />`;
/** The script of the live page, and the same for `first.js` to begin once the figure is on the screen. */
const SCRIPT = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
const LATER = '<link rel="modulepreload" crossorigin href="$1" data-live />';
/** Data that the live page begins with, by the beginning of their names. */
const FIRST_DATA = ['atlas', 'basemap'];

/**
 * Draws the page at its own address and writes it into `index.html` of a built folder.
 * @throws Error where the markup has styles of its own, which the page's policy would not let through.
 */
export async function prerenderFirst(folder: string): Promise<void> {
  await build({
    logLevel: 'error',
    build: { ssr: 'src/prerender.ts', outDir: FOLDER, emptyOutDir: true, copyPublicDir: false },
  });
  const program = pathToFileURL(resolve(FOLDER, 'prerender.js')).href;
  const { firstPage } = (await import(program)) as { firstPage: (atlas: Atlas, basemap: Basemap) => string };
  const read = (name: string): unknown => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
  // Comments mark places for scripts only.
  const drawn = firstPage(read('atlas') as Atlas, read('basemap') as Basemap).replace(/<!--.*?-->/gs, '');
  const markup = withLines(drawn);
  rmSync(FOLDER, { recursive: true, force: true });
  if (/\sstyle=/.test(markup)) throw new Error('the first page has styles in its markup, which its policy forbids');
  const file = join(folder, 'index.html');
  const assets = readdirSync(join(folder, 'assets'));
  const preloads = FIRST_DATA.flatMap((name) => assets.filter((asset) => new RegExp(`^${name}-.*\\.json$`).test(asset)))
    .map((asset) => `<link rel="preload" as="fetch" href="./assets/${asset}" crossorigin />`)
    .join('\n    ');
  const page = readFileSync(file, 'utf8');
  for (const place of Object.values(PLACES)) {
    if (page.split(place).length !== 2) throw new Error(`the page has no single place "${place}"`);
  }
  if (!SCRIPT.test(page)) throw new Error('the page has no script of its own');
  writeFileSync(
    file,
    page
      .replace(SCRIPT, LATER)
      .replace(PLACES.preload, () => `  ${preloads}\n    ${WHOLE}\n  ${PLACES.preload}`)
      .replace(PLACES.figure, () => `<div id="first">${markup}</div><p id="${END}"${PLACES.figure.slice(2)}`),
  );
}
