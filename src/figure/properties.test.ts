import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAreas } from '../atlas/areas/areas';
import { PRICES, SHOWN_CURRENCIES } from '../atlas/currency/currencies';
import { buildAtlas } from '../atlas/build-atlas';
import { anyCorpus } from '../atlas/generated-corpus';
import { parseAddress, printAddress } from './address';
import type { Known } from './address-parts';
import { DEFAULT_VIEW, type Place, type View } from './view';
import { THEMES } from '../extract/records';
import { BUDGET_ORDERS, COUNTRY_ORDERS, MOST_COUNTRIES, withTopic, type Figure } from './figure';
import { anyFilters } from './generated-filters';
import { MEASURES, SCALES } from './measure';
import { sortableColumns } from './table-columns';

const DOCUMENTS = ['901', '902'];
const REGIONS = ['Latin America', 'a+b=c#d?e%20f', '中東'];
const anyCountry = fc.constantFrom(...allAreas.map(({ iso3 }) => iso3));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value);

const anyFigure: fc.Arbitrary<Figure> = anyFilters(DOCUMENTS, [1950, 2049]).chain((filters) =>
  fc.oneof<fc.Arbitrary<Figure>[]>(
    fc.record({
      chart: fc.constant('map'),
      measure: fc.constantFrom(...MEASURES),
      scale: fc.constantFrom(...SCALES),
      region: fc.constant(null),
      at: orNull(fc.constant({ lon: -12.25, lat: 7, k: 3.5 })),
      members: orNull(fc.constantFrom('EU', 'MERCOSUR')),
      arcs: fc.boolean(),
      filters: fc.constant(filters),
    }),
    fc.record({
      chart: fc.constant('countries'),
      order: fc.constantFrom(...COUNTRY_ORDERS),
      filters: fc.constant(filters),
    }),
    fc.record({
      chart: fc.constant('matrix'),
      across: fc.constantFrom('country', 'document'),
      order: fc.constantFrom('total', 'alike'),
      filters: fc.constant(filters),
    }),
    fc.record({ chart: fc.constant('theme'), theme: fc.constantFrom(...THEMES), filters: fc.constant(filters) }),
    fc.record({ chart: fc.constant('library'), filters: fc.constant(filters) }),
    fc.record({
      chart: fc.constant('reading'),
      document: fc.constantFrom(...DOCUMENTS),
      line: orNull(fc.integer({ min: 1, max: 9_999_999 })),
      filters: fc.constant(filters),
    }),
    fc.record({
      chart: fc.constant('recommendations'),
      group: fc.constantFrom('theme', 'target', 'document'),
      filters: fc.constant(filters),
    }),
    fc.record({
      chart: fc.constant('profile'),
      countries: fc.uniqueArray(anyCountry, { minLength: 1, maxLength: MOST_COUNTRIES }),
      filters: fc.constant(filters),
    }),
    fc.record({
      chart: fc.constant('money'),
      phase: fc.constantFrom('planned', 'received', 'reported'),
      currency: fc.constantFrom(...SHOWN_CURRENCIES),
      prices: fc.constantFrom(...PRICES),
      order: fc.constantFrom(...BUDGET_ORDERS),
      open: fc.constantFrom([], ['sum/other'], ['sum/other', 'sum/other/top/other']),
      filters: fc.constant(filters),
    }),
  ),
);

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  anyCountry.map((id): Place => ({ kind: 'country', id })),
  fc.constantFrom(...REGIONS).map((name): Place => ({ kind: 'region', name })),
  fc
    .tuple(orNull(fc.constantFrom(...THEMES)), orNull(anyCountry), orNull(fc.constantFrom(...DOCUMENTS)))
    .filter(([theme, , document]) => theme !== null || document !== null)
    .map(([theme, country, document]): Place => ({ kind: 'cell', theme, country, document })),
);

describe('the address of any view', () => {
  it('leads back to it', () => {
    const known: Known = {
      hasRegion: (name) => REGIONS.includes(name),
      hasPassage: (id) => ['tie 2/3', 'sum'].includes(id),
      hasDocument: (id) => DOCUMENTS.includes(id),
    };
    const anyView: fc.Arbitrary<View> = fc
      .record({
        figure: anyFigure,
        table: fc.boolean(),
        place: orNull(anyPlace),
        passage: orNull(fc.constant('tie 2/3')),
        at: fc.nat(20),
        rising: fc.boolean(),
      })
      .map(({ at, rising, ...view }) => {
        const column = sortableColumns(view.figure).at(at);
        return view.table && column !== undefined ? { ...view, sort: { column, rising } } : view;
      });
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseAddress(printAddress(view), known)).toEqual({ view, unknown: [] });
      }),
      { seed: 1998, numRuns: 600 },
    );
  });
});

describe('the address of whatever an atlas holds', () => {
  it('leads back to it', () => {
    fc.assert(
      fc.property(anyCorpus, (documents) => {
        const { atlas, passages } = buildAtlas(documents);
        const known: Known = {
          hasRegion: (name) => atlas.practices.some(({ regions }) => regions.includes(name)),
          hasPassage: (id) => Object.hasOwn(passages, id),
          hasDocument: (id) => atlas.documents.some((document) => document.id === id),
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
