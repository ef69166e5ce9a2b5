import { edgesCsv, gexfOf, graphmlOf, nodesCsv, type NetworkTaken } from '../figure/network-file';
import { FULL } from '../pictures/dressed';
import { networkPicture } from '../pictures/network-picture';
import { BUILD_DAY } from './build-day';
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

function picture({ figure, network, atlas }: NetworkTaken): string {
  // The picture that is downloaded is the one of nodes and edges, however the network is looked at.
  const drawn = { ...figure, drawn: 'graph' } as const;
  return networkPicture(drawn, network, atlas, FULL, { built: BUILD_DAY, link: null }).svg;
}
