/** Writes the published figures into a built page: each as SVG, as PNG, as a picture for links, and as a page of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { nameAreas } from '../../src/atlas/areas/areas';
import { labelsIn, type OtherLanguage } from '../../src/atlas/areas/names';
import { printAddress } from '../../src/figure/address';
import {
  PUBLISHED_GROUPS,
  publishedFigures,
  viewOf,
  type Published,
  type PublishedGroup,
} from '../../src/figure/published';
import type { Passages } from '../../src/atlas/atlas';
import { sheetOf, type SheetData } from '../../src/figure/sheet';
import type { PictureData } from '../../src/pictures/body';
import { FULL, pictureOf, type PictureOptions } from '../../src/pictures/picture';
import { dayText } from '../../src/figure/day';
import { boundariesNote } from '../../src/figure/notes';
import { LANGUAGES, speak, type Catalogue } from '../../src/language/language';
import { documentsText } from '../../src/figure/documents-text';
import { builtText } from '../../src/figure/source';
import {
  embedPage,
  figureIndex,
  figurePage,
  frozenPage,
  oEmbedOf,
  withCard,
  withSpoken,
  type PageTable,
  type SiteAddress,
  type SpokenPicture,
} from './figure-page';
import { pictureWithLines } from './hatch';
import { KeptPictures } from './kept-pictures';
import { rasterise } from './rasterise';

/** What a share of the figures is written from and to. */
export interface FiguresTask {
  /** The built page. */
  readonly folder: string;
  /** Folder of the data. */
  readonly data: string;
  readonly site: SiteAddress;
  /** Day on which the page is built, as in "2026-05-03". */
  readonly built: string;
  /** Which share of the figures this is, from 0, of how many. */
  readonly share: number;
  readonly shares: number;
  /** Name of the only figure that is written; left out where all are. */
  readonly only?: string;
}

/** What each figure is written with. */
interface Means extends Pick<FiguresTask, 'site' | 'built'> {
  /** Page of an embedded figure, as it is built. */
  readonly template: string;
  readonly pictures: KeptPictures;
}

/** What the pictures in another language are written from. */
export interface SpokenTask extends Omit<FiguresTask, 'share' | 'shares'> {
  readonly language: OtherLanguage;
}

/** The pictures in another language, by the names of their figures. */
export type Spoken = Readonly<Record<string, SpokenPicture>>;

/** What figures and their tables are made from. */
type FiguresData = PictureData & SheetData;

/** The size that pages and messages show pictures of links in. */
const CARD: Partial<PictureOptions> = { width: 1200, height: 630, dress: 'card' };
/** The picture that an embedded figure shows first. */
const SMALL: Partial<PictureOptions> = { width: 640, dress: 'card' };
/** The picture of a figure that is frozen, for a column of text; what it stands on is told below it. */
const FROZEN: Partial<PictureOptions> = { width: 720, dress: 'card' };
/** The figure that the page of the atlas begins with. */
const FIRST = 'map';
const WIDTH = 1200;
const HEADINGS: Readonly<Record<PublishedGroup, string>> = {
  views: 'Views',
  themes: 'Practices by country, theme by theme',
  networks: 'Networks',
  money: 'Money',
  countries: 'Countries and whom they work with',
};

/** Writes all figures and the list of them, on as many threads as there are cores. Gives the number of figures. */
export async function writeFigures(task: Omit<FiguresTask, 'share' | 'shares'>): Promise<number> {
  const folder = join(task.folder, 'figures');
  mkdirSync(folder, { recursive: true });
  mkdirSync(editionFolder(task.folder, readData(task.data)), { recursive: true });
  const shares = availableParallelism();
  const thread = (workerData: FiguresTask | SpokenTask) =>
    finished(new Worker(new URL('./static-figures-worker.mjs', import.meta.url), { workerData }));
  const others = Array.from({ length: shares - 1 }, (_, i) => thread({ ...task, share: i + 1, shares }));
  writeShare({ ...task, share: 0, shares });
  await Promise.all(others);
  new KeptPictures().dropOld();
  const { atlas } = readData(task.data);
  // A thread speaks one language from its beginning.
  const languages = LANGUAGES.filter((language) => language !== 'en');
  const spoken = await Promise.all(languages.map((language) => thread({ ...task, language })));
  for (const { name } of publishedFigures(atlas)) {
    const pictures = languages.flatMap((language, i) => {
      const own = spoken[i]?.[name];
      return own ? [[language, own] as const] : [];
    });
    if (pictures.length)
      edit(join(task.folder, 'embed', `${name}.html`), (html) => withSpoken(html, Object.fromEntries(pictures)));
  }
  writeFileSync(
    join(task.folder, 'edition.json'),
    `${JSON.stringify({ edition: atlas.edition, built: task.built })}\n`,
  );
  const published = publishedFigures(atlas);
  const groups = PUBLISHED_GROUPS.map((group) => ({
    heading: HEADINGS[group],
    pages: published.filter((one) => one.group === group),
  }));
  writeFileSync(join(folder, 'index.html'), figureIndex(groups, sourceOf({ atlas }, task.built)));
  return published.length;
}

