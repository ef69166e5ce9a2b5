/** Titled lists of names with bars, in columns beside each other. */
import { element } from '../figure/xml';
import { FACES, type Paints } from './paints';
import { drawBars, MORE, rowHeight, type BarRow, type More } from './rows';
import { cutTo, tenth, textAt } from './svg';

/** A list with its title. */
export interface Section {
  readonly title: string;
  readonly rows: readonly BarRow[];
  /** The value that fills the room for bars. */
  readonly most: number;
  /** What its rows are, for those that have no room. */
  readonly more: More;
  /** Rows where the height is free. */
  readonly limit: number;
}

export interface ColumnRoom {
  readonly width: number;
  /** Null for as much as is needed. */
  readonly height: number | null;
  /** Type, in pixels. */
  readonly size: number;
  readonly paints: Paints;
}

/** Height of a title, and room between two lists, as multiples of the type. */
const TITLE = 2.1;
const BETWEEN = 1.1;
/** Type of titles, as a multiple of that of rows. */
const LARGER = 1.3;
/** A list with fewer rows than these is left out where there are others. */
const LEAST_ROWS = 2;

/** Room between columns, as a multiple of the type. */
export const GUTTER = 2.6;

/** Columns beside each other, each with its lists below each other; lists of the same place have the same room. */
export function drawColumns(
  columns: readonly (readonly Section[])[],
  { width, height, size, paints }: ColumnRoom,
): { readonly marks: string; readonly height: number } {
  const gutter = size * GUTTER;
  const own = (width - gutter * (columns.length - 1)) / Math.max(1, columns.length);
  const places = Math.max(0, ...columns.map(({ length }) => length));
  // Lists side by side keep in step only where every column has the same ones.
  const isInStep = columns.every(({ length }) => length === places);
  const roomsFor = (sections: readonly (readonly Section[])[]) =>
    lineRooms(
      Array.from({ length: Math.max(0, ...sections.map(({ length }) => length)) }, (_, i) =>
        Math.max(0, ...sections.map((column) => linesOf(column[i]))),
      ),
      height === null ? null : height / size,
    );
  const shared = isInStep ? roomsFor(columns) : null;
  const drawn = columns.map((sections) =>
    drawColumn(sections, shared ?? roomsFor([sections]), { width: own, size, paints }),
  );
  return {
    marks: drawn
      .map(({ marks }, i) => element('g', { transform: `translate(${tenth(i * (own + gutter))} 0)` }, [marks]))
      .join(''),
    height: Math.max(0, ...drawn.map((column) => column.height)),
  };
}

/** Lines that a list takes where its height is free, with the one that says what is left out. */
function linesOf(section: Section | undefined): number {
  if (!section) return 0;
  return Math.min(section.rows.length, section.limit) + (section.rows.length > section.limit ? 1 : 0);
}

/** How many lines each list is given in a height, in multiples of the type: the long ones give up lines first. */
function lineRooms(wanted: readonly number[], height: number | null): number[] {
  if (height === null) return [...wanted];
  const rooms = [...wanted];
  const needed = () => {
    const shown = rooms.filter((lines) => lines > 0);
    return (
      shown.reduce((sum, lines) => sum + TITLE + lines * rowHeight(1), 0) + Math.max(0, shown.length - 1) * BETWEEN
    );
  };
  while (needed() > height + 0.001 && rooms.some((lines) => lines > 0)) {
    const most = rooms.indexOf(Math.max(...rooms));
    // The last list goes whole where none has more than a line or two.
    const at = rooms[most] > LEAST_ROWS ? most : rooms.findLastIndex((lines) => lines > 0);
    rooms[at] = rooms[at] > LEAST_ROWS ? rooms[at] - 1 : 0;
  }
  return rooms;
}

function drawColumn(
  sections: readonly Section[],
  rooms: readonly number[],
  { width, size, paints }: Omit<ColumnRoom, 'height'>,
): { readonly marks: string; readonly height: number } {
  let y = 0;
  const row = rowHeight(size);
  const title = { size: tenth(size * LARGER), fill: paints.ink, face: FACES.book };
  const marks = sections.flatMap(({ title: words, rows, most, more }, i) => {
    const lines = rooms[i];
    if (!lines) return [];
    const shown = rows.slice(0, rows.length <= lines ? rows.length : lines - 1);
    const top = y + TITLE * size;
    y = top + lines * row + BETWEEN * size;
    const left = rows.length - shown.length;
    return [
      textAt(cutTo(words, width, title.size), 0, top - (TITLE * size) / 2 - 2, title),
      element('path', { d: `M0 ${tenth(top - 4)}H${tenth(width)}`, stroke: paints.rule }),
      element('g', { transform: `translate(0 ${tenth(top)})` }, [drawBars(shown, { width, size, most, paints })]),
      ...(left ? [textAt(MORE[more](left), 0, top + (shown.length + 0.5) * row, { size, fill: paints.soft })] : []),
    ];
  });
  return { marks: marks.join(''), height: Math.max(0, y - BETWEEN * size) };
}

/** Lists in as many columns as given, each in the shortest so far. */
export function inColumns(sections: readonly Section[], count: number): Section[][] {
  const columns = Array.from({ length: count }, (): Section[] => []);
  const heights = columns.map(() => 0);
  for (const section of sections) {
    const at = heights.indexOf(Math.min(...heights));
    columns[at].push(section);
    heights[at] += linesOf(section) + 2;
  }
  return columns.filter(({ length }) => length > 0);
}
