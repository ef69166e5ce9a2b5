import type { MappedText } from './mapped-text';

export type BlockKind = 'heading' | 'paragraph' | 'bullet' | 'table-row' | 'footnote' | 'contents';

/** First and last source line, 1-based and inclusive. */
export type LineRange = readonly [first: number, last: number];

/** The smallest unit of a document that stands for itself. */
export interface Block {
  /** Place in the document, from 0. */
  readonly index: number;
  readonly kind: BlockKind;
  /** Clean text; of a table row, its cells with a space between them. */
  readonly text: MappedText;
  /** Bullet sign, number or note mark that the text began with, else empty. */
  readonly marker: string;
  /** Where it stands; more than one range when a page break cut it. */
  readonly lines: readonly LineRange[];
  /** Headings above, outermost first; of a heading, the ones that contain it. Blocks of one section share one list. */
  readonly section: readonly string[];
  /** Depth of a heading, 1 outermost; 0 for all else. */
  readonly level: number;
  /** Index of the sentence with a colon that introduces the list of this bullet, if any. */
  readonly lead?: number;
  /** Cells of a table row, empty ones included. */
  readonly cells?: readonly MappedText[];
  /** Number of the table in the document, from 0. */
  readonly table?: number;
}
