/** Small networks for tests. */
import type { NodeId, NodeKind } from '../atlas/network/nodes';
import type { Network, NetworkEdge, NetworkNode } from '../figure/network';

/** A node of a network; its name is what its id ends with. */
export function node(id: NodeId, x: number, y: number, fields: Partial<NetworkNode> = {}): NetworkNode {
  return {
    ...{ id, kind: id.slice(0, id.indexOf(':')) as NodeKind, name: id.slice(id.indexOf(':') + 1) },
    ...{ ties: [], documents: [], degree: 1, distance: null },
    laid: { id, x, y, community: 0, degree: 1, betweenness: 0, core: 1 },
    ...fields,
  };
}

/** A node of a community. */
export function memberOf(community: number, id: NodeId, fields: Partial<NetworkNode> = {}): NetworkNode {
  const made = node(id, 0, 0, fields);
  return { ...made, laid: { ...made.laid, community } };
}

export function edge(a: NodeId, b: NodeId, documents: readonly string[], onWay = false): NetworkEdge {
  return { ends: [a, b], ties: [], relations: [], years: [], documents, onWay };
}

/** A network that is seen as a whole. */
export function networkOf(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Network {
  return {
    ...{ nodes, edges, frame: { width: 1000, height: 500 }, leftOut: [], ways: [], wayCount: 0, start: 'all' },
    ...{ origin: null, all: nodes.length, missing: [] },
  };
}