/** Writes one share of the figures. */
export function writeShare({ folder, data, site, built, share, shares, only }: FiguresTask): void {
  const figures = readData(data);
  const pictures = new KeptPictures();
  const template = readFileSync(join(folder, 'embed.html'), 'utf8');
  publishedFigures(figures.atlas).forEach((published, i) => {
    if (i % shares === share && (only ?? published.name) === published.name)
      writeFigure(join(folder, 'figures'), published, figures, { site, built, template, pictures });
  });
}

/**
 * Writes the pictures that embedded figures show first in another language, and gives their words; of the many maps of one
 * country none, which would be as large again as all others. Speaks that language from then on.
 */
export function writeSpoken({ folder, data, built, site, language, only }: SpokenTask): Spoken {
  speak(language, JSON.parse(readFileSync(`src/language/${language}.json`, 'utf8')) as Catalogue);
  nameAreas(labelsIn(language));
  const figures = readData(data);
  const spoken = publishedFigures(figures.atlas).filter(
    ({ name, group }) => group !== 'countries' && (only ?? name) === name,
  );
  return Object.fromEntries(
    spoken.map((published) => {
      const picture = drawn(published, figures, SMALL, { built, site });
      writeFileSync(join(folder, 'figures', `${published.name}-small.${language}.svg`), pictureWithLines(picture.svg));
      return [published.name, { height: picture.height, alternative: picture.alternative }];
    }),
  );
}

/** The picture of a figure. Throws an Error for one that has none. */
function drawn(
  { name, title, figure, picked }: Published,
  data: FiguresData,
  options: Partial<PictureOptions>,
  { built, site }: Pick<FiguresTask, 'built' | 'site'>,
) {
  const query = printAddress(viewOf({ figure, picked }));
  const link = site === null ? null : new URL(`./${query}`, site).href;
  const picture = pictureOf(figure, data, { ...FULL, picked, title, ...options }, { built, link });
  if (!picture) throw new Error(`the figure ${name} cannot be drawn`);
  return picture;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function writeFigure(
  folder: string,
  published: Published,
  data: FiguresData,
  { site, built, template, pictures }: Means,
): void {
  const { name, title } = published;
  const query = printAddress(viewOf(published));
  const draw = (options: Partial<PictureOptions>) => drawn(published, data, options, { built, site });
  const full = draw({});
  const write = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content);
  write(`${name}.svg`, full.svg);
  write(`${name}.png`, pictures.pngOf(full.svg, rasterised));
  write(`${name}-card.png`, pictures.pngOf(draw(CARD).svg, rasterised));
  const small = draw(SMALL);
  write(`${name}-small.svg`, pictureWithLines(small.svg));
  const page = {
    ...{ name, title, summary: full.summary, alternative: full.alternative, width: full.width, height: full.height },
    ...{ tables: tablesOf(published, data), source: sourceOf(data, built), live: `../${query}` },
  };
  write(`${name}.html`, figurePage(page, site));
  if (name === FIRST) {
    edit(join(folder, '..', 'index.html'), (html) => withCard(html, page, site));
  }
  if (site !== null) write(`${name}.oembed.json`, oEmbedOf(page, small, site));
  const picture = { src: `../figures/${name}-small.svg`, width: small.width, height: small.height };
  writeFileSync(
    join(folder, '..', 'embed', `${name}.html`),
    embedPage({ template, title, query, alternative: full.alternative, picture }),
  );
  const frozen = draw(FROZEN);
  const { edition } = data.atlas;
  const writeFrozen = (file: string, content: string) =>
    writeFileSync(join(editionFolder(join(folder, '..'), data), file), content);
  writeFrozen(`${name}.svg`, frozen.svg);
  writeFrozen(`${name}-dark.svg`, draw({ ...FROZEN, scheme: 'dark' }).svg);
  writeFrozen(
    `${name}.html`,
    frozenPage({ ...page, width: frozen.width, height: frozen.height, edition, day: dayText(built) }),
  );
}

/** Where the frozen figures of an edition are; the folders of earlier ones stay beside it. */
function editionFolder(folder: string, { atlas }: Pick<FiguresData, 'atlas'>): string {
  return join(folder, 'editions', atlas.edition);
}

/** The rows of the figure; none where it has no table. */
function tablesOf({ figure }: Published, data: FiguresData): PageTable[] {
  const sheet = sheetOf(figure, data);
  if (!sheet) return [];
  const { caption, columns, rows } = sheet;
  return [{ caption, headings: columns.map(({ title }) => title), rows: rows.map(({ cells }) => cells) }];
}

/** What figures stand on, in sentences. */
export function sourceOf({ atlas }: Pick<PictureData, 'atlas'>, built: string): string {
  return `Source: ${documentsText(atlas)}, edition ${atlas.edition}; ${builtText(built)}. ${boundariesNote()}`;
}

function readData(folder: string): FiguresData {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const { passages } = read('passages') as { passages: Passages };
  return { atlas: read('atlas'), basemap: read('basemap'), networks: read('networks'), passages } as FiguresData;
}

function rasterised(svg: string): Uint8Array {
  return rasterise(svg, WIDTH);
}

/** Waits for a thread, and gives what it tells, which is what it has drawn in another language. */
function finished(worker: Worker): Promise<Spoken | undefined> {
  return new Promise((done, failed) => {
    let told: Spoken | undefined;
    worker.once('message', (spoken: Spoken) => (told = spoken));
    worker.once('error', failed).once('exit', (code) => {
      if (code === 0) done(told);
      else failed(new Error('a thread stopped before its figures were drawn'));
    });
  });
}
