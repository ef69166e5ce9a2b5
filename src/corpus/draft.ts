import type { BlockKind, LineRange } from './block';
import type { MappedText } from './mapped-text';

/** A block in the making: its kind may still change, its section is not known yet. */
export interface Draft {
  kind: BlockKind;
  /** Clean text. */
  text: MappedText;
  /** The text as delivered, for marks that cleaning removes. */
  raw: string;
  marker: string;
  lines: LineRange[];
  cells?: MappedText[];
  /** True when no blank line parts it from the next draft. */
  adjacentToNext: boolean;
  /** True when page furniture or a note stands between it and the draft before. */
  afterPageBreak: boolean;
}
