import { widthOf, wrapped } from '../figure/text-fit';

/** Type of the labels, in pixels. */
export const SMALL = { size: 13, line: 16 } as const;
/** Widths are reckoned for a book face; that of the labels is narrower. */
const FACE = 0.92;
const MOST_LINES = 2;
/** Between a name and its amount, in pixels. */
const BEFORE_AMOUNT = 6;

/** A label in lines, with the room that it takes in pixels. The amount stands behind the last line. */
export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A name of at most two lines with its amount behind it; what does not fit is cut. */
export function labelOf(name: string, amount: string, room: number): Label {
  const em = SMALL.size * FACE;
  const behind = widthOf(amount) * em + BEFORE_AMOUNT;
  const lines = fitted(name, room / em, (room - behind) / em);
  const widths = lines.map((line, i) => widthOf(line) * em + (i === lines.length - 1 ? behind : 0));
  return { lines, width: Math.max(...widths), height: lines.length * SMALL.line + 2 };
}

/** Lines of a width of which the last is shorter, both in em. */
function fitted(name: string, width: number, last: number): string[] {
  if (widthOf(name) <= last) return [name];
  const lines = wrapped(name, width);
  if (lines.length < MOST_LINES && lines.length) return [...lines, ''].slice(0, MOST_LINES);
  const second = lines.slice(1).join(' ');
  return [lines[0], widthOf(second) <= last ? second : cut(second, last)];
}

function cut(text: string, width: number): string {
  let kept = text;
  while (kept && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
