import Graph from 'graphology';
import { inferSettings } from 'graphology-layout-forceatlas2';
import ForceAtlas2 from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import { drawn, loadNetwork, watch } from '../common/network.js';
import { figure } from '../common/page.js';

const { nodes, edges, edgeColour } = await loadNetwork();
const graph = new Graph();
nodes.forEach(({ id, name, radius, colour }, i) => {
  const angle = (2 * Math.PI * i) / nodes.length;
  graph.addNode(id, { x: Math.cos(angle), y: Math.sin(angle), size: radius, color: colour, label: name });
});
for (const [from, to] of edges) graph.addEdge(from, to, { size: 1, color: edgeColour });

const sigma = new Sigma(graph, figure());
sigma.once('afterRender', drawn);
const layout = new ForceAtlas2(graph, { settings: inferSettings(graph) });
layout.start();
// The layout goes on until it is stopped.
watch(
  () => graph.mapNodes((_, { x, y }) => [x, y]),
  () => layout.stop(),
);
