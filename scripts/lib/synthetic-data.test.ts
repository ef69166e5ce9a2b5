import { describe, expect, it } from 'vitest';
import { isAreaId, states } from '../../src/atlas/areas/areas';
import { NO_FILTERS } from '../../src/figure/filters';
import { allItems, proofsOf } from '../../src/figure/items';
import { tally } from '../../src/figure/tally';
import { randomNumbers, syntheticData } from './synthetic-data';

const SIZE = { practices: 2000, documents: 20 };
const { atlas, passages, mentions, readings } = syntheticData(SIZE);

describe('synthetic data', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(syntheticData(SIZE)).toEqual({ atlas, passages, mentions, readings });
    expect(syntheticData(SIZE, 2).atlas.practices).not.toEqual(atlas.practices);
  });

  it('has as much as is asked for, of all years and all states', () => {
    expect(atlas.practices).toHaveLength(2000);
    expect(atlas.documents.map(({ id }) => id).slice(0, 3)).toEqual(['000', '001', '002']);
    const years = atlas.documents.flatMap((document) => document.years);
    expect([Math.min(...years), Math.max(...years)]).toEqual([1995, 2023]);
    expect(Object.keys(atlas.coverage).sort()).toEqual(states.map(({ iso3 }) => iso3).sort());
  });

  it('has a passage in one of its documents for every telling of every item, each its own', () => {
    const proofs = allItems(atlas).flatMap((item) => proofsOf(item).map((id) => ({ id, documents: item.documents })));
    expect(new Set(proofs.map(({ id }) => id)).size).toBe(proofs.length);
    expect(Object.keys(passages)).toHaveLength(proofs.length);
    expect(proofs.filter(({ id, documents }) => !documents.includes(passages[id]?.doc))).toEqual([]);
  });

  it('tells practices as the corpus does: of one to four countries or of a region, about one to three themes', () => {
    for (const { countries, regions, themes } of atlas.practices) {
      expect(countries.every(isAreaId)).toBe(true);
      expect(countries.length ? countries.length <= 4 && !regions.length : regions.length === 1).toBe(true);
      expect(new Set(themes).size === themes.length && themes.length >= 1 && themes.length <= 3).toBe(true);
    }
    const values = [...tally('practices', NO_FILTERS, atlas).values].filter((value) => value > 0).sort((a, b) => b - a);
    expect(values[0]).toBeGreaterThan(5 * values[values.length >> 1]);
  });

  it('names every country of an item in its first document, where its mentions are', () => {
    for (const { countries, documents } of atlas.practices) {
      for (const id of countries) expect(mentions[id]?.[documents[0]]).toHaveLength(1);
    }
    expect(readings.map(({ id }) => id)).toEqual(atlas.documents.map(({ id }) => id));
  });
});

it('gives random numbers that spread evenly', () => {
  const next = randomNumbers(7);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 10_000; i++) tenths[Math.floor(next() * 10)]++;
  expect(Math.min(...tenths)).toBeGreaterThan(850);
  expect(Math.max(...tenths)).toBeLessThan(1150);
});
