/** A network as a file of its own: an SVG picture with its title, its legend and what it stands on, without a style sheet. */
import type { NodeKind } from '../atlas/network/nodes';
import type { Network } from '../figure/network';
import { communityNames, type CommunityName } from '../figure/network-communities';
import { widthOf } from '../figure/network-rows';
import { widthOf as emOf, wrapped } from '../figure/text-fit';
import { counted } from '../figure/words';
import { placeLabels } from './labels';
import { edgePath, networkMarks, OWN_COLOURS, partOf, shapePath, tintOf, type Look, type Tint } from './network-marks';

export interface PictureTexts {
  readonly title: string;
  /** The picture in words, for those who do not see it. */
  readonly description: string;
  /** Sentences below the picture: what colour and size say, the source, the disclaimer. */
  readonly notes: readonly string[];
  /** What a node of each kind is, in the plural. */
  readonly kinds: Readonly<Record<NodeKind, string>>;
}

/** The light colours of the page: a file has no style sheet. */
const COLOURS = { paper: '#fcfbf7', ink: '#162025', soft: '#4f5a61', edge: '#84919a', way: '#ce6400' } as const;
/** The light colours of nodes. */
export const FILE_TINTS: Readonly<Record<Tint, string>> = {
  ...{ country: '#005c64', org: '#c16e2d', sector: '#5f3d8e', session: '#48773e' },
  ...{ '0': '#005c64', '1': '#a34b02', '2': '#8d51a9', '3': '#3b9f58', '4': '#59171f', '5': '#181969' },
  other: '#8a9094',
};
const UI = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const BOOK = "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', serif";
/** Pixels. */
const WIDTH = 1200;
const MARGIN = 40;
const TITLE = { size: 26, leading: 1.25 };
const NOTE = { size: 13, leading: 1.45 };
const KEY = { size: 13, leading: 24, gap: 18 };
/** Numbers of documents that the key has a line for. */
const WIDTHS = [1, 2, 4, 6];
const LONGEST_NAME = 34;

/** An SVG file of 1200 pixels in width, as high as the network and its notes need. */
export function networkPicture(
  network: Network,
  look: Look,
  { title, description, notes, kinds }: PictureTexts,
): string {
  const marks = networkMarks(network, look);
  const part = network.start === 'all' ? null : partOf(marks.nodes);
  const [x0, y0, x1, y1] = part ?? [0, 0, network.frame.width, network.frame.height];
  const inner = WIDTH - 2 * MARGIN;
  const scale = Math.min(inner / (x1 - x0), 900 / (y1 - y0));
  const size = { width: inner, height: Math.round((y1 - y0) * scale) };
  const left = (inner - (x1 - x0) * scale) / 2;
  const place = ([x, y]: readonly [number, number]) => [left + (x - x0) * scale, (y - y0) * scale] as const;
  const titleLines = wrapped(title, inner / TITLE.size);
  const top = MARGIN + titleLines.length * TITLE.size * TITLE.leading + 12;

  const edges = marks.edges.map((mark) => {
    const d = edgePath({ from: rounded(place(mark.from)), via: rounded(place(mark.via)), to: rounded(place(mark.to)) });
    return `<path d="${d}" stroke="${mark.edge.onWay ? COLOURS.way : COLOURS.edge}" stroke-width="${mark.width}"/>`;
  });
  const nodes = [...marks.nodes]
    .sort((a, b) => b.radius - a.radius)
    .map(({ at, kind, radius, tint, name }) => {
      const spot = rounded(place(at)).join(' ');
      return `<path transform="translate(${spot})" d="${shapePath(kind, radius)}" fill="${FILE_TINTS[tint]}"><title>${escaped(name)}</title></path>`;
    });
  const labels = placeLabels(
    marks.nodes.map(({ id, name, at, radius }) => ({
      ...{ id, at: place(at), box: [0, 0, 0, 0] as const, ring: radius },
      name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
    })),
    size,
  ).map(({ x, y, name }) => `<text x="${tenth(x)}" y="${tenth(y)}">${escaped(name)}</text>`);

  const keyTop = top + size.height + 30;
  const communities = look.colour === 'community' ? communityNames(network, OWN_COLOURS) : [];
  const key = keyLines(keyOf(network, look, kinds, communities), inner);
  const noteLines = notes.flatMap((note) => wrapped(note, inner / NOTE.size));
  const noteTop = keyTop + key.height + 10;
  const height = Math.round(noteTop + noteLines.length * NOTE.size * NOTE.leading + MARGIN / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${escaped(UI)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.paper}"/>`,
    ...textLines(titleLines, MARGIN, TITLE, `fill="${COLOURS.ink}" font-family="${escaped(BOOK)}"`, MARGIN),
    `<g transform="translate(${MARGIN} ${tenth(top)})">`,
    `<g fill="none" stroke-linecap="round">`,
    ...edges,
    `</g><g stroke="${COLOURS.paper}" stroke-width="1.5">`,
    ...nodes,
    `</g><g font-size="11" fill="none" stroke="${COLOURS.paper}" stroke-width="3" stroke-linejoin="round" aria-hidden="true">`,
    ...labels,
    `</g><g font-size="11" fill="${COLOURS.ink}">`,
    ...labels,
    '</g></g>',
    `<g font-size="${KEY.size}" fill="${COLOURS.soft}" transform="translate(${MARGIN} ${tenth(keyTop)})">`,
    ...key.lines,
    '</g>',
    ...textLines(noteLines, noteTop, NOTE, `fill="${COLOURS.soft}"`, MARGIN),
    '</svg>',
    '',
  ].join('\n');
}

