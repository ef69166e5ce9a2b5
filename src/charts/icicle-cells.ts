/** Something with a size, and what it is made of. */
export interface IcicleNode {
  readonly id: string;
  readonly name: string;
  /** Its size; what is not above zero is not drawn. */
  readonly value: number;
  /** Its size in words: "EUR 1,200". */
  readonly amount: string;
  /** Its share of what the picture is of: "38%". */
  readonly share: string;
  readonly children: readonly IcicleNode[];
}

/** A cell of the picture: a node, or several that are too small to read. */
export interface IcicleCell {
  readonly id: string;
  /** Null of gathered nodes. */
  readonly node: IcicleNode | null;
  /** What opens here: the nodes gathered, or the parts of a node that are too small to draw; none of all else. */
  readonly inside: readonly IcicleNode[];
  /** Id of the cell that it is part of; null of the first. */
  readonly parent: string | null;
  /** Its column, from 0. */
  readonly depth: number;
  /** Where it begins and ends, as parts of the height of all. */
  readonly from: number;
  readonly to: number;
  /** It reaches to the end of the picture, as nothing stands behind it. */
  readonly last: boolean;
}

const ENDING = '/other';

/**
 * The cells of a node and all below it. Parts lie beside their whole in the order given, each as high as its share of it.
 * Parts below `least`, a share of the whole height, are gathered at the end of their whole, with the next small ones
 * until their cell is high enough itself.
 */
export function icicleCells(root: IcicleNode, least: number): IcicleCell[] {
  const cells: IcicleCell[] = [];
  const place = (node: IcicleNode, depth: number, parent: string | null, from: number, to: number): void => {
    const children = node.children.filter(({ value }) => value > 0);
    const whole = Math.max(
      node.value,
      children.reduce((sum, { value }) => sum + value, 0),
    );
    const share = (to - from) / whole;
    const isClosed = children.length > 0 && to - from < least && parent !== null;
    const inside = isClosed ? children : [];
    const last = isClosed || !children.length;
    cells.push({ id: node.id, node, inside, parent, depth, from, to, last });
    if (last) return;
    const gathered = tooSmall(children, least / share);
    let at = from;
    for (const child of children) {
      if (gathered.has(child)) continue;
      place(child, depth + 1, node.id, at, at + child.value * share);
      at += child.value * share;
    }
    if (!gathered.size) return;
    const others = children.filter((child) => gathered.has(child));
    const end = at + others.reduce((sum, { value }) => sum + value, 0) * share;
    cells.push({
      id: node.id + ENDING,
      node: null,
      inside: others,
      parent: node.id,
      depth: depth + 1,
      from: at,
      to: end,
      last: true,
    });
  };
  if (root.value > 0) place(root, 0, null, 0, 1);
  return cells;
}

/** The nodes below a size, with more until they have that size together; none where nothing else would be left. */
function tooSmall(nodes: readonly IcicleNode[], least: number): ReadonlySet<IcicleNode> {
  const rising = [...nodes].sort((a, b) => a.value - b.value);
  const small: IcicleNode[] = [];
  let sum = 0;
  for (const node of rising) {
    const isEnough = small.length === 0 || (small.length > 1 && sum >= least);
    if (node.value >= least && isEnough) break;
    small.push(node);
    sum += node.value;
  }
  return new Set(small.length === 1 ? [] : small);
}

/** Share of the width that the first column takes, in per cent: it is narrow, as it has one cell. */
const FIRST = 18;

/** Where a cell begins and ends across a picture of so many columns, in per cent of its width. */
export function spanOf(
  { depth, last }: IcicleCell,
  columns: number,
): { readonly left: number; readonly right: number } {
  const first = columns === 1 ? 100 : FIRST;
  const leftOf = (column: number) =>
    column === 0 ? 0 : first + ((100 - first) * (column - 1)) / Math.max(1, columns - 1);
  return { left: leftOf(depth), right: last || depth + 1 >= columns ? 100 : leftOf(depth + 1) };
}

/** Where a key leads from a cell: to the whole, to the first part, or to the one above or below in its column. */
export function cellAfter(key: string, from: IcicleCell, cells: readonly IcicleCell[]): IcicleCell | undefined {
  const column = cells.filter(({ depth }) => depth === from.depth).sort((a, b) => a.from - b.from);
  const at = column.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return cells.find(({ id }) => id === from.parent);
    case 'ArrowRight':
      return cells.find(({ parent }) => parent === from.id);
    case 'ArrowUp':
      return column[at - 1];
    case 'ArrowDown':
      return column[at + 1];
    case 'Home':
      return cells[0];
    case 'End':
      return column[column.length - 1];
  }
  return undefined;
}

/** Whether a cell stands for a node: is it, or has it gathered. */
export function standsFor({ id, inside }: IcicleCell, wanted: string): boolean {
  return id === wanted || inside.some((node) => holds(node, wanted));
}

function holds(node: IcicleNode, wanted: string): boolean {
  return node.id === wanted || node.children.some((child) => holds(child, wanted));
}
