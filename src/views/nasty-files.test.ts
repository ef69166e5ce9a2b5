import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { atlasWith, documentWith } from '../atlas/fixtures';
import { LARGE, NASTY } from '../corpus/nasty-text';
import { coverSlide, statementSlide, textSlide, type Slide } from '../figure/briefing/slide';
import { slideContent } from '../figure/briefing/slide-content';
import { parsedXml, skeletonOf, wordsOf, type Parsed } from '../figure/parsed-xml';
import { xmlSafe } from '../figure/xml';
import { powerPointOf } from './power-point';
import { xlsxOf } from './spreadsheet';

/** The parts of a packed file that are XML, by their names. All of them are well-formed. */
function partsOf(bytes: Uint8Array): Record<string, Parsed> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return Object.fromEntries(
    files.map(([name, content]) => {
      try {
        return [name, parsedXml(strFromU8(content))];
      } catch (error) {
        throw new Error(`${name}: ${String(error)}`, { cause: error });
      }
    }),
  );
}

/** What stands in the cells with texts of a sheet. */
function cellsOf(sheet: Parsed | string): string[] {
  if (typeof sheet === 'string') return [];
  return sheet.name === 'c' && sheet.attributes.t === 's' ? [wordsOf(sheet)] : sheet.children.flatMap(cellsOf);
}

const sheetsOf = (texts: readonly string[]) => [
  {
    name: 'Data',
    columns: texts.slice(0, 2).map((title) => ({ title, width: 10, wrap: true })),
    rows: texts.map((text, i) => [text, i % 2 ? NaN : -0]),
  },
];

it('a spreadsheet is well-formed and holds any text as a text', async () => {
  const texts = [...NASTY.filter(xmlSafe), LARGE[0][1].slice(0, 32_000)];
  const read = async (all: readonly string[]) =>
    partsOf(new Uint8Array(await (await xlsxOf(sheetsOf(all))).arrayBuffer()));
  const [nasty, plain] = [await read(texts), await read(texts.map((_, i) => `boat ${i}`))];
  expect(Object.keys(nasty)).toEqual(Object.keys(plain));
  for (const name of Object.keys(nasty)) {
    if (!name.includes('sharedStrings')) expect(skeletonOf(nasty[name]), name).toBe(skeletonOf(plain[name]));
  }
  const shared = nasty['xl/sharedStrings.xml'];
  const told = shared.children.map((child) => (typeof child === 'string' ? child : wordsOf(child)));
  const words = told.map((own) => own.trim());
  for (const text of texts) expect(words).toContain(xmlSafe(text).trim());
  // Each cell leads to its text.
  const indexes = cellsOf(nasty['xl/worksheets/sheet1.xml']).map(Number);
  expect(indexes.length).toBeGreaterThan(texts.length);
  expect(indexes.filter((index) => !(index >= 0 && index < told.length))).toEqual([]);
});

const reading = {
  ...{ atlas: atlasWith({ documents: [documentWith('901')] }), passages: null, mapSource: 'Our own hand' },
  known: { hasRegion: () => false, hasPassage: () => false, hasDocument: () => false },
};

it('a PowerPoint file is well-formed and holds any text as a text', async () => {
  const KINDS: readonly ((text: string) => Slide)[] = [
    (text) => ({ ...coverSlide(text), notes: text }),
    (text) => ({ ...statementSlide(text), title: text }),
    (text) => ({ ...textSlide(`- ${text}`), notes: text }),
  ];
  const read = async (texts: readonly string[]) => {
    const deck = texts
      .map((text, i) => KINDS[i % KINDS.length](text))
      .map((slide) => ({
        ...{ content: slideContent(slide, { title: texts[0] }, reading), natives: [], pictureOf: () => null },
      }));
    const png = () => Promise.reject(new Error('there is no picture'));
    return partsOf(await powerPointOf(deck, { title: texts[0], format: '16:9', png }));
  };
  const nasty = await read(NASTY);
  const slides = Object.keys(nasty).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(NASTY.length);
  const names = [...new Set(slides.flatMap((name) => skeletonOf(nasty[name]).match(/[\w:-]+(?=[ (])/g) ?? []))];
  const plain = await read(['boats', 'piers', 'nets']);
  const known = new Set(Object.values(plain).flatMap((part) => skeletonOf(part).match(/[\w:-]+(?=[ (])/g) ?? []));
  expect(names.filter((name) => !known.has(name))).toEqual([]);
  const words = slides.map((name) => wordsOf(nasty[name])).join(' ');
  for (const text of ['<script>alert(1)</script>', '__proto__']) expect(words).toContain(text);
});
