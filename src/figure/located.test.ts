import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { PassageSpan, Passages, Reading } from '../atlas/atlas';
import { isLocated } from './located';

const block = (text: string) => ({ kind: 'paragraph', text, lines: [[1, 1]] }) as const;
const reading: Reading = { id: '901', blocks: [block('Malta lights a lamp.'), block('It  burns all night.')] };
const span = (index: number, start: number, end: number): PassageSpan => ({ block: index, start, end });

it.each<[string, string, readonly PassageSpan[], boolean]>([
  ['its words are there', 'Malta lights a lamp.', [span(0, 0, 20)], true],
  ['its words go on in the next block', 'lights a lamp. It burns', [span(0, 6, 20), span(1, 0, 9)], true],
  ['white space and markup are all that differs', '**Malta** lights\na lamp.', [span(0, 0, 20)], true],
  ['it has no place', 'Malta lights a lamp.', [], false],
  ['other words are there', 'Malta lights a lamp.', [span(1, 0, 20)], false],
  ['a word is missing', 'Malta lights a lamp.', [span(0, 0, 14)], false],
  ['the text is shorter than it should be', 'Malta lights a lamp.', [span(2, 0, 20)], false],
])('a passage of which %s', (_what, quote, spans, located) => {
  expect(isLocated({ quote, spans }, reading)).toBe(located);
});

it('finds every passage of the data in its document', () => {
  const { passages } = JSON.parse(readFileSync('data/passages.json', 'utf8')) as { passages: Passages };
  const readings = new Map<string, Reading>();
  const readingOf = (id: string) => {
    const known = readings.get(id) ?? (JSON.parse(readFileSync(`data/documents/${id}.json`, 'utf8')) as Reading);
    readings.set(id, known);
    return known;
  };
  const lost = Object.entries(passages).filter(([, passage]) => !isLocated(passage, readingOf(passage.doc)));
  expect(lost.map(([id]) => id)).toEqual([]);
  expect(readings.size).toBeGreaterThan(1);
});
