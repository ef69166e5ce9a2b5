import { t } from '../language/language';
import type { Atlas, AtlasTie } from '../atlas/atlas';
import { graphOf, type Graph, type GraphEdge } from '../atlas/network/graph';
import { GRAPH_RULES } from '../atlas/network/graphs';
import type { LaidNode, Networks } from '../atlas/network/networks';
import type { NodeId, NodeKind } from '../atlas/network/nodes';
import { neighboursIn, shortestWays, stepsFrom, type Neighbours } from '../atlas/network/ways';
import { drawnNodes, drawnRelations, filtersOf, type NetworkFigure } from './figure';
import { nodeName } from './node-names';
import { allowedDocuments } from './passing';
import { itemsOf } from './tally';
import { counted } from './words';

/** A node as it is drawn. */
export interface NetworkNode {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly name: string;
  /** Ties of its edges that are drawn, each once. */
  readonly ties: readonly AtlasTie[];
  /** Ids of the documents that tell of them, rising. */
  readonly documents: readonly string[];
  /** Nodes that it is joined to, of those drawn. */
  readonly degree: number;
  /** Where it stands and what it measures in the whole network, before any filter. */
  readonly laid: LaidNode;
  /** Steps from the node from which the network is seen; null where it is seen from none, and where no way leads. */
  readonly distance: number | null;
}

/** An edge as it is drawn. */
export interface NetworkEdge extends GraphEdge {
  /** On a shortest way between the two nodes that are asked for. */
  readonly onWay: boolean;
}

/** Ties that pass the filters and are not drawn. */
export interface LeftOutTies {
  /** As it follows their number: "between no two of those that are drawn". */
  readonly reason: string;
  readonly ties: readonly AtlasTie[];
}

/** What of a network a figure draws. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly frame: { readonly width: number; readonly height: number };
  readonly leftOut: readonly LeftOutTies[];
  /** Shortest ways between the two nodes that are asked for, up to 20 of them. */
  readonly ways: readonly (readonly NodeId[])[];
  /** How many shortest ways there are in all. */
  readonly wayCount: number;
  /** All is drawn, or what is around a node that was asked for, or, of a large network, around its most joined node. */
  readonly start: 'all' | 'node' | 'suggested';
  /** The node from which it is seen; null where all is drawn. */
  readonly origin: NodeId | null;
  /** Nodes that there would be if all was drawn. */
  readonly all: number;
  /** Nodes that were asked for and that the network lacks under these filters. */
  readonly missing: readonly NodeId[];
}

/** Nodes above which a network is at first seen from its most joined node. */
export const MANY_NODES = 150;
/** Shortest ways that are listed at most. */
export const MOST_WAYS = 20;
const FRAME_WIDTH = 1000;
const LEAST_HEIGHT = 480;

/** Networks kept for an atlas: picture, matrix, table and panel ask for the same. */
const KEPT = 8;
const kept = new WeakMap<Atlas, Map<string, Network>>();

/**
 * The part of a network that a figure draws: the ties that pass its filters, of the kinds that it draws, around the node
 * from which it is seen. The same figure gives the same object, whatever its colours and sizes.
 */
export function networkOf(figure: NetworkFigure, atlas: Atlas, networks: Networks): Network {
  const own = kept.get(atlas) ?? new Map<string, Network>();
  kept.set(atlas, own);
  const { graph, from, to, steps, whole } = figure;
  const key = JSON.stringify([
    graph,
    drawnRelations(figure),
    drawnNodes(figure),
    filtersOf(figure),
    ...[from, to, steps, whole],
    networks[graph].height,
    networks[graph].nodes.length,
  ]);
  const known = own.get(key);
  if (known) return known;
  const network = makeNetwork(figure, atlas, networks);
  own.set(key, network);
  for (const oldest of own.keys()) if (own.size > KEPT) own.delete(oldest);
  return network;
}

/** What of a network is in sight, and why. */
interface Sight extends Pick<Network, 'ways' | 'wayCount' | 'start' | 'origin' | 'missing'> {
  /** Steps of each node that is drawn from the node from which it is seen; null where all is drawn. */
  readonly steps: ReadonlyMap<NodeId, number> | null;
  /** Nodes on a shortest way, each with its steps. */
  readonly onWay: ReadonlyMap<NodeId, number>;
}

