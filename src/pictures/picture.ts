/** A figure as a picture of its own, the same in a page, a file, a slide and the folder of pictures made beforehand. */
import type { AreaId } from '../atlas/areas/areas';
import type { Atlas } from '../atlas/atlas';
import type { Figure, NetworkFigure } from '../figure/figure';
import { networkOf, type Network } from '../figure/network';
import { builtText, documentsText } from '../figure/source';
import { titleOf } from '../figure/titles';
import type { Body, Canvas, PictureData } from './body';
import { framed, type Picture, type PictureShape } from './frame';
import { drawMap } from './map';
import { drawMatrix } from './matrix';
import { drawMoney } from './money';
import { drawNetwork } from './network';
import { PAINTS, type Scheme } from './paints';
import { drawProfile } from './profile';
import { drawCountries, drawLibrary, drawRecommendations } from './rankings';
import { drawTheme } from './theme';

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

/** The sentence that every picture with borders on it carries. */
export const DISCLAIMER = 'The boundaries and names shown do not imply official endorsement or acceptance.';

/** The picture of a figure; null for figures that are nothing but text, and for networks where these are not there. */
export function pictureOf(
  figure: Figure,
  data: PictureData,
  options: PictureOptions,
  origin: PictureOrigin,
): Picture | null {
  const draw = drawingOf(figure, data, options);
  if (!draw) return null;
  const { source, viewpoint } = data.basemap;
  const mapNote = figure.chart === 'map' ? ` Base map: ${source}. Equal Earth projection. ${viewpoint}` : '';
  return dressed(figure, data.atlas, draw, mapNote, options, origin);
}

/** The picture of a network that is computed already. */
export function networkPicture(
  figure: NetworkFigure,
  network: Network,
  atlas: Atlas,
  options: PictureOptions,
  origin: PictureOrigin,
): Picture {
  return dressed(figure, atlas, (canvas) => drawNetwork(figure, network, atlas, canvas), '', options, origin);
}

/** A chart with its title and the words on its source. */
function dressed(
  figure: Figure,
  atlas: Atlas,
  draw: (canvas: Canvas) => Body,
  mapNote: string,
  options: PictureOptions,
  { built, link }: PictureOrigin,
): Picture {
  const paints = PAINTS[options.scheme];
  const { isForRoom } = options;
  const notes = [
    `Migration Partnership Atlas. Source: ${documentsText(atlas)}, edition ${atlas.edition}; ${builtText(built)}.${mapNote}`,
    DISCLAIMER,
    ...(link === null ? [] : [link]),
  ];
  const shortNotes = [`Migration Partnership Atlas, edition ${atlas.edition}. ${DISCLAIMER}`];
  const title = options.title ?? titleOf(figure, atlas);
  return framed(
    (width, height) => draw({ width, height, paints, isForRoom }),
    { title, notes, shortNotes },
    options,
    paints,
  );
}

function drawingOf(figure: Figure, data: PictureData, { picked }: PictureOptions): ((canvas: Canvas) => Body) | null {
  switch (figure.chart) {
    case 'map':
      return (canvas) => drawMap(figure, data, canvas, picked);
    case 'matrix':
      return (canvas) => drawMatrix(figure, data, canvas);
    case 'countries':
      return (canvas) => drawCountries(figure, data, canvas);
    case 'library':
      return (canvas) => drawLibrary(figure, data, canvas);
    case 'recommendations':
      return (canvas) => drawRecommendations(figure, data, canvas);
    case 'network': {
      const { atlas, networks } = data;
      return networks && ((canvas) => drawNetwork(figure, networkOf(figure, atlas, networks), atlas, canvas));
    }
    case 'theme':
      return (canvas) => drawTheme(figure, data, canvas);
    case 'profile':
      return (canvas) => drawProfile(figure, data, canvas);
    case 'money':
      return (canvas) => drawMoney(figure, data, canvas);
    case 'reading':
      return null;
  }
}
