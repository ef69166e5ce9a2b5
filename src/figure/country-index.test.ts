import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allAreas, type AreaId } from '../atlas/areas/areas';
import type { Atlas } from '../atlas/atlas';
import { atlasWith, documentWith, moneyWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import type { Actor } from '../extract/records';
import {
  countryGroups,
  countryIndexOf,
  countryIndexSummary,
  namedTitle,
  unnamedTitle,
  type CountryEntry,
} from './country-index';
import { NO_FILTERS, type Filters } from './filters';
import { profileOf } from './profile';

const country = (id: AreaId): Actor => ({ type: 'country', id });
const at = { documents: ['901'] };

const atlas = atlasWith({
  documents: [
    { ...documentWith('901'), shortName: 'First report' },
    { ...documentWith('902'), shortName: 'Second report' },
  ],
  practices: [
    practiceWith({ ...at, countries: ['MDA', 'ITA'], themes: ['health'] }),
    practiceWith({ ...at, countries: ['MDA'], themes: ['climate'] }),
  ],
  ties: [tieWith({ ...at, members: [country('ITA'), country('ALA')] })],
  recommendations: [recommendationWith({ documents: ['902'], countries: ['CIV'] })],
  money: [moneyWith({ ...at, donor: country('CHE'), recipient: country('MDA') })],
  coverage: {
    MDA: { documents: ['901', '902'], lines: 4 },
    PER: { documents: ['902'], lines: 1 },
  },
  unsearched: ['XNC'],
});
const all = countryIndexOf(NO_FILTERS, atlas);
const ids = (entries: readonly CountryEntry[]) => entries.map(({ area }) => area.iso3);

describe('the index of countries', () => {
  it('parts them by what is told of them, each list from A to Z', () => {
    expect(ids(all.found)).toEqual(['ALA', 'CIV', 'ITA', 'MDA', 'CHE']);
    expect(ids(all.named)).toEqual(['PER']);
    expect(all.unsearched.map(({ iso3 }) => iso3)).toEqual(['XNC']);
    expect(all.unnamed).toHaveLength(allAreas.length - 7);
    expect(all.unnamed.map(({ label }) => label).slice(0, 2)).toEqual(['Afghanistan', 'Albania']);
  });

  it('counts what a country gives and what it receives, and the documents that name it', () => {
    const moldova = all.found.find(({ area }) => area.iso3 === 'MDA');
    expect(moldova).toMatchObject({
      counts: { practice: 2, tie: 0, recommendation: 0, money: 1 },
      finds: 3,
      documents: 2,
    });
  });

  it('moves a country to those only named, or not named, where the filters leave nothing of it', () => {
    const climate = countryIndexOf({ ...NO_FILTERS, topic: 'climate' }, atlas);
    expect([ids(climate.found), ids(climate.named)]).toEqual([['MDA'], ['ALA', 'ITA', 'PER', 'CHE']]);
    const second = countryIndexOf({ ...NO_FILTERS, document: '902' }, atlas);
    expect([ids(second.found), ids(second.named)]).toEqual([['CIV'], ['MDA', 'PER']]);
  });

  it('stands under letters without their accents, under regions of the world, or with the most finds first', () => {
    const titled = (order: 'name' | 'region' | 'finds') =>
      countryGroups(all.found, order).map(({ title, entries }) => [title, ...ids(entries)].join(' '));
    expect(titled('name')).toEqual(['A ALA', 'C CIV', 'I ITA', 'M MDA', 'S CHE']);
    expect(titled('region')).toEqual([
      'Western Africa CIV',
      'Eastern Europe MDA',
      'Northern Europe ALA',
      'Southern Europe ITA',
      'Western Europe CHE',
    ]);
    expect(countryGroups(all.found, 'finds').map(({ title, entries }) => [title, ...ids(entries)])).toEqual([
      [null, 'MDA', 'ITA', 'ALA', 'CIV', 'CHE'],
    ]);
    expect(countryGroups([], 'finds')).toEqual([]);
  });
});

describe('the index in words', () => {
  const summary = (filters: Partial<Filters>) => {
    const asked = { ...NO_FILTERS, ...filters };
    return countryIndexSummary(countryIndexOf(asked, atlas), asked, atlas);
  };

  it('says how many are named, and for how many anything was found', () => {
    expect(summary({})).toBe('6 countries named in 2 documents; something was found for 5 of them.');
    expect(summary({ topic: 'climate' })).toBe(
      'For 1 of the 5 countries named, something was found about climate change.',
    );
    expect(summary({ topic: 'gender' })).toBe(
      'For none of the 5 countries named was anything found about women and gender.',
    );
    expect(summary({ topic: 'gender', actor: 'ngo' })).toMatch(/ about women and gender, involving NGOs\.$/);
  });

  it('does not say of the documents what holds of one of them only', () => {
    const second = { ...NO_FILTERS, document: '902' };
    expect([NO_FILTERS, second].map((filters) => namedTitle(filters, atlas))).toEqual([
      'Named, with nothing found',
      'Named, with nothing found in Second report',
    ]);
    expect([NO_FILTERS, second].map(unnamedTitle)).toEqual([
      'Not named in the documents',
      'Not named in the documents asked for',
    ]);
  });
});

describe('the index of this edition', () => {
  const full = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas;

  it.each<Partial<Filters>>([
    {},
    { topic: 'trafficking' },
    { document: '002' },
    { status: 'planned', sureness: 'likely' },
  ])('counts what the profiles show: %j', (change) => {
    const filters = { ...NO_FILTERS, ...change };
    const index = countryIndexOf(filters, full);
    const entries = new Map([...index.found, ...index.named].map((entry) => [entry.area.iso3, entry]));
    for (const { iso3 } of allAreas) {
      const { practices, ties, roles, recommendations, given, received, documents } = profileOf(iso3, filters, full);
      const money = new Set([...given.shown, ...received.shown]).size;
      expect([iso3, entries.get(iso3)?.counts, entries.get(iso3)?.documents ?? 0]).toEqual([
        iso3,
        entries.has(iso3)
          ? {
              practice: practices.shown.length,
              tie: ties.shown.length + roles.shown.length,
              recommendation: recommendations.shown.length,
              money,
            }
          : undefined,
        documents.shown.length,
      ]);
    }
  });
});
