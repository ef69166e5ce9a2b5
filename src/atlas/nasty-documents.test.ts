import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INHERITED, LARGE, nastyText } from '../corpus/nasty-text';

import { buildAtlas } from './build-atlas';
import { readText } from './read-text';

const SENTENCES = [
  'The Government of Tonga opened a reception centre for migrants with @.',
  'In 2009 Fiji and @ signed an agreement on labour migration.',
  '@ granted US$ 5 to Tonga for @.',
  'The seminar recommends that @ train officials.',
  '| Donor | Purpose | Amount |\n|---|---|--:|\n| @ | @ | EUR 9 |',
  '# @',
];
/** A report into which nasty texts are put. */
const report = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), nastyText), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([sentence, text]) => sentence.replaceAll('@', () => text)).join('\n\n'));

function atlasOf(source: string) {
  const entry = {
    ...{ id: '901', file: '901.txt', title: '__proto__', shortName: 'constructor', publisher: 'toString' },
    ...{ years: [], kind: 'report', language: 'en', sha256: '' },
  };
  return buildAtlas([{ entry, ...readText('901', source) }]);
}

describe('a document with anything in it', () => {
  it('is read whole, and each record is proven by a passage of its own', () => {
    fc.assert(
      fc.property(report, (source) => {
        const { atlas, passages } = atlasOf(source);
        for (const { passages: ids } of [...atlas.practices, ...atlas.ties, ...atlas.recommendations, ...atlas.money]) {
          expect(ids.length).toBeGreaterThan(0);
          for (const id of ids) expect(Object.hasOwn(passages, id)).toBe(true);
        }
        expect(JSON.parse(JSON.stringify(passages))).toEqual(passages);
      }),
      { seed: 2026, numRuns: 50 },
    );
  });

  it('may name bodies as every object names its parts', () => {
    for (const name of INHERITED) {
      const source = SENTENCES.map((sentence) => sentence.replaceAll('@', name)).join('\n\n');
      expect(atlasOf(source).atlas.documents).toHaveLength(1);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('ends soon where a line of it is very long', () => {
    for (const [, text] of LARGE) expect(atlasOf(`Tonga: ${text.slice(0, 8_000)}x`).atlas.documents).toHaveLength(1);
  });
});
