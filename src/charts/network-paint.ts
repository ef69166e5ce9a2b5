/** Draws a network on a canvas, for networks with more nodes than a page can hold as elements. */
import { shapePath, TINTS, type NetworkMarks, type Tint } from './network-marks';

/** Colours as a canvas takes them. */
export interface Palette {
  readonly paper: string;
  readonly edge: string;
  readonly way: string;
  readonly tints: Readonly<Record<Tint, string>>;
}

/** From the layout to the canvas: pixels of the canvas for one of the layout, and where the layout's corner is. */
export interface Projection {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Size of a canvas in pixels on the screen. */
interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Edges are cut where neither end nor bend is nearer to the canvas than this, in pixels. */
const MARGIN = 40;

/** Edges in one path: many more that cross each other take a browser far longer than as many paths do. */
const MOST_IN_PATH = 50;

/** Edges of one colour and width. */
interface Lines {
  readonly colour: string;
  readonly width: number;
  readonly paths: Path2D[];
  edges: number;
}

/** Draws edges, then nodes, each colour and width at once. What lies outside the canvas is left out. */
export function paintNetwork(
  context: CanvasRenderingContext2D,
  { nodes, edges }: Pick<NetworkMarks, 'nodes' | 'edges'>,
  { scale, left, top }: Projection,
  { width, height }: Extent,
  palette: Palette,
): void {
  context.clearRect(0, 0, width, height);
  const x = (value: number) => value * scale + left;
  const y = (value: number) => value * scale + top;
  const isOut = (points: readonly (readonly [number, number])[]) =>
    points.every(([px]) => x(px) < -MARGIN) ||
    points.every(([px]) => x(px) > width + MARGIN) ||
    points.every(([, py]) => y(py) < -MARGIN) ||
    points.every(([, py]) => y(py) > height + MARGIN);
  const lines = new Map<string, Lines>();
  for (const { edge, from, via, to, width: own } of edges) {
    if (isOut([from, via, to])) continue;
    const key = `${edge.onWay} ${own}`;
    const line = lines.get(key) ?? {
      ...{ colour: edge.onWay ? palette.way : palette.edge, width: own, paths: [], edges: 0 },
    };
    lines.set(key, line);
    if (line.edges++ % MOST_IN_PATH === 0) line.paths.push(new Path2D());
    const path = line.paths[line.paths.length - 1];
    path.moveTo(x(from[0]), y(from[1]));
    path.quadraticCurveTo(x(via[0]), y(via[1]), x(to[0]), y(to[1]));
  }
  context.lineCap = 'round';
  for (const line of [...lines.values()].sort(
    (a, b) => Number(a.colour === palette.way) - Number(b.colour === palette.way),
  )) {
    context.strokeStyle = line.colour;
    context.lineWidth = line.width;
    for (const path of line.paths) context.stroke(path);
  }
  context.strokeStyle = palette.paper;
  context.lineWidth = 1.5;
  const shapes = new Map<string, Path2D>();
  for (const { kind, at, radius, tint } of [...nodes].sort((a, b) => b.radius - a.radius)) {
    if (isOut([at])) continue;
    const key = `${kind} ${radius}`;
    const shape = shapes.get(key) ?? new Path2D(shapePath(kind, radius));
    shapes.set(key, shape);
    context.fillStyle = palette.tints[tint];
    context.translate(x(at[0]), y(at[1]));
    context.fill(shape);
    context.stroke(shape);
    context.translate(-x(at[0]), -y(at[1]));
  }
}

/** The colours that an element has by its style sheet. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ...{ paper: of('paper'), edge: of('edge'), way: of('picked') },
    tints: Object.fromEntries(TINTS.map((tint) => [tint, of(`tint-${tint}`)])) as Record<Tint, string>,
  };
}
