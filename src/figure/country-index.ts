import { allAreas, type Area, type AreaId } from '../atlas/areas/areas';
import { regionOf, type Subregion } from '../atlas/areas/regions';
import type { Atlas, AtlasItem, AtlasMoney, AtlasPractice, AtlasRecommendation, AtlasTie } from '../atlas/atlas';
import type { Actor } from '../extract/records';
import type { CountryOrder } from './figure';
import { FILTER_NAMES, isSet, type Filters } from './filters';
import type { Proven } from './finding';
import { KINDS, moneyPasses } from './kinds';
import { plain } from './search-areas';
import { itemsOf, tally } from './tally';
import { aboutFinds, type Names } from './titles';
import { counted, grouped } from './words';

/** A country of the index. */
export interface CountryEntry {
  readonly area: Area;
  /** Items of each kind that its profile shows under the filters; a partnership is a tie or a seat. */
  readonly counts: Readonly<Record<Proven, number>>;
  /** Items in all. */
  readonly finds: number;
  /** Documents that name it, of those that the filters let through. */
  readonly documents: number;
}

/** The areas of the register, by what the documents tell of them; each list from A to Z. */
export interface CountryIndex {
  /** With anything that passes the filters. */
  readonly found: readonly CountryEntry[];
  /** Named in a document that the filters let through, with nothing that passes. */
  readonly named: readonly CountryEntry[];
  readonly unnamed: readonly Area[];
  /** Does not apply: they have no name of their own to look for. */
  readonly unsearched: readonly Area[];
}

/** Countries under one heading: a letter, or a region of the world. */
export interface CountryGroup {
  /** Null where all stand in one list. */
  readonly title: string | null;
  readonly entries: readonly CountryEntry[];
}

/** What is told of every area under the filters. */
export function countryIndexOf(filters: Filters, atlas: Atlas): CountryIndex {
  const { naming, covering } = tally('documents', filters, atlas);
  const counts: Record<Proven, ReadonlyMap<AreaId, number>> = {
    practice: countsOf(itemsOf<AtlasPractice>('practices', filters, atlas), ({ countries }) => countries),
    tie: countsOf(itemsOf<AtlasTie>('partnerships', filters, atlas), ({ members }) => members.flatMap(countryOf)),
    recommendation: countsOf(
      itemsOf<AtlasRecommendation>('recommendations', filters, atlas),
      ({ countries }) => countries,
    ),
    money: countsOf(
      atlas.money.filter((item) => moneyPasses(item, filters, atlas)),
      sidesOf,
    ),
  };
  const index = { found: [], named: [], unnamed: [], unsearched: [] } as {
    found: CountryEntry[];
    named: CountryEntry[];
    unnamed: Area[];
    unsearched: Area[];
  };
  for (const i of BY_NAME) {
    const area = allAreas[i];
    const own = Object.fromEntries(KINDS.map((kind) => [kind, counts[kind].get(area.iso3) ?? 0]));
    const entry = { area, counts: own as CountryEntry['counts'], finds: sumOf(own), documents: naming[i] };
    if (entry.finds) index.found.push(entry);
    else if (covering[i]) index.named.push(entry);
    else (atlas.unsearched.includes(area.iso3) ? index.unsearched : index.unnamed).push(area);
  }
  return index;
}

/** Countries in an order, under the headings that belong to it. They are given from A to Z, and stay so where they are equal. */
export function countryGroups(entries: readonly CountryEntry[], order: CountryOrder): CountryGroup[] {
  switch (order) {
    case 'name':
      return grouping(entries, ({ label }) => plain(label)[0].toUpperCase());
    case 'region':
      return grouping(entries, ({ subregion }) => subregion).sort(
        (a, b) => SUBREGIONS.indexOf(a.title as Subregion) - SUBREGIONS.indexOf(b.title as Subregion),
      );
    case 'finds':
      return entries.length ? [{ title: null, entries: [...entries].sort((a, b) => b.finds - a.finds) }] : [];
  }
}

/** "For 45 of the 104 countries named, something was found about human trafficking." */
export function countryIndexSummary({ found, named }: CountryIndex, filters: Filters, names: Names): string {
  const all = counted(found.length + named.length, 'country', 'countries');
  if (!isAsked(filters)) {
    return `${all} named in ${counted(names.documents.length, 'document')}; something was found for ${named.length ? `${grouped(found.length)} of them` : 'each of them'}.`;
  }
  const about = aboutFinds(filters, names);
  return found.length
    ? `For ${grouped(found.length)} of the ${all} named, something was found ${about}.`
    : `For none of the ${all} named was anything found ${about}.`;
}

/** What stands above the countries that are named, of which nothing passes the filters. */
export function namedTitle(filters: Filters, names: Names): string {
  return `Named, with nothing found${isAsked(filters) ? ` ${aboutFinds(filters, names)}` : ''}`;
}

/** What stands before the countries that are not named in the documents that the filters let through. */
export function unnamedTitle({ document, years }: Filters): string {
  return `Not named in the documents${document !== null || years?.by === 'document' ? ' asked for' : ''}`;
}

const collator = new Intl.Collator('en');
/** Places of the areas in the register, in the order of their labels. */
const BY_NAME = allAreas.map((_, i) => i).sort((a, b) => collator.compare(allAreas[a].label, allAreas[b].label));
const SUBREGIONS = Object.keys(regionOf) as Subregion[];

function isAsked(filters: Filters): boolean {
  return FILTER_NAMES.some((name) => isSet(filters, name));
}

function countsOf<Item extends AtlasItem>(
  items: readonly Item[],
  areasOf: (item: Item) => readonly AreaId[],
): ReadonlyMap<AreaId, number> {
  const counts = new Map<AreaId, number>();
  for (const item of items) for (const id of new Set(areasOf(item))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function countryOf(actor: Actor | null): AreaId[] {
  return actor?.type === 'country' ? [actor.id as AreaId] : [];
}

/** Who gives and who receives: money between two countries is of both. */
function sidesOf({ donor, recipient }: AtlasMoney): AreaId[] {
  return [donor, recipient].flatMap(countryOf);
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function grouping(entries: readonly CountryEntry[], titleOf: (area: Area) => string): CountryGroup[] {
  const groups = new Map<string, CountryEntry[]>();
  for (const entry of entries) {
    const title = titleOf(entry.area);
    const known = groups.get(title);
    if (known) known.push(entry);
    else groups.set(title, [entry]);
  }
  return [...groups].map(([title, own]) => ({ title, entries: own }));
}
