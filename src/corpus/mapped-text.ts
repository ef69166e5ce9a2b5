/** A half-open range of character offsets (UTF-16 code units) in a source text. */
export type SourceRange = readonly [start: number, end: number];

/**
 * Text that still knows where each of its characters stands in the source. Offsets rise strictly.
 * A space may stand for a sign of the source that parts words without being white space, such as a tag;
 * it knows the place of that sign and belongs to no range.
 */
export class MappedText {
  /** `at[i]` is the source offset of character `i`; its complement (`~offset`) for a space that stands for a sign. */
  constructor(
    readonly text: string,
    private readonly at: Int32Array,
  ) {}

  static readonly empty = new MappedText('', new Int32Array(0));

  /** The characters `start` to `end` of a source, unchanged. */
  static of(source: string, start: number, end: number): MappedText {
    const at = new Int32Array(end - start);
    for (let i = 0; i < at.length; i++) at[i] = start + i;
    return new MappedText(source.slice(start, end), at);
  }

  get length(): number {
    return this.text.length;
  }

  /** Source offset of character `index`. Throws a RangeError outside the text. */
  sourceOffset(index: number): number {
    if (index < 0 || index >= this.at.length) throw new RangeError(`no character ${index} in ${this.at.length}`);
    return this.at[index] < 0 ? ~this.at[index] : this.at[index];
  }

  /** Index of the first character that stands at a source offset or behind it; the length when none does. */
  indexFrom(offset: number): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sourceOffset(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether character `index` is a space that stands for a sign. */
  standsForSign(index: number): boolean {
    return this.at[index] < 0;
  }

  slice(start: number, end = this.text.length): MappedText {
    return new MappedText(this.text.slice(start, end), this.at.slice(start, end));
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
    const ranges: [number, number][] = [];
    for (let i = start; i < end; i++) {
      if (this.at[i] < 0) continue;
      const last = ranges[ranges.length - 1];
      if (last && last[1] === this.at[i]) last[1]++;
      else ranges.push([this.at[i], this.at[i] + 1]);
    }
    return ranges;
  }
}

/** Collects characters of a source in rising order, dropping or blanking what is not wanted. */
export class MappedTextBuilder {
  private readonly parts: string[] = [];
  private readonly at: number[] = [];

  /** Appends characters `start` to `end` of a mapped text. */
  keep(from: MappedText, start = 0, end = from.length): void {
    if (start >= end) return;
    this.parts.push(from.text.slice(start, end));
    for (let i = start; i < end; i++) {
      this.at.push(from.standsForSign(i) ? ~from.sourceOffset(i) : from.sourceOffset(i));
    }
  }

  /** Appends one space for the stretch of source between two words: for its white space, else for its first sign. */
  space(gap: MappedText): void {
    const white = gap.text.search(/\s/);
    this.parts.push(' ');
    this.at.push(white < 0 ? ~gap.sourceOffset(0) : gap.sourceOffset(white));
  }

  build(): MappedText {
    return new MappedText(this.parts.join(''), Int32Array.from(this.at));
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
  return quote.replace(/\s+/g, ' ').trim();
}
