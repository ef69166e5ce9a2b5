/** The picture of a network that is computed already. */
import type { Atlas } from '../atlas/atlas';
import type { NetworkFigure } from '../figure/figure';
import type { Network } from '../figure/network';
import { dressed, type PictureOptions, type PictureOrigin } from './dressed';
import type { Picture } from './frame';
import { drawNetwork } from './network';

export function networkPicture(
  figure: NetworkFigure,
  network: Network,
  atlas: Atlas,
  options: PictureOptions,
  origin: PictureOrigin,
): Picture {
  return dressed(figure, atlas, (canvas) => drawNetwork(figure, network, atlas, canvas), null, options, origin);
}
