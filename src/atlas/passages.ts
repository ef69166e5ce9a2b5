import type { CorpusDocument } from '../corpus/document';
import type { ExtractedRecord, Mention } from '../extract/records';
import type { Passage, PassageSpan, Reading, ReadingBlock } from './atlas';

/** A document as the page shows it. */
export function readingOf(document: CorpusDocument): Reading {
  return {
    id: document.id,
    blocks: document.blocks.map((block): ReadingBlock => ({
      kind: block.kind,
      text: block.text.text,
      lines: block.lines,
      ...(block.level ? { level: block.level } : {}),
      ...(block.marker ? { marker: block.marker } : {}),
      ...(block.cells ? { cells: block.cells.map((cell) => cell.text) } : {}),
    })),
  };
}

/** Finds the places of records of one document in its reading text. */
export function passageFinder(document: CorpusDocument): (record: Exclude<ExtractedRecord, Mention>) => Passage {
  const starts = document.blocks.map((block) => block.text.sourceOffset(0));
  return (record) => {
    const first = record.offsets[0][0];
    const end = record.offsets[record.offsets.length - 1][1];
    const spans: PassageSpan[] = [];
    for (let i = Math.max(0, lastAtOrBefore(starts, first)); i < document.blocks.length && starts[i] < end; i++) {
      const span = spanIn(document, i, record.offsets);
      if (span) spans.push(span);
    }
    return { doc: record.doc, lines: record.lines, section: record.section, quote: record.quote, spans };
  };
}

/** The part of a block that source ranges cover, from their first to their last character in it. */
function spanIn(document: CorpusDocument, index: number, offsets: ExtractedRecord['offsets']): PassageSpan | undefined {
  const { text } = document.blocks[index];
  const covers = (at: number) => offsets.some(([from, to]) => at >= from && at < to);
  let start = 0;
  while (start < text.length && !covers(text.sourceOffset(start))) start++;
  if (start === text.length) return undefined;
  let end = text.length;
  while (end > start && !covers(text.sourceOffset(end - 1))) end--;
  return { block: index, start, end };
}

/** Index of the last number that is not above `value`; -1 when all are above. Numbers must rise. */
function lastAtOrBefore(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
