import { nameOrder } from './name-order';
import { t, tn } from '../language/language';
import { allAreas, type Area, type AreaId } from '../atlas/areas/areas';
import { REGION_LABELS } from '../atlas/areas/region-labels';
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
import { counted } from './words';

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
  for (const i of nameOrder().places) {
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
      return grouping(entries, ({ subregion }) => subregion)
        .sort((a, b) => SUBREGIONS.indexOf(a.title as Subregion) - SUBREGIONS.indexOf(b.title as Subregion))
        .map((group) => ({ ...group, title: REGION_LABELS[group.title as Subregion] }));
    case 'finds':
      return entries.length ? [{ title: null, entries: [...entries].sort((a, b) => b.finds - a.finds) }] : [];
  }
}

/** "For 45 of the 104 countries named, something was found about human trafficking." */
export function countryIndexSummary({ found, named }: CountryIndex, filters: Filters, names: Names): string {
  const countries = counted(found.length + named.length, 'country', 'countries');
  if (!isAsked(filters)) {
    const values = { countries, documents: counted(names.documents.length, 'document') };
    return named.length
      ? tn(
          found.length,
          '{countries} named in {documents}; something was found for {count} of them.',
          '{countries} named in {documents}; something was found for {count} of them.',
          values,
        )
      : t('{countries} named in {documents}; something was found for each of them.', values);
  }
  const values = { countries, about: aboutFinds(filters, names) };
  return found.length
    ? tn(
        found.length,
        'For {count} of the {countries} named, something was found {about}.',
        'For {count} of the {countries} named, something was found {about}.',
        values,
      )
    : t('For none of the {countries} named was anything found {about}.', values);
}

/** What stands above the countries that are named, of which nothing passes the filters. */
export function namedTitle(filters: Filters, names: Names): string {
  return isAsked(filters)
    ? t('Named, with nothing found {about}', { about: aboutFinds(filters, names) })
    : t('Named, with nothing found');
}

/** What stands before the countries that are not named in the documents that the filters let through. */
export function unnamedTitle({ document, years }: Filters): string {
  return document !== null || years?.by === 'document'
    ? t('Not named in the documents asked for')
    : t('Not named in the documents');
}

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
