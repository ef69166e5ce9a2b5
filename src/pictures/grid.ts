/** Tables of shaded cells, with headings that stand upright where there are many. */
import { classOf, classLabel, shadeOf, type ValueClass } from '../figure/classes';
import { element } from '../figure/xml';
import { t } from '../language/language';
import type { Canvas, LegendPart } from './body';
import type { Paints } from './paints';
import { cutTo, numberAt, tenth, textAt, uiLines, uiWidth } from './svg';

export interface GridHeading {
  readonly label: string;
  /** What it counts in all; null where the table has no totals. */
  readonly total: number | null;
  /** A line parts it from the one before. */
  readonly begins?: boolean;
}

export interface Grid {
  readonly rows: readonly GridHeading[];
  readonly columns: readonly GridHeading[];
  /** The count of a cell by the places of its row and column; null where row and column are the same. */
  readonly value: (row: number, column: number) => number | null;
  /** What there is in all; null where the table has no totals. */
  readonly total: number | null;
  readonly classes: readonly ValueClass[];
}

/** Sizes of a table in pixels, and how much of it there is room for. */
export interface GridShape {
  readonly size: number;
  /** Widths of the headings of rows and of the totals, and height of those of columns. */
  readonly label: number;
  readonly sum: number;
  readonly head: number;
  readonly isUpright: boolean;
  readonly cell: { readonly width: number; readonly height: number };
  readonly rows: number;
  readonly columns: number;
}

const SIZE = { page: 12, room: 16 };
/** With more columns than these their headings stand upright, as in the page. */
const MOST_LYING = 8;
/** The widest heading of rows, as a share of the width, and the longest of columns that stands upright, as a multiple of its type. */
const LONGEST = { row: 0.26, column: 12.5 };
const WIDEST_CELL = 84;
/** A cell narrower than this has no number in it. */
const LEAST_WRITTEN = 15;
const LEAST_CELL = 9;
/** Height of a row as a multiple of its type: as a page has it, and where there is little room. */
const ROW = { usual: 1.85, least: 1.3 };
const LINE = 1.2;
const GAP = 6;

/** The sizes of a table on a canvas, with at most `most` rows where its height is free. */
export function gridShape(
  { rows, columns, total }: Omit<Grid, 'value' | 'classes'>,
  { width, height, isForRoom }: Canvas,
  most: number,
): GridShape {
  const size = isForRoom ? SIZE.room : SIZE.page;
  const widest = (headings: readonly GridHeading[]) =>
    Math.max(0, ...headings.map(({ label }) => uiWidth(label, size)));
  const label = Math.min(widest(rows) + GAP, width * LONGEST.row);
  const sum = total === null ? 0 : size * 3.4;
  const room = width - label - sum;
  const fit = Math.min(columns.length, Math.floor(room / LEAST_CELL));
  const across = Math.min(WIDEST_CELL, room / Math.max(1, fit));
  const lying = columns.map((column) => uiLines(column.label, across - GAP, size).length);
  const isUpright = columns.length > MOST_LYING || Math.max(0, ...lying) > 3;
  const longest = Math.min(size * LONGEST.column, height === null ? Infinity : height * 0.36);
  const head = isUpright ? Math.min(longest, widest(columns)) + GAP : Math.max(1, ...lying) * size * LINE + GAP;
  const usual = Math.min(size * ROW.usual, Math.max(across, size * ROW.least));
  const sums = total === null ? 0 : 1;
  if (height === null) {
    return {
      ...{ size, label, sum, head, isUpright, columns: fit, rows: Math.min(rows.length, most) },
      cell: { width: across, height: usual },
    };
  }
  const free = height - head;
  const down = Math.min(usual, Math.max(size * ROW.least, free / (rows.length + sums)));
  const all = Math.floor(free / down + 0.001) - sums;
  return {
    ...{ size, label, sum, head, isUpright, columns: fit },
    rows: rows.length <= all ? rows.length : Math.max(0, all - 1),
    cell: { width: across, height: down },
  };
}

