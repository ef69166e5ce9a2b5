import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../extract/records';
import { buildAtlas, type PreparedDocument } from './build-atlas';
import { anyCorpus } from './generated-corpus';

/** The same corpora each time. */
const SEED = { seed: 1998, numRuns: 40 };

const eachCorpus = (check: (documents: readonly PreparedDocument[]) => void) =>
  fc.assert(fc.property(anyCorpus, check), SEED);
const withoutSpace = (text: string) => text.replace(/\s/gu, '');

describe('the atlas of any corpus', () => {
  it('is the same whatever the order of its documents', () => {
    eachCorpus((documents) => {
      expect(buildAtlas([...documents].reverse())).toEqual(buildAtlas(documents));
    });
  });

  it('keeps its practices, ties and passages when a document is added behind the others', () => {
    eachCorpus((documents) => {
      const whole = buildAtlas(documents);
      const before = buildAtlas(documents.slice(0, -1));
      const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
      expect(idsOf(whole.atlas.practices)).toEqual(expect.arrayContaining(idsOf(before.atlas.practices)));
      expect(idsOf(whole.atlas.ties)).toEqual(expect.arrayContaining(idsOf(before.atlas.ties)));
      expect(whole.passages).toMatchObject(before.passages);
    });
  });

  it('has each of its items in one place, with all that tells it', () => {
    eachCorpus((documents) => {
      const { atlas, passages } = buildAtlas(documents);
      const items = [...atlas.practices, ...atlas.ties, ...atlas.recommendations, ...atlas.money];
      const told = items.flatMap((item) => item.passages);
      const indicators = atlas.recommendations.flatMap((item) => item.indicators ?? []);
      const notes = atlas.money.flatMap((item) => item.notes ?? []);
      const rates = atlas.rates.map(({ id }) => id);
      expect([...told, ...indicators, ...notes, ...rates].sort()).toEqual(Object.keys(passages).sort());
      for (const {
        id,
        passages: [first],
      } of items)
        expect(id).toBe(first);
      for (const { countries, partners, documents: tellers, passages: own } of atlas.practices) {
        expect(new Set([...countries, ...partners]).size).toBe(countries.length + partners.length);
        expect(tellers).toEqual([...new Set(own.map((id) => passages[id].doc))]);
      }
    });
  });

  it('marks in the text to read the words that it quotes', () => {
    eachCorpus((documents) => {
      const { passages, readings } = buildAtlas(documents);
      for (const { doc, quote, spans } of Object.values(passages)) {
        const blocks = readings.find(({ id }) => id === doc)?.blocks ?? [];
        const words = spans.map(({ block, start, end }) => blocks[block].text.slice(start, end)).join(' ');
        expect(withoutSpace(words)).toBe(withoutSpace(quote));
      }
    });
  });

  it('counts no more than there is', () => {
    eachCorpus((documents) => {
      const { atlas, aggregates } = buildAtlas(documents);
      const ids = documents.map(({ entry }) => entry.id);
      for (const { documents: tellers, lines } of Object.values(atlas.coverage)) {
        expect(ids).toEqual(expect.arrayContaining([...tellers]));
        expect(lines).toBeGreaterThanOrEqual(tellers.length);
      }
      for (const theme of THEMES) {
        expect(aggregates.themes[theme].practices).toBeLessThanOrEqual(atlas.practices.length);
      }
      for (const { amount } of aggregates.funding)
        expect(amount === null || (Number.isFinite(amount) && amount >= 0)).toBe(true);
    });
  });
});
