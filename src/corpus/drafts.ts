import { cellsOf, joinCells } from './cells';
import { contentsLines } from './contents';
import type { Draft } from './draft';
import { furnitureLines } from './furniture';
import { cleanInline } from './inline';
import type { Line } from './lines';
import { MappedText } from './mapped-text';
import { OpenDraft } from './open-draft';
import { openRows } from './open-rows';
import { markerAlone, quoteLength, shapeOf } from './shape';

/** Widest line of a text that breaks its lines by hand. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;
const ENOUGH_WRAPPED_LINES = 12;
/** "see the [harbour", "office](…) for more": a link that goes on in the next line. */
const OPEN_LINK = /\[[^[\]]*$/;
const LINK_ENDS = /^[^[\]]*\]\(/;
/** Characters of a line that heads a part of a table. */
const LONGEST_PART_TITLE = 60;

/** Cuts a text into drafts: one a table row, list item, note or paragraph, page furniture left out. */
export function draftsOf(source: string, lines: readonly Line[]): Draft[] {
  const furniture = furnitureLines(lines);
  const contents = contentsLines(lines, (line) => furniture.has(line.number));
  const rows = openRows(lines);
  const wrap = wrapWidth(lines);
  const local = wrap > 0 ? undefined : localWraps(lines);
  const drafts: OpenDraft[] = [];
  const paragraphEnds = paragraphEndsOf(lines);
  let parted = true;
  let afterPageBreak = false;
  let previous: Line | undefined;
  for (const line of lines) {
    if (line.blank || furniture.has(line.number)) {
      parted = true;
      afterPageBreak ||= furniture.has(line.number);
      continue;
    }
    const last = drafts[drafts.length - 1];
    if (last) last.draft.adjacentToNext = !parted;
    const known = contents.has(line.number) ? 'contents' : rows.has(line.number) ? 'table-row' : undefined;
    const own = known
      ? ({ shape: known, marker: '', from: 0 } as const)
      : shapeOf(line, source.slice(line.end, Math.min(paragraphEnds[line.number - 1], line.end + 2000)));
    const alone = own.shape === 'text' && !parted ? markerOf(last, previous) : undefined;
    if (alone !== undefined) drafts.pop();
    const shape = alone === undefined ? own : ({ ...own, shape: 'bullet', marker: alone } as const);
    if (shape.shape === 'rule') {
      parted = true;
      continue;
    }
    if (
      shape.shape === 'text' &&
      last &&
      !parted &&
      previous &&
      goesOn(last, previous, line, wrap || (local?.[line.number - 1] ?? 0))
    ) {
      last.add(continuation(last.draft, source, line));
    } else {
      const cells = shape.shape === 'table-row' ? cellsOf(source, line) : undefined;
      const text = cells
        ? joinCells(source, cells)
        : cleanInline(MappedText.of(source, Math.min(line.start + shape.from, line.end), line.end));
      drafts.push(
        new OpenDraft({
          kind: shape.shape === 'text' ? 'paragraph' : shape.shape,
          text,
          raw: line.text,
          marker: shape.marker,
          lines: [[line.number, line.number]],
          cells,
          adjacentToNext: false,
          afterPageBreak,
        }),
      );
    }
    parted = false;
    afterPageBreak = false;
    previous = line;
  }
  const closed = drafts.map((draft) => draft.close(source));
  headTableParts(closed);
  return closed.filter((draft) => /[\p{L}\p{N}]/u.test(draft.text.text));
}

/** A short line with rows of a table right above and below it heads a part of the table: it is a row of one cell. */
function headTableParts(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const above = drafts[i - 1];
    const within = above?.kind === 'table-row' && above.adjacentToNext && draft.adjacentToNext;
    if (!within || drafts[i + 1]?.kind !== 'table-row' || drafts[i + 1].cells?.length === 1) return;
    const isShort = draft.text.length <= LONGEST_PART_TITLE && !/[.;:!?]$/.test(draft.text.text);
    if (!isShort || (draft.kind !== 'paragraph' && draft.kind !== 'bullet')) return;
    draft.kind = 'table-row';
    draft.cells = [draft.text];
  });
}

