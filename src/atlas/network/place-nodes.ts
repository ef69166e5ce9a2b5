import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { NodeId } from './nodes';
import { filled, keptApart, parted, spiral, type Box, type Point } from './spread';

/** Width of the frame of a picture, in its own units. */
export const WIDTH = 1000;
const MARGIN = 40;
const LEAST_HEIGHT = 480;
const MOST_HEIGHT = 800;
const HEIGHT_OF_NODE = 4;
/** Steps of the layout, enough for the nodes to come to rest; in a large network, for its parts to be told apart. */
const STEPS = 600;
const FEWER_STEPS = 120;
const LARGE = 500;
/** A part of few nodes has a little more room than they need. */
const ROOM = 3;
/** Nodes stand this far apart at most. */
const APART = 46;
/** Share of the room of a node that it keeps free. */
const LOOSE = 0.6;
/** Side of the square in which a small part is drawn, by the square root of its nodes. */
const NATURAL = 55;

/** The height of the frame for a number of nodes. */
export function heightFor(nodes: number): number {
  return Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, LEAST_HEIGHT + HEIGHT_OF_NODE * (nodes - 40))));
}

/**
 * Where each node of a graph stands in a frame. Those of the `first` graph fill it: each of its connected parts by
 * ForceAtlas2 in a box of its own, the large ones turned and stretched to their box. The others come between them, each
 * beside those that it is joined to. No two stand in one place.
 */
export function placeNodes(graph: Graph, first: Graph, height: number): Map<NodeId, Point> {
  const frame: Box = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: height - 2 * MARGIN };
  const apart = Math.min(APART, LOOSE * Math.sqrt((frame.width * frame.height) / graph.order));
  const places = new Map<NodeId, Point>();
  const parts = partsOf(first);
  const boxes = parted(
    parts.map((part) => part.length + ROOM),
    frame,
  );
  const order = parts.flat();
  const starts = parts.flatMap((ids, i) => {
    const box = i === 0 ? boxes[i] : shrunk(boxes[i], NATURAL * Math.sqrt(ids.length));
    return filled(forced(first, ids), box);
  });
  keptApart(starts, apart, frame, 0).forEach((point, i) => places.set(order[i], point));
  const others = (graph.nodes() as NodeId[]).filter((id) => !places.has(id));
  const between = others.map((id, i) => besides(graph, id, places, spiral(i), frame));
  const placed = [...places.values()];
  keptApart([...placed, ...between], apart, frame, placed.length).forEach((point, i) => {
    if (i >= placed.length) places.set(others[i - placed.length], point);
  });
  return places;
}

/** The connected parts of a graph, the largest first, and of two of a size the one with the first id. */
function partsOf(graph: Graph): NodeId[][] {
  const seen = new Set<string>();
  const parts: NodeId[][] = [];
  graph.forEachNode((start) => {
    if (seen.has(start)) return;
    const part = new Set([start]);
    for (const id of part) graph.forEachNeighbor(id, (other) => part.add(other));
    for (const id of part) seen.add(id);
    parts.push([...part].sort() as NodeId[]);
  });
  return parts.sort((a, b) => b.length - a.length);
}

/** Where forces place some nodes of a graph, in units of their own. */
function forced(graph: Graph, ids: readonly NodeId[]): Point[] {
  const part = new Graph({ type: 'undirected' });
  ids.forEach((id, i) => part.addNode(id, spiral(i)));
  for (const id of ids) {
    graph.forEachEdge(id, (_, { weight }, source, target) => {
      if (source === id) part.addEdge(source, target, { weight: weight as number });
    });
  }
  const iterations = ids.length > LARGE ? FEWER_STEPS : STEPS;
  const settings = { ...forceAtlas2.inferSettings(part), barnesHutOptimize: ids.length > LARGE, barnesHutTheta: 1 };
  const laid = forceAtlas2(part, { iterations, getEdgeWeight: 'weight', settings });
  return ids.map((id) => laid[id] as Point);
}

/** A place amid those that a node is joined to, a little off; where none of them has one, at the foot of the frame. */
function besides(
  graph: Graph,
  id: NodeId,
  places: ReadonlyMap<NodeId, Point>,
  off: Point,
  { x, y, width, height }: Box,
): Point {
  let [sumX, sumY, sum] = [0, 0, 0];
  graph.forEachEdge(id, (_, { weight }, source, target) => {
    const other = places.get((source === id ? target : source) as NodeId);
    if (!other) return;
    sumX += other.x * (weight as number);
    sumY += other.y * (weight as number);
    sum += weight as number;
  });
  const [atX, atY] = sum ? [sumX / sum, sumY / sum] : [x + width / 10, y + height];
  return { x: atX + off.x / 10, y: atY + off.y / 10 };
}

/** The middle of a box, no wider and higher than a side. */
function shrunk({ x, y, width, height }: Box, side: number): Box {
  const [w, h] = [Math.min(width, side), Math.min(height, side)];
  return { x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h };
}
