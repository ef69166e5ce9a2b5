/** How large the parts of the built page may be, compressed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files with the same budget, in bytes, compressed with gzip. */
interface Budget {
  readonly what: string;
  readonly most: number;
  /** The files, by their paths in the built page. */
  readonly files: (built: Built) => readonly string[];
  /** Each file by itself, not all together. */
  readonly each?: true;
  /**
   * Of data, and of scripts that list its files: what it may be where there are more documents than in the committed
   * corpus. Where the atlas is in parts, each part is made to fit.
   */
  readonly grown?: number;
}

/** What was built. */
interface Built {
  /** Files of the page and of embeds that are no pages. */
  readonly assets: readonly string[];
  readonly embedAssets: readonly string[];
  /** Scripts that each loads before it draws anything, by their paths. */
  readonly first: ReadonlySet<string>;
  readonly embedFirst: ReadonlySet<string>;
}

/** Scripts that are loaded when they are asked for and are no part of a view. */
const APART = /^(?:(?:keeper|dexie|spreadsheet|reading-urls|ar|es|fr)-|pptxgen).*\.js$/;

/** Texts to read, a file a document, and how many the committed corpus has. */
const READING = /^\d{3,6}-.*\.json$/;
const COMMITTED = 5;

const named = (files: readonly string[], pattern: RegExp) => files.filter((file) => pattern.test(basename(file)));

const BUDGETS: readonly Budget[] = [
  { what: 'script of the page, with all that it imports', files: ({ first }) => [...first], most: 77_000 },
  { what: 'style sheet', files: ({ assets }) => named(assets, /^index-.*\.css$/), most: 10_000 },
  {
    what: 'atlas and base map',
    files: ({ assets }) => named(assets, /^(?:atlas|basemap)-.*\.json$/),
    most: 95_000,
    grown: 240_000,
  },
  {
    what: 'passages and mentions, loaded later',
    files: ({ assets }) => named(assets, /^(?:passages|mentions)-.*\.json$/),
    most: 160_000,
    grown: Infinity,
  },
  {
    what: 'script of the storage, loaded later',
    files: ({ assets }) => named(assets, /^(?:keeper|dexie)-.*\.js$/),
    most: 40_000,
    grown: 60_000,
  },
  {
    what: 'spreadsheet writer, loaded when asked',
    files: ({ assets }) => named(assets, /^spreadsheet-.*\.js$/),
    most: 25_000,
  },
  {
    what: 'PowerPoint writer, loaded when asked',
    files: ({ assets }) => named(assets, /^pptxgen.*\.js$/),
    most: 100_000,
  },
  {
    what: 'largest catalogue of a language, loaded where it is spoken',
    files: ({ assets }) => named(assets, /^(?:ar|es|fr)-.*\.js$/),
    most: 60_000,
    each: true,
  },
  {
    what: 'largest other script, loaded later',
    files: ({ assets, first }) =>
      named(assets, /\.js$/).filter((file) => !APART.test(basename(file)) && !first.has(file)),
    most: 15_000,
    each: true,
  },
  { what: 'script of an embedded map', files: ({ embedFirst }) => [...embedFirst], most: 60_000 },
  {
    what: 'light atlas and base map of an embedded map',
    files: ({ embedAssets }) => named(embedAssets, /^(?:light-atlas|basemap)-.*\.json$/),
    most: 60_000,
    grown: 240_000,
  },
  {
    what: 'largest catalogue of an embedded map',
    files: ({ embedAssets }) => named(embedAssets, /^(?:ar|es|fr)-(?!rest-).*\.js$/),
    most: 16_000,
    each: true,
  },
  { what: 'script for pages that embed', files: () => ['atlas-figure.js'], most: 2_000 },
  { what: 'script of a frozen figure', files: () => ['frozen.js'], most: 1_500 },
];

/** Prints the size of each part of a built page. Throws an Error where one is larger than it may be, or is not there. */
export function checkBudgets(folder: string): void {
  const list = (path: string) => readdirSync(join(folder, path)).map((name) => `${path}/${name}`);
  const isInParts = existsSync(join(folder, 'parts'));
  const built: Built = {
    assets: list('assets'),
    embedAssets: list('embed/assets'),
    first: scriptsOf(folder, isInParts ? 'whole.html' : 'index.html'),
    embedFirst: scriptsOf(folder, 'embed.html'),
  };
  const hasGrown = named(built.assets, READING).length > COMMITTED;
  const over = BUDGETS.filter(({ grown }) => grown === undefined || !isInParts).flatMap((budget) => {
    const { what, files, each, grown } = budget;
    const most = hasGrown && grown !== undefined ? grown : budget.most;
    const paths = files(built);
    if (!paths.length) return [`no file for "${what}"`];
    const sizes = paths.map((path) => gzipSync(readFileSync(join(folder, path))).length);
    const bytes = each ? Math.max(...sizes) : sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${what}: ${kilobytes(bytes)} of ${kilobytes(most)}`);
    return bytes > most ? [`${what}: ${kilobytes(bytes)}, budget ${kilobytes(most)}`] : [];
  });
  if (over.length) throw new Error(`over budget: ${over.join('; ')}`);
}

/** The scripts that a page names, but those beside it that are read before it is drawn. */
function scriptsOf(folder: string, page: string): ReadonlySet<string> {
  const text = readFileSync(join(folder, page), 'utf8');
  return new Set([...text.matchAll(/"\.\/([^"]*assets\/[^"]+\.js)"/g)].map(([, path]) => path));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