function makeNetwork(figure: NetworkFigure, atlas: Atlas, networks: Networks): Network {
  const rule = GRAPH_RULES[figure.graph];
  const filters = filtersOf(figure);
  const passing = itemsOf<AtlasTie>('partnerships', filters, atlas);
  const relations = drawnRelations(figure);
  const allowed = allowedDocuments(filters, atlas);
  const graph = graphOf(figure.graph, passing, {
    relations,
    nodes: drawnNodes(figure),
    documents: new Set(atlas.documents.flatMap(({ id }, i) => (allowed[i] ? id : []))),
  });
  const sight = sightOf(figure, graph);
  const { steps, onWay, ...said } = sight;
  const isDrawn = ({ ends }: GraphEdge) => steps === null || ends.every((id) => steps.has(id));
  const edges = graph.edges.filter(isDrawn).map((edge): NetworkEdge => ({ ...edge, onWay: isOnWay(edge, onWay) }));
  const laid = new Map(networks[figure.graph].nodes.map((node) => [node.id, node]));
  const height = networks[figure.graph].nodes.length ? networks[figure.graph].height : LEAST_HEIGHT;
  const drawnTies = new Set(edges.flatMap((edge) => edge.ties));
  const edgesAt = new Map<NodeId, NetworkEdge[]>();
  for (const edge of edges) {
    for (const id of edge.ends) {
      const own = edgesAt.get(id);
      if (own) own.push(edge);
      else edgesAt.set(id, [edge]);
    }
  }
  const nodes = graph.nodes
    .filter(({ id }) => steps === null || steps.has(id))
    .map(({ id, kind }): NetworkNode => {
      const own = edgesAt.get(id) ?? [];
      return {
        id,
        kind,
        name: nodeName(id, atlas),
        ties: [...new Set(own.flatMap(({ ties }) => ties))],
        documents: [...new Set(own.flatMap(({ documents }) => documents))].sort(),
        degree: own.length,
        laid: laid.get(id) ?? {
          ...{ id, x: FRAME_WIDTH / 2, y: height / 2 },
          ...{ community: 0, degree: 0, betweenness: 0, core: 0 },
        },
        distance: steps?.get(id) ?? null,
      };
    });
  const unpaired = new Set(graph.unpaired);
  const leftOut: LeftOutTies[] = [
    {
      reason: t('of a kind that this network never draws'),
      ties: passing.filter(({ relation }) => !rule.relations.includes(relation)),
    },
    {
      reason: t('of a kind that is not drawn now'),
      ties: passing.filter(({ relation }) => rule.relations.includes(relation) && !relations.includes(relation)),
    },
    { reason: t('between no two of those that are drawn'), ties: graph.unpaired },
    {
      reason: outOfSightText(figure, sight, atlas),
      ties: passing.filter((tie) => relations.includes(tie.relation) && !unpaired.has(tie) && !drawnTies.has(tie)),
    },
  ];
  return {
    ...said,
    nodes,
    edges,
    frame: { width: FRAME_WIDTH, height },
    leftOut: leftOut.filter(({ ties }) => ties.length > 0),
    all: graph.nodes.length,
  };
}

function sightOf({ from, to, steps: most, whole }: NetworkFigure, graph: Graph): Sight {
  const has = new Set(graph.nodes.map(({ id }) => id));
  const asked = [from, from === null ? null : to];
  const missing = [...new Set(asked.flatMap((id) => (id === null || has.has(id) ? [] : id)))];
  const base = { ways: [], wayCount: 0, missing, onWay: new Map<NodeId, number>() };
  const neighbours = neighboursIn(graph.edges);
  const around = (start: 'node' | 'suggested', origin: NodeId, steps: number): Sight => ({
    ...base,
    ...{ start, origin, steps: stepsFrom(neighbours, origin, steps) },
  });
  if (from !== null && has.has(from)) {
    if (to === null || to === from || !has.has(to)) return around('node', from, most);
    const { ways, count, steps } = shortestWays(neighbours, from, to, MOST_WAYS);
    if (!count) return around('node', from, most);
    return { ...base, start: 'node', origin: from, steps, ways, wayCount: count, onWay: steps };
  }
  if (graph.nodes.length <= MANY_NODES || whole) return { ...base, start: 'all', origin: null, steps: null };
  return around('suggested', mostJoined(graph, neighbours), most);
}

/** The node with most neighbours; of several the one with most ties, and then the first by its id. */
function mostJoined({ nodes }: Graph, neighbours: Neighbours): NodeId {
  const degree = (id: NodeId) => neighbours.get(id)?.length ?? 0;
  return [...nodes].sort(
    (a, b) => degree(b.id) - degree(a.id) || b.ties.length - a.ties.length || (a.id < b.id ? -1 : 1),
  )[0].id;
}

/** An edge is on a shortest way where both of its ends are, one a step further than the other. */
function isOnWay({ ends: [a, b] }: GraphEdge, steps: ReadonlyMap<NodeId, number>): boolean {
  const [near, far] = [steps.get(a), steps.get(b)];
  return near !== undefined && far !== undefined && Math.abs(near - far) === 1;
}

function outOfSightText({ steps, to }: NetworkFigure, { origin, ways }: Sight, atlas: Atlas): string {
  if (origin === null) return t('out of sight');
  const name = nodeName(origin, atlas);
  if (ways.length && to !== null)
    return t('along no shortest way from {start} to {end}', { start: name, end: nodeName(to, atlas) });
  return t('further than {steps} from {name}', { steps: counted(steps, 'step'), name });
}
