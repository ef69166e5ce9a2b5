import { compareNames } from '../language/language';
import type { NodeId } from '../atlas/network/nodes';
import type { Relation } from '../extract/records';
import { orderBy } from './order';
import type { Network, NetworkEdge, NetworkNode } from './network';
import { nodeIn } from './network-walk';

/** An edge in a list, a table or a file. */
export interface NetworkEdgeRow {
  /** The same for the same two nodes. */
  readonly id: string;
  readonly edge: NetworkEdge;
  readonly from: NetworkNode;
  readonly to: NetworkNode;
  /** Kinds of tie, the commonest first. */
  readonly relations: readonly Relation[];
  readonly ties: number;
  readonly passages: number;
  readonly documents: number;
  readonly years: readonly number[];
}

/** A node in a list, a table or a file. */
export interface NetworkNodeRow {
  readonly id: NodeId;
  readonly node: NetworkNode;
  readonly name: string;
  /** Nodes that it is joined to, of those drawn. */
  readonly degree: number;
  readonly ties: number;
  readonly passages: number;
  readonly documents: number;
  /** Measures in the whole network. */
  readonly betweenness: number;
  readonly core: number;
  readonly community: number;
}

/** Documents above which an edge grows no wider. */
export const MOST_WIDE = 6;
const WIDTH_OF_ONE = 1.25;

/** Width of an edge in pixels: so much for each document that tells of it, up to six. */
export function widthOf({ documents }: Pick<NetworkEdge, 'documents'>): number {
  return WIDTH_OF_ONE * Math.min(MOST_WIDE, Math.max(1, documents.length));
}

/** The name of an edge by its ends, in either order. */
export function edgeId(a: NodeId, b: NodeId): string {
  return a < b ? `${a} – ${b}` : `${b} – ${a}`;
}

/** The edges: those that most documents tell of first, then those of most ties, then by the names of their ends. */
export function networkEdgeRows(network: Network): NetworkEdgeRow[] {
  return network.edges
    .flatMap((edge): NetworkEdgeRow[] => {
      const ends = edge.ends.flatMap((id) => nodeIn(network, id) ?? []);
      if (ends.length < 2) return [];
      const [from, to] = ends.sort((a, b) => compareNames(a.name, b.name));
      return [
        {
          ...{ id: edgeId(...edge.ends), edge, from, to, relations: edge.relations },
          ...{ ties: edge.ties.length, passages: passagesOf(edge.ties), documents: edge.documents.length },
          years: edge.years,
        },
      ];
    })
    .sort(
      (a, b) =>
        b.documents - a.documents ||
        b.ties - a.ties ||
        compareNames(a.from.name, b.from.name) ||
        compareNames(a.to.name, b.to.name),
    );
}

const rowsOf = new WeakMap<Network, readonly NetworkNodeRow[]>();

/** The nodes: the most joined first, then those of most ties, then by name. Picture, words and table share them. */
export function networkNodeRows(network: Network): readonly NetworkNodeRow[] {
  const rows = rowsOf.get(network) ?? makeNodeRows(network);
  rowsOf.set(network, rows);
  return rows;
}

function makeNodeRows(network: Network): NetworkNodeRow[] {
  return network.nodes
    .map((node) => ({
      ...{ id: node.id, node, name: node.name, degree: node.degree, ties: node.ties.length },
      ...{ passages: passagesOf(node.ties), documents: node.documents.length },
      ...{ betweenness: node.laid.betweenness, core: node.laid.core, community: node.laid.community },
    }))
    .sort((a, b) => b.degree - a.degree || b.ties - a.ties || compareNames(a.name, b.name));
}

/** The nodes as a matrix has them: by community, the largest first, and in each the most joined first. */
export function matrixOrder(network: Network): NodeId[] {
  const ids = networkNodeRows(network).map(({ id }) => id);
  return orderBy(ids, (id) => -(nodeIn(network, id)?.laid.community ?? 0));
}

/** Different passages of ties. */
export function passagesOf(ties: NetworkNode['ties']): number {
  return new Set(ties.flatMap(({ passages }) => passages)).size;
}
