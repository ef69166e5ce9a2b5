/** Pages of published figures: plain HTML with a picture and its table, for readers, printers and programs without scripts. */
import { xmlText } from '../../src/figure/xml';
import { FIGURE_POLICY, FROZEN_POLICY } from './policies.mjs';

/** A table as a page shows it. */
export interface PageTable {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface FigurePage {
  /** Of its files, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** The picture in words. */
  readonly alternative: string;
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  /** What it stands on, in sentences. */
  readonly source: string;
  /** Address of the live figure, relative to the folder of the page's pictures. */
  readonly live: string;
}

/** Where the pages will be served, as "https://example.org/atlas/"; null where that is not known. */
export type SiteAddress = string | null;

/** Room that the sentences of a live figure need besides its small picture, in pixels. */
const WORDS_HEIGHT = 220;

/** The page of a figure. */
export function figurePage(page: FigurePage, site: SiteAddress): string {
  const { name, title, summary, alternative, width, height, tables, source, live } = page;
  return htmlPage(
    `${title} – Migration Partnership Atlas`,
    [
      meta('name', 'description', alternative),
      ...socialMeta(page, site),
      ...(site === null ? [] : oEmbedLink(page, site)),
    ],
    [
      '<p class="up"><a href="index.html">All figures</a></p>',
      `<h1>${xmlText(title)}</h1>`,
      `<p class="summary">${xmlText(summary)}</p>`,
      `<p><img src="${name}.svg" width="${width}" height="${height}" alt="${xmlText(alternative)}" /></p>`,
      `<p class="ways"><a href="${xmlText(live)}">Open it in the atlas, with the passages behind it</a> · ` +
        `<a href="${name}.svg" download>SVG</a> · <a href="${name}.png" download>PNG</a></p>`,
      ...tables.map(tableOf),
      `<footer><p>${xmlText(source)}</p></footer>`,
    ],
  );
}

/** What programs that show links take for a picture of the page. They need a full address, and no SVG. */
function socialMeta({ name, title, alternative }: FigurePage, site: SiteAddress): string[] {
  return [
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Migration Partnership Atlas'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', alternative),
    ...(site === null
      ? []
      : [
          ...cardMeta({ name, alternative }, site),
          meta('property', 'og:url', `${figuresOf(site)}${name}.html`),
          `<link rel="canonical" href="${xmlText(`${figuresOf(site)}${name}.html`)}" />`,
        ]),
  ];
}

