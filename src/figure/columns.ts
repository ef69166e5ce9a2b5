import { allAreas, isAreaId, type AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasDocument, AtlasItem } from '../atlas/atlas';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES, type Actor, type ActorType } from '../extract/records';
import type { Measure } from './measure';
import { levelOf, LEVELS } from './sureness';

/** Anything that a measure counts. */
export type Item = AtlasItem | AtlasDocument;

/**
 * A column of values that are small sets: each different set once, its members rising, and for each item the number of
 * its set. A filter decides once a set, not once an item.
 */
export interface SetColumn {
  readonly sets: readonly (readonly number[])[];
  readonly of: Uint32Array;
}

/** The items of a measure as columns; row `i` of each column is item `i`. */
export interface Columns {
  readonly items: readonly Item[];
  /** Indexes into THEMES. */
  readonly themes: SetColumn;
  /** Indexes into ACTOR_TYPES. */
  readonly actors: SetColumn;
  /** Indexes into the documents of the atlas. */
  readonly documents: SetColumn;
  /** Years that the words name. */
  readonly years: SetColumn;
  /** Indexes into the names of regions. */
  readonly regions: SetColumn;
  /** Index into PRACTICE_STATUSES; 0 where the measure has none. */
  readonly status: Uint32Array;
  /** How sure it is, an index into LEVELS; 0 where the measure has none. */
  readonly level: Uint32Array;
  /** Main theme, an index into THEMES; `NO_THEME` where there is none. */
  readonly mainTheme: Uint8Array;
  readonly passages: Uint32Array;
  /** The countries of item `i`, indexes into `allAreas`: `countries[countryStart[i]]` up to `countryStart[i + 1]`. */
  readonly countryStart: Uint32Array;
  readonly countries: Uint16Array;
  /** Names of the regions, in the order of their first item. */
  readonly regionNames: readonly string[];
}

/** What stands in place of a main theme. */
export const NO_THEME = THEMES.length;

/** What an item is to the columns, whatever its kind. */
interface Row {
  readonly item: Item;
  readonly themes: readonly number[];
  readonly actors: readonly number[];
  readonly documents: readonly string[];
  readonly years: readonly number[];
  readonly regions: readonly string[];
  readonly countries: readonly AreaId[];
  readonly status: number;
  readonly level: number;
  readonly passages: number;
}

const AREA_INDEX: ReadonlyMap<string, number> = new Map(allAreas.map(({ iso3 }, i) => [iso3, i]));
const THEME_INDEX: ReadonlyMap<string, number> = new Map(THEMES.map((theme, i) => [theme, i]));
const ACTOR_INDEX: ReadonlyMap<string, number> = new Map(ACTOR_TYPES.map((type, i) => [type, i]));

/** Whether an item is counted for an area. */
export function isOf({ countryStart, countries }: Columns, row: number, id: AreaId): boolean {
  const area = AREA_INDEX.get(id);
  for (let i = countryStart[row]; i < countryStart[row + 1]; i++) if (countries[i] === area) return true;
  return false;
}

const built = new WeakMap<Atlas, Map<Measure, Columns>>();

/** The columns of a measure, made once for an atlas. */
export function columnsOf(measure: Measure, atlas: Atlas): Columns {
  const known = built.get(atlas) ?? new Map<Measure, Columns>();
  built.set(atlas, known);
  const columns = known.get(measure) ?? makeColumns(rowsOf(measure, atlas), atlas);
  known.set(measure, columns);
  return columns;
}

