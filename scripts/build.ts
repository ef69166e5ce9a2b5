/**
 * Builds the page into dist/, to be served from any path of any static host.
 *
 *   npm run build [-- --address https://example.org/atlas/]
 *
 * The address is where the page will be served: links to pictures for messages and for oEmbed need it in full, and are
 * left out without it. Fails when what a reader must load first is larger than its budget.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { readArguments, runCommand, UsageError } from './lib/arguments';
import type { SiteAddress } from './lib/figure-page';
import { prerenderFirst } from './lib/prerender';
import { writeFigures } from './lib/static-figures';
import { utcDay } from './lib/utc-day.mjs';

const USAGE = 'usage: npm run build [-- --address https://example.org/atlas/]';

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
  { what: 'script of the storage, loaded later', isOf: (name) => /^cache-.*\.js$/.test(name), most: 40_000 },
  {
    what: 'largest other script, loaded later',
    isOf: (name, first) => /\.js$/.test(name) && !/^cache-/.test(name) && !first.has(name),
    most: 15_000,
    each: true,
  },
];

void runCommand('build', async () => {
  const site = siteAddress();
  await build();
  await prerenderFirst('dist');
  const count = await writeFigures({ folder: 'dist', data: 'data', site, built: utcDay() });
  console.log(`figures with pictures and pages of their own: ${count}`);
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

/** The address that was given, with a slash at its end. Throws a UsageError where it is none of a page. */
function siteAddress(): SiteAddress {
  const { values } = readArguments(process.argv.slice(2), { address: 'value' }, USAGE);
  const address = values.get('address');
  if (address === undefined) return null;
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw new UsageError(
      `--address is "${address}"; it needs to be a full address, as https://example.org/atlas/\n${USAGE}`,
    );
  return address.endsWith('/') ? address : `${address}/`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
