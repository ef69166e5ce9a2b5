import { regionName } from './words';
import { compareNames } from '../language/language';
import { nameOrder } from './name-order';
import { allAreas, type Area } from '../atlas/areas/areas';
import { bodyOf, type BodyId } from '../atlas/areas/members';
import type { Atlas } from '../atlas/atlas';
import { THEMES, type Theme } from '../extract/records';
import { filtersOf, measureOf, type Figure, type MapFigure } from './figure';
import { tally, type Tally } from './tally';

/**
 * What the corpus can say of a country: items found; named, but none found;
 * not named in any document; does not apply (`unsearched`), as the area has no name of its own to look for in them. Where
 * only members of a body are shown, all others are outside, whatever is found of them.
 */
export type CoverageCase = 'found' | 'none' | 'unnamed' | 'unsearched' | 'outside';

/** One area of the map and one line of its table. */
export interface CountryRow {
  readonly area: Area;
  readonly coverage: CoverageCase;
  /** Number of items. */
  readonly value: number;
  /** 1 for the highest value; equal values share a rank; null without an item. */
  readonly rank: number | null;
  /** Passages that tell the items. */
  readonly passages: number;
  /** Number of items that would count if they were sure enough. */
  readonly leftOut: number;
  /** Number of documents that name it, of those that the filters let through. */
  readonly documents: number;
  /** Number of documents that name it or tell anything of it: a town stands for its country. */
  readonly covering: number;
  /** Documents that tell the items. */
  readonly telling: number;
  /** `telling` as a share of `covering`, from 0 to 1. */
  readonly share: number;
  /** Up to three themes that most items are about, the commonest first. */
  readonly mainThemes: readonly Theme[];
}

/** A region on the shelf beside the map. What is told of it is never spread over its countries. */
export interface RegionRow {
  readonly region: string;
  readonly value: number;
}

/** What a figure counts: of a map of the members of a body, only what is told of a member. */
export function tallyOf(figure: Figure, atlas: Atlas): Tally {
  return tally(measureOf(figure), filtersOf(figure), atlas, figure.chart === 'map' ? figure.members : null);
}

/** How much a figure shows: in all, for each value of a filter with all others as they are, and without one of them. */
export interface Numbers extends Pick<Tally, 'facets' | 'without'> {
  readonly total: number;
}

/** How much there is of what a figure counts. */
export function numbersOf(figure: Figure, atlas: Atlas): Numbers {
  const { rows, facets, without } = tallyOf(figure, atlas);
  return { total: rows.length, facets, without };
}

/** A row of what was counted, of which some is counted when it is asked for. */
class CountedRow implements CountryRow {
  readonly area: Area;
  readonly value: number;
  readonly leftOut: number;
  readonly documents: number;
  readonly covering: number;

  /** @param place Place of the area in the register. */
  constructor(
    private readonly counted: Tally,
    private readonly place: number,
    readonly coverage: CoverageCase,
    readonly rank: number | null,
  ) {
    this.area = allAreas[place];
    this.value = counted.values[place];
    this.leftOut = counted.leftOut[place];
    this.documents = counted.naming[place];
    this.covering = counted.covering[place];
  }

  get passages(): number {
    return this.counted.passages[this.place];
  }

  get telling(): number {
    return this.counted.telling[this.place];
  }

  get share(): number {
    return this.covering ? this.telling / this.covering : 0;
  }

  get mainThemes(): readonly Theme[] {
    return mainThemesOf(this.counted.mainThemes, this.place * THEMES.length);
  }

  /** The same row among others. */
  as(coverage: CoverageCase, rank: number | null): CountedRow {
    return new CountedRow(this.counted, this.place, coverage, rank);
  }
}

const rowsOf = new WeakMap<Tally, readonly CountedRow[]>();

/**
 * A row for every area of the register: highest value first, then most documents, then by name. Where only members of a
 * body are shown, they come first, ranked among themselves.
 */
export function countryRows(figure: MapFigure, atlas: Atlas): readonly CountryRow[] {
  const counted = tallyOf(figure, atlas);
  const rows = rowsOf.get(counted) ?? makeRows(counted, atlas);
  rowsOf.set(counted, rows);
  return figure.members === null ? rows : membersFirst(rows, figure.members);
}

function membersFirst(rows: readonly CountedRow[], body: BodyId): CountedRow[] {
  const members = new Set<string>(bodyOf(body).members);
  const own = rows.filter(({ area }) => members.has(area.iso3));
  return [
    ...own.map((row) => row.as(row.coverage, row.value ? 1 + own.findIndex(({ value }) => value === row.value) : null)),
    ...rows.filter(({ area }) => !members.has(area.iso3)).map((row) => row.as('outside', null)),
  ];
}

function makeRows(counted: Tally, atlas: Atlas): CountedRow[] {
  const unsearched = new Set<string>(atlas.unsearched);
  const { values, naming, covering } = counted;
  const { ranks } = nameOrder();
  const order = allAreas
    .map((_, i) => i)
    .sort((a, b) => values[b] - values[a] || naming[b] - naming[a] || ranks[a] - ranks[b]);
  let rank = 0;
  return order.map((i, place) => {
    if (!place || values[i] !== values[order[place - 1]]) rank = place + 1;
    const coverage = coverageOf(values[i], covering[i], unsearched.has(allAreas[i].iso3));
    return new CountedRow(counted, i, coverage, values[i] ? rank : null);
  });
}

/** A row for every region that an item is told of, whichever countries are shown: highest value first, then by name. */
export function regionRows(figure: MapFigure, atlas: Atlas): RegionRow[] {
  const { columns, regions } = tallyOf({ ...figure, members: null }, atlas);
  return columns.regionNames
    .map((region, i) => ({ region, value: regions[i] }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || compareNames(regionName(a.region), regionName(b.region)));
}

/** The themes that have most of the counts from a place on, one of each theme. */
function mainThemesOf(counts: Int32Array, start: number): Theme[] {
  const found: number[] = [];
  for (let i = start; i < start + THEMES.length; i++) if (counts[i]) found.push(i);
  return found
    .sort((a, b) => counts[b] - counts[a])
    .slice(0, 3)
    .map((i) => THEMES[i - start]);
}

function coverageOf(value: number, covering: number, unsearched: boolean): CoverageCase {
  if (value) return 'found';
  if (unsearched) return 'unsearched';
  return covering ? 'none' : 'unnamed';
}
