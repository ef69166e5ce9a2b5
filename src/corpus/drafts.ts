import { cellsOf, joinCells } from './cells';
import { contentsLines } from './contents';
import type { Draft } from './draft';
import { furnitureLines } from './furniture';
import { cleanInline } from './inline';
import type { Line } from './lines';
import { MappedText, MappedTextBuilder } from './mapped-text';
import { shapeOf } from './shape';

/** Widest line of a text that breaks its lines by hand. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;
const ENOUGH_WRAPPED_LINES = 12;
/** Characters of a line that heads a part of a table. */
const LONGEST_PART_TITLE = 60;

/** Cuts a text into drafts: one a table row, list item, note or paragraph, page furniture left out. */
export function draftsOf(source: string, lines: readonly Line[]): Draft[] {
  const furniture = furnitureLines(lines);
  const contents = contentsLines(lines, (line) => furniture.has(line.number));
  const wrap = wrapWidth(lines);
  const drafts: Draft[] = [];
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
    if (last) last.adjacentToNext = !parted;
    const shape = contents.has(line.number)
      ? ({ shape: 'contents', marker: '', from: 0 } as const)
      : shapeOf(line, source.slice(line.end, Math.min(paragraphEnds[line.number - 1], line.end + 2000)));
    if (shape.shape === 'rule') {
      parted = true;
      continue;
    }
    if (shape.shape === 'text' && last && !parted && previous && goesOn(last, previous, line, wrap)) {
      append(last, source, line);
    } else {
      const cells = shape.shape === 'table-row' ? cellsOf(source, line) : undefined;
      const text = cells
        ? joinCells(source, cells)
        : cleanInline(MappedText.of(source, Math.min(line.start + shape.from, line.end), line.end));
      drafts.push({
        kind: shape.shape === 'text' ? 'paragraph' : shape.shape,
        text,
        raw: line.text,
        marker: shape.marker,
        lines: [[line.number, line.number]],
        cells,
        adjacentToNext: false,
        afterPageBreak,
      });
    }
    parted = false;
    afterPageBreak = false;
    previous = line;
  }
  headTableParts(drafts);
  return drafts.filter((draft) => /[\p{L}\p{N}]/u.test(draft.text.text));
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

/** Joins `addition` to `draft`: the same block, begun on earlier lines. */
export function join(source: string, draft: Draft, addition: Draft): void {
  draft.text = concat(source, draft.text, addition.text);
  draft.raw = `${draft.raw}\n${addition.raw}`;
  for (const range of addition.lines) {
    const last = draft.lines[draft.lines.length - 1];
    if (range[0] === last[1] + 1) draft.lines[draft.lines.length - 1] = [last[0], range[1]];
    else draft.lines.push(range);
  }
  draft.adjacentToNext = addition.adjacentToNext;
}

function append(draft: Draft, source: string, line: Line): void {
  join(source, draft, {
    ...draft,
    text: cleanInline(MappedText.of(source, line.start, line.end)),
    raw: line.text,
    lines: [[line.number, line.number]],
  });
}

/** Parts that keep their hyphen wherever the line ends. */
const HYPHENATED =
  /(?:^|[^\p{L}])(?:self|co|non|well|long|short|multi|inter|anti|re|pre|post|socio|cross|high|low|full|part|half|semi|sub|ex|mid|so|one|two|three|third|decision|policy|capacity|rights|gender|people|up|follow|on|in|vis|micro|macro)-$/iu;

/** A word that the end of a line cut in two closes up; all else gets a space. */
function concat(source: string, first: MappedText, second: MappedText): MappedText {
  if (!first.length || !second.length) return first.length ? first : second;
  const out = new MappedTextBuilder();
  const hyphen = /\p{L}-$/u.test(first.text);
  const cut = hyphen && /\p{Ll}-$/u.test(first.text) && /^\p{Ll}/u.test(second.text) && !HYPHENATED.test(first.text);
  out.keep(first, 0, cut ? first.length - 1 : first.length);
  if (!hyphen) out.space(MappedText.of(source, first.sourceOffset(first.length - 1) + 1, second.sourceOffset(0)));
  out.keep(second);
  return out.build();
}

/** Whether a line carries on the paragraph of the line right above it. */
function goesOn(draft: Draft, above: Line, line: Line, wrap: number): boolean {
  if (draft.kind === 'table-row' || draft.kind === 'contents') return false;
  if (draft.kind === 'paragraph' && isOpenEmphasis(draft.raw)) return true;
  if (!/[.!?:;…]["”’')\]]*\s*$/u.test(above.text) && /^\s*\p{Ll}/u.test(line.text)) return true;
  return wrap > 0 && above.text.trimEnd().length >= wrap * 0.7;
}

/** "*OLD BOATS – NEW" closes its emphasis only on a later line. */
function isOpenEmphasis(raw: string): boolean {
  const opening = /^\s*(\*{1,3})(?![\s*])/.exec(raw);
  return opening !== null && raw.split(opening[1]).length % 2 === 0;
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
