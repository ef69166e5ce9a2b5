import type { GraphEdge } from './graph';
import type { NodeId } from './nodes';

/** For each node, those that an edge joins to it, in the order of the edges. */
export type Neighbours = ReadonlyMap<NodeId, readonly NodeId[]>;

/** Who is joined to whom. */
export function neighboursIn(edges: readonly Pick<GraphEdge, 'ends'>[]): Neighbours {
  const neighbours = new Map<NodeId, NodeId[]>();
  const add = (id: NodeId, other: NodeId) => {
    const own = neighbours.get(id);
    if (own) own.push(other);
    else neighbours.set(id, [other]);
  };
  for (const {
    ends: [a, b],
  } of edges) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/** Steps from a node to each that it reaches, itself at 0; the nearest first, and none further than `most`. */
export function stepsFrom(neighbours: Neighbours, from: NodeId, most = Infinity): Map<NodeId, number> {
  const steps = new Map<NodeId, number>([[from, 0]]);
  // A map gives what is added while it is gone through as well: it is the queue of the search.
  for (const [id, step] of steps) {
    if (step >= most) break;
    for (const other of neighbours.get(id) ?? []) if (!steps.has(other)) steps.set(other, step + 1);
  }
  return steps;
}

/** The shortest ways from one node to another. */
export interface ShortestWays {
  /** The first of them, in the order of the edges. */
  readonly ways: readonly (readonly NodeId[])[];
  /** How many there are in all. */
  readonly count: number;
  /** All nodes on any of them, each with its steps from the first. */
  readonly steps: ReadonlyMap<NodeId, number>;
}

/** Finds the shortest ways from one node to another, and lists up to `most` of them; none where no way leads there. */
export function shortestWays(neighbours: Neighbours, from: NodeId, to: NodeId, most: number): ShortestWays {
  const reached = stepsFrom(neighbours, from);
  const length = reached.get(to);
  if (length === undefined) return { ways: [], count: 0, steps: new Map() };
  const back = stepsFrom(neighbours, to, length);
  const steps = new Map([...reached].filter(([id, step]) => step + (back.get(id) ?? Infinity) === length));
  const onwards = (id: NodeId) =>
    (neighbours.get(id) ?? []).filter((other) => steps.get(other) === (steps.get(id) ?? 0) + 1);
  const counts = new Map<NodeId, number>([[to, 1]]);
  for (const id of [...steps.keys()].reverse()) {
    if (id !== to)
      counts.set(
        id,
        onwards(id).reduce((sum, other) => sum + (counts.get(other) ?? 0), 0),
      );
  }
  const ways: NodeId[][] = [];
  const follow = (way: NodeId[]) => {
    const last = way[way.length - 1];
    if (last === to) ways.push(way);
    else for (const other of onwards(last)) if (ways.length < most) follow([...way, other]);
  };
  follow([from]);
  return { ways, count: counts.get(from) ?? 0, steps };
}
