import type { Theme } from '../extract/records';

/**
 * What a picture shows, as a small value: which chart, of which measure, with which filters.
 * The same value is a page's address, and later an embed, a slide, a file.
 */
export interface MapFigure {
  readonly chart: 'map';
  readonly measure: 'practices';
  /** Only practices with this theme; null for all. */
  readonly theme: Theme | null;
}

/** The figure that a reader sees first. */
export const DEFAULT_FIGURE: MapFigure = { chart: 'map', measure: 'practices', theme: null };
