import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas, Passages } from '../atlas/atlas';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES } from '../extract/records';
import { countryIndexOf } from './country-index';
import { DEFAULT_FIGURE, type Figure } from './figure';
import { FILTER_NAMES, NO_FILTERS, without, type Filters } from './filters';
import { KINDS, passingItems } from './kinds';
import { libraryOf } from './library';
import { numbersOf, numberWords } from './numbers';
import { countriesOf } from './place';
import { marksOf } from './reading-marks';
import { SURENESSES } from './sureness';

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
  Record<string, { readonly figure: (filters: Filters) => Figure; readonly count: (filters: Filters) => number }>
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
    const { total, facets, without: lone } = numbersOf(figure(filters), atlas);
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
  it.each(ASKED)('is every find of a country, partnerships and recommendations whatever their status: %j', (asked) => {
    const filters = { ...NO_FILTERS, ...asked };
    const lenient = { ...filters, status: null };
    const items = KINDS.flatMap((kind) => [
      ...passingItems(kind, kind === 'tie' || kind === 'recommendation' ? lenient : filters, atlas),
    ]).filter((item) => countriesOf(item).length);
    const { total, facets } = numbersOf({ chart: 'countries', order: 'name', filters }, atlas);
    expect(total).toBe(items.length);
    expect(countryIndexOf(filters, atlas).found.length > 0).toBe(total > 0);
    const planned = numbersOf({ chart: 'countries', order: 'name', filters: { ...filters, status: 'planned' } }, atlas);
    expect(facets.status.planned).toBe(planned.total);
  });
});

it('says what it counts', () => {
  const filters = NO_FILTERS;
  expect(numberWords({ ...DEFAULT_FIGURE, measure: 'funding' })).toEqual(['contribution', 'contributions']);
  expect(numberWords({ chart: 'library', filters })).toEqual(['find', 'finds']);
  expect(numberWords({ chart: 'reading', document: first, line: null, filters })).toEqual(['passage', 'passages']);
});
