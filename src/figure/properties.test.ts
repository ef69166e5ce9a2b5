import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../atlas/build-atlas';
import { anyCorpus } from '../atlas/generated-corpus';
import { DEFAULT_VIEW, parseAddress, printAddress, type Known, type View } from './address';
import { withTopic } from './figure';

describe('the address of whatever an atlas holds', () => {
  it('leads back to it', () => {
    fc.assert(
      fc.property(anyCorpus, (documents) => {
        const { atlas, passages } = buildAtlas(documents);
        const known: Known = {
          hasRegion: (name) => atlas.practices.some(({ regions }) => regions.includes(name)),
          hasPassage: (id) => Object.hasOwn(passages, id),
          hasDocument: (id) => atlas.documents.some((document) => document.id === id),
          hasMapRegion: () => false,
        };
        const views = atlas.practices.flatMap((practice): View[] =>
          practice.passages.map((passage) => ({
            ...DEFAULT_VIEW,
            figure: withTopic(DEFAULT_VIEW.figure, practice.themes[0]),
            place: practice.countries.length
              ? { kind: 'country', id: practice.countries[0] }
              : { kind: 'region', name: practice.regions[0] },
            passage,
          })),
        );
        for (const view of views) expect(parseAddress(printAddress(view), known)).toEqual({ view, unknown: [] });
      }),
      { seed: 1998, numRuns: 40 },
    );
  });
});
