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

/** Splits a text at LF or CRLF. Offsets refer to the text as given. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const feed = source.indexOf('\n', start);
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
