import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { drawn, loadNetwork, watch } from '../common/network.js';
import { figure } from '../common/page.js';

cytoscape.use(fcose);

const { nodes, edges, edgeColour, paper } = await loadNetwork();
const graph = cytoscape({
  container: figure(),
  elements: [
    ...nodes.map(({ id, name, radius, colour }) => ({ data: { id, name, size: 2 * radius, colour } })),
    ...edges.map(([source, target]) => ({ data: { source, target } })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        'border-width': 1.5,
        'border-color': paper,
      },
    },
    { selector: 'edge', style: { width: 1, 'line-color': edgeColour } },
    { selector: 'node:selected', style: { label: 'data(name)' } },
  ],
  layout: { name: 'preset' },
  autoungrabify: true,
});
const layout = graph.layout({ name: 'fcose', animate: false });
layout.one('layoutstop', () => {
  drawn();
  watch(() =>
    graph.nodes().map((node) => {
      const { x, y } = node.position();
      return [x, y];
    }),
  );
});
layout.run();
