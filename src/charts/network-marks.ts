/** How the nodes and edges of a network are drawn: pure arithmetic. */
import type { NodeId, NodeKind } from '../atlas/network/nodes';
import type { NetworkFigure } from '../figure/figure';
import type { Network, NetworkEdge, NetworkNode } from '../figure/network';
import { edgeId, networkNodeRows, widthOf } from '../figure/network-rows';
import type { Point } from './nearest';
import type { Box } from './viewport';

export interface NodeMark {
  readonly node: NetworkNode;
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly name: string;
  /** In pixels of the layout. */
  readonly at: Point;
  /** Radius of a circle of the same area, in pixels on the screen. */
  readonly radius: number;
  /** Its colour: that of its kind, or that of its community. */
  readonly tint: Tint;
}

export interface EdgeMark {
  readonly edge: NetworkEdge;
  readonly id: string;
  /** In pixels of the layout: the ends, and between them the point towards which it bends. */
  readonly from: Point;
  readonly via: Point;
  readonly to: Point;
  /** In pixels on the screen. */
  readonly width: number;
}

export interface NetworkMarks {
  /** The most joined first. */
  readonly nodes: readonly NodeMark[];
  readonly edges: readonly EdgeMark[];
  readonly nodeOf: ReadonlyMap<NodeId, NodeMark>;
  /** The edges at each node. */
  readonly edgesAt: ReadonlyMap<NodeId, readonly EdgeMark[]>;
}

/** Communities that have a colour of their own; more cannot be told apart. */
export const OWN_COLOURS = 6;
export const TINTS = ['country', 'org', 'sector', 'session', '0', '1', '2', '3', '4', '5', 'other'] as const;
export type Tint = (typeof TINTS)[number];

/** What colour and size say. */
export type Look = Pick<NetworkFigure, 'colour' | 'size'>;

/** Least and largest radius of a node, and that of all where size says nothing, in pixels. */
const RADIUS = { least: 5, most: 15, same: 7 };
/** How far an edge bends, as a share of its length. */
const BEND = 0.12;
/** Least width and height of what is shown of a network, in pixels of its layout. */
const LEAST_PART = 220;
/** Room around the outermost nodes of a part, in pixels of the layout. */
const ROOM = 40;

/** The marks of a network; `factor` is by how much its nodes are larger than they are in a picture of ordinary width. */
export function networkMarks(network: Network, look: Look, factor = 1): NetworkMarks {
  const value = valueOf(look.size);
  const highest = Math.max(0, ...network.nodes.map(value));
  const nodes = networkNodeRows(network).map(({ node }): NodeMark => {
    const { id, kind, name, laid } = node;
    return {
      ...{ node, id, kind, name, at: [laid.x, laid.y] },
      radius: factor * (look.size === 'same' ? RADIUS.same : radiusOf(value(node), highest)),
      tint: look.colour === 'kind' ? kind : tintOf(laid.community),
    };
  });
  const nodeOf = new Map(nodes.map((mark) => [mark.id, mark]));
  const edgesAt = new Map<NodeId, EdgeMark[]>(nodes.map(({ id }) => [id, []]));
  const edges = network.edges.flatMap((edge): EdgeMark[] => {
    const [from, to] = edge.ends.map((id) => nodeOf.get(id)?.at);
    if (!from || !to) return [];
    const mark = { edge, id: edgeId(...edge.ends), from, via: bent(from, to), to, width: widthOf(edge) };
    for (const id of edge.ends) edgesAt.get(id)?.push(mark);
    return [mark];
  });
  return { nodes, edges, nodeOf, edgesAt };
}

/** The colour of a community; null stands for those without one of their own. */
export function tintOf(community: number | null): Tint {
  return community !== null && community < OWN_COLOURS ? (String(community) as Tint) : 'other';
}

function valueOf(size: Look['size']): (node: NetworkNode) => number {
  if (size === 'betweenness') return ({ laid }) => laid.betweenness;
  return size === 'core' ? ({ laid }) => laid.core : ({ degree }) => degree;
}

/** The area of a node grows evenly with its value. */
function radiusOf(value: number, highest: number): number {
  const { least, most } = RADIUS;
  return Math.sqrt(least ** 2 + (most ** 2 - least ** 2) * (highest > 0 ? value / highest : 0));
}

function bent([x0, y0]: Point, [x1, y1]: Point): Point {
  return [(x0 + x1) / 2 + BEND * (y1 - y0), (y0 + y1) / 2 - BEND * (x1 - x0)];
}

/** The line of an edge, as SVG and canvas say it. */
export function edgePath({ from, via, to }: Pick<EdgeMark, 'from' | 'via' | 'to'>): string {
  return `M${from.join(' ')}Q${via.join(' ')} ${to.join(' ')}`;
}

/** A point of an edge, from 0 at its beginning to 1 at its end. */
export function pointOn({ from, via, to }: Pick<EdgeMark, 'from' | 'via' | 'to'>, t: number): Point {
  const along = (i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * via[i] + t ** 2 * to[i];
  return [along(0), along(1)];
}

/**
 * The outline of a node about the origin: a circle for a country, a square for an organisation, a diamond for a kind of
 * actor, a hexagon for a session. All have the area of a circle of the radius.
 */
export function shapePath(kind: NodeKind, radius: number): string {
  const tenth = (value: number) => Math.round(value * 100) / 100;
  switch (kind) {
    case 'country': {
      const r = tenth(radius);
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    }
    case 'org': {
      const half = tenth((radius * Math.sqrt(Math.PI)) / 2);
      return `M${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}z`;
    }
    case 'sector': {
      const half = tenth(radius * Math.sqrt(Math.PI / 2));
      return `M0 ${-half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
    }
    case 'session': {
      const side = radius * Math.sqrt((2 * Math.PI) / (3 * Math.sqrt(3)));
      const [half, high] = [tenth(side / 2), tenth((side * Math.sqrt(3)) / 2)];
      return `M${-half} ${-high}h${2 * half}l${half} ${high}l${-half} ${high}h${-2 * half}l${-half} ${-high}z`;
    }
  }
}

/** The part of a layout in which some nodes lie, with room around them. */
export function partOf(nodes: readonly Pick<NodeMark, 'at'>[]): Box | null {
  if (!nodes.length) return null;
  const span = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const half = Math.max((high - low) / 2 + ROOM, LEAST_PART / 2);
    return [(low + high) / 2 - half, (low + high) / 2 + half];
  };
  const [x0, x1] = span(nodes.map(({ at }) => at[0]));
  const [y0, y1] = span(nodes.map(({ at }) => at[1]));
  return [x0, y0, x1, y1];
}

/** The part of its layout that a network shows at first: all of it, or that in which its nodes lie; null without nodes. */
export function partSeen({ start, frame, nodes }: Pick<Network, 'start' | 'frame' | 'nodes'>): Box | null {
  if (start === 'all') return [0, 0, frame.width, frame.height];
  return partOf(nodes.map(({ laid }) => ({ at: [laid.x, laid.y] })));
}
