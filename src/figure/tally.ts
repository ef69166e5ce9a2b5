import { allAreas } from '../atlas/areas/areas';
import { bodyOf, type BodyId } from '../atlas/areas/members';
import type { Atlas } from '../atlas/atlas';
import {
  ACTOR_TYPES,
  PRACTICE_STATUSES,
  THEMES,
  type ActorType,
  type PracticeStatus,
  type Theme,
} from '../extract/records';
import { columnsOf, NO_THEME, type Columns, type Item, type SetColumn } from './columns';
import {
  applying,
  FILTER_NAMES,
  isSet,
  themesOfTopic,
  without,
  type FilterName,
  type Filters,
  type Topic,
} from './filters';
import type { Measure } from './measure';
import { isLevelEnough, LEVELS, SURENESSES, type Sureness } from './sureness';

/** How many items there would be for each value of a filter, all other filters as they are. */
export interface Facets {
  readonly topic: (topic: Topic) => number;
  readonly actor: Readonly<Record<ActorType, number>>;
  /** By the index of the document in the atlas. */
  readonly document: readonly number[];
  /** By year of the document, and by the years that the words name; rising. */
  readonly years: Readonly<Record<'document' | 'told', ReadonlyMap<number, number>>>;
  readonly status: Readonly<Record<PracticeStatus, number>>;
  readonly sureness: Readonly<Record<Sureness, number>>;
}

/** What one pass over the items of a measure counts. Arrays by area have the order of `allAreas`. */
export interface Tally {
  readonly columns: Columns;
  /** Rows of the items that pass all filters, in the order of the corpus. */
  readonly rows: Uint32Array;
  /** How many of them are told of no country by name. */
  readonly elsewhere: number;
  /** How many of them a person has checked; of a measure that is not in doubt, all. */
  readonly checked: number;
  /** Items by area. */
  readonly values: Int32Array;
  readonly passages: Int32Array;
  /** Items by area that would count if they were sure enough. */
  readonly leftOut: Int32Array;
  /** Items in all that would count if they were sure enough. */
  readonly leftOutTotal: number;
  /** Documents by area: that tell an item of it; that name it; that name it or tell anything of it. */
  readonly telling: Int32Array;
  readonly naming: Int32Array;
  readonly covering: Int32Array;
  /** Items by area and main theme: `mainThemes[area * THEMES.length + theme]`. */
  readonly mainThemes: Int32Array;
  /** Items by region, by the index of its name in the columns. */
  readonly regions: Int32Array;
  /** Documents that tell any of the items. */
  readonly documents: number;
  readonly facets: Facets;
  /** How many items there would be without one of the filters. */
  readonly without: Readonly<Record<FilterName, number>>;
}

/** Results kept for an atlas: the map, its table and its menus ask for the same. */
const KEPT = 12;
const kept = new WeakMap<Atlas, Map<string, Tally>>();

/**
 * Counts the items of a measure that pass the filters, in one pass over its columns; of a body of states, only those
 * that are told of any of its members.
 */
export function tally(measure: Measure, filters: Filters, atlas: Atlas, body: BodyId | null = null): Tally {
  const own = kept.get(atlas) ?? new Map<string, Tally>();
  kept.set(atlas, own);
  const active = applying(filters, measure);
  const key = JSON.stringify([measure, active, body]);
  const known = own.get(key);
  if (known) return known;
  const counted = count(columnsOf(measure, atlas), active, atlas, body);
  if (own.size >= KEPT) own.delete([...own.keys()][0]);
  own.set(key, counted);
  return counted;
}

/** The items of a measure that pass the filters, in the order of the corpus. */
export function itemsOf<T extends Item = Item>(measure: Measure, filters: Filters, atlas: Atlas): T[] {
  const { rows, columns } = tally(measure, filters, atlas);
  return Array.from(rows, (row) => columns.items[row] as T);
}

const BIT = Object.fromEntries(FILTER_NAMES.map((name, i) => [name, 1 << i])) as Record<FilterName, number>;

/** What `level` has of an item that a person has checked. */
const CHECKED = LEVELS.indexOf('checked');

/** Fails document and years together, and would pass without either: one document is that asked for, another has the years. */
const EITHER = 1 << FILTER_NAMES.length;

/** Is told of no member of the body whose members alone are counted. */
const OUTSIDE = 2 * EITHER;

/** For each set of a column, 0 when it passes, else the bit of the filter that it fails. */
function fails({ sets }: SetColumn, bit: number, passes: (set: readonly number[]) => boolean): Uint8Array {
  return mapped(sets, (set) => (passes(set) ? 0 : bit));
}

