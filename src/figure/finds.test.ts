import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas, AtlasItem, Passages } from '../atlas/atlas';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES, type Theme } from '../extract/records';
import { countryIndexOf } from './country-index';
import { FILTER_NAMES, NO_FILTERS, without, type Filters } from './filters';
import { KINDS, passingItems } from './kinds';
import { libraryOf } from './library';
import { findsOf, type FindsFigure } from './finds';
import { countriesOf } from './items';
import { profileOf } from './profile';
import { marksOf } from './reading-marks';
import { SURENESSES } from './sureness';
import { themePageOf } from './theme-page';

const atlas = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas;
const { passages } = JSON.parse(readFileSync('data/passages.json', 'utf8')) as { passages: Passages };
const [first, second] = atlas.documents.map(({ id }) => id);

const ASKED: readonly Partial<Filters>[] = [
  {},
  { topic: 'trafficking' },
  { actor: 'ngo', sureness: 'likely' },
  { status: 'planned' },
  { document: second, years: { by: 'told', from: 2000, to: 2010 } },
  { topic: 'gcm-6', status: 'existing' },
];

/** How much each view shows, counted from what it shows. */
const VIEWS: Readonly<
  Record<string, { readonly figure: (filters: Filters) => FindsFigure; readonly count: (filters: Filters) => number }>
> = {
  library: {
    figure: (filters) => ({ chart: 'library', filters }),
    count: (filters) => Object.values(libraryOf(filters, atlas).totals).reduce((sum, count) => sum + count, 0),
  },
  reading: {
    figure: (filters) => ({ chart: 'reading', document: first, line: null, filters }),
    count: (filters) => marksOf(first, filters, atlas, passages).all.filter(({ passes }) => passes).length,
  },
};

describe.each(Object.entries(VIEWS))('what the %s shows', (_, { figure, count }) => {
  it.each(ASKED)('is counted in all, for each value of a filter, and without one: %j', (asked) => {
    const filters = { ...NO_FILTERS, ...asked };
    const { total, facets, without: lone } = findsOf(figure(filters), atlas).numbers;
    const withValue = (change: Partial<Filters>) => count({ ...filters, ...change });
    expect(total).toBe(count(filters));
    for (const topic of [null, 'sdg-10.7', ...THEMES] as const)
      expect(facets.topic(topic), String(topic)).toBe(withValue({ topic }));
    for (const actor of ACTOR_TYPES) expect(facets.actor[actor], actor).toBe(withValue({ actor }));
    for (const status of PRACTICE_STATUSES) expect(facets.status[status], status).toBe(withValue({ status }));
    for (const sureness of SURENESSES) expect(facets.sureness[sureness]).toBe(withValue({ sureness }));
    atlas.documents.forEach(({ id }, i) => expect(facets.document[i], id).toBe(withValue({ document: id })));
    for (const by of ['document', 'told'] as const) {
      const years = [...facets.years[by].keys()];
      expect(years).toEqual([...years].sort((a, b) => a - b));
      for (const year of [...years, 1850])
        expect(facets.years[by].get(year) ?? 0).toBe(withValue({ years: { by, from: year, to: year } }));
    }
    for (const name of FILTER_NAMES) expect(lone[name], name).toBe(count(without(filters, name)));
  });
});

describe('what the index of countries shows', () => {
  const index = (filters: Filters) => findsOf({ chart: 'countries', order: 'name', filters }, atlas).numbers;

  it.each(ASKED)('is every find of a country, partnerships and recommendations whatever their status: %j', (asked) => {
    const filters = { ...NO_FILTERS, ...asked };
    const lenient = { ...filters, status: null };
    const items = KINDS.flatMap((kind) => [
      ...passingItems(kind, kind === 'tie' || kind === 'recommendation' ? lenient : filters, atlas),
    ]).filter((item) => countriesOf(item).length);
    const { total, facets } = index(filters);
    expect(total).toBe(items.length);
    expect(countryIndexOf(filters, atlas).found.length > 0).toBe(total > 0);
    const planned = index({ ...filters, status: 'planned' });
    expect(facets.status.planned).toBe(planned.total);
  });
});

