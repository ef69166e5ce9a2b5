import { areaOf, type AreaId } from '../../src/atlas/areas/areas';
import type { Atlas } from '../../src/atlas/atlas';
import type { PartScope } from '../../src/atlas/parts';
import { THEMES, type Theme } from '../../src/extract/records';
import { capitalised, counted, grouped, THEME_NAMES } from '../../src/figure/words';
import { xmlText } from '../../src/figure/xml';
import { htmlPage } from './figure-page';

const KIND_NAMES = {
  practices: 'practices',
  ties: 'partnerships',
  recommendations: 'recommendations',
  money: 'amounts of money',
} as const;
const KINDS = Object.keys(KIND_NAMES) as (keyof typeof KIND_NAMES)[];

/** How much there is of each kind. */
export interface Held {
  readonly counts: Readonly<Record<keyof typeof KIND_NAMES, number>>;
  readonly documents: number;
}

/** What is told of a country, or of none, and the parts that hold it. */
export interface ListedArea extends Held {
  readonly area: AreaId | null;
  readonly parts: readonly (PartScope & { readonly name: string })[];
}

/** The first page of an atlas that is too large to be loaded whole. */
export interface Overview {
  readonly atlas: Atlas;
  readonly areas: readonly ListedArea[];
  /** Themes that have a part over all countries. */
  readonly themes: ReadonlySet<Theme>;
  /** Size of the whole, compressed, in bytes. */
  readonly bytes: number;
  /** What it stands on, in sentences. */
  readonly source: string;
  /** The map as it is drawn for all: its picture in the folder of figures, and that in words. */
  readonly map: { readonly width: number; readonly height: number; readonly alternative: string };
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A map of all, and ways to the parts, the country with most first. It needs no script and none of the data. */
export function overviewPage({ atlas, areas, themes, bytes, source, map }: Overview): string {
  const rows = byMost(areas).map(({ area, parts, counts, documents }) => {
    const name = area === null ? 'Told of no country' : areaOf(area).label;
    const ways = parts.map((part) => `<a href="parts/${part.name}/index.html">${xmlText(wayName(part))}</a>`);
    const numbers = [...KINDS.map((kind) => counts[kind]), documents].map(
      (number) => `<td class="number">${grouped(number)}</td>`,
    );
    return `<tr><th scope="row">${xmlText(name)}</th>${numbers.join('')}<td>${ways.join(', ')}</td></tr>`;
  });
  const headings = ['Country', ...KINDS.map((kind) => capitalised(KIND_NAMES[kind])), 'Documents', 'Open'];
  const totals = KINDS.map((kind) => `${grouped(atlas[kind].length)} ${KIND_NAMES[kind]}`).join(', ');
  return htmlPage(
    'Migration Partnership Atlas',
    ['<script src="whole.js"></script>'],
    [
      '<h1>Migration Partnership Atlas</h1>',
      `<p class="summary">${counted(atlas.documents.length, 'document')}: ${totals}. That is too much to load at once. Choose a country or a theme, or open <a href="whole.html">all of it (${(bytes / 1e6).toFixed(1)} MB)</a>.</p>`,
      `<p><img src="figures/map.svg" width="${map.width}" height="${map.height}" alt="${xmlText(map.alternative)}" /></p>`,
      '<p class="ways"><a href="figures/index.html">All figures as pictures and tables</a></p>',
      '<h2>By theme</h2>',
      `<ul>${THEMES.map((theme) => `<li>${themeWays(theme, themes.has(theme))}</li>`).join('')}</ul>`,
      '<div class="table"><table><caption>What is told of each country</caption>',
      `<thead><tr>${headings.map((heading) => `<th scope="col">${heading}</th>`).join('')}</tr></thead><tbody>`,
      ...rows,
      '</tbody></table></div>',
      `<footer><p>${xmlText(source)}</p></footer>`,
    ],
    { up: '', policy: POLICY },
  );
}

/** The country with most practices first, what is told of none last. */
function byMost(areas: readonly ListedArea[]): ListedArea[] {
  return [...areas].sort(
    (a, b) => Number(a.area === null) - Number(b.area === null) || b.counts.practices - a.counts.practices,
  );
}

/** "all", "health", "money 2". */
function wayName({ theme, run }: PartScope): string {
  const name = theme === null ? 'all' : theme === 'money' ? 'money' : THEME_NAMES[theme];
  return run === null ? name : `${name} ${run}`;
}

/** The ways to a theme: its part, and its picture. */
function themeWays(theme: Theme, hasPart: boolean): string {
  const name = xmlText(capitalised(THEME_NAMES[theme]));
  const picture = (text: string) => `<a href="figures/map-${theme}.html">${text}</a>`;
  return hasPart ? `<a href="parts/all-${theme}/index.html">${name}</a>, ${picture('picture')}` : picture(name);
}

/** What stands above the atlas in the page of a part. */
export function partHead({ area, theme, run }: PartScope, { counts, documents }: Held): string {
  const whose = area === null ? 'of no country' : area === 'all' ? 'of all countries' : `of ${areaOf(area).label}`;
  const about = theme === null ? '' : ` about ${theme === 'money' ? 'money' : THEME_NAMES[theme]}`;
  const which = run === null ? '' : `, run ${run} of the documents`;
  const held = KINDS.map((kind) => `${grouped(counts[kind])} ${KIND_NAMES[kind]}`).join(', ');
  return (
    `<p class="part-head"><a href="../../index.html">All countries</a> This page holds what is told ` +
    `${xmlText(whose + about + which)}: ${held}, from ${counted(documents, 'document')}. It counts nothing else.</p>`
  );
}
