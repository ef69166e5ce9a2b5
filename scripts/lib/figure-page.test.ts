import { describe, expect, it } from 'vitest';
import { NASTY } from '../../src/corpus/nasty-text';
import { parsedXml, skeletonOf } from '../../src/figure/parsed-xml';
import {
  embedPage,
  figureIndex,
  figurePage,
  frozenPage,
  oEmbedOf,
  withCard,
  withSpoken,
  type FigurePage,
} from './figure-page';

const HOSTILE = `Boats & "ferries" $& <img src=x onerror=alert(1)>`;
const page: FigurePage = {
  ...{ name: 'boats', title: HOSTILE, summary: HOSTILE, alternative: HOSTILE, width: 1200, height: 800 },
  tables: [
    {
      caption: HOSTILE,
      headings: ['Port', 'Boats'],
      rows: [
        [HOSTILE, 3],
        ['Quay', null],
      ],
    },
  ],
  ...{ source: 'Source: 2 documents.', live: '../?about=boats&sure=yes' },
};
const small = { width: 640, height: 500 };
const SITE = 'https://atlas.example/x/';

/** Addresses that a page names, as they stand. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address);
}

/** Tags that are opened and not closed, or closed and not opened; void elements left out. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closing, name, rest] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^>"])*)>/g)) {
    if (/^(?:meta|link|img|br)$/.test(name) || rest.endsWith('/')) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

const template = `<!doctype html><html><head><title>Atlas</title><script src="./embed/assets/a.js"></script></head>
<body><div id="embed" data-root="./"><p>Loading</p></div></body></html>`;
const embedded = embedPage({
  ...{ template, title: HOSTILE, query: '?about=boats&sure=yes', alternative: HOSTILE },
  picture: { src: '../figures/boats-small.svg', ...small },
});
const frozen = frozenPage({ ...page, ...small, edition: 'abc123', day: '3 May 2026' });

describe.each([
  ['of a figure', figurePage(page, null)],
  ['of a figure whose address is known', figurePage(page, SITE)],
  ['to embed', embedded],
  ['of a frozen figure', frozen],
])('the page %s', (_, html) => {
  it('is well-formed, and holds hostile words as words', () => {
    expect(unbalanced(html)).toEqual([]);
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('Boats &amp; &quot;ferries&quot; $&amp; &lt;img src=x onerror=alert(1)&gt;');
  });

  it('leads to no other host, and to nothing at the root of its own', () => {
    const addresses = addressesIn(html);
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => /^(?:\/|[a-z]+:)/.test(address) && !address.startsWith(SITE))).toEqual([]);
  });
});

describe('every page', () => {
  const pagesOf = (text: string): string[] => {
    const told: FigurePage = {
      ...page,
      title: text,
      summary: text,
      alternative: text,
      source: text,
      live: `../?for=${text}`,
    };
    const tables = [{ caption: text, headings: [text, 'Boats'], rows: [[text, 3]] }];
    return [
      figurePage({ ...told, tables }, SITE),
      frozenPage({ ...told, ...small, edition: text, day: text }),
      figureIndex([{ heading: text, pages: [{ name: 'boats', label: text }] }], text),
      embedPage({
        template,
        title: text,
        query: `?for=${text}`,
        alternative: text,
        picture: { src: '../a.svg', ...small },
      }),
    ];
  };

  it('is built the same whatever its texts say', () => {
    const plain = pagesOf('boats').map((html) => skeletonOf(parsedXml(html)));
    for (const text of NASTY) expect(pagesOf(text).map((html) => skeletonOf(parsedXml(html)))).toEqual(plain);
  });
});

describe('the page to embed', () => {
  it('has its picture until the live figure is there, and what leads to the atlas', () => {
    expect(embedded).toContain(
      'data-root="../" data-query="?about=boats&amp;sure=yes"><img src="../figures/boats-small.svg"',
    );
    expect(embedded).toContain('src="../embed/assets/a.js"');
    expect(addressesIn(embedded)).toContain('../?about=boats&amp;sure=yes');
  });

  it('tells of its picture in other languages', () => {
    const html = withSpoken(embedded, { fr: { height: 512, alternative: HOSTILE } });
    expect(html).toContain(
      '<img data-fr="512 Boats &amp; &quot;ferries&quot; $&amp; &lt;img src=x onerror=alert(1)&gt;" src=',
    );
    expect(unbalanced(html)).toEqual([]);
  });
});

describe('the page of a frozen figure', () => {
  it('has a dark picture beside the light one, for screens alone', () => {
    expect(frozen).toContain('<source srcset="boats-dark.svg" media="screen and (prefers-color-scheme: dark)" />');
  });

  it('says of when it is, and has a line for newer data that is not seen', () => {
    expect(frozen).toContain('data-edition="abc123"');
    expect(frozen).toContain('As of 3 May 2026.');
    expect(frozen).toMatch(/<span id="newer" hidden>Newer data exists/);
    expect(frozen).toContain('Source: 2 documents.');
  });
});

describe('oEmbed', () => {
  it('gives a frame with a height, a title and a picture', () => {
    const value = JSON.parse(oEmbedOf(page, small, SITE)) as Record<string, unknown>;
    expect(value).toMatchObject({ version: '1.0', type: 'rich', title: HOSTILE, width: 640, provider_url: SITE });
    expect(value.height).toBeGreaterThan(500);
    expect(value.thumbnail_url).toBe(`${SITE}figures/boats-card.png`);
    expect(value.html).toContain(`<iframe src="${SITE}embed/boats.html" title="Boats &amp; &quot;ferries&quot;`);
    expect(value.html).toContain(` height="${String(value.height)}"`);
    expect(value.html).not.toContain('<img');
  });

  it('is named by the page, where its address is known', () => {
    expect(figurePage(page, SITE)).toContain(`type="application/json+oembed" href="${SITE}figures/boats.oembed.json"`);
    expect(figurePage(page, null)).not.toContain('oembed');
  });
});

describe('the page of the atlas', () => {
  const html =
    '<html><head><meta name="description" content="Who &amp; whom." /><title>Atlas</title></head><body></body></html>';

  it('has a picture for links where its address is known, in full', () => {
    const built = withCard(html, page, SITE);
    expect(built).toContain(`<meta property="og:image" content="${SITE}figures/boats-card.png" />`);
    expect(built).toContain('<meta property="og:description" content="Who &amp; whom." />');
    expect(built).toContain(`<meta property="og:url" content="${SITE}" />`);
    expect(built).not.toContain('<img');
    expect(unbalanced(built)).toEqual([]);
  });

  it('stays as it was where it is not', () => {
    expect(withCard(html, page, null)).toBe(html);
  });
});
