/** Networks as pictures: nodes and edges, or the matrix of them. */
import type { Atlas } from '../atlas/atlas';
import { LABEL_SIZE, placeLabels } from '../charts/labels';
import {
  edgePath,
  networkMarks,
  OWN_COLOURS,
  partOf,
  shapePath,
  tintOf,
  type NetworkMarks,
} from '../charts/network-marks';
import { valueClasses } from '../figure/classes';
import type { NetworkFigure } from '../figure/figure';
import type { Network } from '../figure/network';
import { communityNames } from '../figure/network-communities';
import { edgeId, matrixOrder, networkNodeRows, widthOf } from '../figure/network-rows';
import {
  COLOUR_TEXTS,
  KIND_WORDS,
  leftOutText,
  networkAlternative,
  networkReach,
  SIZE_TEXTS,
  widthText,
} from '../figure/network-sentences';
import { nodeIn } from '../figure/network-walk';
import { leftOutNote } from '../figure/sentences';
import { counted } from '../figure/words';
import { element, xmlText } from '../figure/xml';
import { t, tn } from '../language/language';
import type { Body, Canvas, LegendPart } from './body';
import { drawGrid, gridShape, shadesLegend } from './grid';
import type { Paints } from './paints';
import { MORE } from './rows';
import { mirrored, nameAt, tenth } from './svg';

/** The most of its height that a network takes where that is free, in pixels. */
const MOST_HEIGHT = 900;
/** Pixels of the layout for which sizes of nodes are meant. */
const USUAL_WIDTH = 1000;
const ROOM_TYPE = 1.5;
/** Characters of a name. */
const LONGEST_NAME = 34;
/** Nodes of a matrix where its height is free. */
const MOST_IN_MATRIX = 60;
/** Numbers of documents that the legend has a line for. */
const WIDTHS = [1, 2, 4, 6];

/** A network as it is computed for its figure. */
export function drawNetwork(figure: NetworkFigure, network: Network, atlas: Atlas, canvas: Canvas): Body {
  const isMatrix = figure.drawn === 'matrix';
  const drawing = !network.edges.length
    ? { marks: '', height: 0, legend: [] }
    : isMatrix
      ? matrixMarks(network, canvas)
      : graphMarks(network, figure, canvas);
  const says = `${widthText()} ${COLOUR_TEXTS[figure.colour]} ${SIZE_TEXTS[figure.size]}`;
  const unsure = leftOutNote(figure, atlas);
  return {
    ...drawing,
    summary: networkReach(figure, network, atlas),
    alternative: networkAlternative(figure, network, atlas),
    notes: [
      ...(isMatrix ? [] : [says]),
      [
        leftOutText(network) ?? '',
        unsure ?? '',
        t('Found by rules, not by people: some ties may be none, and others are missing.'),
      ]
        .filter(Boolean)
        .join(' '),
    ],
  };
}

function graphMarks(
  network: Network,
  figure: NetworkFigure,
  { width, height, paints, isForRoom }: Canvas,
): Pick<Body, 'marks' | 'height' | 'legend'> {
  const type = isForRoom ? ROOM_TYPE : 1;
  const bare = networkMarks(network, figure);
  // Where room is short, none is left around the outermost nodes of the whole.
  const part = network.start === 'all' && height === null ? null : partOf(bare.nodes);
  const [x0, y0, x1, y1] = part ?? [0, 0, network.frame.width, network.frame.height];
  const scale = Math.min(width / (x1 - x0), (height ?? MOST_HEIGHT) / (y1 - y0));
  const size = { width, height: (y1 - y0) * scale };
  const left = (width - (x1 - x0) * scale) / 2;
  const place = ([x, y]: readonly [number, number]): [number, number] => [
    tenth(left + (x - x0) * scale),
    tenth((y - y0) * scale),
  ];
  const factor = Math.min(1.25, Math.max(0.55, (scale * (x1 - x0)) / USUAL_WIDTH)) * (isForRoom ? 1.2 : 1);
  const marks = networkMarks(network, figure, factor);
  return {
    marks: mirrored(
      [
        element('g', { fill: 'none', 'stroke-linecap': 'round' }, edgeMarks(marks, place, paints)),
        element('g', { stroke: paints.paper, 'stroke-width': 1.5 }, nodeMarks(marks, place, paints)),
        ...nameMarks(marks, place, size, type, paints),
      ].join(''),
      width,
    ),
    height: size.height,
    legend: legendOf(network, figure, paints),
  };
}

type Place = (point: readonly [number, number]) => [number, number];

/** Those on a way lie on top. */
function edgeMarks({ edges }: NetworkMarks, place: Place, { edge: usual, picked }: Paints): string[] {
  return [...edges]
    .sort((a, b) => Number(a.edge.onWay) - Number(b.edge.onWay))
    .map(({ edge, from, via, to, width }) =>
      element('path', {
        d: edgePath({ from: place(from), via: place(via), to: place(to) }),
        stroke: edge.onWay ? picked : usual,
        'stroke-width': width,
      }),
    );
}

