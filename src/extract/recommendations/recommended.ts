import type { BlockAnalysis } from '../analysis';
import type { Finding } from '../records';
import type { Stretch } from '../sentences';

/** A stretch of a block that recommends one thing. */
export interface Recommended extends Finding {
  readonly analysis: BlockAnalysis;
  readonly stretch: Stretch;
}

/** A stretch without white space and list signs at its ends; undefined when nothing is left. */
export function trimmedStretch(text: string, start: number, end: number): Stretch | undefined {
  const own = text.slice(start, end);
  const lead = /^[\s•·*–—-]+/u.exec(own)?.[0].length ?? 0;
  const tail = /(?<![\s•·*])[\s•·*]+$/u.exec(own.slice(lead))?.[0].length ?? 0;
  const from = start + lead;
  const to = end - tail;
  return to > from ? { start: from, end: to } : undefined;
}