function makeColumns(rows: readonly Row[], atlas: Atlas): Columns {
  const documentIndex = new Map(atlas.documents.map(({ id }, i) => [id, i]));
  const regionIndex = new Map<string, number>();
  const indexOf = (name: string) => {
    const index = regionIndex.get(name) ?? regionIndex.size;
    regionIndex.set(name, index);
    return index;
  };
  const countryStart = new Uint32Array(rows.length + 1);
  rows.forEach(({ countries }, i) => (countryStart[i + 1] = countryStart[i] + countries.length));
  const countries = new Uint16Array(countryStart[rows.length]);
  rows.forEach((row, i) =>
    row.countries.forEach((id, k) => (countries[countryStart[i] + k] = AREA_INDEX.get(id) ?? 0)),
  );
  return {
    items: rows.map(({ item }) => item),
    themes: setColumn(rows, ({ themes }) => themes),
    actors: setColumn(rows, ({ actors }) => actors),
    documents: setColumn(rows, ({ documents }) => documents.flatMap((id) => documentIndex.get(id) ?? [])),
    years: setColumn(rows, ({ years }) => years),
    regions: setColumn(rows, ({ regions }) => regions.map(indexOf)),
    status: Uint32Array.from(rows, ({ status }) => status),
    level: Uint32Array.from(rows, ({ level }) => level),
    mainTheme: Uint8Array.from(rows, ({ themes }) => themes[0] ?? NO_THEME),
    passages: Uint32Array.from(rows, ({ passages }) => passages),
    countryStart,
    countries,
    regionNames: [...regionIndex.keys()],
  };
}

function setColumn(rows: readonly Row[], setOf: (row: Row) => readonly number[]): SetColumn {
  const numbers = new Map<string, number>();
  const sets: (readonly number[])[] = [];
  const of = Uint32Array.from(rows, (row) => {
    const own = setOf(row);
    const set = own.length > 1 ? [...own].sort((a, b) => a - b) : own;
    const key = set.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(set) - 1;
  });
  return { sets, of };
}

function rowsOf(measure: Measure, atlas: Atlas): Row[] {
  switch (measure) {
    case 'practices':
      return atlas.practices.map((item) => ({
        ...told(item),
        themes: indexes(item.themes, THEME_INDEX),
        actors: indexes(item.actors, ACTOR_INDEX),
        regions: item.regions,
        countries: item.countries,
        status: PRACTICE_STATUSES.indexOf(item.status),
      }));
    case 'partnerships':
      return atlas.ties.map((item) => ({
        ...told(item),
        themes: indexes(item.themes, THEME_INDEX),
        actors: indexes([...new Set(item.members.flatMap(sectorOf))], ACTOR_INDEX),
        countries: [...new Set(item.members.flatMap(countryOf))],
      }));
    case 'recommendations':
      return atlas.recommendations.map((item) => ({
        ...told(item),
        themes: indexes(item.themes, THEME_INDEX),
        actors: indexes(item.targets, ACTOR_INDEX),
        countries: item.countries,
      }));
    case 'funding':
      return atlas.money
        .filter(({ donor, category }) => donor !== null && !category.startsWith('budget'))
        .map((item) => ({ ...told(item), countries: item.donor ? countryOf(item.donor) : [] }));
    case 'planned':
    case 'received':
    case 'reported':
      return atlas.money
        .filter(({ phase }) => phase === measure)
        .map((item) => ({ ...told(item), countries: item.donor ? countryOf(item.donor) : [] }));
    case 'documents': {
      const namedIn = new Map<string, AreaId[]>(atlas.documents.map(({ id }) => [id, []]));
      for (const { iso3 } of allAreas) {
        for (const id of atlas.coverage[iso3]?.documents ?? []) namedIn.get(id)?.push(iso3);
      }
      return atlas.documents.map((item) => ({
        ...NOTHING,
        item,
        documents: [item.id],
        countries: namedIn.get(item.id) ?? [],
      }));
    }
  }
}

const NOTHING = { themes: [], actors: [], years: [], regions: [], status: 0, level: 0, passages: 0 };

/** What all items have alike. */
function told(item: AtlasItem): Omit<Row, 'countries'> {
  return {
    ...NOTHING,
    item,
    documents: item.documents,
    years: item.years ?? [],
    level: LEVELS.indexOf(levelOf(item)),
    passages: item.passages.length,
  };
}

function indexes(names: readonly string[], index: ReadonlyMap<string, number>): number[] {
  return names.flatMap((name) => index.get(name) ?? []);
}

function countryOf(actor: Actor): AreaId[] {
  return actor.type === 'country' && isAreaId(actor.id) ? [actor.id] : [];
}

function sectorOf(actor: Actor): ActorType[] {
  return actor.type === 'sector' ? [actor.name] : [];
}
