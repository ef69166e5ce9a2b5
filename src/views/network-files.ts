import { networkPicture } from '../charts/network-picture';
import { edgesCsv, gexfOf, graphmlOf, networkNotes, nodesCsv, type NetworkTaken } from '../figure/network-file';
import { COLOUR_TEXTS, SIZE_TEXTS, WIDTH_TEXT } from '../figure/network-sentences';
import { documentsText } from '../figure/source';
import { titleOf } from '../figure/titles';
import { NODE_KIND_NAMES } from './network-choices';
import { pngOf } from './rasterise';

export type NetworkFileId = 'svg' | 'png' | 'nodes' | 'edges' | 'gexf' | 'graphml';

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
    case 'nodes':
      return { content: nodesCsv(taken), ending: 'csv', type: 'text/csv' };
    case 'edges':
      return { content: edgesCsv(taken), ending: 'csv', type: 'text/csv' };
    case 'gexf':
      return { content: gexfOf(taken), ending: 'gexf', type: 'application/xml' };
    case 'graphml':
      return { content: graphmlOf(taken), ending: 'graphml', type: 'application/xml' };
  }
}

function picture(taken: NetworkTaken): string {
  const { figure, network, atlas, day } = taken;
  return networkPicture(network, figure, {
    title: titleOf(figure, atlas),
    kinds: NODE_KIND_NAMES,
    description: networkNotes(taken),
    notes: [
      `${WIDTH_TEXT} ${COLOUR_TEXTS[figure.colour]} ${SIZE_TEXTS[figure.size]}`,
      `Source: ${documentsText(atlas)}. Migration Partnership Atlas, edition ${atlas.edition}, taken on ${day}. Found by rules, not by people: some ties may be none, and others are missing. The names shown do not imply official endorsement or acceptance.`,
    ],
  });
}
