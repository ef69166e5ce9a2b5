/** What of a network can stand out, be opened or be gone to: a node, or an edge as seen from one of its ends. */
import type { NodeId } from '../atlas/network/nodes';
import type { Network, NetworkEdge, NetworkNode } from '../figure/network';
import { edgeId } from '../figure/network-rows';
import type { NetworkHit } from './network-hit';
import { pointOn, type EdgeMark, type NetworkMarks, type NodeMark } from './network-marks';
import type { Point } from './nearest';

/** What is said of a node or an edge. */
export interface Told {
  /** Names of what it is, and what the note beside it adds. */
  readonly title: string;
  readonly text: string;
  /** What a screen reader says. */
  readonly spoken: string;
}

/** What stands out: a node with those that it is joined to, or an edge. */
export interface Spot {
  readonly id: NodeId;
  /** The other end of the edge; null for the node itself. */
  readonly with: NodeId | null;
}

/** Marks that stand out, and of what they do. */
export interface Shown {
  readonly of: Spot;
  readonly nodes: readonly NodeMark[];
  readonly edges: readonly EdgeMark[];
}

export function nodeSpot(id: NodeId): Spot {
  return { id, with: null };
}

export function spotOfHit({ kind, mark }: NetworkHit): Spot {
  return kind === 'node' ? nodeSpot(mark.id) : { id: mark.edge.ends[0], with: mark.edge.ends[1] };
}

export function isSameSpot(a: Spot | null, b: Spot | null): boolean {
  return a?.id === b?.id && a?.with === b?.with;
}

/** The node from which a network is seen, else its most joined one; null where it has none. */
export function firstSpot({ origin }: Network, { nodes }: NetworkMarks): Spot | null {
  const first = origin ?? nodes[0]?.id;
  return first === undefined ? null : nodeSpot(first);
}

/** A spot where it is drawn: of an edge that is not there, its node; null where that is not there either. */
export function existing(marks: NetworkMarks, spot: Spot | null): Spot | null {
  if (!spot || !marks.nodeOf.has(spot.id)) return null;
  return spot.with === null || edgeAt(marks, spot) ? spot : nodeSpot(spot.id);
}

/** The edge of a spot that is one, where it is drawn. */
export function edgeAt({ edgesAt }: NetworkMarks, { id, with: other }: Spot): EdgeMark | undefined {
  const wanted = other === null ? null : edgeId(id, other);
  return edgesAt.get(id)?.find((mark) => mark.id === wanted);
}

/** Where a spot is, in pixels of the layout: of an edge its middle. */
export function placeAt(marks: NetworkMarks, spot: Spot): Point | undefined {
  const edge = edgeAt(marks, spot);
  return edge ? pointOn(edge, 0.5) : marks.nodeOf.get(spot.id)?.at;
}

/** What is said of a spot, in the words for nodes and for edges; undefined where it is not drawn. */
export function toldAt(
  marks: NetworkMarks,
  spot: Spot,
  {
    nodeTold,
    edgeTold,
  }: { readonly nodeTold: (node: NetworkNode) => Told; readonly edgeTold: (edge: NetworkEdge) => Told },
): Told | undefined {
  const edge = edgeAt(marks, spot)?.edge;
  if (edge) return edgeTold(edge);
  const node = marks.nodeOf.get(spot.id)?.node;
  return node && nodeTold(node);
}

/** An edge with its ends, or a node with its edges and those that they lead to. */
export function shownAt(marks: NetworkMarks, spot: Spot): Shown {
  const edges =
    spot.with === null
      ? (marks.edgesAt.get(spot.id) ?? [])
      : [edgeAt(marks, spot)].filter((mark) => mark !== undefined);
  const ids = new Set<NodeId>([spot.id, ...edges.flatMap(({ edge }) => edge.ends)]);
  return { of: spot, edges, nodes: [...ids].flatMap((id) => marks.nodeOf.get(id) ?? []) };
}
