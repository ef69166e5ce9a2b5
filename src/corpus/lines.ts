/** One line of a source text, without its line break. */
export interface Line {
  /** 1-based number, as an editor counts. */
  readonly number: number;
  /** Offset of the first character. */
  readonly start: number;
  /** Offset after the last character, the line break not counted. */
  readonly end: number;
  readonly text: string;
  readonly blank: boolean;
}

/** The sign in front of a text that tells its encoding; it belongs to no line. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Splits a text at LF or CRLF, or at CR where it has no LF at all. Offsets refer to the text as given.
 * A byte-order mark stands before the first line.
 */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const lineBreak = source.includes('\n') ? '\n' : '\r';
  let start = source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  for (;;) {
    const feed = source.indexOf(lineBreak, start);
    const stop = feed < 0 ? source.length : feed;
    const end = stop > start && source[stop - 1] === '\r' ? stop - 1 : stop;
    const text = source.slice(start, end);
    lines.push({ number: lines.length + 1, start, end, text, blank: /^[\s\ufeff\ufffd]*$/.test(text) });
    if (feed < 0) return lines;
    start = feed + 1;
  }
}

/** Finds the line of an offset by bisection. Lines must be those of `splitLines`. */
export function lineAt(lines: readonly Line[], offset: number): Line {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}
