import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { coreNumber } from 'graphology-cores';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { AtlasTie } from '../atlas';
import { graphOf, type GraphEdge } from './graph';
import { GRAPH_RULES, GRAPHS, type GraphKind } from './graphs';
import type { LaidNode, NetworkLayout, Networks } from './networks';
import type { NodeId } from './nodes';
import { heightFor, placeNodes } from './place-nodes';
import { randomFrom } from './random';

/** What the function takes and gives; its package declares a first parameter that it has not. */
const coresOf = coreNumber as unknown as (graph: Graph) => Readonly<Record<string, number>>;

/**
 * Lays out every network of some ties as a whole, and measures its nodes there. The same ties give the same layout, in
 * whatever order they come. What a network draws at first is placed first, so that it fills the frame.
 */
export function layOutNetworks(ties: readonly AtlasTie[]): Networks {
  return Object.fromEntries(GRAPHS.map((kind) => [kind, layOut(kind, ties)])) as Record<GraphKind, NetworkLayout>;
}

/** Lays out and measures one network. */
export function layOut(kind: GraphKind, ties: readonly AtlasTie[]): NetworkLayout {
  const { drawn, shown } = GRAPH_RULES[kind];
  const graph = weighted(graphOf(kind, ties).edges);
  const first = weighted(graphOf(kind, ties, { relations: drawn, nodes: shown }).edges);
  const height = heightFor(graph.order);
  if (!graph.order) return { height, nodes: [] };
  const places = placeNodes(graph, first, height);
  const communities = byLargest(louvain(graph, { rng: randomFrom(1), getEdgeWeight: 'weight' }));
  const between = betweenness(graph, { getEdgeWeight: null, normalized: true });
  const cores = coresOf(graph);
  const nodes = graph.nodes().map((node): LaidNode => {
    const id = node as NodeId;
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return {
      ...{ id, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 },
      community: communities(id),
      degree: graph.degree(id),
      betweenness: Number(between[id].toFixed(4)),
      core: cores[id],
    };
  });
  return { height, nodes };
}

/**
 * The graph of edges, its nodes and edges in the order of their ids. A tie of many members draws each two of them
 * together less, so that a large group does not pull its members into one heap.
 */
function weighted(edges: readonly GraphEdge[]): Graph {
  const graph = new Graph({ type: 'undirected' });
  const sorted = edges
    .map(({ ends, ties }) => ({ ends, weights: ties.map(({ members }) => 1 / (members.length - 1)) }))
    .sort((a, b) => (a.ends.join('\n') < b.ends.join('\n') ? -1 : 1));
  for (const id of [...new Set(sorted.flatMap(({ ends }) => ends))].sort()) graph.addNode(id);
  for (const { ends, weights } of sorted) {
    // Sorted, as sums of fractions differ with their order.
    const weight = weights.sort((a, b) => a - b).reduce((sum, part) => sum + part, 0);
    graph.addEdge(ends[0], ends[1], { weight });
  }
  return graph;
}

/** Numbers of communities, the largest being 0, and of two of a size the one whose first member comes first. */
function byLargest(communityOf: Readonly<Record<string, number>>): (id: NodeId) => number {
  const sizes = new Map<number, number>();
  for (const community of Object.values(communityOf)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const order = new Map(
    [...sizes.entries()].sort((a, b) => b[1] - a[1]).map(([community], rank): [number, number] => [community, rank]),
  );
  return (id) => order.get(communityOf[id]) ?? 0;
}
