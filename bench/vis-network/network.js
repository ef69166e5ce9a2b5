import { DataSet, Network } from 'vis-network/standalone';
import { drawn, loadNetwork, watch } from '../common/network.js';
import { figure } from '../common/page.js';

const { nodes, edges, edgeColour, paper } = await loadNetwork();
const network = new Network(
  figure(),
  {
    nodes: new DataSet(
      nodes.map(({ id, name, radius, colour }) => ({
        id,
        title: name,
        shape: 'dot',
        size: radius,
        color: { background: colour, border: paper },
      })),
    ),
    edges: new DataSet(edges.map(([from, to]) => ({ from, to }))),
  },
  {
    edges: { color: edgeColour, width: 1, smooth: false },
    interaction: { dragNodes: false },
    layout: { improvedLayout: false },
  },
);
// It computes a thousand steps before it draws; those who want it at rest then switch its physics off.
network.once('stabilizationIterationsDone', () => {
  network.setOptions({ physics: false });
  network.once('afterDrawing', () => {
    drawn();
    watch(() => Object.values(network.getPositions()).map(({ x, y }) => [x, y]));
  });
});