/** The picture of a figure in the size for links. */
function cardMeta({ name, alternative }: Pick<FigurePage, 'name' | 'alternative'>, site: string): string[] {
  return [
    meta('property', 'og:image', `${figuresOf(site)}${name}-card.png`),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', alternative),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

/**
 * The page of the atlas with a picture for programs that show links: that of the figure it begins with. Without an address
 * as it was.
 */
export function withCard(html: string, first: Pick<FigurePage, 'name' | 'alternative'>, site: SiteAddress): string {
  if (site === null) return html;
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const head = [
    meta('property', 'og:type', 'website'),
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    ...cardMeta(first, site),
    meta('property', 'og:url', site),
  ];
  return html.replace('</head>', () => `${head.map((line) => `  ${line}\n`).join('')}  </head>`);
}

function oEmbedLink({ name, title }: FigurePage, site: string): string[] {
  const href = xmlText(`${figuresOf(site)}${name}.oembed.json`);
  return [`<link rel="alternate" type="application/json+oembed" href="${href}" title="${xmlText(title)}" />`];
}

/**
 * What a page of articles asks for to show the figure by its address alone (oEmbed 1.0). The size is that of the small
 * picture, in pixels, and room for the sentences: no script sets it there.
 */
export function oEmbedOf(
  { name, title }: Pick<FigurePage, 'name' | 'title'>,
  small: Pick<FigurePage, 'width' | 'height'>,
  site: string,
): string {
  const { width } = small;
  const height = small.height + WORDS_HEIGHT;
  const frame = `<iframe src="${xmlText(new URL(`embed/${name}.html`, site).href)}" title="${xmlText(title)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>`;
  const value = {
    ...{ version: '1.0', type: 'rich', provider_name: 'Migration Partnership Atlas', provider_url: site, title },
    ...{ html: frame, width, height, cache_age: 86_400 },
    ...{ thumbnail_url: `${figuresOf(site)}${name}-card.png`, thumbnail_width: 1200, thumbnail_height: 630 },
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}

function figuresOf(site: SiteAddress): string {
  return site === null ? '' : new URL('figures/', site).href;
}

/** Where the embedded page has its figure. */
const EMBED_PLACE = /<div id="embed"[^>]*>.*?<\/div>/s;

/** The page that shows a figure in pages of others: its picture, whose place the live figure takes where scripts run. */
export function embedPage({
  template,
  title,
  query,
  alternative,
  picture: { src, width, height },
}: {
  /** The embedded page without a figure, in the folder above. */
  readonly template: string;
  readonly title: string;
  readonly query: string;
  readonly alternative: string;
  /** Its address, from the folder of the page, and its size in pixels. */
  readonly picture: { readonly src: string; readonly width: number; readonly height: number };
}): string {
  const image = `<img src="${xmlText(src)}" width="${width}" height="${height}" alt="${xmlText(alternative)}" />`;
  const live = `<a href="../${xmlText(query)}" target="_blank" rel="noopener">Migration Partnership Atlas</a>`;
  return template
    .replaceAll('"./', '"../')
    .replace('<link rel="icon"', (icon) => `<link rel="preload" as="image" href="${xmlText(src)}" />\n    ${icon}`)
    .replace(/<title>.*?<\/title>/s, () => `<title>${xmlText(title)} – Migration Partnership Atlas</title>`)
    .replace(
      EMBED_PLACE,
      () =>
        `<div id="embed" data-root="../" data-query="${xmlText(query)}">${image}` +
        `<p class="from">${live}: open it with the passages behind it.</p></div>`,
    );
}

/** A picture in another language than English: its height in pixels, and its words. */
export type SpokenPicture = Pick<FigurePage, 'height' | 'alternative'>;

/** The page to embed with what its picture is in other languages, which `embed-first.js` puts there where one is asked for. */
export function withSpoken(html: string, pictures: Readonly<Record<string, SpokenPicture>>): string {
  const own = Object.entries(pictures).map(
    ([language, { height, alternative }]) => ` data-${language}="${height} ${xmlText(alternative)}"`,
  );
  return html.replace(/<div id="embed"[^>]*><img/, (begun) => begun + own.join(''));
}

/** A figure of one edition, which does not change any more. */
export interface FrozenPage extends Pick<FigurePage, 'name' | 'title' | 'alternative' | 'width' | 'height' | 'source'> {
  readonly edition: string;
  /** Day of which it is, in words. */
  readonly day: string;
}

/** The page of a frozen figure, in a folder of its edition; its one script tells of newer data. */
export function frozenPage({ name, title, alternative, width, height, source, edition, day }: FrozenPage): string {
  const live = `../../figures/${name}.html`;
  return htmlPage(
    `${title}, as of ${day} – Migration Partnership Atlas`,
    [
      meta('name', 'description', alternative),
      meta('name', 'robots', 'noindex'),
      '<script defer src="../../frozen.js"></script>',
    ],
    [
      `<h1 class="unseen">${xmlText(title)}</h1>`,
      `<p><picture><source srcset="${name}-dark.svg" media="screen and (prefers-color-scheme: dark)" />` +
        `<img src="${name}.svg" width="${width}" height="${height}" alt="${xmlText(alternative)}" /></picture></p>`,
      '<footer>',
      `<p><strong>As of ${xmlText(day)}.</strong> <span id="newer" hidden>Newer data exists: <a href="${live}" target="_blank" rel="noopener">see the figure of today</a>.</span></p>`,
      `<p><a href="${live}" target="_blank" rel="noopener">Migration Partnership Atlas</a>. ${xmlText(source)}</p>`,
      '</footer>',
    ],
    { up: '../../', policy: FROZEN_POLICY, edition },
  );
}

/** A list of pages under headings. */
export function figureIndex(
  groups: readonly {
    readonly heading: string;
    readonly pages: readonly { readonly name: string; readonly label: string }[];
  }[],
  source: string,
): string {
  return htmlPage(
    'All figures – Migration Partnership Atlas',
    [
      meta(
        'name',
        'description',
        'Every published figure of the Migration Partnership Atlas as a picture and a table.',
      ),
    ],
    [
      '<p class="up"><a href="../index.html">The atlas</a></p>',
      '<h1>All figures</h1>',
      '<p class="summary">Each as a picture, as a table and as files to take away. None needs a script.</p>',
      ...groups.flatMap(({ heading, pages }) => [
        `<h2>${xmlText(heading)}</h2>`,
        `<ul>${pages.map(({ name, label }) => `<li><a href="${name}.html">${xmlText(label)}</a></li>`).join('')}</ul>`,
      ]),
      `<footer><p>${xmlText(source)}</p></footer>`,
    ],
  );
}

/** A page without a script of its own but what its head asks for. `up` leads to the folder of the atlas. */
export function htmlPage(
  title: string,
  head: readonly string[],
  body: readonly string[],
  {
    up = '../',
    policy = FIGURE_POLICY,
    edition = null,
  }: { readonly up?: string; readonly policy?: string; readonly edition?: string | null } = {},
): string {
  return [
    '<!doctype html>',
    edition === null ? '<html lang="en">' : `<html lang="en" class="frozen" data-edition="${xmlText(edition)}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${xmlText(title)}</title>`,
    ...head,
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />`,
    `<link rel="stylesheet" href="${up}figures.css" />`,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${xmlText(content)}" />`;
}

function tableOf({ caption, headings, rows }: PageTable): string {
  const cell = (value: string | number | null) =>
    typeof value === 'number' ? `<td class="number">${value}</td>` : `<td>${xmlText(value ?? '')}</td>`;
  return [
    '<div class="table"><table>',
    `<caption>${xmlText(caption)}</caption>`,
    `<thead><tr>${headings.map((heading) => `<th scope="col">${xmlText(heading)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(([first = null, ...others]) => {
      return `<tr><th scope="row">${xmlText(first ?? '')}</th>${others.map(cell).join('')}</tr>`;
    }),
    '</tbody></table></div>',
  ].join('\n');
}
