import type { NodeId } from '../atlas/network/nodes';
import { neighboursIn, type Neighbours } from '../atlas/network/ways';
import type { Network, NetworkNode } from './network';

/** A way to go from a node, in the picture. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Angles of the directions, clockwise from the right, as y grows downwards. */
const ANGLES: Readonly<Record<Direction, number>> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
};

/** A network as one goes through it. */
interface Ground {
  readonly nodes: ReadonlyMap<NodeId, NetworkNode>;
  readonly neighbours: Neighbours;
}

const grounds = new WeakMap<Network, Ground>();

function groundOf(network: Network): Ground {
  const known = grounds.get(network);
  if (known) return known;
  const ground = {
    nodes: new Map(network.nodes.map((node) => [node.id, node])),
    neighbours: neighboursIn(network.edges),
  };
  grounds.set(network, ground);
  return ground;
}

/** A node of what is drawn; undefined where it is not there. */
export function nodeIn(network: Network, id: NodeId): NetworkNode | undefined {
  return groundOf(network).nodes.get(id);
}

/**
 * The neighbour of a node that lies nearest to a direction, of those on that side of it, along an edge that is drawn; of
 * two in one line the nearer one. Null where there is none.
 */
export function nextAlong(network: Network, from: NodeId, direction: Direction): NodeId | null {
  let next: { readonly id: NodeId; readonly off: number; readonly distance: number } | null = null;
  for (const { id, angle, distance } of seenFrom(network, from)) {
    const off = Math.abs(turn(angle - ANGLES[direction]));
    if (off >= Math.PI / 2 - 1e-9) continue;
    if (next === null || off < next.off - 1e-9 || (off < next.off + 1e-9 && distance < next.distance)) {
      next = { id, off, distance };
    }
  }
  return next?.id ?? null;
}

/** The neighbours of a node clockwise from above, as they lie around it. Empty where it is not there. */
export function wayAround(network: Network, id: NodeId): NodeId[] {
  const fromAbove = (angle: number) => turn(angle - ANGLES.up + Math.PI) + Math.PI;
  const seen = seenFrom(network, id).map((other) => ({ ...other, at: fromAbove(other.angle) % (2 * Math.PI) }));
  return seen.sort((a, b) => a.at - b.at || a.distance - b.distance || (a.id < b.id ? -1 : 1)).map((other) => other.id);
}

function seenFrom(network: Network, from: NodeId): { id: NodeId; angle: number; distance: number }[] {
  const { nodes, neighbours } = groundOf(network);
  const here = nodes.get(from)?.laid;
  if (!here) return [];
  return (neighbours.get(from) ?? []).flatMap((id) => {
    const there = nodes.get(id)?.laid;
    if (!there) return [];
    const [x, y] = [there.x - here.x, there.y - here.y];
    return [{ id, angle: Math.atan2(y, x), distance: Math.hypot(x, y) }];
  });
}

/** An angle as a turn of at most half a circle to either side. */
function turn(angle: number): number {
  const full = 2 * Math.PI;
  return ((((angle + Math.PI) % full) + full) % full) - Math.PI;
}