/** What `Uint8Array.from` gives, without its detour by an iterator. */
function mapped(sets: SetColumn['sets'], valueOf: (set: readonly number[]) => number): Uint8Array {
  const values = new Uint8Array(sets.length);
  for (let i = 0; i < sets.length; i++) values[i] = valueOf(sets[i]);
  return values;
}

/** Marks the rows that are told of no member of a body. */
function markOutside(failed: Uint8Array, { countries, countryStart }: Columns, body: BodyId): void {
  const members = new Set<string>(bodyOf(body).members);
  const isMember = allAreas.map(({ iso3 }) => members.has(iso3));
  for (let row = 0; row < failed.length; row++) {
    let isInside = false;
    for (let i = countryStart[row]; i < countryStart[row + 1]; i++) if (isMember[countries[i]]) isInside = true;
    if (!isInside) failed[row] |= OUTSIDE;
  }
}

/** What a figure always shows is counted at once, over the rows that pass; what its menus tell, when first asked for. */
function count(columns: Columns, filters: Filters, atlas: Atlas, body: BodyId | null): Tally {
  const { documents, regions, level, mainTheme, passages: passagesOf, countryStart, countries } = columns;
  const { of: documentsOf, sets: documentSets } = documents;
  const { of: regionsOf } = regions;
  const areas = allAreas.length;
  const failed = failuresOf(columns, filters, atlas);
  if (body !== null) markOutside(failed, columns, body);
  const rows = rowsFailing(failed, 0);
  const byRegions = new Int32Array(regions.sets.length);
  const told = new Uint8Array(documents.sets.length);
  const width = atlas.documents.length;
  const toldOf = new Uint8Array(areas * width);
  const values = new Int32Array(areas);
  const passages = new Int32Array(areas);
  const mainThemes = new Int32Array(areas * THEMES.length);
  let elsewhere = 0;
  let checked = 0;
  // Over indexes, and of arrays by names of their own: the engine makes less of loops over members here.
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const set = documentsOf[row];
    const own = documentSets[set];
    const theme = mainTheme[row];
    const start = countryStart[row];
    const end = countryStart[row + 1];
    byRegions[regionsOf[row]]++;
    told[set] = 1;
    if (level[row] === CHECKED) checked++;
    if (start === end) elsewhere++;
    for (let k = start; k < end; k++) {
      const area = countries[k];
      values[area]++;
      passages[area] += passagesOf[row];
      if (theme < NO_THEME) mainThemes[area * THEMES.length + theme]++;
      for (let n = 0; n < own.length; n++) toldOf[area * width + own[n]] = 1;
    }
  }
  const unsure = isSet(filters, 'sureness') ? rowsFailing(failed, BIT.sureness) : new Uint32Array();
  const leftOut = new Int32Array(areas);
  for (const row of unsure) for (let i = countryStart[row]; i < countryStart[row + 1]; i++) leftOut[countries[i]]++;
  const allowed = allowedDocuments(filters, atlas);
  return {
    columns,
    rows,
    elsewhere,
    checked,
    values,
    passages,
    leftOut,
    leftOutTotal: unsure.length,
    telling: tellingOf(toldOf, allowed, areas),
    naming: countAllowed(coverageOf(atlas).naming, allowed),
    covering: countAllowed(coverageOf(atlas).covering, allowed),
    mainThemes,
    regions: Int32Array.from(sumsByMember(byRegions, regions, columns.regionNames.length)),
    documents: membersOf(told, documents, allowed),
    facets: facetsOf(columns, failed, filters, atlas),
    without: lazily<Tally['without']>(
      named(
        FILTER_NAMES,
        FILTER_NAMES.map((name) => () => rows.length + failingOnly(failed, name)),
      ),
    ),
  };
}

/** The rows that fail just that, in their order. */
function rowsFailing(failed: Uint8Array, what: number): Uint32Array {
  let found = 0;
  for (let row = 0; row < failed.length; row++) if (failed[row] === what) found++;
  const rows = new Uint32Array(found);
  for (let row = 0, i = 0; i < found; row++) if (failed[row] === what) rows[i++] = row;
  return rows;
}

/** Whether a row passes all filters but one, by what it fails. */
function passesBut(name: FilterName): (failed: number) => boolean {
  const isEither = name === 'document' || name === 'years';
  return (failed) => failed === 0 || failed === BIT[name] || (isEither && failed === EITHER);
}

/** How many items one filter alone keeps out. */
function failingOnly(failed: Uint8Array, name: FilterName): number {
  const passes = passesBut(name);
  return failed.reduce((sum, what) => (what && passes(what) ? sum + 1 : sum), 0);
}

