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
  const failed = failuresOf(columns, filters, atlas, body);
  const failures = howMany(failed);
  const rows = rowsFailing(failed, 0, failures[0]);
  const unsure = isSet(filters, 'sureness') ? rowsFailing(failed, BIT.sureness, failures[BIT.sureness]) : NO_ROWS;
  const allowed = allowedDocuments(filters, atlas);
  const { regions, documents, regionNames } = columns;
  let [mainThemes, passages, telling]: (Int32Array | undefined)[] = [];
  const byRegions = sumsOf(regions.of, rows, regions.sets.length);
  const byDocuments = sumsOf(documents.of, rows, documents.sets.length);
  return {
    columns,
    rows,
    elsewhere: elsewhereAmong(columns, rows),
    checked: checkedAmong(columns, rows),
    values: valuesOf(columns, rows),
    get passages() {
      return (passages ??= passagesOf(columns, rows));
    },
    leftOut: valuesOf(columns, unsure),
    leftOutTotal: unsure.length,
    get telling() {
      return (telling ??= tellingOf(toldByArea(columns, rows, allowed.length), allowed));
    },
    naming: countAllowed(coverageOf(atlas).naming, allowed),
    covering: countAllowed(coverageOf(atlas).covering, allowed),
    get mainThemes() {
      return (mainThemes ??= mainThemesOf(columns, rows));
    },
    regions: Int32Array.from(sumsByMember(byRegions, regions, regionNames.length)),
    documents: membersOf(byDocuments, documents, allowed),
    facets: facetsOf(columns, rows, filters, atlas, body),
    without: lazily<Tally['without']>(
      named(
        FILTER_NAMES,
        FILTER_NAMES.map((name) => () => passingBut(failures, name)),
      ),
    ),
  };
}

const NO_ROWS = new Uint32Array();

/** How many rows fail each combination of what can be failed. */
function howMany(failed: Uint8Array): Uint32Array {
  const failures = new Uint32Array(2 * OUTSIDE);
  for (let row = 0; row < failed.length; row++) failures[failed[row]]++;
  return failures;
}

/**
 * The rows that fail just that, so many, in their order. Which do is not to be foreseen: without a branch the processor has
 * no wrong guess to take back.
 */
function rowsFailing(failed: Uint8Array, what: number, many: number): Uint32Array {
  const rows = new Uint32Array(many + 1);
  for (let row = 0, i = 0; i < many; row++) {
    rows[i] = row;
    // 1 where both are the same, else 0.
    i += ((failed[row] ^ what) - 1) >>> 31;
  }
  return rows.subarray(0, many);
}

// Each loop over rows is a function of its own: the engine makes quick work of a loop whose function ends with it, and
// slow work, anew each time, of a long function that has one.

/** How many of the rows have each set or value of a column, of so many. */
function sumsOf(of: Uint32Array, rows: Uint32Array, most: number): Int32Array {
  const sums = new Int32Array(most);
  for (let i = 0; i < rows.length; i++) sums[of[rows[i]]]++;
  return sums;
}

function checkedAmong({ level }: Columns, rows: Uint32Array): number {
  let checked = 0;
  for (let i = 0; i < rows.length; i++) if (level[rows[i]] === CHECKED) checked++;
  return checked;
}

function elsewhereAmong({ countryStart }: Columns, rows: Uint32Array): number {
  let elsewhere = 0;
  for (let i = 0; i < rows.length; i++) if (countryStart[rows[i]] === countryStart[rows[i] + 1]) elsewhere++;
  return elsewhere;
}

function valuesOf({ countryStart, countries }: Columns, rows: Uint32Array): Int32Array {
  const values = new Int32Array(allAreas.length);
  for (let i = 0; i < rows.length; i++) {
    const end = countryStart[rows[i] + 1];
    for (let k = countryStart[rows[i]]; k < end; k++) values[countries[k]]++;
  }
  return values;
}

function passagesOf({ passages, countryStart, countries }: Columns, rows: Uint32Array): Int32Array {
  const sums = new Int32Array(allAreas.length);
  for (let i = 0; i < rows.length; i++) {
    const own = passages[rows[i]];
    const end = countryStart[rows[i] + 1];
    for (let k = countryStart[rows[i]]; k < end; k++) sums[countries[k]] += own;
  }
  return sums;
}

function mainThemesOf({ mainTheme, countryStart, countries }: Columns, rows: Uint32Array): Int32Array {
  const sums = new Int32Array(allAreas.length * THEMES.length);
  for (let i = 0; i < rows.length; i++) {
    const theme = mainTheme[rows[i]];
    const end = theme === NO_THEME ? 0 : countryStart[rows[i] + 1];
    for (let k = countryStart[rows[i]]; k < end; k++) sums[countries[k] * THEMES.length + theme]++;
  }
  return sums;
}

/** Whether each document tells any of the rows of an area: `told[area * documents + document]`. */
function toldByArea({ documents, countryStart, countries }: Columns, rows: Uint32Array, width: number): Uint8Array {
  const { of, sets } = documents;
  const told = new Uint8Array(allAreas.length * width);
  for (let i = 0; i < rows.length; i++) {
    const own = sets[of[rows[i]]];
    const end = countryStart[rows[i] + 1];
    for (let k = countryStart[rows[i]]; k < end; k++) {
      const start = countries[k] * width;
      for (let n = 0; n < own.length; n++) told[start + own[n]] = 1;
    }
  }
  return told;
}

