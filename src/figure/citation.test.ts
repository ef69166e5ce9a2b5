import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas, Passages } from '../atlas/atlas';
import { citationOf, figureBibtex, figureCitation } from './citation';

const CONTEXT = { edition: 'abc123', link: 'https://atlas.example/?passage=x', accessed: '2026-11-27' };
const REPORT = { publisher: 'Guild of Sailors', title: 'Lamps and Boats: a Report', years: [2010] };
const PASSAGE = {
  quote: 'Malta lights a lamp for every boat',
  section: ['Lamps', 'In harbours:'],
  lines: [12, 14],
} as const;
const ENDING =
  'Migration Partnership Atlas, edition abc123, https://atlas.example/?passage=x (accessed 27 November 2026).';

describe('a citation', () => {
  it('names the document, the place in it, the words, the edition, the address and the day', () => {
    expect(citationOf(PASSAGE, REPORT, CONTEXT)).toBe(
      `Guild of Sailors (2010): Lamps and Boats: a Report. Lamps › In harbours, lines 12–14: “Malta lights a lamp for every boat”. ${ENDING}`,
    );
  });

  it('begins with the lines where the words stand under no heading but the title', () => {
    const passage = { ...PASSAGE, section: ['LAMPS AND BOATS: A REPORT'], lines: [7, 7] } as const;
    expect(citationOf(passage, REPORT, CONTEXT)).toContain(' a Report. Line 7: “Malta');
  });

  it('gives a run of years as one, and others one by one', () => {
    const of = (years: readonly number[]) => citationOf(PASSAGE, { ...REPORT, years }, CONTEXT);
    expect(of([2006, 2007, 2008])).toContain('Guild of Sailors (2006–2008): ');
    expect(of([2006, 2009])).toContain('Guild of Sailors (2006 and 2009): ');
    expect(of([])).toContain('Guild of Sailors: Lamps');
    expect(citationOf(PASSAGE, { ...REPORT, publisher: '', years: [] }, CONTEXT)).toMatch(/^Lamps and Boats/);
  });

  it('sets no second point behind words or titles that end with one', () => {
    expect(citationOf({ ...PASSAGE, quote: 'A lamp burns.' }, REPORT, CONTEXT)).toContain('“A lamp burns.” Migration');
    expect(citationOf(PASSAGE, { ...REPORT, title: 'Who lights the lamp?' }, CONTEXT)).toContain('the lamp? Lamps ›');
  });

  it('cuts long words at a word, with a sign', () => {
    const text = citationOf({ ...PASSAGE, quote: 'lamp '.repeat(100) }, REPORT, CONTEXT);
    expect(text).toMatch(/“(?:lamp ){60}…” Migration/);
  });
});

it('is sound for every passage of the data', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
  const { passages } = read('passages') as { passages: Passages };
  const { documents, edition } = read('atlas') as Atlas;
  const texts = Object.values(passages).map((passage) => {
    const document = documents.find((each) => each.id === passage.doc);
    if (!document) throw new Error(`no document ${passage.doc}`);
    return { text: citationOf(passage, document, { ...CONTEXT, edition }), quote: passage.quote };
  });
  expect(texts.length).toBeGreaterThan(0);
  const unsound = texts.filter(({ text, quote }) => {
    const [, before, words, after] = /^(.+?[lL]ines? [\d–]+): “(.+)”(\.? Migration .+)$/s.exec(text) ?? [];
    const whole =
      words === quote.trim() || (words.endsWith(' …') && words.length <= 302 && quote.startsWith(words.slice(0, -2)));
    return !whole || /undefined|null|NaN|[.,:;]\s*[.,:;]|\s{2}|\(\)/.test(`${before}|${after}`);
  });
  expect(unsound).toEqual([]);
});

describe('a citation of a figure', () => {
  const cited = {
    ...{ title: 'Practices about health, by country', edition: 'abc123', built: '2026-11-20', accessed: '2026-11-27' },
    link: 'https://atlas.example/?about=health',
  };

  it('says what is shown, of which edition, where and when', () => {
    expect(figureCitation(cited)).toBe(
      'Migration Partnership Atlas (2026): Practices about health, by country. Edition abc123, page built on 20 November 2026, https://atlas.example/?about=health (accessed 27 November 2026).',
    );
  });

  it('is an entry of BibTeX, with a key of its own for each address', () => {
    const entry = figureBibtex(cited);
    expect(entry).toMatch(/^@misc\{atlas-abc123-[a-z0-9]+,\n/);
    expect(entry).toContain('  title = {{Practices about health, by country}},\n');
    expect(entry).toContain('  url = {https://atlas.example/?about=health},\n');
    expect(entry).toContain('  urldate = {2026-11-27},\n');
    expect(entry.endsWith('}\n')).toBe(true);
    const keyOf = (text: string) => text.slice(0, text.indexOf(','));
    expect(keyOf(figureBibtex({ ...cited, link: `${cited.link}&sure=likely` }))).not.toBe(keyOf(entry));
  });

  it('escapes what TeX would take for its own', () => {
    const entry = figureBibtex({
      ...cited,
      title: '100% of R&D_{x} costs $5 #1 ~ ^ \\',
      link: 'https://a.example/?x=}{%20',
    });
    expect(entry).toContain(
      String.raw`title = {{100\% of R\&D\_\textbraceleft{}x\textbraceright{} costs \$5 \#1 \textasciitilde{} \textasciicircum{} \textbackslash{}}}`,
    );
    expect(entry).toContain('url = {https://a.example/?x=%7D%7B%20}');
    const depth = [...entry].reduce((sum, sign) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
    expect(depth).toBe(0);
  });
});
