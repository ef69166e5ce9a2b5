import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { coreNumber } from 'graphology-cores';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { AtlasTie } from '../atlas';
import { graphOf } from './graph';
import { GRAPHS, type GraphKind } from './graphs';
import type { LaidNode, NetworkLayout, Networks } from './networks';
import type { NodeId } from './nodes';

/** What the function takes and gives; its package declares a first parameter that it has not. */
const coresOf = coreNumber as unknown as (graph: Graph) => Readonly<Record<string, number>>;

/** Frame of a picture, in its own units. */
const WIDTH = 1000;
const MARGIN = 40;
const LEAST_HEIGHT = 480;
const MOST_HEIGHT = 800;
/** Steps of the layout: enough for a few hundred nodes to come to rest. */
const STEPS = 600;

interface Placed {
  readonly x: number;
  readonly y: number;
}

/**
 * Lays out every network of some ties as a whole, and measures its nodes there. The same ties give the same layout. A tie
 * of many members draws each two of them together less, so that a large group does not pull its members into one heap.
 */
export function layOutNetworks(ties: readonly AtlasTie[]): Networks {
  return Object.fromEntries(GRAPHS.map((kind) => [kind, layOut(kind, ties)])) as Record<GraphKind, NetworkLayout>;
}

function layOut(kind: GraphKind, ties: readonly AtlasTie[]): NetworkLayout {
  const { nodes, edges } = graphOf(kind, ties);
  if (!nodes.length) return { height: LEAST_HEIGHT, nodes: [] };
  const graph = new Graph({ type: 'undirected' });
  nodes.forEach(({ id }, i) => graph.addNode(id, startOf(i)));
  for (const { ends, ties: own } of edges) {
    const weight = own.reduce((sum, { members }) => sum + 1 / (members.length - 1), 0);
    graph.addEdge(ends[0], ends[1], { weight });
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    edgeWeightInfluence: 1,
    linLogMode: false,
    adjustSizes: false,
  };
  forceAtlas2.assign(graph, { iterations: STEPS, getEdgeWeight: 'weight', settings });
  noverlap.assign(graph, { maxIterations: 200, settings: { margin: 4, ratio: 1 } });
  const { height, place } = frameOf(nodes.map(({ id }) => graph.getNodeAttributes(id) as Placed));
  const communities = byLargest(louvain(graph, { rng: randomFrom(1), getEdgeWeight: 'weight' }));
  const between = betweenness(graph, { getEdgeWeight: null, normalized: true });
  const cores = coresOf(graph);
  return {
    height,
    nodes: nodes.map(({ id }): LaidNode => ({
      id,
      ...place(graph.getNodeAttributes(id) as Placed),
      community: communities(id),
      degree: graph.degree(id),
      betweenness: Number(between[id].toFixed(4)),
      core: cores[id],
    })),
  };
}

/** Where the node of a number stands at first: on a spiral, no two in one place. */
function startOf(i: number): Placed {
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  const radius = 10 * Math.sqrt(i + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** The frame around points, and where each stands in it. */
function frameOf(points: readonly Placed[]): { height: number; place: (point: Placed) => Placed } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(right - left, 1);
  const scale = (WIDTH - 2 * MARGIN) / width;
  const height = Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, (bottom - top) * scale + 2 * MARGIN)));
  const scaleY = (height - 2 * MARGIN) / Math.max(bottom - top, 1);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return {
    height,
    place: ({ x, y }) => ({ x: tenth(MARGIN + (x - left) * scale), y: tenth(MARGIN + (y - top) * scaleY) }),
  };
}

/** Numbers of communities, the largest being 0, and of two of a size the one whose first member comes first. */
function byLargest(communityOf: Readonly<Record<string, number>>): (id: NodeId) => number {
  const sizes = new Map<number, number>();
  for (const community of Object.values(communityOf)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  return (id) => order.indexOf(communityOf[id]);
}

/** Numbers from 0 to 1 that look as if by chance, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
