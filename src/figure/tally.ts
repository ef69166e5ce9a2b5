import { allAreas } from '../atlas/areas/areas';
import type { BodyId } from '../atlas/areas/members';
import type { Atlas } from '../atlas/atlas';
import { THEMES } from '../extract/records';
import { columnsOf, NO_THEME, type Columns, type Item, type SetColumn } from './columns';
import { countAllowed, coverageOf } from './coverage';
import { facetsOf, type Facets } from './facets';
import { applying, FILTER_NAMES, isSet, type FilterName, type Filters } from './filters';
import { lazily, named } from './lazily';
import type { Measure } from './measure';
import { allowedDocuments, BIT, failuresOf, howMany, passingBut, rowsFailing } from './passing';
import { LEVELS } from './sureness';
import { sumsByMember, sumsOf } from './sums';

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

/** What `level` has of an item that a person has checked. */
const CHECKED = LEVELS.indexOf('checked');

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

// Each loop over rows is a function of its own: the engine makes quick work of a loop whose function ends with it, and
// slow work, anew each time, of a long function that has one.

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
