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

/** Largest sizes in bytes, compressed with gzip. */
const BUDGETS: readonly { readonly what: string; readonly files: RegExp; readonly most: number }[] = [
  { what: 'script of the page', files: /^index-.*\.js$/, most: 60_000 },
  { what: 'script of the panels, loaded later', files: /^panels-.*\.js$/, most: 15_000 },
  { what: 'script of the storage, loaded later', files: /^cache-.*\.js$/, most: 40_000 },
  { what: 'script of the search, loaded later', files: /^search-.*\.js$/, most: 12_000 },
  { what: 'style sheet', files: /^index-.*\.css$/, most: 10_000 },
  { what: 'atlas and base map', files: /^(?:atlas|basemap)-.*\.json$/, most: 95_000 },
  { what: 'passages and mentions, loaded later', files: /^(?:passages|mentions)-.*\.json$/, most: 160_000 },
];

/** What a reader gets is the production build, whoever asks for it: tests too run with another environment. */
process.env.NODE_ENV = 'production';

void runCommand('build', async () => {
  await build();
  const folder = 'dist/assets';
  const over = BUDGETS.flatMap(({ what, files, most }) => {
    const names = readdirSync(folder).filter((name) => files.test(name));
    if (!names.length) return [`no file for "${what}"`];
    const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
    console.log(`${what}: ${kilobytes(bytes)} of ${kilobytes(most)}`);
    return bytes > most ? [`${what}: ${kilobytes(bytes)}, budget ${kilobytes(most)}`] : [];
  });
  if (over.length) throw new Error(`over budget: ${over.join('; ')}`);
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
