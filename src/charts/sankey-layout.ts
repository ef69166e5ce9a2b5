import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';

/** A node before it has a place: its column from 0, and what its label says in lines. */
export interface NodeToPlace {
  readonly id: string;
  readonly column: number;
}

/** A band before it has a place. */
export interface LinkToPlace {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Above zero, in any unit. */
  readonly value: number;
}

/** Where a node stands, in pixels. */
export interface PlacedNode {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where a band begins and ends: the middle of its width there, in pixels. */
export interface PlacedLink {
  readonly id: string;
  readonly width: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of a node, and room between two in a column. */
  readonly nodeWidth: number;
  readonly gap: number;
}

type OwnNode = NodeToPlace;
type OwnLink = Pick<LinkToPlace, 'id'>;

/** Places nodes and bands in a box so that few bands cross. The links must not lead in a circle. */
export function laidOut(
  nodes: readonly NodeToPlace[],
  links: readonly LinkToPlace[],
  { left, right, top, bottom, nodeWidth, gap }: Box,
): { nodes: PlacedNode[]; links: PlacedLink[] } {
  const layout = sankey<OwnNode, OwnLink>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(nodeWidth)
    .nodePadding(gap)
    .extent([
      [left, top],
      [right, bottom],
    ])
    .iterations(12);
  // The layout writes into what it is given.
  const graph = layout({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
  return {
    nodes: graph.nodes.map(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({ id, x0, x1, y0, y1 })),
    links: graph.links.map((link) => ({
      id: link.id,
      width: link.width ?? 0,
      x0: end(link, 'source').x1 ?? 0,
      y0: link.y0 ?? 0,
      x1: end(link, 'target').x0 ?? 0,
      y1: link.y1 ?? 0,
    })),
  };
}

function end(link: SankeyLink<OwnNode, OwnLink>, which: 'source' | 'target'): SankeyNode<OwnNode, OwnLink> {
  return link[which] as SankeyNode<OwnNode, OwnLink>;
}

/** The curve along the middle of a band. */
export function bandPath({ x0, y0, x1, y1 }: PlacedLink): string {
  const middle = (x0 + x1) / 2;
  return `M${round(x0)} ${round(y0)}C${round(middle)} ${round(y0)} ${round(middle)} ${round(y1)} ${round(x1)} ${round(y1)}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/**
 * Moves labels as little as need be so that none touches another, in the order of where they would stand. What comes back
 * are the middles, in the order given; between `top` and `bottom` if there is room for all.
 */
export function spread(
  labels: readonly { readonly middle: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a].middle - labels[b].middle);
  const middles = labels.map(({ middle }) => middle);
  let edge = top;
  for (const i of order) {
    middles[i] = Math.max(middles[i], edge + labels[i].height / 2);
    edge = middles[i] + labels[i].height / 2;
  }
  edge = Math.max(bottom, top + labels.reduce((sum, { height }) => sum + height, 0));
  for (const i of order.reverse()) {
    middles[i] = Math.min(middles[i], edge - labels[i].height / 2);
    edge = middles[i] - labels[i].height / 2;
  }
  return middles;
}
