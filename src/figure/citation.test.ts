import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas, Passages } from '../atlas/atlas';
import { citationOf } from './citation';

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
