/** A half-open range of character offsets (UTF-16 code units) in a source text. */
export type SourceRange = readonly [start: number, end: number];

/** Characters that follow each other in the source too. */
interface Run {
  /** Index of its first character in the text. */
  readonly start: number;
  /** Offset of its first character in the source. */
  readonly offset: number;
  /** Whether it is a space that stands for a sign; such a run has one character. */
  readonly isSign: boolean;
}

/**
 * Text that still knows where each of its characters stands in the source. Offsets rise strictly.
 * A space may stand for a sign of the source that parts words without being white space, such as a tag;
 * it knows the place of that sign and belongs to no range.
 */
export class MappedText {
  /** The runs cover the text from its first character to its last, and each is as long as it can be. */
  constructor(
    readonly text: string,
    private readonly runs: readonly Run[],
  ) {}

  static readonly empty = new MappedText('', []);

  /** The characters `start` to `end` of a source, unchanged. */
  static of(source: string, start: number, end: number): MappedText {
    return end > start
      ? new MappedText(source.slice(start, end), [{ start: 0, offset: start, isSign: false }])
      : MappedText.empty;
  }

  get length(): number {
    return this.text.length;
  }

  /** Source offset of character `index`. Throws a RangeError outside the text. */
  sourceOffset(index: number): number {
    if (index < 0 || index >= this.text.length) throw new RangeError(`no character ${index} in ${this.text.length}`);
    const { start, offset } = this.runs[this.runAt(index)];
    return offset + index - start;
  }

  /** Index of the first character that stands at a source offset or behind it; the length when none does. */
  indexFrom(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { start, offset: first } = this.runs[middle];
      if (first + this.endOfRun(middle) - start <= offset) low = middle + 1;
      else high = middle;
    }
    if (low === this.runs.length) return this.text.length;
    const run = this.runs[low];
    return run.start + Math.max(0, offset - run.offset);
  }

  /** Whether character `index` is a space that stands for a sign. */
  standsForSign(index: number): boolean {
    return this.runs[this.runAt(index)].isSign;
  }

  slice(start: number, end = this.text.length): MappedText {
    const out = new MappedTextBuilder();
    out.keep(this, start, end);
    return out.build();
  }

  /** The text without white space at its ends. */
  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length;
    const end = this.text.trimEnd().length;
    return start >= end ? MappedText.empty : this.slice(start, end);
  }

  /**
   * The source ranges that the characters `start` to `end` come from, in order.
   * A range ends where the text leaves out something of the source, be it markup or a page break.
   */
  ranges(start = 0, end = this.text.length): SourceRange[] {
    const ranges: SourceRange[] = [];
    this.eachRun(start, end, (from, to, offset, isSign) => {
      if (!isSign) ranges.push([offset, offset + to - from]);
    });
    return ranges;
  }

  /** Calls `seen` with the parts of the runs that lie in a stretch: from where to where, and the offset of the first. */
  eachRun(
    start: number,
    end: number,
    seen: (start: number, end: number, offset: number, isSign: boolean) => void,
  ): void {
    const stop = Math.min(end, this.text.length);
    if (start >= stop) return;
    for (let i = this.runAt(start); i < this.runs.length && this.runs[i].start < stop; i++) {
      const run = this.runs[i];
      const from = Math.max(run.start, start);
      seen(from, Math.min(this.endOfRun(i), stop), run.offset + from - run.start, run.isSign);
    }
  }

  private endOfRun(run: number): number {
    return run + 1 < this.runs.length ? this.runs[run + 1].start : this.text.length;
  }

  /** The run that a character belongs to. */
  private runAt(index: number): number {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.runs[middle].start <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Collects characters of a source in rising order, dropping or blanking what is not wanted. */
export class MappedTextBuilder {
  private text = '';
  private readonly runs: Run[] = [];

  /** Appends characters `start` to `end` of a mapped text. */
  keep(from: MappedText, start = 0, end = from.length): void {
    from.eachRun(start, end, (first, after, offset, isSign) => {
      this.add(from.text.slice(first, after), offset, isSign);
    });
  }

  /** Appends one space for the stretch of source between two words: for its white space, else for its first sign. */
  space(gap: MappedText): void {
    const white = gap.text.search(/\s/);
    this.add(' ', gap.sourceOffset(Math.max(0, white)), white < 0);
  }

  build(): MappedText {
    return new MappedText(this.text, this.runs);
  }

  private add(text: string, offset: number, isSign: boolean): void {
    const last = this.runs.at(-1);
    const goesOn = last && !last.isSign && !isSign && last.offset + this.text.length - last.start === offset;
    if (!goesOn) this.runs.push({ start: this.text.length, offset, isSign });
    this.text += text;
  }
}

/** What parts words where the text leaves it out: the end of a line or cell, or a tag that begins a new part. */
const PARTING = /[\n\r\t|]|<\/?(?:p|div|br|ul|ol|li|tr|td|th|table|h[1-6]|blockquote)\b/i;

/** The source under the ranges as one quotation, white space folded: what a page shows and a record keeps. */
export function quotation(source: string, ranges: readonly SourceRange[]): string {
  let quote = '';
  ranges.forEach(([start, end], i) => {
    const gap = i ? source.slice(ranges[i - 1][1], start) : '';
    quote += (PARTING.test(gap) ? ' ' : '') + source.slice(start, end);
  });
  return withFoldedSpace(quote);
}

/** A text with single spaces in the place of white space, and none at its ends. */
export function withFoldedSpace(text: string): string {
  return (/ {2}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
