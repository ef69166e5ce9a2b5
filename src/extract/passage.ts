import type { Block, LineRange } from '../corpus/block';
import type { CorpusDocument } from '../corpus/document';
import { lineAt } from '../corpus/lines';
import { quotation, withFoldedSpace, type SourceRange } from '../corpus/mapped-text';
import { partOf } from './tokens';
import type { Stretch } from './sentences';

/** Where a record stands in its document. */
export interface Place {
  readonly doc: string;
  readonly lines: LineRange;
  readonly quote: string;
  readonly section: readonly string[];
  readonly offsets: readonly SourceRange[];
}

/** The place of a stretch of a block's text. The stretch must not be empty. */
export function placeOf(document: CorpusDocument, block: Block, stretch?: Stretch): Place {
  const ranges = block.text.ranges(stretch?.start, stretch?.end);
  /** Where nothing is left out the words are those of the block, and what is known of them need not be found anew. */
  const own = stretch && ranges.length === 1 ? partOf(block.text.text, stretch) : undefined;
  return placeOfRanges(document, block, ranges, own === undefined ? undefined : withFoldedSpace(own));
}

/** The place of several whole blocks, such as the rows of a table. */
export function placeOfBlocks(document: CorpusDocument, blocks: readonly Block[]): Place {
  return placeOfRanges(
    document,
    blocks[0],
    blocks.flatMap((block) => block.text.ranges()),
  );
}

function placeOfRanges(
  document: CorpusDocument,
  block: Block,
  ranges: readonly SourceRange[],
  quote = quotation(document.source, ranges),
): Place {
  const first = lineAt(document.lines, ranges[0][0]).number;
  const last = lineAt(document.lines, ranges[ranges.length - 1][1] - 1).number;
  return {
    doc: document.id,
    lines: [first, last],
    quote,
    section: block.section,
    offsets: ranges,
  };
}
