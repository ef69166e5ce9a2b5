import type { Atlas } from '../atlas/atlas';
import { networkPicture } from '../charts/network-picture';
import type { NetworkFigure } from '../figure/figure';
import type { Network } from '../figure/network';
import { COLOUR_TEXTS, SIZE_TEXTS, WIDTH_TEXT } from '../figure/network-sentences';
import { documentsText } from '../figure/source';
import { titleOf } from '../figure/titles';
import { NODE_KIND_NAMES } from './network-choices';
import { pngOf } from './svg-paint';

export type NetworkFileId = 'svg' | 'png' | 'nodes' | 'edges' | 'gexf' | 'graphml';

/** What a file is made from. */
export interface NetworkTaken {
  readonly figure: NetworkFigure;
  readonly network: Network;
  readonly atlas: Atlas;
  readonly edition: string;
  /** As in "2026-11-28". */
  readonly day: string;
}

/** Pixels of a PNG file for one of the SVG file. */
const RATIO = 2;

/**
 * A network as a file: what it holds, how its name ends, and its media type.
 * @throws Error where the browser cannot draw the picture.
 */
export async function networkFile(
  id: NetworkFileId,
  taken: NetworkTaken,
): Promise<{ readonly content: string | Blob; readonly ending: string; readonly type: string }> {
  switch (id) {
    case 'svg':
      return { content: picture(taken), ending: 'svg', type: 'image/svg+xml' };
    case 'png':
      return { content: await pngOf(picture(taken), RATIO), ending: 'png', type: 'image/png' };
    default:
      throw new Error(id);
  }
}

function picture({ figure, network, atlas, edition, day }: NetworkTaken): string {
  return networkPicture(network, figure, {
    title: titleOf(figure, atlas),
    kinds: NODE_KIND_NAMES,
    notes: [
      `${WIDTH_TEXT} ${COLOUR_TEXTS[figure.colour]} ${SIZE_TEXTS[figure.size]}`,
      `Source: ${documentsText(atlas)}. Migration Partnership Atlas, edition ${edition}, taken on ${day}. Found by rules, not by people. The names shown do not imply official endorsement or acceptance.`,
    ],
  });
}