/** How many rows have each set or value of a column, the filter left aside that the column is for. */
function facet(failed: Uint8Array, name: FilterName, of: Uint32Array, most: number): Int32Array {
  const counts = Uint8Array.from({ length: 2 * OUTSIDE }, (_, what) => Number(passesBut(name)(what)));
  const sums = new Int32Array(most);
  for (let row = 0; row < failed.length; row++) if (counts[failed[row]]) sums[of[row]]++;
  return sums;
}

function facetsOf(columns: Columns, failed: Uint8Array, filters: Filters, atlas: Atlas): Facets {
  const { themes, actors, documents, years, status, level } = columns;
  const ofSets = (name: FilterName, { of, sets }: SetColumn) => facet(failed, name, of, sets.length);
  return lazily<Facets>({
    topic: () => topicFacet(ofSets('topic', themes), themes),
    actor: () => named(ACTOR_TYPES, sumsByMember(ofSets('actor', actors), actors, ACTOR_TYPES.length)),
    document: () => {
      const ofYears = allowedDocuments(without(filters, 'document'), atlas);
      const sums = sumsByMember(ofSets('document', documents), documents, atlas.documents.length);
      return sums.map((sum, i) => (ofYears[i] ? sum : 0));
    },
    years: () =>
      lazily<Facets['years']>({
        document: () => {
          const ofDocument = allowedDocuments(without(filters, 'years'), atlas);
          return yearsFacet(ofSets('years', documents), documents, (set) => [
            ...new Set(set.flatMap((index) => (ofDocument[index] ? atlas.documents[index].years : []))),
          ]);
        },
        told: () => yearsFacet(ofSets('years', years), years, (set) => set),
      }),
    status: () => named(PRACTICE_STATUSES, [...facet(failed, 'status', status, PRACTICE_STATUSES.length)]),
    sureness: () => {
      const byLevel = facet(failed, 'sureness', level, LEVELS.length);
      const ofLevels = (wanted: Sureness) =>
        LEVELS.reduce((sum, own, i) => sum + (isLevelEnough(own, wanted) ? byLevel[i] : 0), 0);
      return named(SURENESSES, SURENESSES.map(ofLevels));
    },
  });
}

/** An object each of whose values is made when it is first asked for. */
function lazily<Made extends object>(makers: { readonly [Name in keyof Made]: () => Made[Name] }): Made {
  const made = {};
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    const get = () => {
      const value = make();
      Object.defineProperty(made, name, { value });
      return value;
    };
    Object.defineProperty(made, name, { configurable: true, enumerable: true, get });
  }
  return made as Made;
}

/** For each row, the bits of the filters that it fails, or 0. */
function failuresOf(
  columns: Columns,
  { topic, actor, document, years, status, sureness }: Filters,
  atlas: Atlas,
): Uint8Array {
  const wanted = themesOfTopic(topic)?.map((theme) => THEMES.indexOf(theme));
  const actorIndex = actor === null ? -1 : ACTOR_TYPES.indexOf(actor);
  const documentIndex = atlas.documents.findIndex(({ id }) => id === document);
  const isWithin = (year: number) => years !== null && year >= years.from && year <= years.to;
  const ofYears = (index: number) => years?.by !== 'document' || atlas.documents[index].years.some(isWithin);
  const failed = new Uint8Array(columns.items.length);
  // Most filters are not set: their columns need not be looked at.
  if (wanted) {
    const passes = (set: readonly number[]) => set.some((theme) => wanted.includes(theme));
    mark(failed, columns.themes.of, fails(columns.themes, BIT.topic, passes));
  }
  if (actor !== null) {
    mark(
      failed,
      columns.actors.of,
      fails(columns.actors, BIT.actor, (set) => set.includes(actorIndex)),
    );
  }
  if (document !== null || years?.by === 'document') {
    const bits = mapped(columns.documents.sets, (set) => {
      const own = document === null ? set : set.filter((index) => index === documentIndex);
      if (own.some(ofYears)) return 0;
      if (own.length) return set.some(ofYears) ? EITHER : BIT.years;
      return BIT.document | (set.some(ofYears) ? 0 : BIT.years);
    });
    mark(failed, columns.documents.of, bits);
  }
  if (years?.by === 'told') {
    mark(
      failed,
      columns.years.of,
      fails(columns.years, BIT.years, (set) => set.some(isWithin)),
    );
  }
  if (status !== null) {
    mark(
      failed,
      columns.status,
      Uint8Array.from(PRACTICE_STATUSES, (own) => (own === status ? 0 : BIT.status)),
    );
  }
  const levels = Uint8Array.from(LEVELS, (own) => (isLevelEnough(own, sureness) ? 0 : BIT.sureness));
  if (levels.some(Boolean)) mark(failed, columns.level, levels);
  return failed;
}

