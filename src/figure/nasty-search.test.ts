import fc from 'fast-check';
import { expect, it } from 'vitest';
import { INHERITED, LARGE, NASTY, nastyText } from '../corpus/nasty-text';
import { find, indexOf, nearMisses } from './search';
import type { SearchEntry } from './search-index';

const index = indexOf([
  ...NASTY.map((label, i): SearchEntry => ({
    kind: 'organisation',
    id: `o${i}`,
    label: label || 'x',
    detail: '',
    names: [label],
  })),
  ...NASTY.map((label, i): SearchEntry => ({
    kind: 'practice',
    id: `p${i}`,
    label: `Boats ${label}`,
    detail: '',
    about: label,
  })),
]);

it('any text can be searched for, and what is marked lies inside of what is shown', () => {
  const typed = fc.oneof(
    nastyText,
    nastyText.map((text) => `“${text}`),
    nastyText.map((text) => `boats "${text}" ${text}`),
  );
  fc.assert(
    fc.property(typed, (text) => {
      for (const { hits, total } of find(index, text, 5)) {
        expect(total).toBeGreaterThanOrEqual(hits.length);
        for (const { label, marks } of hits)
          for (const [start, end] of marks) expect(start >= 0 && start < end && end <= label.length).toBe(true);
      }
      expect(nearMisses(index, text).length).toBeLessThanOrEqual(5);
    }),
    { seed: 2026, numRuns: 120 },
  );
});

it('names that every object has are found as what they are', () => {
  for (const name of INHERITED.filter((text) => !text.startsWith('__'))) {
    expect(find(index, name, 5).flatMap(({ hits }) => hits.map(({ label }) => label))).toContain(name);
  }
});

it('a text of a million signs that is pasted ends soon', () => {
  for (const [, text] of LARGE) {
    find(index, text, 5);
    expect(nearMisses(index, text).length).toBeLessThanOrEqual(5);
  }
});
