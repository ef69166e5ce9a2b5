import type { BlockAnalysis } from '../analysis';
import type { Stretch } from '../sentences';
import type { Subject } from './subject';

/** A part of a sentence that may tell a practice, with whom it tells of. */
export interface Telling {
  readonly analysis: BlockAnalysis;
  readonly unit: Stretch;
  /** The words of the unit. */
  readonly own: string;
  readonly subject: Subject;
  /** Stands in a list or section that announces practices, or behind words that do. */
  readonly announced: boolean;
  /** What its paragraph told last. */
  readonly before: ToldBefore | undefined;
}

/** The last telling of a paragraph that counted as a practice. */
export interface ToldBefore {
  readonly telling: Telling;
  /** Where the sentences that add to it end; where it ends itself when none do. */
  readonly reach?: number;
}
