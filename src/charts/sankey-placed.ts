/** Where everything of a flow diagram stands: pure arithmetic, all lengths in pixels. */
import { labelOf, type Label } from './sankey-labels';
import {
  laidOut,
  spread,
  type Box,
  type LinkToPlace,
  type NodeToPlace,
  type PlacedLink,
  type PlacedNode,
} from './sankey-layout';

/** A node with its name, and its amount as it stands behind that. */
export interface NamedNode extends NodeToPlace {
  readonly name: string;
  readonly amount: string;
}

/** A node in its place, and its label beside it. */
export interface NodeBox<Node> {
  readonly node: Node;
  readonly at: PlacedNode;
  readonly text: Label;
  /** Middle of the label, and where it begins or ends. */
  readonly middle: number;
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

export interface PlacedDiagram<Node, Link> {
  readonly height: number;
  /** Narrow diagrams have their labels on the bands and leave the last of three columns to words. */
  readonly isNarrow: boolean;
  /** The last column that is drawn. */
  readonly last: number;
  readonly box: Box;
  readonly boxes: readonly NodeBox<Node>[];
  /** The widest first, so that thin ones lie on top. */
  readonly bands: readonly { readonly link: Link; readonly at: PlacedLink }[];
}

/** Narrower than this, the labels stand on the bands and the last column is left to words. */
export const LEAST_WIDTH = 640;
/** Width of a node, height of the headings of columns, and from a node to its label. */
export const NODE = 10;
export const HEAD = 26;
export const GAP = 8;
/** Height of all bands together, before the room between nodes. */
const BANDS = { wide: 330, narrow: 300 };
const BETWEEN = { wide: 16, narrow: 22 };
/** The widest labels left and right of a wide diagram. */
const SIDES = { first: 230, last: 130 };
/** Labels with less room than this may have a line more. */
const TIGHT = 180;

/** A diagram of so many columns in a width, as high as it needs to be. */
export function placedDiagram<Node extends NamedNode, Link extends LinkToPlace>(
  columns: number,
  nodes: readonly Node[],
  links: readonly Link[],
  width: number,
): PlacedDiagram<Node, Link> {
  const isNarrow = width < LEAST_WIDTH;
  const last = isNarrow && columns > 2 ? columns - 2 : columns - 1;
  const drawn = Array.from({ length: last + 1 }, (_, i) => i);
  const shownNodes = nodes.filter(({ column }) => column <= last);
  const ids = new Set(shownNodes.map(({ id }) => id));
  const shownLinks = links.filter(({ target }) => ids.has(target));
  const most = Math.max(...drawn.map((i) => shownNodes.filter(({ column }) => column === i).length));
  const gap = isNarrow ? BETWEEN.narrow : BETWEEN.wide;
  const height = HEAD + (isNarrow ? BANDS.narrow : BANDS.wide) + (most - 1) * gap + 12;
  const box: Box = {
    left: isNarrow ? 0 : SIDES.first,
    right: isNarrow ? width : width - SIDES.last,
    ...{ top: HEAD + 6, bottom: height - 6, nodeWidth: NODE, gap },
  };
  const placed = laidOut(shownNodes, shownLinks, box);
  const roomOf = (column: number) => {
    if (isNarrow) return width / 2 - NODE - GAP - 6;
    if (column === 0) return SIDES.first - GAP;
    return column === last ? SIDES.last - GAP : ((box.right - box.left) / last) * 0.66;
  };
  const boxes = drawn.flatMap((column): NodeBox<Node>[] => {
    const own = shownNodes.flatMap((node, i) => (node.column === column ? [{ node, at: placed.nodes[i] }] : []));
    const room = roomOf(column);
    const texts = own.map(({ node }) =>
      labelOf(node.name, node.amount, room, { size: isNarrow ? 12 : 13, lines: room < TIGHT ? 3 : 2 }),
    );
    const middles = spread(
      own.map(({ at }, i) => ({ middle: (at.y0 + at.y1) / 2, height: texts[i].height })),
      HEAD,
      height,
    );
    // The first column has its labels before it where there is room beside; on a narrow one they face each other.
    const before = isNarrow ? column === last : column === 0;
    return own.map(({ node, at }, i) => ({
      ...{ node, at, text: texts[i], middle: middles[i] },
      x: before ? at.x0 - GAP : at.x1 + GAP,
      anchor: before ? 'end' : 'start',
    }));
  });
  const bands = shownLinks.map((link, i) => ({ link, at: placed.links[i] })).sort((a, b) => b.at.width - a.at.width);
  return { height, isNarrow, last, box, boxes, bands };
}

/** Where the heading of a column stands, and from which end. */
export function headOf(
  column: number,
  width: number,
  { isNarrow, last, box }: Pick<PlacedDiagram<unknown, unknown>, 'isNarrow' | 'last' | 'box'>,
): { readonly x: number; readonly anchor: 'start' | 'end' } {
  if (isNarrow) return column === last ? { x: width, anchor: 'end' } : { x: box.left, anchor: 'start' };
  if (column === 0) return { x: box.left + NODE, anchor: 'end' };
  const x = column === last ? box.right - NODE : box.left + ((box.right - box.left - NODE) / last) * column;
  return { x, anchor: 'start' };
}