/** Adds to each row the bit that its set or value has. */
function mark(failed: Uint8Array, of: Uint32Array, bits: Uint8Array): void {
  for (let row = 0; row < failed.length; row++) failed[row] |= bits[of[row]];
}

/** Whether each document of the atlas passes the filters that are about documents. */
export function allowedDocuments({ document, years }: Filters, atlas: Atlas): boolean[] {
  return atlas.documents.map(
    ({ id, years: own }) =>
      (document === null || id === document) &&
      (years?.by !== 'document' || own.some((year) => year >= years.from && year <= years.to)),
  );
}

/** The different members of the sets that are marked, without documents that are not allowed. */
function membersOf(marked: Uint8Array, { sets }: SetColumn, allowed: readonly boolean[]): number {
  const members = new Set<number>();
  sets.forEach((set, i) => {
    if (marked[i]) for (const member of set) if (allowed[member]) members.add(member);
  });
  return members.size;
}

/** For each area, its documents that are marked and allowed. */
function tellingOf(toldOf: Uint8Array, allowed: readonly boolean[], areas: number): Int32Array {
  const width = allowed.length;
  const telling = new Int32Array(areas);
  for (let i = 0; i < areas * width; i++) if (toldOf[i] && allowed[i % width]) telling[(i / width) | 0]++;
  return telling;
}

type DocumentSets = readonly ReadonlySet<number>[];

const coverages = new WeakMap<Atlas, { readonly naming: DocumentSets; readonly covering: DocumentSets }>();

/** For each area, the documents that name it, and those that name it or tell anything of it: a town stands for its country. */
function coverageOf(atlas: Atlas): { readonly naming: DocumentSets; readonly covering: DocumentSets } {
  const known = coverages.get(atlas);
  if (known) return known;
  const index = new Map(atlas.documents.map(({ id }, i) => [id, i]));
  const namedIn = () =>
    allAreas.map(({ iso3 }) => new Set((atlas.coverage[iso3]?.documents ?? []).flatMap((id) => index.get(id) ?? [])));
  const covering = namedIn();
  for (const measure of ['practices', 'partnerships', 'funding'] as const) {
    const { documents, countries, countryStart, items } = columnsOf(measure, atlas);
    for (let row = 0; row < items.length; row++) {
      for (let i = countryStart[row]; i < countryStart[row + 1]; i++) {
        for (const document of documents.sets[documents.of[row]]) covering[countries[i]].add(document);
      }
    }
  }
  const coverage = { naming: namedIn(), covering };
  coverages.set(atlas, coverage);
  return coverage;
}

function countAllowed(sets: DocumentSets, allowed: readonly boolean[]): Int32Array {
  return Int32Array.from(sets, (documents) => {
    let count = 0;
    for (const index of documents) if (allowed[index]) count++;
    return count;
  });
}

function sumsByMember(sums: Int32Array, { sets }: SetColumn, most: number): number[] {
  const result = Array.from({ length: most }, () => 0);
  for (let i = 0; i < sets.length; i++) {
    if (sums[i]) for (const member of sets[i]) result[member] += sums[i];
  }
  return result;
}

function topicFacet(sums: Int32Array, { sets }: SetColumn): (topic: Topic) => number {
  const of = (wanted: readonly Theme[] | null) => {
    const indexes = wanted?.map((theme) => THEMES.indexOf(theme));
    return sets.reduce(
      (sum, set, i) => sum + (!indexes || set.some((theme) => indexes.includes(theme)) ? sums[i] : 0),
      0,
    );
  };
  const counts = new Map<Topic, number>();
  return (topic) => {
    const known = counts.get(topic) ?? of(themesOfTopic(topic));
    counts.set(topic, known);
    return known;
  };
}

function yearsFacet(
  sums: Int32Array,
  { sets }: SetColumn,
  yearsOf: (set: readonly number[]) => readonly number[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  sets.forEach((set, i) => {
    if (sums[i]) for (const year of yearsOf(set)) counts.set(year, (counts.get(year) ?? 0) + sums[i]);
  });
  return new Map([...counts].sort(([a], [b]) => a - b));
}

function named<Name extends string, Value>(names: readonly Name[], values: readonly Value[]): Record<Name, Value> {
  return Object.fromEntries(names.map((name, i) => [name, values[i]])) as Record<Name, Value>;
}
