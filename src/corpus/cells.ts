import { cleanInline } from './inline';
import type { Line } from './lines';
import { MappedText, MappedTextBuilder } from './mapped-text';

/**
 * The cells of a table row, clean, empty ones included.
 * Cells are parted by pipes in a Markdown row, even where tabs align them, else by tabs; empty cells after the last
 * filled one are dropped.
 */
export function cellsOf(source: string, line: Line): MappedText[] {
  const trimmed = line.text.trim();
  const ends = trimmed.endsWith('|') && !trimmed.endsWith('\\|');
  const pipes = !line.text.includes('\t') || (trimmed.startsWith('|') && trimmed.length > 1 && ends);
  const cells: MappedText[] = [];
  let start = line.start + (pipes && trimmed.startsWith('|') ? line.text.indexOf('|') + 1 : 0);
  const stop = pipes && ends ? line.start + line.text.lastIndexOf('|') : line.end;
  while (start <= stop) {
    const next = pipes ? nextPipe(source, start) : source.indexOf('\t', start);
    const end = next < 0 || next > stop ? stop : next;
    cells.push(cleanInline(MappedText.of(source, start, end)));
    start = end + 1;
  }
  while (cells.length > 1 && cells[cells.length - 1].length === 0) cells.pop();
  return cells;
}

/** The next pipe that no backslash makes part of a cell; -1 when there is none. */
function nextPipe(source: string, from: number): number {
  let at = source.indexOf('|', from);
  while (at > 0 && source[at - 1] === '\\') at = source.indexOf('|', at + 1);
  return at;
}

/** The cells as one text, one space where the source has its separator. */
export function joinCells(source: string, cells: readonly MappedText[]): MappedText {
  const out = new MappedTextBuilder();
  let last: MappedText | undefined;
  for (const cell of cells) {
    if (!cell.length) continue;
    if (last) out.space(MappedText.of(source, last.sourceOffset(last.length - 1) + 1, cell.sourceOffset(0)));
    out.keep(cell);
    last = cell;
  }
  return out.build();
}
