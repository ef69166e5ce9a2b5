import { allAreas, type Area, type AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasPractice } from '../atlas/atlas';
import type { Theme } from '../extract/records';
import { themesOf, type MapFigure } from './figure';
import { isSureEnough } from './sureness';

/**
 * What the corpus can say of a country: practices found; named, but no practice found;
 * not named in any document; not looked for, as the program knows no name for it.
 */
export type CoverageCase = 'found' | 'none' | 'unnamed' | 'unsearched';

/** One area of the map and one line of its table. */
export interface CountryRow {
  readonly area: Area;
  readonly coverage: CoverageCase;
  /** Practices that the country carries out or that run in it, in the order of the corpus. */
  readonly practices: readonly AtlasPractice[];
  /** Number of practices. */
  readonly value: number;
  /** 1 for the highest value; equal values share a rank; null without a practice. */
  readonly rank: number | null;
  /** Number of practices that would count if they were sure enough. */
  readonly leftOut: number;
  /** Number of documents that name it. */
  readonly documents: number;
}

/** A region on the shelf beside the map. Its practices are never spread over its countries. */
export interface RegionRow {
  readonly region: string;
  readonly practices: readonly AtlasPractice[];
  readonly value: number;
}

/** The practices that a figure shows. */
export function practicesOf(figure: MapFigure, atlas: Atlas): AtlasPractice[] {
  return onTopic(figure, atlas).filter((practice) => isSureEnough(practice, figure.sureness));
}

/** The practices that a figure would show if they were sure enough. */
export function leftOutOf(figure: MapFigure, atlas: Atlas): AtlasPractice[] {
  return onTopic(figure, atlas).filter((practice) => !isSureEnough(practice, figure.sureness));
}

function onTopic(figure: MapFigure, atlas: Atlas): AtlasPractice[] {
  const wanted = themesOf(figure);
  return wanted === null
    ? [...atlas.practices]
    : atlas.practices.filter((practice) => practice.themes.some((theme) => wanted.includes(theme)));
}

/** A row for every area of the register: highest value first, then most documents, then by name. */
export function countryRows(figure: MapFigure, atlas: Atlas): CountryRow[] {
  const byCountry = countriesOf(practicesOf(figure, atlas));
  const leftOut = countriesOf(leftOutOf(figure, atlas));
  const unsearched = new Set<AreaId>(atlas.unsearched);
  const rows = allAreas.map((area) => {
    const practices = byCountry.get(area.iso3) ?? [];
    const documents = atlas.coverage[area.iso3]?.documents.length ?? 0;
    return {
      area,
      coverage: coverageOf(practices.length, documents, unsearched.has(area.iso3)),
      practices,
      value: practices.length,
      leftOut: leftOut.get(area.iso3)?.length ?? 0,
      documents,
    };
  });
  rows.sort((a, b) => b.value - a.value || b.documents - a.documents || compareNames(a.area.label, b.area.label));
  const firstOf = new Map<number, number>();
  return rows.map((row, i) => {
    if (!firstOf.has(row.value)) firstOf.set(row.value, i + 1);
    return { ...row, rank: row.value ? (firstOf.get(row.value) ?? null) : null };
  });
}

function countriesOf(practices: readonly AtlasPractice[]): Map<AreaId, AtlasPractice[]> {
  const byCountry = new Map<AreaId, AtlasPractice[]>();
  for (const practice of practices) {
    for (const id of practice.countries) {
      const own = byCountry.get(id);
      if (own) own.push(practice);
      else byCountry.set(id, [practice]);
    }
  }
  return byCountry;
}

/** A row for every region that a practice is attributed to: highest value first, then by name. */
export function regionRows(figure: MapFigure, atlas: Atlas): RegionRow[] {
  const byRegion = new Map<string, AtlasPractice[]>();
  for (const practice of practicesOf(figure, atlas)) {
    for (const region of practice.regions) {
      const practices = byRegion.get(region);
      if (practices) practices.push(practice);
      else byRegion.set(region, [practice]);
    }
  }
  return [...byRegion]
    .map(([region, practices]) => ({ region, practices, value: practices.length }))
    .sort((a, b) => b.value - a.value || compareNames(a.region, b.region));
}

/** Up to three themes that most practices of a row are about, the commonest first. */
export function mainThemes(row: CountryRow): Theme[] {
  const counts = new Map<Theme, number>();
  for (const { themes } of row.practices) counts.set(themes[0], (counts.get(themes[0]) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([theme]) => theme);
}

function coverageOf(practices: number, documents: number, unsearched: boolean): CoverageCase {
  if (practices) return 'found';
  if (unsearched) return 'unsearched';
  return documents ? 'none' : 'unnamed';
}

const collator = new Intl.Collator('en');

function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
