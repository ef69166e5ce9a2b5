/** A network as a file of its own: an SVG picture with its title, its legend and what it stands on, without a style sheet. */
import type { NodeKind } from '../atlas/network/nodes';
import type { Network } from '../figure/network';
import { widthOf } from '../figure/network-rows';
import { widthOf as emOf, wrapped } from '../figure/text-fit';
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
const COLOURS = { paper: '#fcfbf7', ink: '#12202a', soft: '#4c5961', edge: '#a3abb1', way: '#bf5a00' } as const;
const TINTS: Readonly<Record<Tint, string>> = {
  ...{ country: '#00606b', org: '#b5651d', sector: '#5f3b9c', session: '#3b7a2a' },
  ...{ '0': '#00606b', '1': '#d9822b', '2': '#6a2fb0', '3': '#6bbf85', '4': '#a8234b', '5': '#5b9bd5' },
  other: '#7f868b',
};
const UI = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const BOOK = "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', serif";
/** Pixels. */
const WIDTH = 1200;
const MARGIN = 40;
const TITLE = { size: 26, leading: 1.25 };
const NOTE = { size: 13, leading: 1.45 };
const KEY_HEIGHT = 34;
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
      return `<path transform="translate(${spot})" d="${shapePath(kind, radius)}" fill="${TINTS[tint]}"><title>${escaped(name)}</title></path>`;
    });
  const labels = placeLabels(
    marks.nodes.map(({ id, name, at, radius }) => ({
      ...{ id, at: place(at), box: [0, 0, 0, 0] as const, ring: radius },
      name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
    })),
    size,
  ).map(({ x, y, name }) => `<text x="${tenth(x)}" y="${tenth(y)}">${escaped(name)}</text>`);

  const keyTop = top + size.height + 30;
  const key = keyOf(
    network,
    marks.nodes.map(({ kind }) => kind),
    look,
    kinds,
  );
  const noteLines = notes.flatMap((note) => wrapped(note, inner / NOTE.size));
  const noteTop = keyTop + KEY_HEIGHT;
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
    `<g font-size="13" fill="${COLOURS.soft}" transform="translate(${MARGIN} ${tenth(keyTop)})">`,
    ...key,
    '</g>',
    ...textLines(noteLines, noteTop, NOTE, `fill="${COLOURS.soft}"`, MARGIN),
    '</svg>',
    '',
  ].join('\n');
}

/** Shapes, colours and widths, each as drawn, in one line. */
function keyOf(
  network: Network,
  drawn: readonly NodeKind[],
  look: Look,
  names: Readonly<Record<NodeKind, string>>,
): string[] {
  const parts: string[] = [];
  let x = 8;
  const add = (sign: string, room: number, text: string) => {
    parts.push(`<g transform="translate(${tenth(x)} 0)">${sign}<text x="${room}" y="4.5">${escaped(text)}</text></g>`);
    x += room + emOf(text) * 13 + 18;
  };
  for (const kind of [...new Set(drawn)].sort()) {
    const fill = TINTS[look.colour === 'kind' ? kind : 'other'];
    add(`<path d="${shapePath(kind, 6.5)}" fill="${fill}"/>`, 13, names[kind]);
  }
  if (look.colour === 'community') {
    const numbers = [...new Set(network.nodes.map(({ laid }) => Math.min(laid.community, OWN_COLOURS)))].sort();
    for (const number of numbers) {
      const text = number === OWN_COLOURS ? 'smaller ones' : `community ${number + 1}`;
      add(`<circle r="6.5" fill="${TINTS[tintOf(number)]}"/>`, 13, text);
    }
  }
  const highest = Math.max(1, ...network.edges.map(({ documents }) => documents.length));
  for (const count of [1, 2, 4, 6].filter((own, i) => i === 0 || own <= highest)) {
    const width = widthOf({ documents: Array<string>(count).fill('') });
    const line = `<path d="M0 0h24" stroke="${COLOURS.edge}" stroke-width="${width}" stroke-linecap="round"/>`;
    add(line, 32, count === 1 ? '1 document' : `${count} documents`);
  }
  return parts;
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
