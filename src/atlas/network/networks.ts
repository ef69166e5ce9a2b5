import type { GraphKind } from './graphs';
import type { NodeId } from './nodes';

/** Where a node stands in the picture of its whole network, and what it is to the others there. */
export interface LaidNode {
  readonly id: NodeId;
  /** From 0 to 1000, to a tenth, within the frame of its network. */
  readonly x: number;
  readonly y: number;
  /** Number of its community, the largest being 0. */
  readonly community: number;
  /** Number of nodes that it is joined to. */
  readonly degree: number;
  /** Share of the shortest ways between two others that lead through it, from 0 to 1. */
  readonly betweenness: number;
  /** The largest k such that it belongs to a set of nodes each joined to k others of the set. */
  readonly core: number;
}

/** A whole network as it was laid out when the data was prepared, before any filter. */
export interface NetworkLayout {
  /** Height of its frame, which is 1000 wide. */
  readonly height: number;
  readonly nodes: readonly LaidNode[];
}

/** The networks of an edition of the data. */
export type Networks = Readonly<Record<GraphKind, NetworkLayout>>;
