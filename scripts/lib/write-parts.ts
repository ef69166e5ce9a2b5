/** Writes the pages of an atlas that is too large to be loaded whole: one for each part, and a first page that leads to them. */
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AreaId } from '../../src/atlas/areas/areas';
import type { Atlas, Mentions, Passages } from '../../src/atlas/atlas';
import type { Basemap } from '../../src/atlas/basemap/basemap';
import type { Networks } from '../../src/atlas/network/networks';
import { areasOf, belongings, partsOf, type AtlasPart } from '../../src/atlas/parts';
import type { Theme } from '../../src/extract/records';
import { DEFAULT_FIGURE } from '../../src/figure/figure';
import { FULL, pictureOf } from '../../src/pictures/picture';
import { overviewPage, partHead, type Held, type ListedArea } from './overview-page';
import { sourceOf } from './static-figures';

/** What a first view may load of data, compressed, in bytes: of the whole atlas or of a part. */
export const FIRST_VIEW = 300_000;

/** Of that, what is kept free for the page itself, which may come with its first figure drawn. */
export const FIGURE_ROOM = 60_000;

/** Pages that stand in the folder of each part too, with its data. */
const PAGES = ['index.html', 'embed.html'];
const APP = '<div id="app"';

/** Where the page is, where its data is, and when it is built. */
export interface PartsTask {
  readonly folder: string;
  readonly data: string;
  /** Day, as in "2026-05-03". */
  readonly built: string;
  /** Left out, `FIRST_VIEW`. */
  readonly most?: number;
}

/** Compressed size of a text as servers send it, in bytes. */
function sizeOf(text: string): number {
  return gzipSync(text, { level: 6 }).length;
}

/**
 * Parts a built page where its first view would load more data than it may: `index.html` becomes a page that loads none,
 * `whole.html` is the atlas as it was, and `parts/` has a page and the data of each part. Gives the number of parts; 0 where
 * the atlas is small enough, and then nothing is changed.
 */
export function writeParts({ folder, data, built, most = FIRST_VIEW }: PartsTask): number {
  const file = (name: string) => readFileSync(join(data, `${name}.json`), 'utf8');
  const read = <T>(name: string) => JSON.parse(file(name)) as T;
  const bytes = sizeOf(file('atlas'));
  const room = most - FIGURE_ROOM - sizeOf(file('basemap'));
  if (bytes <= room) return 0;
  const atlas = read<Atlas>('atlas');
  const { mentions } = read<{ mentions: Mentions }>('mentions');
  const { passages } = read<{ passages: Passages }>('passages');
  const all = { passages, mentions, networks: read<Networks>('networks') };
  const pages = PAGES.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const listed = new Map<AreaId | null, ListedArea>();
  const held = heldByArea(atlas);
  const themes = new Set<Theme>();
  let count = 0;
  mkdirSync(join(folder, 'parts'), { recursive: true });
  cpSync(join(data, 'documents'), join(folder, 'parts', 'documents'), { recursive: true });
  for (const part of partsOf(atlas, mentions, (own) => sizeOf(JSON.stringify(own)) <= room)) {
    writePart(join(folder, 'parts', part.name), part, all, pages);
    const { name, area, theme, run } = part;
    count++;
    if (area === 'all') {
      if (theme !== null && theme !== 'money') themes.add(theme);
      continue;
    }
    const known = listed.get(area) ?? { area, ...(held.get(area) as Held), parts: [] };
    listed.set(area, { ...known, parts: [...known.parts, { name, area, theme, run }] });
  }
  renameSync(join(folder, 'index.html'), join(folder, 'whole.html'));
  const basemap = read<Basemap>('basemap');
  const map = pictureOf(DEFAULT_FIGURE, { atlas, basemap, networks: null }, FULL, { built, link: null });
  if (!map) throw new Error('the map cannot be drawn');
  const source = sourceOf({ atlas }, built);
  const overview = { atlas, areas: [...listed.values()], themes, bytes, source, map };
  writeFileSync(join(folder, 'index.html'), overviewPage(overview));
  return count;
}

function writePart(
  folder: string,
  part: AtlasPart,
  all: Parameters<typeof belongings>[1],
  pages: readonly { readonly name: string; readonly text: string }[],
): void {
  const { atlas } = part;
  const { edition } = atlas;
  const { passages, mentions, networks } = belongings(atlas, all);
  const write = (name: string, value: object) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  mkdirSync(folder, { recursive: true });
  write('atlas', atlas);
  write('passages', { edition, passages });
  write('mentions', { edition, mentions });
  write('networks', { edition, ...networks });
  const head = partHead(part, heldIn(atlas));
  for (const { name, text } of pages) {
    const own = text
      .replaceAll('"./', '"../../')
      .replace('<head>', () => `<head>\n    <meta name="atlas-part" content="${edition}" />`)
      .replace('</head>', '  <link rel="stylesheet" href="../../parts.css" />\n  </head>')
      .replace(APP, () => `${head}${APP}`);
    writeFileSync(join(folder, name), own);
  }
}

function heldIn({ practices, ties, recommendations, money, documents }: Atlas): Held {
  return {
    counts: {
      practices: practices.length,
      ties: ties.length,
      recommendations: recommendations.length,
      money: money.length,
    },
    documents: documents.length,
  };
}

/** How much is told of each country, and of none. */
function heldByArea(atlas: Atlas): ReadonlyMap<AreaId | null, Held> {
  const counts = new Map<AreaId | null, { -readonly [Kind in keyof Held['counts']]: number }>();
  const documents = new Map<AreaId | null, Set<string>>();
  for (const kind of ['practices', 'ties', 'recommendations', 'money'] as const) {
    for (const item of atlas[kind]) {
      const areas = areasOf(item);
      for (const area of areas.size ? areas : [null]) {
        const own = counts.get(area) ?? { practices: 0, ties: 0, recommendations: 0, money: 0 };
        own[kind]++;
        counts.set(area, own);
        const telling = documents.get(area) ?? new Set(area === null ? [] : atlas.coverage[area]?.documents);
        for (const id of item.documents) telling.add(id);
        documents.set(area, telling);
      }
    }
  }
  return new Map([...counts].map(([area, own]) => [area, { counts: own, documents: documents.get(area)?.size ?? 0 }]));
}
