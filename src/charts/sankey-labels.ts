import { widthOf, wrapped } from '../figure/text-fit';

/** Height of a line, in pixels. */
export const LINE = 16;
/** Interface faces that are wider than the book face for which widths are reckoned. */
const FACE = 1.05;
/** Between a name and its amount, in pixels. */
const BEFORE_AMOUNT = 6;

/** A label in lines, with the room that it takes in pixels. The amount stands behind the last line, which may be empty. */
export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A name with its amount behind it, in room of so many pixels, its type of so many pixels and at most so many lines; what does not fit is cut. */
export function labelOf(
  name: string,
  amount: string,
  room: number,
  { size, lines: most }: { readonly size: number; readonly lines: number },
): Label {
  const em = size * FACE;
  const behind = widthOf(amount) * em + BEFORE_AMOUNT;
  const lines = fitted(name, room / em, (room - behind) / em, most);
  const widths = lines.map((line, i) => widthOf(line) * em + (i === lines.length - 1 ? behind : 0));
  return { lines, width: Math.max(...widths), height: lines.length * LINE + 2 };
}

/** Lines of a width of which the last is shorter, both in em. */
function fitted(name: string, width: number, last: number, most: number): string[] {
  const lines = wrapped(name, width);
  if (lines.length <= most && widthOf(lines[lines.length - 1] ?? '') <= last) return lines.length ? lines : [''];
  if (lines.length < most) return [...lines, ''];
  const end = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), cut(end, last)];
}

function cut(text: string, width: number): string {
  let kept = text;
  while (kept && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
