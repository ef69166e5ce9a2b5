import { expect, it } from 'vitest';
import type { Mention } from '../extract/records';
import { coverageOf } from './coverage';

const mention = (doc: string, line: number, iso3: string): Mention => ({
  id: `${doc}-${line}-${iso3}`,
  kind: 'mention',
  doc,
  line,
  iso3,
  surface: '',
  inName: false,
  foundBy: 'name',
  confidence: 'high',
  quote: '',
  section: [],
  offsets: [[0, 1]],
});

it('gives each country the documents that name it, once, and counts the lines', () => {
  const mentions = [
    mention('901', 3, 'PER'),
    mention('901', 3, 'CHL'),
    mention('901', 8, 'PER'),
    mention('902', 1, 'PER'),
  ];
  const coverage = coverageOf(mentions);
  expect(coverage).toEqual({
    CHL: { documents: ['901'], lines: 1 },
    PER: { documents: ['901', '902'], lines: 3 },
  });
  expect(Object.keys(coverage)).toEqual(['CHL', 'PER']);
});

it('fails on a code that the register lacks', () => {
  expect(() => coverageOf([mention('901', 1, 'ZZZ')])).toThrow('country code ZZZ is not in the area register');
});