/** A table of as many rows and columns as it is given; `more` is said below it. */
export function drawGrid(
  { rows, columns, value, total, classes }: Grid,
  { size, label, sum, head, isUpright, cell }: GridShape,
  paints: Paints,
  more: string | null,
): { readonly marks: string; readonly height: number } {
  const left = label + sum;
  const top = head + (total === null ? 0 : cell.height);
  const x = (column: number) => left + column * cell.width;
  const y = (row: number) => top + row * cell.height;
  const boxes = new Map<string, string[]>();
  const texts = new Map<string, string[]>();
  const isWritten = cell.width >= LEAST_WRITTEN;
  for (const [r] of rows.entries()) {
    for (const [c] of columns.entries()) {
      const count = value(r, c);
      const shade = count ? shadeOf(classOf(count, classes), classes.length) : null;
      const fill = count === null ? paints.rule : shade === null ? paints.wash : paints.shades[shade];
      const box = `M${tenth(x(c))} ${tenth(y(r))}h${tenth(cell.width - 1)}v${tenth(cell.height - 1)}h${-tenth(cell.width - 1)}z`;
      add(boxes, fill, box);
      if (shade === null || !isWritten) continue;
      const text = numberAt(count ?? 0, x(c) + cell.width / 2, y(r) + cell.height / 2 + size * 0.34);
      add(texts, paints.onShades[shade], text);
    }
  }
  const ink = { size, fill: paints.ink };
  const strong = { ...ink, weight: 600 };
  const end = { ...strong, anchor: 'end' } as const;
  const middle = { ...strong, anchor: 'middle' } as const;
  const bottom = y(rows.length);
  const right = x(columns.length);
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    `M${tenth(x1)} ${tenth(y1)}${x1 === x2 ? `V${tenth(y2)}` : `H${tenth(x2)}`}`;
  const lines = [
    ...(total === null ? [] : [line(0, top - 0.5, right, top - 0.5)]),
    ...rows.flatMap(({ begins }, r) => (begins ? [line(0, y(r) - 0.5, right, y(r) - 0.5)] : [])),
    ...columns.flatMap(({ begins }, c) => (begins ? [line(x(c) - 0.5, head, x(c) - 0.5, bottom)] : [])),
  ];
  const marks = [
    ...[...boxes].map(([fill, own]) => element('path', { d: own.join(''), fill })),
    ...(lines.length ? [element('path', { d: lines.join(''), fill: 'none', stroke: paints.faint })] : []),
    ...[...texts].map(([fill, own]) => element('g', { 'font-size': size, fill, 'text-anchor': 'middle' }, own)),
    ...columns.map((column, c) => headingOf(column.label, x(c), { head, isUpright, cell, size }, ink)),
    ...rows.map((row, r) => textAt(cutTo(row.label, label - GAP, size), 0, y(r) + cell.height / 2, ink)),
    ...(total === null
      ? []
      : [
          textAt(t('Total|of all'), 0, head + cell.height / 2, strong),
          textAt(String(total), left - GAP, head + cell.height / 2, end),
          ...rows.map((row, r) => textAt(String(row.total), left - GAP, y(r) + cell.height / 2, end)),
          ...columns.flatMap((column, c) =>
            column.total && isWritten
              ? [textAt(String(column.total), x(c) + cell.width / 2, head + cell.height / 2, middle)]
              : [],
          ),
        ]),
    ...(more === null ? [] : [textAt(more, 0, bottom + cell.height / 2, { size, fill: paints.soft })]),
  ];
  return { marks: marks.join(''), height: bottom + (more === null ? 0 : cell.height) };
}

/** The heading of a column: upright it reads from below, lying it stands on the cells. */
function headingOf(
  text: string,
  left: number,
  { head, isUpright, cell, size }: Pick<GridShape, 'head' | 'isUpright' | 'cell' | 'size'>,
  setting: { readonly size: number; readonly fill: string },
): string {
  const middle = left + (cell.width - 1) / 2;
  if (isUpright) {
    const at = `translate(${tenth(middle)} ${tenth(head - GAP)}) rotate(-90)`;
    return element('g', { transform: at }, [textAt(cutTo(text, head - GAP, size), 0, 0, setting)]);
  }
  const lines = uiLines(text, cell.width - GAP, size);
  const step = size * LINE;
  return lines
    .map((own, i) =>
      textAt(own, middle, head - GAP + 2 - (lines.length - i - 0.5) * step, { ...setting, anchor: 'middle' }),
    )
    .join('');
}

/** What the shades of a table stand for. */
export function shadesLegend(
  unit: string,
  classes: readonly ValueClass[],
  { shades, wash, rule }: Paints,
): LegendPart[] {
  const swatch = (fill: string) => element('rect', { x: 0.5, y: -6, width: 22, height: 12, fill, stroke: rule });
  return [
    { sign: '', room: 0, text: unit, isHeading: true },
    ...classes.map((item, i) => ({
      sign: swatch(shades[shadeOf(i, classes.length)]),
      room: 23,
      text: classLabel(item),
    })),
    { sign: swatch(wash), room: 23, text: t('none found') },
  ];
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const own = groups.get(key);
  if (own) own.push(item);
  else groups.set(key, [item]);
}