/** The smallest lie on top. */
function nodeMarks({ nodes }: NetworkMarks, place: Place, { tints }: Paints): string[] {
  return [...nodes]
    .sort((a, b) => b.radius - a.radius)
    .map(({ at, kind, radius, tint, name }) =>
      element(
        'path',
        { transform: `translate(${place(at).join(' ')})`, d: shapePath(kind, radius), fill: tints[tint] },
        [element('title', {}, [xmlText(name)])],
      ),
    );
}

function nameMarks(
  { nodes }: NetworkMarks,
  place: Place,
  { width, height }: { readonly width: number; readonly height: number },
  type: number,
  paints: Paints,
): string[] {
  const texts = placeLabels(
    nodes.map(({ id, name, at, radius }) => ({
      ...{ id, at: place(at).map((value) => value / type) as [number, number], box: [0, 0, 0, 0] as const },
      ...{ ring: radius / type, name: shortOf(name) },
    })),
    { width: width / type, height: height / type },
  ).map((label) => nameAt(label, type));
  const size = { 'font-size': tenth(LABEL_SIZE * type) };
  // Two layers rather than a painting order, which not all programs know.
  const halo = { fill: 'none', stroke: paints.paper, 'stroke-width': 3 * type, 'stroke-linejoin': 'round' };
  return [
    element('g', { ...size, ...halo, 'aria-hidden': 'true' }, texts),
    element('g', { ...size, fill: paints.ink }, texts),
  ];
}

function shortOf(name: string): string {
  const signs = [...name];
  return signs.length > LONGEST_NAME
    ? `${signs
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** What shapes, colours and widths stand for. */
function legendOf(network: Network, { colour }: Pick<NetworkFigure, 'colour'>, paints: Paints): LegendPart[] {
  const { nodes, edges } = network;
  const sign = (shape: string) => element('g', { transform: 'translate(7 0)' }, [shape]);
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].sort();
  const shapes = kinds.map((kind): LegendPart => {
    const fill = paints.tints[colour === 'kind' ? kind : 'other'];
    return { sign: sign(element('path', { d: shapePath(kind, 6.5), fill })), room: 14, text: KIND_WORDS[kind][1] };
  });
  const communities = colour === 'community' ? communityNames(network, OWN_COLOURS) : [];
  const highest = Math.max(1, ...edges.map(({ documents }) => documents.length));
  const widths = WIDTHS.filter((count, i) => i === 0 || count <= highest);
  return [
    ...(colour === 'kind' || kinds.length > 1 ? shapes : []),
    ...communities.map(({ number, text }): LegendPart => {
      const fill = paints.tints[number === null ? 'other' : tintOf(number)];
      return { sign: sign(element('circle', { r: 6.5, fill })), room: 14, text };
    }),
    ...widths.map((count, i): LegendPart => {
      const width = widthOf({ documents: Array<string>(count).fill('') });
      const isOpen = i === widths.length - 1 && highest > count;
      const line = { d: 'M3 0h20', stroke: paints.edge, 'stroke-width': width, 'stroke-linecap': 'round' };
      return {
        sign: element('path', line),
        room: 26,
        text: isOpen ? tn(count, '{count} document or more', '{count} documents or more') : counted(count, 'document'),
      };
    }),
  ];
}

/** The most joined that have room, in the order of their communities. */
function matrixMarks(network: Network, canvas: Canvas): Pick<Body, 'marks' | 'height' | 'legend'> {
  const all = matrixOrder(network);
  const headings = (ids: typeof all) =>
    ids.map((id, i) => {
      const community = (at: number) => nodeIn(network, ids[at])?.laid.community;
      return {
        label: nodeIn(network, id)?.name ?? '',
        total: null,
        begins: i > 0 && community(i) !== community(i - 1),
      };
    });
  const shapeOf = (ids: typeof all) => {
    const own = headings(ids);
    return gridShape({ rows: own, columns: own, total: null }, canvas, MOST_IN_MATRIX);
  };
  const whole = shapeOf(all);
  const most = Math.min(whole.rows, whole.columns);
  const kept = new Set(
    networkNodeRows(network)
      .slice(0, most)
      .map(({ id }) => id),
  );
  const ids = all.filter((id) => kept.has(id));
  const edges = new Map(network.edges.map(({ ends, documents }) => [edgeId(...ends), documents.length]));
  const classes = valueClasses(Math.max(0, ...edges.values()));
  const own = headings(ids);
  const grid = {
    ...{ rows: own, columns: own, total: null, classes },
    value: (r: number, c: number) => (r === c ? null : (edges.get(edgeId(ids[r], ids[c])) ?? 0)),
  };
  const left = all.length - ids.length;
  return {
    ...drawGrid(grid, shapeOf(ids), canvas.paints, left ? MORE.node(left) : null),
    legend: shadesLegend(t('Documents that tell of an edge'), classes, canvas.paints),
  };
}
