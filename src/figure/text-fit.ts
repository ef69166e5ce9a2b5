/** What one sees as one character: a letter with its accents, a picture sign with what is joined to it. */
const CLUSTER = /(?:\p{RI}\p{RI}|.(?:[\p{M}\p{EMod}\ufe0f]|\u200d.)*)/gsu;
/** Signs as wide as high, between which a line may end: CJK, full-width forms, picture signs. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}|\p{RI})/u;
/** Of these, those that begin no line. */
const CLOSING = /^[、。，．：；！？）］｝」』】〉》〕…]/u;

/** Widths in em, on the wide side of what book faces have, so that a text fits in whichever the reader's system has. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^\s/u, 0.28],
  [/^[iljI.,;:!|'’‘·،؛]/u, 0.34],
  [/^[tfr()[\]{}/\\"“”–-]/u, 0.44],
  [/^[mw—…%@]/u, 0.94],
  [/^[MW]/u, 1.02],
  [/^\d/u, 0.62],
  [/^\p{Lu}/u, 0.74],
  [/^\p{Ll}/u, 0.58],
  [/^\p{Script=Arabic}/u, 0.52],
];
const OTHER = 0.68;
/** Width of the narrowest sign that takes room, in em. */
const NARROWEST = 0.28;
/** Signs that are seen as one character, in a text that is no trick. */
const MOST_JOINED = 16;

export function clustersOf(text: string): string[] {
  return text.match(CLUSTER) ?? [];
}

/** How wide a text is likely to be, in em. */
export function widthOf(text: string): number {
  return clustersOf(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
}

function clusterWidth(cluster: string): number {
  if (/^[\p{M}\p{Cf}]/u.test(cluster)) return 0;
  if (WIDE.test(cluster)) return 1.02;
  return WIDTHS.find(([signs]) => signs.test(cluster))?.[1] ?? OTHER;
}

/**
 * A text in lines of at most `width` em: broken at spaces and between wide signs, and inside a word only where it alone
 * is longer than a line. The lines joined are the text, but for white space.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  const end = () => {
    if (line.trim()) lines.push(line.trimEnd());
    line = '';
    length = 0;
  };
  for (const piece of piecesOf(text)) {
    const own = widthOf(piece);
    if (piece === ' ') {
      if (line) line += ' ';
      length += line ? own : 0;
      continue;
    }
    if (line && length + own > width) end();
    for (const part of own > width ? clustersOf(piece) : [piece]) {
      const more = widthOf(part);
      if (line && length + more > width) end();
      line += part;
      length += more;
    }
  }
  end();
  return lines;
}

/** What no line ends in: words, wide signs with what may not begin a line, and the white space between. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let word = '';
  const end = () => {
    if (word) pieces.push(word);
    word = '';
  };
  for (const cluster of clustersOf(held(text.trim()))) {
    const isSpace = cluster === ' ';
    if (isSpace || (WIDE.test(cluster) && !CLOSING.test(cluster) && !/[“（「『]$/u.test(word))) end();
    if (isSpace) pieces.push(cluster);
    else word += cluster;
    if (WIDE.test(cluster) && /^\p{Extended_Pictographic}/u.test(cluster)) end();
  }
  end();
  return pieces;
}

/** No line ends before what French sets apart from its word by a space, nor where the writer has forbidden it. */
function held(text: string): string {
  return text
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .replace(/ (?=[»:;!?%])/gu, '\u00a0')
    .replace(/(?<=«) /gu, '\u00a0');
}

/** A text in lines, and the size of its type in pixels. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * A text in the largest of the sizes, which fall, at which it fits into a box of `width` by `height` pixels with lines
 * `leading` times their size apart. What does not fit at the smallest is shortened there, at a word where there is one
 * near, and a sign says so. `dressed` puts around the text what stands around it however short it is.
 */
export function fitted(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  leading: number,
  dressed: (text: string) => string = (own) => own,
): Fitted {
  const most = (size: number) => Math.max(1, Math.floor(height / (size * leading)));
  const size = sizes[sizes.length - 1];
  const room = Math.ceil(((width / size) * most(size)) / NARROWEST);
  // A text without end is not measured at every size, as it fits at none.
  const own = text.slice(0, room * MOST_JOINED);
  const clusters = clustersOf(own);
  for (const each of own.length < text.length || clusters.length > room ? [] : sizes) {
    const lines = wrapped(dressed(text), width / each);
    if (lines.length <= most(each)) return { lines, size: each };
  }
  // The longest beginning that fits: more text never takes fewer lines.
  let [fits, over] = [0, Math.min(clusters.length, room)];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (wrapped(dressed(begun(clusters, middle)), width / size).length <= most(size)) fits = middle;
    else over = middle;
  }
  return { lines: wrapped(dressed(begun(clusters, fits)), width / size).slice(0, most(size)), size };
}

/** How far back a word may begin at which a text is cut, in characters. */
const NEAR = 24;

/** The beginning of a text, of at most so many characters. */
function begun(clusters: readonly string[], most: number): string {
  const space = clusters.lastIndexOf(' ', most);
  const end = space > 0 && most - space <= NEAR ? space : most;
  return `${clusters.slice(0, end).join('').trimEnd()} …`;
}
