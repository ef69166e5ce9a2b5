/** Pictures for a page, which loads what draws a kind of figure when one is asked for. */
import type { Figure } from '../figure/figure';
import { networkOf } from '../figure/network';
import type { PictureData } from './body';
import { dressed, type Drawing, type PictureOptions, type PictureOrigin } from './dressed';
import type { Picture } from './frame';

/** The same as `pictureOf`. */
export async function pictureLater(
  figure: Figure,
  data: PictureData,
  options: PictureOptions,
  origin: PictureOrigin,
): Promise<Picture | null> {
  const draw = await drawingLater(figure, data, options);
  return draw && dressed(figure, data.atlas, draw, data.basemap, options, origin);
}

async function drawingLater(figure: Figure, data: PictureData, { picked }: PictureOptions): Promise<Drawing | null> {
  switch (figure.chart) {
    case 'map': {
      const { drawMap } = await import('./map');
      return (canvas) => drawMap(figure, data, canvas, picked);
    }
    case 'matrix': {
      const { drawMatrix } = await import('./matrix');
      return (canvas) => drawMatrix(figure, data, canvas);
    }
    case 'countries': {
      const { drawCountries } = await import('./rankings');
      return (canvas) => drawCountries(figure, data, canvas);
    }
    case 'library': {
      const { drawLibrary } = await import('./rankings');
      return (canvas) => drawLibrary(figure, data, canvas);
    }
    case 'recommendations': {
      const { drawRecommendations } = await import('./rankings');
      return (canvas) => drawRecommendations(figure, data, canvas);
    }
    case 'network': {
      const { atlas, networks } = data;
      if (!networks) return null;
      const { drawNetwork } = await import('./network');
      return (canvas) => drawNetwork(figure, networkOf(figure, atlas, networks), atlas, canvas);
    }
    case 'theme': {
      const { drawTheme } = await import('./theme');
      return (canvas) => drawTheme(figure, data, canvas);
    }
    case 'profile': {
      const { drawProfile } = await import('./profile');
      return (canvas) => drawProfile(figure, data, canvas);
    }
    case 'money': {
      const { drawMoney } = await import('./money');
      return (canvas) => drawMoney(figure, data, canvas);
    }
    case 'reading':
      return null;
  }
}
