/** What is wrong with a picture, for tests. */
import { uiWidth } from './svg';

const NAMES = ['svg', 'g', 'defs', 'pattern', 'rect', 'circle', 'path', 'text', 'title', 'desc'];
const TAG = /<(\/?)([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/y;

/** An element that is open: how it is moved and turned, and how its texts are set. */
interface Open {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Whether what is in it lies the other way: -1 where places to the right are drawn to the left. */
  readonly side: 1 | -1;
  /** Letters would be mirrored. */
  readonly isReversed: boolean;
  /** Turned a quarter to the left. */
  readonly isUpright: boolean;
  /** What is in it may reach beyond the picture, as it is cut or scaled. */
  readonly isFree: boolean;
  readonly size: number;
  readonly anchor: string;
  /** Written from right to left. */
  readonly isBackward: boolean;
}

/**
 * What is wrong with a picture: tags that are not balanced, signs that are not escaped, elements and attributes that
 * other programs or strict pages do not know, numbers that are none, what is drawn outside of it, and texts on each other.
 */
export function problemsOf(svg: string): string[] {
  const text = svg.trimEnd();
  const problems: string[] = [];
  const [width, height] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text) ?? []).slice(1).map(Number);
  const check = (what: string, [x, y]: readonly [number, number]) => {
    if (!(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1)) problems.push(`${what} is outside: ${x}, ${y}`);
  };
  const texts: Said[] = [];
  const open: Open[] = [
    {
      ...{ name: '', x: 0, y: 0, side: 1, isReversed: false, isUpright: false, isFree: false, size: 16 },
      ...{ anchor: 'start', isBackward: false },
    },
  ];
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next < 0 ? undefined : next);
    const inner = open[open.length - 1];
    if (/>|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(words)) problems.push(`not escaped: ${words}`);
    if (inner.name === 'text' && inner.isReversed) problems.push(`“${words}” is mirrored`);
    if (inner.name === 'text' && !inner.isFree) {
      const ends = endsOf(words, inner);
      for (const end of ends) check(`“${words}”`, end);
      texts.push({ words, ends });
    }
    TAG.lastIndex = next;
    const tag = next < 0 ? null : TAG.exec(text);
    if (!tag) return [...problems, `no tag: ${text.slice(at, at + 60)}`];
    at = TAG.lastIndex;
    const [, isEnd, name, own, isEmpty] = tag;
    if (isEnd) {
      if (open.pop()?.name !== name) problems.push(`${name} is closed that is not open`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...own.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    if (!NAMES.includes(name)) problems.push(`element ${name}`);
    for (const [key, value] of Object.entries(attributes)) {
      if (/^(?:class|style|on\w+|href)$/.test(key)) problems.push(`attribute ${key}`);
      if (/NaN|undefined|Infinity|null|var\(|oklch/.test(value)) problems.push(`${key} of ${name} is ${value}`);
      if (/^(?:width|height|r)$/.test(key) && !(Number(value) >= 0)) problems.push(`${key} of ${name} is ${value}`);
    }
    const here = insideOf(inner, name, attributes, open.length > 1);
    if (!here.isFree && name === 'rect') {
      check(name, [here.x, here.y]);
      check(name, [here.x + here.side * Number(attributes.width), here.y + Number(attributes.height)]);
    }
    for (const [, x, y] of here.isFree ? [] : (attributes.d ?? '').matchAll(/[MLQC](-?[\d.]+) (-?[\d.]+)/g)) {
      check(name, [here.x + here.side * Number(x), here.y + Number(y)]);
    }
    if (!isEmpty) open.push(here);
  }
  if (open.length > 1) problems.push(`${open.map(({ name }) => name).join(' ')} is not closed`);
  return [...problems, ...overlapsOf(texts)];
}

/** A text that is drawn, and two corners of the room that it takes. */
interface Said {
  readonly words: string;
  readonly ends: readonly (readonly [number, number])[];
}

/** Texts that lie on each other by much; the same words twice are a text and its halo. */
function overlapsOf(texts: readonly Said[]): string[] {
  const boxes = texts.map(({ words, ends: [[x0, y0], [x1, y1]] }) => ({
    words,
    ...{ left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) },
  }));
  const area = (width: number, height: number) => Math.max(0, width) * Math.max(0, height);
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const shared = area(
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      );
      const smaller = Math.min(area(a.right - a.left, a.bottom - a.top), area(b.right - b.left, b.bottom - b.top));
      return a.words !== b.words && shared > smaller * 0.3 ? [`“${a.words}” lies on “${b.words}”`] : [];
    }),
  );
}

function insideOf(outer: Open, name: string, attributes: Readonly<Record<string, string>>, isInside: boolean): Open {
  const { transform = '', x = 0, y = 0 } = attributes;
  const [, right = 0, down = 0] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(transform) ?? [];
  const isUpright = outer.isUpright || transform.includes('rotate(-90)');
  const isTurned = transform.includes('scale(-1 1)');
  const side = isTurned && !isUpright ? (-outer.side as 1 | -1) : outer.side;
  const isReversed = outer.isReversed !== isTurned;
  const along = isUpright && isTurned ? -Number(x) : Number(x);
  return {
    ...{ name, side, isReversed, isUpright },
    x: outer.x + outer.side * Number(right) + side * (isUpright ? Number(y) : along),
    y: outer.y + Number(down) + (isUpright ? -along : Number(y)),
    isFree: outer.isFree || name === 'defs' || /scale\((?!-1 1\))/.test(transform) || (name === 'svg' && isInside),
    size: Number(attributes['font-size'] ?? outer.size),
    anchor: attributes['text-anchor'] ?? outer.anchor,
    isBackward: attributes.direction === 'rtl' || (outer.isBackward && attributes.direction === undefined),
  };
}

/** Where a line of text begins and ends, from its base line to above its letters; most faces are narrower than reckoned. */
function endsOf(
  words: string,
  { x, y, side, isUpright, size, anchor, isBackward }: Open,
): (readonly [number, number])[] {
  const long = uiWidth(words.replace(/&#?\w+;/g, '&'), size) * 0.97;
  const from = { middle: -long / 2, [isBackward ? 'start' : 'end']: -long }[anchor] ?? 0;
  return isUpright
    ? [
        [x - size * 0.7, y - side * from],
        [x, y - side * (from + long)],
      ]
    : [
        [x + from, y - size * 0.7],
        [x + from + long, y],
      ];
}
