import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas, Passages } from '../atlas/atlas';
import { CARD, quotationCard } from './quotation-card';

const CONTEXT = { edition: 'abc123', link: 'https://atlas.example/?passage=x&about=y', accessed: '2026-11-27' };
const REPORT = { publisher: 'Guild of Sailors', title: 'Lamps and Boats: a Report', years: [2010], language: 'en' };
const PASSAGE = {
  quote: 'Malta lights a lamp for every boat',
  section: ['Lamps', 'In harbours:'],
  lines: [12, 14],
} as const;

const card = (passage: Partial<Parameters<typeof quotationCard>[0]> = {}, report: Partial<typeof REPORT> = {}) =>
  quotationCard({ ...PASSAGE, ...passage }, { ...REPORT, ...report }, CONTEXT);

const plain = (text: string) =>
  text.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
  );

/** The lines of text of a card, each with its place and size. */
function linesOf(svg: string) {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x, y, size, attributes, text]) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      attributes,
      text: plain(text),
    }),
  );
}

/** What is wrong with a card: lines out of it or over each other, or what is no text of it. */
function faultsOf(svg: string): string[] {
  const lines = linesOf(svg);
  const rest = svg.replace(/<text [^<>]*>[^<>]*<\/text>|<title>[^<>]*<\/title>|<rect [^<>]*\/>|<\/?svg[^<>]*>|\n/g, '');
  return [
    ...lines
      .filter(({ y, size }) => y - size < 0 || y + size * 0.3 > CARD.height)
      .map(({ text }) => `outside: ${text}`),
    ...lines.slice(1).flatMap(({ y, size, text }, i) => (y - lines[i].y < size ? [`over another: ${text}`] : [])),
    ...(rest ? [`besides: ${rest}`] : []),
    ...(/&(?!(?:lt|gt|quot|#39|amp);)/.test(svg) ? ['a bare &'] : []),
  ];
}

describe('the card of a quotation', () => {
  it('has the words, the document, the place, the edition, the address and the day', () => {
    const svg = card();
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="675" /);
    expect(
      linesOf(svg)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(
      '“Malta lights a lamp for every boat” Lamps and Boats: a Report ' +
        'Guild of Sailors (2010), lines 12–14 · Lamps › In harbours ' +
        'Migration Partnership Atlas, edition abc123, 27 November 2026 https://atlas.example/?passage=x&about=y',
    );
  });

  it('sets longer words smaller, and shortens what does not fit', () => {
    const sizes = [5, 40, 90, 160].map((count) => linesOf(card({ quote: 'lamp '.repeat(count).trim() }))[0].size);
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a));
    const long = card({ quote: 'lamp '.repeat(900) });
    expect(faultsOf(long)).toEqual([]);
    expect(
      linesOf(long)
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(/ lamp …” Lamps and Boats/);
  });

  it('holds markup, quotation marks and signs that no file may hold as text or not at all', () => {
    const svg = card(
      { quote: `<script>alert("1")</script> & 'so' ]]> \0\x0b\ud800 on`, section: ['<b>"Lamps"</b>'] },
      { title: '<!-- & -->', publisher: '"><svg onload=x>' },
    );
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).not.toMatch(/<script|<b>|<!--|onload=x>[^&]|[\0\x0b\ud800]/);
    const words = linesOf(svg)
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain(`“<script>alert("1")</script> & 'so' ]]> on” <!-- & -->`);
  });

  it('begins words of a script from right to left at the right', () => {
    const lines = linesOf(card({ quote: 'الميناء يضيء مصباحا لكل قارب' }, { language: 'ar' }));
    const backward = lines.filter(({ attributes }) => attributes.includes('direction="rtl"'));
    expect(backward.map(({ x }) => x)).toEqual(backward.map(() => CARD.width - 76));
    expect(backward.map(({ text }) => text).join(' ')).toBe('“الميناء يضيء مصباحا لكل قارب”');
    expect(new Set(lines.slice(backward.length).map(({ x }) => x))).toEqual(new Set([76]));
    expect(linesOf(card({ quote: 'lamp الميناء' }))[0].attributes).not.toContain('direction');
  });

  it.each([
    ['no section', card({ section: [] }), 'Guild of Sailors (2010), lines 12–14 Migration'],
    ['no publisher and years', card({}, { publisher: '', years: [] }), 'Lines 12–14 · Lamps › In harbours'],
    ['one long word', card({ quote: 'x'.repeat(4000) }), 'x…”'],
    ['no spaces', card({ quote: '灯台は船を照らす。'.repeat(200) }, { language: 'ja' }), '…”'],
    [
      'long headings and title',
      card(
        { section: Array(9).fill('A chapter on lamps, boats and harbours') },
        { title: 'Lamps and boats '.repeat(40) },
      ),
      '…',
    ],
    ['no words at all', card({ quote: '' }), '“”'],
  ])('is sound with %s', (_, svg, words) => {
    expect(faultsOf(svg)).toEqual([]);
    expect(
      linesOf(svg)
        .map(({ text }) => text)
        .join(' ')
        .replace(' …', '…'),
    ).toContain(words);
  });
});

it('is sound for every passage of the data', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
  const { passages } = read('passages') as { passages: Passages };
  const { documents } = read('atlas') as Atlas;
  const bare = (text: string) => text.replace(/\s+/g, '');
  const faults = Object.values(passages).flatMap((passage) => {
    const document = documents.find(({ id }) => id === passage.doc);
    if (!document) return ['no document'];
    const svg = quotationCard(passage, document, CONTEXT);
    const words = bare(
      linesOf(svg)
        .map(({ text }) => text)
        .join(''),
    );
    const isWhole = words.startsWith(`“${bare(passage.quote)}”`);
    return [...faultsOf(svg), ...(isWhole || passage.quote.length > 700 ? [] : [`cut: ${passage.quote.length}`])];
  });
  expect(faults).toEqual([]);
});
