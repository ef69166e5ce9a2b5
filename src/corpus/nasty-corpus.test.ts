import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from './corpus';
import { asObject, INHERITED, LARGE, nastyJson, nastyText } from './nasty-text';

const ENTRY = {
  ...{ id: '007', file: '007_piers.txt', title: 'Piers', shortName: 'Piers', publisher: 'Guild', years: [2007] },
  ...{ event: { place: 'Tarn', date: '2007-05-04' }, kind: 'report', language: 'en', sha256: 'a1'.repeat(32) },
};

/** Every entry is read or told of, in a message that is fit for a screen. */
function expectAll(entries: readonly unknown[]): void {
  const read = readEntries(entries);
  expect(read.entries.length + read.faults.length).toBe(entries.length);
  for (const { file, message } of read.faults) {
    expect(`${file}: ${message}`.length).toBeLessThan(1500);
    expect(`${file}: ${message}`).not.toMatch(/\p{Cc}/u);
  }
  for (const { file, title, language } of read.entries)
    expect(`${file}${title}${language}`).not.toMatch(/[/\\]\.\.|\p{Cc}/u);
}

describe('corpus.json with anything in it', () => {
  it('loses no entry: each is read or named with its mend', () => {
    const field = fc.oneof(fc.constantFrom(...Object.keys(ENTRY)), nastyText);
    const entry = fc.oneof(
      nastyJson,
      fc.tuple(field, nastyJson).map(([name, value]) => asObject([...Object.entries(ENTRY), [name, value]])),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => expectAll(entries)),
      { seed: 2026, numRuns: 500 },
    );
    for (const value of [null, 1, 'x', {}, asObject([['__proto__', []]])])
      expect(readEntries(value).faults).toHaveLength(1);
  });

  it('refuses texts that are a million signs long, or have signs that nobody sees', () => {
    for (const name of ['file', 'title', 'shortName', 'publisher', 'kind', 'language'] as const) {
      for (const text of [...LARGE.map(([, large]) => large), 'pier\u0000', '\u001b[31mred']) {
        expectAll([{ ...ENTRY, [name]: text }]);
        expect(readEntries([{ ...ENTRY, [name]: text }]).faults).toHaveLength(1);
      }
    }
  });

  it('takes names that every object has as texts', () => {
    for (const name of INHERITED) expect(readEntries([{ ...ENTRY, title: name, publisher: name }]).faults).toEqual([]);
  });
});
