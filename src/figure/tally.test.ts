import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAreas, type AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasItem } from '../atlas/atlas';
import { atlasWith, documentWith, moneyWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import { ACTOR_TYPES, CONFIDENCES, PRACTICE_STATUSES, THEMES, type ActorType } from '../extract/records';
import {
  applying,
  FILTER_NAMES,
  NO_FILTERS,
  themesOfTopic,
  without,
  type FilterName,
  type Filters,
  type Topic,
} from './filters';
import { anyFilters } from './generated-filters';
import { MEASURES, type Measure } from './measure';
import { isSureEnough, SURENESSES } from './sureness';
import { itemsOf, tally } from './tally';

const IDS = ['901', '902', '903'];
const COUNTRIES: AreaId[] = ['ITA', 'PER', 'TON'];
const ACTORS = ACTOR_TYPES.slice(0, 3);

const someOf = <T>(values: readonly T[], most = 2) => fc.subarray([...values], { maxLength: most });
const TOLD = {
  confidence: fc.constantFrom(...CONFIDENCES),
  documents: fc.subarray(IDS, { minLength: 1 }),
  passages: fc.constantFrom(['p'], ['p', 'q']),
  years: fc.subarray([2000, 2001, 2003]),
};
const THEMES_TOLD = fc.subarray([...THEMES.slice(0, 4)], { minLength: 1, maxLength: 3 });
const anyActor = fc.oneof(
  fc.constantFrom(...COUNTRIES).map((id) => ({ type: 'country', id }) as const),
  fc.constantFrom(...ACTORS).map((name) => ({ type: 'sector', name }) as const),
  fc.constant({ type: 'org', name: 'Lantern Guild' } as const),
);

const anyAtlas: fc.Arbitrary<Atlas> = fc
  .record({
    documentYears: fc.tuple(...IDS.map(() => fc.subarray([2000, 2001, 2002, 2003]))),
    practices: fc.array(
      fc
        .record({
          ...TOLD,
          themes: THEMES_TOLD,
          countries: someOf(COUNTRIES),
          regions: someOf(['Africa', 'Asia']),
          actors: someOf(ACTORS),
          status: fc.constantFrom(...PRACTICE_STATUSES),
          checked: fc.boolean(),
        })
        .map(({ checked, ...fields }) => practiceWith({ ...fields, ...(checked ? { checked: true } : {}) })),
      { maxLength: 9 },
    ),
    ties: fc.array(
      fc.record({ ...TOLD, themes: THEMES_TOLD, members: fc.array(anyActor, { maxLength: 3 }) }).map(tieWith),
      { maxLength: 5 },
    ),
    recommendations: fc.array(
      fc
        .record({ ...TOLD, themes: THEMES_TOLD, targets: someOf(ACTORS), countries: someOf(COUNTRIES) })
        .map(recommendationWith),
      { maxLength: 5 },
    ),
    money: fc.array(
      fc
        .record({
          ...TOLD,
          donor: fc.option(anyActor),
          category: fc.constantFrom('contribution' as const, 'budget-line' as const),
        })
        .map(moneyWith),
      { maxLength: 5 },
    ),
    naming: fc.tuple(...COUNTRIES.map(() => fc.subarray(IDS))),
  })
  .map(({ documentYears, naming, ...items }) =>
    atlasWith({
      ...items,
      documents: IDS.map((id, i) => ({ ...documentWith(id), years: documentYears[i] })),
      coverage: Object.fromEntries(COUNTRIES.map((id, i) => [id, { documents: naming[i], lines: naming[i].length }])),
    }),
  );

const anyWanted = anyFilters(IDS, [1999, 2004], [...THEMES.slice(0, 5), 'gcm-7', 'sdg-5.2'] as Topic[]);

/** An item of any measure as a plain count sees it. */
interface Plain {
  readonly item: unknown;
  readonly themes: readonly string[];
  readonly actors: readonly ActorType[];
  readonly documents: readonly string[];
  readonly years: readonly number[];
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly status: string | null;
  readonly passages: number;
  readonly isSure: (wanted: Filters['sureness']) => boolean;
}

function plainItems(measure: Measure, atlas: Atlas): Plain[] {
  const told = (item: AtlasItem, more: Partial<Plain>): Plain => ({
    item,
    themes: [],
    actors: [],
    documents: item.documents,
    years: item.years ?? [],
    regions: [],
    countries: [],
    status: null,
    passages: item.passages.length,
    isSure: (wanted) => isSureEnough(item, wanted),
    ...more,
  });
  switch (measure) {
    case 'practices':
      return atlas.practices.map((item) =>
        told(item, { ...item, passages: item.passages.length, years: item.years ?? [] }),
      );
    case 'partnerships':
      return atlas.ties.map((item) =>
        told(item, {
          themes: item.themes,
          actors: item.members.flatMap((member) => (member.type === 'sector' ? [member.name] : [])),
          countries: [...new Set(item.members.flatMap((member) => (member.type === 'country' ? [member.id] : [])))],
        }),
      );
    case 'recommendations':
      return atlas.recommendations.map((item) =>
        told(item, { themes: item.themes, actors: item.targets, countries: item.countries }),
      );
    case 'funding':
      return atlas.money
        .filter(({ donor, category }) => donor !== null && category !== 'budget-line')
        .map((item) => told(item, { countries: item.donor?.type === 'country' ? [item.donor.id] : [] }));
    case 'planned':
    case 'received':
    case 'reported':
      return atlas.money
        .filter(({ phase }) => phase === measure)
        .map((item) => told(item, { countries: item.donor?.type === 'country' ? [item.donor.id] : [] }));
    case 'documents':
      return atlas.documents.map((item) => ({
        item,
        themes: [],
        actors: [],
        documents: [item.id],
        years: [],
        regions: [],
        countries: COUNTRIES.filter((id) => atlas.coverage[id]?.documents.includes(item.id)),
        status: null,
        passages: 0,
        isSure: () => true,
      }));
  }
}

/** The documents that the filters let through. */
function allowedIn({ document, years }: Filters, atlas: Atlas): string[] {
  return atlas.documents
    .filter(
      (each) =>
        (document === null || each.id === document) &&
        (years?.by !== 'document' || each.years.some((year) => year >= years.from && year <= years.to)),
    )
    .map(({ id }) => id);
}

function passes(plain: Plain, filters: Filters, atlas: Atlas): boolean {
  const { topic, actor, years, status, sureness } = filters;
  const themes = themesOfTopic(topic);
  return (
    (!themes || plain.themes.some((theme) => themes.some((wanted) => wanted === theme))) &&
    (actor === null || plain.actors.includes(actor)) &&
    plain.documents.some((id) => allowedIn(filters, atlas).includes(id)) &&
    (years?.by !== 'told' || plain.years.some((year) => year >= years.from && year <= years.to)) &&
    (status === null || plain.status === status) &&
    plain.isSure(sureness)
  );
}

/** Runs a check on many atlases and filters, for every measure. */
function onMany(check: (measure: Measure, filters: Filters, atlas: Atlas) => void): void {
  fc.assert(
    fc.property(anyAtlas, anyWanted, (atlas, filters) => {
      for (const measure of [...MEASURES, 'planned', 'received', 'reported'] as const) check(measure, filters, atlas);
    }),
    { seed: 1998, numRuns: 150 },
  );
}

function counts(measure: Measure, filters: Filters, atlas: Atlas): number {
  const active = applying(filters, measure);
  return plainItems(measure, atlas).filter((plain) => passes(plain, active, atlas)).length;
}

const AREA = new Map<string, number>(allAreas.map(({ iso3 }, i) => [iso3, i]));

describe('a tally of generated atlases', { timeout: 60_000 }, () => {
  it('has the items that pass, in order, and counts them by country and region', () => {
    onMany((measure, filters, atlas) => {
      const active = applying(filters, measure);
      const shown = plainItems(measure, atlas).filter((plain) => passes(plain, active, atlas));
      const found = tally(measure, filters, atlas);
      expect(itemsOf(measure, filters, atlas)).toEqual(shown.map(({ item }) => item));
      const sure = plainItems(measure, atlas).filter((plain) => passes(plain, without(active, 'sureness'), atlas));
      expect(found.leftOutTotal).toBe(sure.length - shown.length);
      for (const id of COUNTRIES) {
        const area = AREA.get(id) ?? -1;
        const own = shown.filter(({ countries }) => countries.includes(id));
        expect(found.values[area]).toBe(own.length);
        expect(found.passages[area]).toBe(own.reduce((sum, { passages }) => sum + passages, 0));
        expect(found.leftOut[area]).toBe(sure.filter(({ countries }) => countries.includes(id)).length - own.length);
      }
      expect(found.values.reduce((sum, value) => sum + value, 0)).toBe(
        shown.reduce((sum, { countries }) => sum + countries.length, 0),
      );
      found.columns.regionNames.forEach((name, i) =>
        expect(found.regions[i]).toBe(shown.filter(({ regions }) => regions.includes(name)).length),
      );
    });
  });

  it('knows the documents that tell of a country, that name it, and that do either', () => {
    onMany((measure, filters, atlas) => {
      const active = applying(filters, measure);
      const allowed = allowedIn(active, atlas);
      const shown = plainItems(measure, atlas).filter((plain) => passes(plain, active, atlas));
      const tellers = (items: readonly Plain[]) =>
        new Set(items.flatMap(({ documents }) => documents).filter((id) => allowed.includes(id)));
      const found = tally(measure, filters, atlas);
      expect(found.documents).toBe(tellers(shown).size);
      const all = (['practices', 'partnerships', 'funding'] as const).flatMap((each) => plainItems(each, atlas));
      for (const id of COUNTRIES) {
        const area = AREA.get(id) ?? -1;
        const naming = (atlas.coverage[id]?.documents ?? []).filter((each) => allowed.includes(each));
        const ofIt = (items: readonly Plain[]) => tellers(items.filter(({ countries }) => countries.includes(id)));
        expect(found.telling[area]).toBe(ofIt(shown).size);
        expect(found.naming[area]).toBe(naming.length);
        expect(found.covering[area]).toBe(new Set([...naming, ...ofIt(all)]).size);
      }
    });
  });

  it('knows how many there would be with another value of a filter, and without it', () => {
    onMany((measure, filters, atlas) => {
      const { facets, without: lone } = tally(measure, filters, atlas);
      const active = applying(filters, measure);
      const withValue = (change: Partial<Filters>) => counts(measure, { ...active, ...change }, atlas);
      const applies = (name: FilterName) => applying({ ...filters, [name]: 'x' }, measure)[name] !== NO_FILTERS[name];
      for (const name of FILTER_NAMES) expect(lone[name], name).toBe(counts(measure, without(active, name), atlas));
      IDS.forEach((document, i) => expect(facets.document[i]).toBe(withValue({ document })));
      for (const by of ['document', 'told'] as const) {
        for (let year = 1999; year <= 2004; year++) {
          const years = { by, from: year, to: year };
          expect(facets.years[by].get(year) ?? 0, JSON.stringify({ measure, years, active })).toBe(
            withValue({ years }),
          );
        }
      }
      if (applies('topic')) {
        for (const topic of [null, ...THEMES.slice(0, 5), 'gcm-7'] as Topic[]) {
          expect(facets.topic(topic)).toBe(withValue({ topic }));
        }
      }
      if (applies('actor')) for (const actor of ACTORS) expect(facets.actor[actor]).toBe(withValue({ actor }));
      if (applies('status')) {
        for (const status of PRACTICE_STATUSES) expect(facets.status[status]).toBe(withValue({ status }));
      }
      if (applies('sureness')) {
        for (const sureness of SURENESSES) expect(facets.sureness[sureness]).toBe(withValue({ sureness }));
      }
    });
  });
});

describe('a practice told in two documents', () => {
  const documents = [
    { ...documentWith('901'), years: [2010] },
    { ...documentWith('902'), years: [2011] },
  ];
  const twice = atlasWith({ documents, practices: [practiceWith({ countries: ['ITA'], documents: ['901', '902'] })] });
  const count = (change: Partial<Filters>) => tally('practices', { ...NO_FILTERS, ...change }, twice).rows.length;
  const of = (year: number) => ({ by: 'document', from: year, to: year }) as const;

  it('passes where one and the same document has both what is asked of documents', () => {
    expect(count({ document: '901', years: of(2010) })).toBe(1);
    expect(count({ document: '901', years: of(2011) })).toBe(0);
    expect(count({ years: of(2011) })).toBe(1);
  });

  it('comes back without either of them', () => {
    const { without: lone } = tally('practices', { ...NO_FILTERS, document: '901', years: of(2011) }, twice);
    expect([lone.document, lone.years]).toEqual([1, 1]);
  });
});
