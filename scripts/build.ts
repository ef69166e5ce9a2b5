/**
 * Builds the page into dist/, to be served from any path of any static host.
 *
 *   npm run build
 *
 * Fails when what a reader must load first is larger than its budget.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { runCommand } from './lib/arguments';

/** Files of dist/assets with the same budget, in bytes, compressed with gzip. */
interface Budget {
  readonly what: string;
  readonly most: number;
  readonly isOf: (name: string, firstScripts: ReadonlySet<string>) => boolean;
  /** Each file by itself, not all together. */
  readonly each?: true;
}

const BUDGETS: readonly Budget[] = [
  { what: 'script of the page, with all that it imports', isOf: (name, first) => first.has(name), most: 77_000 },
  { what: 'style sheet', isOf: (name) => /^index-.*\.css$/.test(name), most: 10_000 },
  { what: 'atlas and base map', isOf: (name) => /^(?:atlas|basemap)-.*\.json$/.test(name), most: 95_000 },
  {
    what: 'passages and mentions, loaded later',
    isOf: (name) => /^(?:passages|mentions)-.*\.json$/.test(name),
    most: 160_000,
  },
  { what: 'script of the storage, loaded later', isOf: (name) => /^(?:cache|dexie)-.*\.js$/.test(name), most: 40_000 },
  { what: 'spreadsheet writer, loaded when asked', isOf: (name) => /^spreadsheet-.*\.js$/.test(name), most: 25_000 },
  {
    what: 'PowerPoint writer, loaded when asked',
    isOf: (name) => /^pptxgen-.*\.js$/.test(name),
    most: 130_000,
  },
  {
    what: 'largest other script, loaded later',
    isOf: (name, first) =>
      /\.js$/.test(name) && !/^(?:cache|dexie|spreadsheet|pptxgen)-/.test(name) && !first.has(name),
    most: 15_000,
    each: true,
  },
];

void runCommand('build', async () => {
  await build();
  const folder = 'dist/assets';
  const first = new Set(
    [...readFileSync('dist/index.html', 'utf8').matchAll(/assets\/([^"]+\.js)"/g)].map(([, name]) => name),
  );
  const over = BUDGETS.flatMap(({ what, isOf, most, each }) => {
    const names = readdirSync(folder).filter((name) => isOf(name, first));
    if (!names.length) return [`no file for "${what}"`];
    const sizes = names.map((name) => gzipSync(readFileSync(join(folder, name))).length);
    const bytes = each ? Math.max(...sizes) : sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${what}: ${kilobytes(bytes)} of ${kilobytes(most)}`);
    return bytes > most ? [`${what}: ${kilobytes(bytes)}, budget ${kilobytes(most)}`] : [];
  });
  if (over.length) throw new Error(`over budget: ${over.join('; ')}`);
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
