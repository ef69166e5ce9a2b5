import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from './atlas';
import { buildAtlas } from './build-atlas';
import { anyCorpus } from './generated-corpus';
import { layOutNetworks } from './network/lay-out';
import { areasOf, belongings, partsOf } from './parts';
import { readText } from './read-text';

const entry = (id: string) => ({
  id,
  file: `${id}.txt`,
  title: 'Report',
  shortName: 'R',
  publisher: 'Lantern Guild',
  years: [1998],
  kind: 'report',
  language: 'en',
  sha256: '',
});
const KINDS = ['practices', 'ties', 'recommendations', 'money'] as const;
const TEXT = `Kenya and Tonga signed an agreement on health care for sailors in 1998.

Kenya runs a hotline for sailors at the piers.

Governments should recognise the skills of sailors.

Item\tCost (USD)
Lamps\t100.10
Ropes\t50.20
Total\t150.30
`;
const documents = ['901', '902', '903'].map((id, i) => ({
  entry: entry(id),
  ...readText(
    id,
    TEXT.replaceAll('Kenya', ['Kenya', 'Peru', 'Malta'][i]).replace('hotline', ['hotline', 'choir', 'school'][i]),
  ),
}));
const built = buildAtlas(documents);
const atlas: Atlas = { edition: 'e', ...built.atlas };
const parted = (fits: (own: Atlas) => boolean) => [...partsOf(atlas, built.mentions, fits)];
const itemsOf = (own: Atlas) => KINDS.reduce((sum, kind) => sum + own[kind].length, 0);

describe('the parts of an atlas', () => {
  it('are its countries, and what is told of none, where these fit', () => {
    const parts = parted(() => true);
    const names = parts.map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('all-'))).toEqual(['KEN', 'MLT', 'PER', 'TON', 'none']);
    const [kenya, , , tonga, none] = parts.map((part) => part.atlas);
    expect(kenya.practices.every(({ countries, partners }) => [...countries, ...partners].includes('KEN'))).toBe(true);
    expect([kenya.documents.length, tonga.documents.length, none.documents.length]).toEqual([1, 3, 3]);
    expect([none.practices.length, none.recommendations.length, none.money.length]).toEqual([0, 3, 9]);
    expect(kenya.coverage).toEqual({
      KEN: { documents: ['901'], lines: 2 },
      TON: { documents: ['901'], lines: 1 },
    });
    expect(tonga.coverage.TON).toEqual(atlas.coverage.TON);
  });

  it('are its themes over all countries too, where these fit', () => {
    const [health] = parted(() => true).filter(({ name }) => name === 'all-health');
    expect(health.atlas.ties).toEqual(atlas.ties.filter(({ themes }) => themes.includes('health')));
    expect(health.atlas.ties.length).toBe(3);
    expect(parted(() => false).filter(({ area }) => area === 'all')).toEqual([]);
  });

  it('are parted by theme and then by documents where they do not fit', () => {
    const parts = parted((own) => itemsOf(own) <= 4);
    expect(parts.map(({ name }) => name).filter((name) => name.startsWith('none-money'))).toEqual([
      'none-money-1',
      'none-money-2',
      'none-money-3',
    ]);
    expect(parts.filter(({ area, theme }) => area === 'TON' && theme === 'health')).not.toEqual([]);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });

  it('end with single documents, also where nothing fits', () => {
    const parts = parted(() => false);
    expect(parts.every((part) => part.run !== null)).toBe(true);
    expect(
      parts.filter(({ name }) => name.startsWith('none-money')).map((part) => part.atlas.documents.length),
    ).toEqual([1, 1, 1]);
  });

  it('hold together every item, each as it is, and refer to none that they lack', () => {
    fc.assert(
      fc.property(anyCorpus, fc.integer({ min: 1, max: 9 }), (corpus, most) => {
        const { atlas: own, mentions, passages } = buildAtlas(corpus);
        const whole: Atlas = { edition: 'e', ...own };
        const parts = [...partsOf(whole, mentions, (part) => itemsOf(part) <= most)];
        const all = { passages, mentions, networks: layOutNetworks(whole.ties) };
        for (const kind of KINDS) {
          const held = new Set(parts.flatMap((part) => part.atlas[kind].map(({ id }) => id)));
          expect(held).toEqual(new Set(whole[kind].map(({ id }) => id)));
        }
        for (const part of parts) {
          const ids = new Set(KINDS.flatMap((kind) => part.atlas[kind].map(({ id }) => id)));
          const known = new Set(part.atlas.documents.map(({ id }) => id));
          for (const item of KINDS.flatMap((kind) => [...part.atlas[kind]])) {
            expect(item.documents.filter((id) => !known.has(id))).toEqual([]);
            if ('of' in item && item.of !== undefined) expect(ids).toContain(item.of);
            if ('check' in item) for (const id of item.check?.parts ?? []) expect(ids).toContain(id);
          }
          const own = belongings(part.atlas, all);
          expect(Object.values(own.passages).every(Boolean)).toBe(true);
          expect(Object.values(own.passages).filter(({ doc }) => !known.has(doc))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have the places of their own nodes in the networks of all', () => {
    const [kenya] = parted(() => true);
    const all = { passages: built.passages, mentions: built.mentions, networks: layOutNetworks(atlas.ties) };
    const { countries } = belongings(kenya.atlas, all).networks;
    expect(countries.nodes.map(({ id }) => id).sort()).toEqual(['country:KEN', 'country:TON']);
    expect(all.networks.countries.nodes).toEqual(expect.arrayContaining([...countries.nodes]));
    expect(countries.height).toBe(all.networks.countries.height);
  });
});

it('the countries of an item are those on whichever side', () => {
  const [tie] = atlas.ties;
  expect([...areasOf(tie)].sort()).toEqual(['KEN', 'TON']);
  expect([...areasOf(atlas.recommendations[0])]).toEqual([]);
});