/** The sign or number that the line above holds and nothing else: it is that of the text below. */
function markerOf(last: OpenDraft | undefined, above: Line | undefined): string | undefined {
  return above && last?.draft.kind === 'paragraph' && last.draft.raw === above.text ? markerAlone(above) : undefined;
}

/** A line that goes on with a draft. */
function continuation(draft: Draft, source: string, line: Line): Draft {
  return {
    ...draft,
    text: cleanInline(MappedText.of(source, line.start + quoteLength(line.text), line.end)),
    raw: line.text,
    lines: [[line.number, line.number]],
  };
}

/** Whether a line carries on the paragraph of the line right above it. */
function goesOn(open: OpenDraft, above: Line, line: Line, wrap: number): boolean {
  const { kind } = open.draft;
  if (kind === 'table-row' || kind === 'contents' || markerAlone(line) !== undefined) return false;
  if (kind === 'paragraph' && open.hasOpenEmphasis) return true;
  if (OPEN_LINK.test(above.text) && LINK_ENDS.test(line.text)) return true;
  if (!/[.!?:;…]["”’')\]]*\s*$/u.test(above.text) && /^(?:\s{0,3}>)*\s*\p{Ll}/u.test(line.text)) return true;
  return wrap > 0 && above.text.trimEnd().length >= wrap * 0.7;
}

/** The width at which the text was broken by hand, or 0 when its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    if (!line.blank && !lines[i + 1].blank && !line.text.includes('\t')) lengths.push(line.text.trimEnd().length);
  }
  if (lengths.length < ENOUGH_WRAPPED_LINES) return 0;
  lengths.sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1];
  const widest = lengths[Math.floor(lengths.length * 0.95)];
  return widest <= WIDEST_WRAP && median >= NARROWEST_WRAP && median >= widest * 0.75 ? widest : 0;
}

/** How many lines of one paragraph show that it was broken by hand, and which share of them goes on in small letters. */
const ENOUGH_OF_PARAGRAPH = 3;
const GOES_ON_SMALL = 1 / 3;

/**
 * For each line, the width at which its own paragraph was broken by hand, where the text as a whole was not: all its lines
 * but the last are about as long, and some go on in small letters. 0 elsewhere.
 */
function localWraps(lines: readonly Line[]): Uint8Array {
  const wraps = new Uint8Array(lines.length);
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && isPlain(lines[i])) continue;
    const wrap = wrapOf(lines, start, i);
    if (wrap) wraps.fill(wrap, start, i);
    start = i + 1;
  }
  return wraps;
}

function isPlain(line: Line): boolean {
  return !line.blank && line.text.length <= WIDEST_WRAP * 2 && !line.text.includes('\t') && !line.text.includes('|');
}

/** The width at which the lines from `start` up to `end` were broken; 0 where they differ too much. */
function wrapOf(lines: readonly Line[], start: number, end: number): number {
  if (end - start < ENOUGH_OF_PARAGRAPH) return 0;
  let widest = 0;
  let narrowest = Infinity;
  let small = 0;
  for (let i = start; i < end; i++) {
    const length = lines[i].text.trimEnd().length;
    widest = Math.max(widest, length);
    if (i + 1 < end) narrowest = Math.min(narrowest, length);
    if (i > start && /^\s*\p{Ll}/u.test(lines[i].text)) small++;
  }
  const isEven = widest <= WIDEST_WRAP && widest >= NARROWEST_WRAP && narrowest >= widest * 0.7;
  return isEven && small >= (end - start - 1) * GOES_ON_SMALL ? widest : 0;
}

/** For each line, the offset at which its paragraph (up to a blank line) ends. */
function paragraphEndsOf(lines: readonly Line[]): Uint32Array {
  const ends = new Uint32Array(lines.length);
  let end = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    if (lines[i].blank || end === 0) end = lines[i].end;
    else if (lines[i + 1]?.blank) end = lines[i].end;
    ends[i] = end;
  }
  return ends;
}
