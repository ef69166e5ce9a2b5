/** What every picture of a figure says around its chart, and how it may be asked for. */
import { viewpointText } from '../atlas/basemap/viewpoint';
import type { AreaId } from '../atlas/areas/areas';
import type { Atlas } from '../atlas/atlas';
import type { Basemap } from '../atlas/basemap/basemap';
import type { Figure } from '../figure/figure';
import { boundariesNote } from '../figure/notes';
import { documentsText } from '../figure/documents-text';
import { builtText } from '../figure/source';
import { titleOf } from '../figure/titles';
import { t } from '../language/language';
import type { Body, Canvas } from './body';
import { framed, type Picture, type PictureShape } from './frame';
import { PAINTS, type Scheme } from './paints';

export interface PictureOptions extends PictureShape {
  readonly scheme: Scheme;
  /** Country that stands out on a map; null for none. */
  readonly picked: AreaId | null;
  /** Names in larger type, and fewer of them, to be read across a room. */
  readonly isForRoom: boolean;
  /** A title in place of the figure's own; null for that. */
  readonly title: string | null;
}

/** Where and when a picture is made. */
export interface PictureOrigin {
  /** Day on which the page was built, as in "2026-05-03". */
  readonly built: string;
  /** Full address of the figure; null where it is not known. */
  readonly link: string | null;
}

/** The usual picture of a figure: for a page, as high as it needs to be. */
export const FULL: PictureOptions = {
  ...{ width: 1200, height: null, dress: 'full', scheme: 'light', picked: null, isForRoom: false, title: null },
};

/** Draws the chart of a figure on a canvas. */
export type Drawing = (canvas: Canvas) => Body;

/** A chart with its title and the words on its source. */
export function dressed(
  figure: Figure,
  atlas: Atlas,
  draw: Drawing,
  basemap: Basemap | null,
  options: PictureOptions,
  { built, link }: PictureOrigin,
): Picture {
  const mapNote =
    figure.chart === 'map' && basemap
      ? ` ${t('Base map: {source}. Equal Earth projection.', { source: basemap.source })} ${viewpointText()}`
      : '';
  const paints = PAINTS[options.scheme];
  const { isForRoom } = options;
  const notes = [
    `${t('Migration Partnership Atlas. Source: {documents}, edition {edition}; {built}.', { documents: documentsText(atlas), edition: atlas.edition, built: builtText(built) })}${mapNote}`,
    boundariesNote(),
    ...(link === null ? [] : [link]),
  ];
  const shortNotes = [
    `${t('Migration Partnership Atlas, edition {edition}.', { edition: atlas.edition })} ${boundariesNote()}`,
  ];
  const title = options.title ?? titleOf(figure, atlas);
  return framed(
    (width, height) => draw({ width, height, paints, isForRoom }),
    { title, notes, shortNotes },
    options,
    paints,
  );
}
