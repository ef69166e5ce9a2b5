import type { Block } from './block';
import type { Line } from './lines';

/** A document as read: its text, its lines, its blocks. */
export interface CorpusDocument {
  /** Three to six digits, unique in the corpus. */
  readonly id: string;
  /** The text as delivered; all offsets refer to it. */
  readonly source: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
}
