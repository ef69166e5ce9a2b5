/** Rows below each other: how many have room, and names with bars beside them. */
import { element } from '../figure/xml';
import { tn } from '../language/language';
import type { Paints } from './paints';
import { cutTo, tenth, textAt, uiWidth } from './svg';

/** How many of some rows are drawn: all that fit, and where not all do, one less for the line that says so. */
export function roomFor(count: number, height: number | null, row: number, most: number): number {
  const all = height === null ? most : Math.floor(height / row + 0.001);
  return count <= all ? count : Math.max(0, all - 1);
}

/** "and 12 more countries": what is said of so many rows that have no room, by what they are. */
export const MORE = {
  actor: (left) => tn(left, 'and {count} more kind of actor', 'and {count} more kinds of actor'),
  amount: (left) => tn(left, 'and {count} more amount', 'and {count} more amounts'),
  contribution: (left) => tn(left, 'and {count} more contribution', 'and {count} more contributions'),
  country: (left) => tn(left, 'and {count} more country', 'and {count} more countries'),
  document: (left) => tn(left, 'and {count} more document', 'and {count} more documents'),
  donor: (left) => tn(left, 'and {count} more donor', 'and {count} more donors'),
  group: (left) => tn(left, 'and {count} more group', 'and {count} more groups'),
  kind: (left) => tn(left, 'and {count} more kind', 'and {count} more kinds'),
  line: (left) => tn(left, 'and {count} more line', 'and {count} more lines'),
  node: (left) => tn(left, 'and {count} more node', 'and {count} more nodes'),
  organisation: (left) => tn(left, 'and {count} more organisation', 'and {count} more organisations'),
  pair: (left) => tn(left, 'and {count} more pair', 'and {count} more pairs'),
  partner: (left) => tn(left, 'and {count} more partner', 'and {count} more partners'),
  region: (left) => tn(left, 'and {count} more region', 'and {count} more regions'),
  theme: (left) => tn(left, 'and {count} more theme', 'and {count} more themes'),
} as const satisfies Readonly<Record<string, (left: number) => string>>;
export type More = keyof typeof MORE;

/** A part of a bar. */
export interface BarPart {
  readonly value: number;
  readonly fill: string;
  /** Drawn as a line around it, without a fill. */
  readonly isHollow?: boolean;
}

export interface BarRow {
  readonly name: string;
  readonly parts: readonly BarPart[];
  /** What it comes to, behind the bar. */
  readonly text: string;
  /** More of it, in soft ink. */
  readonly note?: string;
}

export interface BarRoom {
  readonly width: number;
  /** Type, in pixels. */
  readonly size: number;
  /** The value that fills the room for bars. */
  readonly most: number;
  readonly paints: Paints;
}

/** Height of a row as a multiple of its type, and of its bar. */
const ROW = 1.85;
const BAR = 0.75;
/** The widest names, as a share of the width, and texts behind bars. */
const WIDEST = { name: 0.45, text: 0.5 };
const GAP = 8;
/** Narrower bars are not seen. */
const LEAST = 1.5;

export function rowHeight(size: number): number {
  return size * ROW;
}

/** Names, and behind each its bar and what it comes to; notes only where all have room. `alike` are all rows of one scale. */
export function drawBars(
  rows: readonly BarRow[],
  { width, size, most, paints }: BarRoom,
  alike: readonly BarRow[] = rows,
): string {
  const widest = (textOf: (row: BarRow) => string) => Math.max(0, ...alike.map((row) => uiWidth(textOf(row), size)));
  const names = Math.min(
    widest(({ name }) => name),
    width * WIDEST.name,
  );
  const noted = widest(({ text, note }) => (note ? `${text}  ${note}` : text));
  const hasNotes = noted <= width * WIDEST.text;
  const behind = hasNotes
    ? noted
    : Math.min(
        widest(({ text }) => text),
        width * WIDEST.text,
      );
  const left = names + GAP;
  const room = Math.max(0, width - left - behind - 2 * GAP);
  return rows
    .map(({ name, parts, text, note }, i) => {
      const middle = (i + 0.5) * rowHeight(size);
      let x = left;
      const bars = parts
        .filter(({ value }) => value > 0)
        .map(({ value, fill, isHollow }) => {
          const long = Math.max(LEAST, (most > 0 ? value / most : 0) * room);
          const at = x;
          x += long;
          return barAt(at, middle, long, size * BAR, fill, isHollow === true);
        });
      const own = cutTo(text, behind, size);
      const after = x + GAP + uiWidth(own, size) + GAP;
      return [
        textAt(cutTo(name, names, size), 0, middle, { size, fill: paints.ink }),
        ...bars,
        textAt(own, x + GAP, middle, { size, fill: paints.ink }),
        ...(note && hasNotes ? [textAt(note, after, middle, { size, fill: paints.soft })] : []),
      ].join('');
    })
    .join('');
}

function barAt(x: number, middle: number, width: number, height: number, fill: string, isHollow: boolean): string {
  const inset = isHollow ? 0.75 : 0;
  return element('rect', {
    ...{ x: tenth(x + inset), y: tenth(middle - height / 2 + inset) },
    ...{ width: tenth(Math.max(0.5, width - 1 - 2 * inset)), height: tenth(height - 2 * inset) },
    ...(isHollow ? { fill: 'none', stroke: fill, 'stroke-width': 1.5 } : { fill }),
  });
}
