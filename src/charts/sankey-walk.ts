/** A node that keys can lead to: its column from 0, and its top in pixels. */
export interface WalkNode {
  readonly id: string;
  readonly column: number;
  readonly y: number;
}

/** A band that keys can lead to: its ends, its width, and where its middle begins in pixels. */
export interface WalkLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly width: number;
  readonly y: number;
}

/**
 * Where a key leads from a node or a band: right and left along the money, from a node by its widest band; up and down
 * among those of the same column; Home and End to its ends. The same id at an end, undefined for any other key.
 */
export function walk(
  key: string,
  from: string,
  nodes: readonly WalkNode[],
  links: readonly WalkLink[],
): string | undefined {
  const column = columnOf(from, nodes, links);
  const at = column.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return column[at + 1] ?? from;
    case 'ArrowUp':
      return column[at - 1] ?? from;
    case 'ArrowRight':
      return along(from, 'target', links) ?? from;
    case 'ArrowLeft':
      return along(from, 'source', links) ?? from;
    case 'Home':
      return column[0];
    case 'End':
      return column[column.length - 1];
    default:
      return undefined;
  }
}

/** What stands above and below a node or a band, itself among them, from the top down. */
function columnOf(id: string, nodes: readonly WalkNode[], links: readonly WalkLink[]): string[] {
  const numbers = new Map(nodes.map((node) => [node.id, node.column]));
  const isNode = numbers.has(id);
  const own = isNode ? numbers.get(id) : numbers.get(links.find((link) => link.id === id)?.source ?? '');
  const all = isNode
    ? nodes.filter(({ column }) => column === own)
    : links.filter(({ source }) => numbers.get(source) === own);
  return [...all].sort((a, b) => a.y - b.y).map((one) => one.id);
}

/** What lies before or behind: of a band its end, of a node its widest band there. */
function along(id: string, end: 'source' | 'target', links: readonly WalkLink[]): string | undefined {
  const link = links.find((one) => one.id === id);
  if (link) return link[end];
  const own = links.filter((one) => one[end === 'source' ? 'target' : 'source'] === id);
  return own.sort((a, b) => b.width - a.width)[0]?.id;
}
