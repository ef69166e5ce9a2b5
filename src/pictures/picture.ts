/** A figure as a picture of its own, the same in a page, a file, a slide and the folder of pictures made beforehand. */
import type { Figure } from '../figure/figure';
import { networkOf } from '../figure/network';
import type { PictureData } from './body';
import { dressed, type Drawing, type PictureOptions, type PictureOrigin } from './dressed';
import type { Picture } from './frame';
import { drawMap } from './map';
import { drawMatrix } from './matrix';
import { drawMoney } from './money';
import { drawNetwork } from './network';
import { drawProfile } from './profile';
import { drawCountries, drawLibrary, drawRecommendations } from './rankings';
import { drawTheme } from './theme';

export { FULL, type PictureOptions, type PictureOrigin } from './dressed';

/** The picture of a figure; null for figures that are nothing but text, and for networks where these are not there. */
export function pictureOf(
  figure: Figure,
  data: PictureData,
  options: PictureOptions,
  origin: PictureOrigin,
): Picture | null {
  const draw = drawingOf(figure, data, options);
  return draw && dressed(figure, data.atlas, draw, data.basemap, options, origin);
}

function drawingOf(figure: Figure, data: PictureData, { picked }: PictureOptions): Drawing | null {
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
