import type { CorpusDocument } from '../corpus/document';
import type { Place } from '../extract/passage';
import type { Finding } from '../extract/records';
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

/** Finds the places of what was found in one document in its reading text. */
export function passageFinder(document: CorpusDocument): (record: Place & Finding) => Passage {
  const reach = reachOf(document);
  return (record) => {
    const first = record.offsets[0][0];
    const end = record.offsets[record.offsets.length - 1][1];
    const spans: PassageSpan[] = [];
    const ends = record.offsets.map(([, to]) => to);
    for (let i = firstAbove(reach, first); i < document.blocks.length; i++) {
      if (document.blocks[i].text.sourceOffset(0) >= end) break;
      const span = spanIn(document, i, record.offsets, ends);
      if (span) spans.push(span);
    }
    return passageOf(record, spans);
  };
}

/** What was found in a document, with its places in the reading text. */
export function passageOf(record: Place & Finding, spans: readonly PassageSpan[]): Passage {
  const { doc, lines, section, quote, foundBy, confidence } = record;
  return { doc, lines, section, quote, foundBy, confidence, spans };
}

/** For each block, the farthest offset that it or a block before it reaches: a paragraph may go on behind its note. */
function reachOf({ blocks }: CorpusDocument): number[] {
  let farthest = 0;
  return blocks.map(({ text }) => (farthest = Math.max(farthest, text.sourceOffset(text.length - 1))));
}

/** The part of a block that source ranges cover, from their first to their last character in it. */
function spanIn(
  document: CorpusDocument,
  index: number,
  offsets: Place['offsets'],
  ends: readonly number[],
): PassageSpan | undefined {
  const { text } = document.blocks[index];
  const last = text.sourceOffset(text.length - 1);
  const covered: (readonly [start: number, end: number])[] = [];
  for (let i = firstAbove(ends, text.sourceOffset(0) + 1); i < offsets.length && offsets[i][0] <= last; i++) {
    const [start, end] = [text.indexFrom(offsets[i][0]), text.indexFrom(offsets[i][1])];
    if (start < end) covered.push([start, end]);
  }
  if (!covered.length) return undefined;
  return { block: index, start: covered[0][0], end: covered[covered.length - 1][1] };
}

/** Index of the first number that is not below `value`; their count when all are. Numbers must not fall. */
function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
