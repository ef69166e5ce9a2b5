import { readingKey } from './reading-keys';

/** A cell of a grid by its line and its place in it, headings among them. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Lines that the keys for pages go at once. */
const PAGE = 10;

/** Where a key leads from a place, within a grid whose last place is given; undefined for a key that leads nowhere. */
export function placeAfter(pressed: string, ctrl: boolean, from: GridPlace, last: GridPlace): GridPlace | undefined {
  const key = readingKey(pressed);
  const to = (row: number, column: number) => ({
    row: Math.max(0, Math.min(row, last.row)),
    column: Math.max(0, Math.min(column, last.column)),
  });
  const { row, column } = from;
  if (key === 'Home') return to(ctrl ? 0 : row, 0);
  if (key === 'End') return to(ctrl ? last.row : row, last.column);
  if (ctrl) return undefined;
  if (key === 'ArrowUp') return to(row - 1, column);
  if (key === 'ArrowDown') return to(row + 1, column);
  if (key === 'ArrowLeft') return to(row, column - 1);
  if (key === 'ArrowRight') return to(row, column + 1);
  if (key === 'PageUp') return to(row - PAGE, column);
  if (key === 'PageDown') return to(row + PAGE, column);
  return undefined;
}

/** The place of the cell of a table that an event is in; null outside its cells. */
export function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
  const line = cell?.closest('tr');
  return cell && line ? { row: line.rowIndex, column: cell.cellIndex } : null;
}