describe('what profiles show', () => {
  const countries = ['MDA', 'UKR'] as const;
  const shown = (filters: Filters) =>
    new Set(
      countries.flatMap((id) => {
        const { practices, asPartner, ties, roles, given, received, recommendations } = profileOf(id, filters, atlas);
        return [practices, asPartner, ties, roles, given, received, recommendations].flatMap(
          (kept): readonly AtlasItem[] => kept.shown,
        );
      }),
    ).size;

  it.each(ASKED)('is counted once for both, and for each value of a filter: %j', (asked) => {
    const filters = { ...NO_FILTERS, ...asked };
    const { numbers, countText } = findsOf({ chart: 'profile', countries, filters }, atlas);
    expect([1, 2].map(countText)).toEqual(['1 find', '2 finds']);
    expect(numbers.total).toBe(shown(filters));
    for (const topic of [null, 'health', 'gcm-6'] as const)
      expect(numbers.facets.topic(topic)).toBe(shown({ ...filters, topic }));
    for (const status of PRACTICE_STATUSES) expect(numbers.facets.status[status]).toBe(shown({ ...filters, status }));
    for (const name of FILTER_NAMES) expect(numbers.without[name], name).toBe(shown(without(filters, name)));
  });
});

describe('what the page of a theme shows', () => {
  const shown = (theme: Theme, filters: Filters) => {
    const { practices, recommended, ...page } = themePageOf({ chart: 'theme', theme, filters }, atlas);
    const partners = [page.organisations, page.pairs, page.sectors, page.meetings].flatMap((told) =>
      told.flatMap(({ items }): readonly AtlasItem[] => items),
    );
    return new Set([...practices, ...recommended, ...partners]).size;
  };

  it.each(ASKED)('is counted whatever else the address asks for a theme: %j', (asked) => {
    const filters = { ...NO_FILTERS, ...asked };
    const { numbers, lacking } = findsOf({ chart: 'theme', theme: 'health', filters }, atlas);
    expect(numbers.total).toBe(shown('health', filters));
    for (const theme of THEMES) expect(numbers.facets.topic(theme), theme).toBe(shown(theme, filters));
    for (const actor of ACTOR_TYPES) expect(numbers.facets.actor[actor]).toBe(shown('health', { ...filters, actor }));
    for (const status of PRACTICE_STATUSES)
      expect(numbers.facets.status[status]).toBe(shown('health', { ...filters, status }));
    expect(lacking).toEqual([]);
  });
});

describe('what is said of the finds', () => {
  const library = (change: Partial<Filters>) =>
    findsOf({ chart: 'library', filters: { ...NO_FILTERS, ...change } }, atlas);

  it('calls them finds, in a text passages', () => {
    expect([1, 2].map(library({}).countText)).toEqual(['1 find', '2 finds']);
    const reading = findsOf({ chart: 'reading', document: first, line: null, filters: NO_FILTERS }, atlas);
    expect([1, 2].map(reading.countText)).toEqual(['1 passage', '2 passages']);
  });

  it('names the kinds that no filter lets through, with what they are told without', () => {
    expect(library({ topic: 'health' }).lacking).toEqual([
      'Amounts are told without a theme: none passes these filters.',
    ]);
    expect(library({ actor: 'ngo', status: 'past' }).lacking).toEqual([
      'Partnerships and recommendations are told without a status: none passes these filters.',
      'Amounts are told without a kind of actor and a status: none passes these filters.',
    ]);
    expect(library({ document: first, sureness: 'surest' }).lacking).toEqual([]);
    const filters: Filters = { ...NO_FILTERS, status: 'past' };
    expect(findsOf({ chart: 'countries', order: 'name', filters }, atlas).lacking).toEqual([
      'Amounts are told without a status: none passes these filters.',
    ]);
  });
});