/** What the key says of something that is drawn. */
interface KeyPart {
  /** As it is drawn, about the middle of its left end. */
  readonly sign: string;
  /** From there to its words, in pixels. */
  readonly room: number;
  readonly text: string;
}

/** What shapes, colours and widths stand for. */
function keyOf(
  { nodes, edges }: Network,
  look: Look,
  kinds: PictureTexts['kinds'],
  communities: readonly CommunityName[],
): KeyPart[] {
  const drawn = [...new Set(nodes.map(({ kind }) => kind))].sort();
  const shapes = drawn.map((kind): KeyPart => {
    const fill = FILE_TINTS[look.colour === 'kind' ? kind : 'other'];
    return { sign: `<path d="${shapePath(kind, 6.5)}" fill="${fill}"/>`, room: 13, text: kinds[kind] };
  });
  const colours = communities.map(({ number, text }): KeyPart => ({
    ...{ sign: `<circle r="6.5" fill="${FILE_TINTS[tintOf(number)]}"/>`, room: 13, text },
  }));
  const highest = Math.max(1, ...edges.map(({ documents }) => documents.length));
  const widths = WIDTHS.filter((count, i) => i === 0 || count <= highest).map((count, i, all): KeyPart => {
    const width = widthOf({ documents: Array<string>(count).fill('') });
    return {
      sign: `<path d="M0 0h24" stroke="${COLOURS.edge}" stroke-width="${width}" stroke-linecap="round"/>`,
      room: 32,
      text: `${counted(count, 'document')}${i === all.length - 1 && highest > count ? ' or more' : ''}`,
    };
  });
  return [...(look.colour === 'kind' || drawn.length > 1 ? shapes : []), ...colours, ...widths];
}

/** The lines of a key, each part where it stands: as many beside each other as there is room for. */
function keyLines(parts: readonly KeyPart[], most: number): { readonly lines: string[]; readonly height: number } {
  const start = 8;
  let [x, y] = [start, 0];
  const lines = parts.map(({ sign, room, text }) => {
    const width = room + emOf(text) * KEY.size;
    if (x > start && x + width > most) [x, y] = [start, y + KEY.leading];
    const line = `<g transform="translate(${tenth(x)} ${y})">${sign}<text x="${room}" y="4.5">${escaped(text)}</text></g>`;
    x += width + KEY.gap;
    return line;
  });
  return { lines, height: y + KEY.leading };
}

function textLines(
  lines: readonly string[],
  top: number,
  { size, leading }: { readonly size: number; readonly leading: number },
  attributes: string,
  x: number,
): string[] {
  return lines.map(
    (line, i) =>
      `<text x="${x}" y="${tenth(top + (i + 0.75) * size * leading)}" font-size="${size}" ${attributes}>${escaped(line)}</text>`,
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function rounded([x, y]: readonly [number, number]): readonly [number, number] {
  return [tenth(x), tenth(y)];
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '').replace(/[&<>"]/g, (sign) => signs[sign]);
}