/** Whether a row passes all filters but one, by what it fails. */
function passesBut(name: FilterName): (failed: number) => boolean {
  const isEither = name === 'document' || name === 'years';
  return (failed) => failed === 0 || failed === BIT[name] || (isEither && failed === EITHER);
}

/** How many rows pass all filters but one. */
function passingBut(failures: Uint32Array, name: FilterName): number {
  const passes = passesBut(name);
  return failures.reduce((sum, many, what) => (passes(what) ? sum + many : sum), 0);
}

/** How many rows have each set or value of a column, the filter left aside that the column is for. */
function facet(failed: Uint8Array, name: FilterName, of: Uint32Array, most: number): Int32Array {
  const counts = Uint8Array.from({ length: 2 * OUTSIDE }, (_, what) => Number(passesBut(name)(what)));
  const sums = new Int32Array(most);
  for (let row = 0; row < failed.length; row++) if (counts[failed[row]]) sums[of[row]]++;
  return sums;
}

function facetsOf(columns: Columns, rows: Uint32Array, filters: Filters, atlas: Atlas, body: BodyId | null): Facets {
  const { themes, actors, documents, years, status, level } = columns;
  // Where the filter is not set, the rows that would pass without it are those that do.
  const ofValues = (name: FilterName, of: Uint32Array, most: number) =>
    isSet(filters, name) ? facet(failuresOf(columns, filters, atlas, body), name, of, most) : sumsOf(of, rows, most);
  const ofSets = (name: FilterName, { of, sets }: SetColumn) => ofValues(name, of, sets.length);
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
          const sums = ofSets('years', documents);
          if (filters.document === null) return yearsFacet(sums, documentYears(documents, atlas));
          const ofDocument = allowedDocuments(without(filters, 'years'), atlas);
          return yearsFacet(
            sums,
            yearsOfSets(documents, (i) => (ofDocument[i] ? atlas.documents[i].years : [])),
          );
        },
        told: () => yearsFacet(ofSets('years', years), years.sets),
      }),
    status: () => named(PRACTICE_STATUSES, [...ofValues('status', status, PRACTICE_STATUSES.length)]),
    sureness: () => {
      const byLevel = ofValues('sureness', level, LEVELS.length);
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

/** What the rows of any measure failed when they were asked last: memory that is used again needs not be had again. */
let scratch = new Uint8Array();

/**
 * For each row, the bits of the filters that it fails, and that of the body of whose members it tells none; 0 where it
 * passes. It holds until the next is asked for.
 */
function failuresOf(columns: Columns, filters: Filters, atlas: Atlas, body: BodyId | null): Uint8Array {
  const { topic, actor, document, years, status, sureness } = filters;
  const wanted = themesOfTopic(topic)?.map((theme) => THEMES.indexOf(theme));
  const actorIndex = actor === null ? -1 : ACTOR_TYPES.indexOf(actor);
  const documentIndex = atlas.documents.findIndex(({ id }) => id === document);
  const isWithin = (year: number) => years !== null && year >= years.from && year <= years.to;
  const ofYears = (index: number) => years?.by !== 'document' || atlas.documents[index].years.some(isWithin);
  if (scratch.length < columns.items.length) scratch = new Uint8Array(columns.items.length);
  const failed = scratch.subarray(0, columns.items.length).fill(0);
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
  if (body !== null) markOutside(failed, columns, body);
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
function membersOf(marked: Int32Array, { sets }: SetColumn, allowed: readonly boolean[]): number {
  const members = new Set<number>();
  sets.forEach((set, i) => {
    if (marked[i]) for (const member of set) if (allowed[member]) members.add(member);
  });
  return members.size;
}

/** For each area, its documents that are marked and allowed. */
function tellingOf(toldOf: Uint8Array, allowed: readonly boolean[]): Int32Array {
  const width = allowed.length;
  const telling = new Int32Array(allAreas.length);
  for (let area = 0, i = 0; area < telling.length; area++) {
    for (let document = 0; document < width; document++) if (toldOf[i++] && allowed[document]) telling[area]++;
  }
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
  const all = allowed.every(Boolean);
  return Int32Array.from(sets, (documents) => {
    if (all) return documents.size;
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

type YearSets = readonly (readonly number[])[];

const yearsKept = new WeakMap<SetColumn, YearSets>();

/** The different years of the documents of each set, made once for a column. */
function documentYears(documents: SetColumn, { documents: all }: Atlas): YearSets {
  const years = yearsKept.get(documents) ?? yearsOfSets(documents, (i) => all[i].years);
  yearsKept.set(documents, years);
  return years;
}

function yearsOfSets({ sets }: SetColumn, yearsOf: (document: number) => readonly number[]): YearSets {
  return sets.map((set) => [...new Set(set.flatMap(yearsOf))]);
}

/** How many rows there are of each year, by how many have each set, and its years. */
function yearsFacet(sums: Int32Array, years: YearSets): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  years.forEach((own, i) => {
    if (sums[i]) for (const year of own) counts.set(year, (counts.get(year) ?? 0) + sums[i]);
  });
  return new Map([...counts].sort(([a], [b]) => a - b));
}

function named<Name extends string, Value>(names: readonly Name[], values: readonly Value[]): Record<Name, Value> {
  return Object.fromEntries(names.map((name, i) => [name, values[i]])) as Record<Name, Value>;
}
