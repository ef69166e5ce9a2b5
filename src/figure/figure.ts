import type { AreaId } from '../atlas/areas/areas';
import type { BodyId } from '../atlas/areas/members';
import type { RegionViewId } from '../atlas/areas/region-views';
import { THEMES, type Theme } from '../extract/records';
import { applying, NO_FILTERS, themesOfTopic, type Filters, type Topic } from './filters';
import type { Measure, Scale } from './measure';
import type { OwnView } from './own-view';
import type { Sureness } from './sureness';

/**
 * What is shown, as a small value: which chart, of which measure, with which filters and options. The same value is a
 * page's address, and later an embed, a slide, a file.
 */
export type Figure =
  | MapFigure
  | CountriesFigure
  | MatrixFigure
  | ThemeFigure
  | LibraryFigure
  | ReadingFigure
  | RecommendationsFigure
  | ProfileFigure;

export type Chart = Figure['chart'];

interface Filtered {
  readonly filters: Filters;
}

/** A world map of a measure. */
export interface MapFigure extends Filtered {
  readonly chart: 'map';
  readonly measure: Measure;
  readonly scale: Scale;
  /** Region of the world that fills the frame; null for the whole. */
  readonly region: RegionViewId | null;
  /** What is seen instead of a region where a reader has moved the map; null where none has. */
  readonly at: OwnView | null;
  /** Body whose members alone are shown; null for all countries. What is told of the body itself is not theirs. */
  readonly members: BodyId | null;
  /** Whether lines lead from the picked country to those that it works with. */
  readonly arcs: boolean;
}

/** The index of the countries, each with how much was found for it and the way to its profile. */
export interface CountriesFigure extends Filtered {
  readonly chart: 'countries';
  readonly order: CountryOrder;
}

/** How an index of countries is ordered: A to Z, by region of the world, or those with most finds first. */
export const COUNTRY_ORDERS = ['name', 'region', 'finds'] as const;
export type CountryOrder = (typeof COUNTRY_ORDERS)[number];

/** Practices by theme, and by country or document. */
export interface MatrixFigure extends Filtered {
  readonly chart: 'matrix';
  readonly across: 'country' | 'document';
  /** How headings are ordered: by their totals, or so that those alike stand beside each other. */
  readonly order: 'total' | 'alike';
}

/** Everything that is told of one theme. */
export interface ThemeFigure extends Filtered {
  readonly chart: 'theme';
  readonly theme: Theme;
}

/** The documents, with what was found in each. */
export interface LibraryFigure extends Filtered {
  readonly chart: 'library';
}

/** A document to read, with all that was found in it marked. */
export interface ReadingFigure extends Filtered {
  readonly chart: 'reading';
  readonly document: string;
  /** Line of the source to begin at; null for the beginning. */
  readonly line: number | null;
}

/** The recommendations as a list. */
export interface RecommendationsFigure extends Filtered {
  readonly chart: 'recommendations';
  readonly group: 'theme' | 'target' | 'document';
}

/** Up to four countries side by side, each on the same template. */
export interface ProfileFigure extends Filtered {
  readonly chart: 'profile';
  readonly countries: readonly AreaId[];
}

/** Countries that stand side by side at most. */
export const MOST_COUNTRIES = 4;

/** The figure that a reader sees first. */
export const DEFAULT_FIGURE: MapFigure = {
  chart: 'map',
  measure: 'practices',
  scale: 'count',
  region: null,
  at: null,
  members: null,
  arcs: false,
  filters: NO_FILTERS,
};

/** What a figure counts. */
export function measureOf(figure: Figure): Measure {
  if (figure.chart === 'map') return figure.measure;
  return figure.chart === 'recommendations' ? 'recommendations' : 'practices';
}

/** The filters that a figure asks for. The page of a theme is about it, whatever else is asked for. */
export function askedBy(figure: Figure): Filters {
  return figure.chart === 'theme' ? { ...figure.filters, topic: figure.theme } : figure.filters;
}

/** The filters that part what a figure counts. */
export function filtersOf(figure: Figure): Filters {
  return applying(askedBy(figure), measureOf(figure));
}

/** The same figure with some of its filters changed. */
export function withFilters<F extends Figure>(figure: F, change: Partial<Filters>): F {
  return { ...figure, filters: { ...figure.filters, ...change } };
}

/** The same figure about something else. */
export function withTopic<F extends Figure>(figure: F, topic: Topic): F {
  const theme = THEMES.find((id) => id === topic);
  return figure.chart === 'theme' && theme ? { ...figure, theme } : withFilters(figure, { topic });
}

/** The same figure of what is more, or less, surely found. */
export function withSureness<F extends Figure>(figure: F, sureness: Sureness): F {
  return withFilters(figure, { sureness });
}

/** The themes of which an item must have one to be counted; null where any will do. */
export function themesOf(figure: Figure): readonly Theme[] | null {
  return themesOfTopic(filtersOf(figure).topic);
}
