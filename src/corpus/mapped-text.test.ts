import { describe, expect, it } from 'vitest';
import { MappedText, MappedTextBuilder, quotation } from './mapped-text';

const SOURCE = 'The **old** pier';

/** "The old pier", the asterisks left out. */
function oldPier(): MappedText {
  const all = MappedText.of(SOURCE, 0, SOURCE.length);
  const out = new MappedTextBuilder();
  out.keep(all, 0, 4);
  out.keep(all, 6, 9);
  out.keep(all, 11);
  return out.build();
}

describe('a mapped text', () => {
  it('knows where each of its characters stands in the source', () => {
    const text = MappedText.of('Old pier', 4, 8);
    expect(text.text).toBe('pier');
    expect([0, 1, 2, 3].map((index) => text.sourceOffset(index))).toEqual([4, 5, 6, 7]);
  });

  it('refuses to tell the place of a character that it does not have', () => {
    const text = MappedText.of('Old pier', 4, 8);
    expect(() => text.sourceOffset(4)).toThrow(RangeError);
    expect(() => text.sourceOffset(-1)).toThrow(RangeError);
    expect(() => MappedText.empty.sourceOffset(0)).toThrow(RangeError);
  });

  it('finds the first character at a place of the source or behind it', () => {
    const text = oldPier();
    expect([0, 3, 4, 6, 9, 15, 16].map((offset) => text.indexFrom(offset))).toEqual([0, 3, 4, 4, 7, 11, 12]);
    expect(MappedText.empty.indexFrom(0)).toBe(0);
  });

  it('has no ranges outside its characters', () => {
    expect(oldPier().ranges(4, 4)).toEqual([]);
    expect(oldPier().ranges(12, 20)).toEqual([]);
    expect(oldPier().ranges(11, 20)).toEqual([[15, 16]]);
  });

  it('keeps its places when it is cut and trimmed', () => {
    const text = MappedText.of('  Old pier \n', 0, 12).trim();
    expect(text.text).toBe('Old pier');
    expect(text.sourceOffset(0)).toBe(2);
    expect(text.slice(4).text).toBe('pier');
    expect(text.slice(4).sourceOffset(0)).toBe(6);
    expect(MappedText.of(' \n ', 0, 3).trim().length).toBe(0);
  });

  it('parts its ranges where it leaves out something of the source', () => {
    const text = oldPier();
    expect(text.text).toBe('The old pier');
    expect(text.ranges()).toEqual([
      [0, 4],
      [6, 9],
      [11, 16],
    ]);
    expect(text.ranges(0, 3)).toEqual([[0, 3]]);
    expect(text.ranges(5, 9)).toEqual([
      [7, 9],
      [11, 13],
    ]);
  });
});

describe('a builder of mapped text', () => {
  it('puts a space in the place of a source character', () => {
    const source = 'Old\npier';
    const all = MappedText.of(source, 0, source.length);
    const out = new MappedTextBuilder();
    out.keep(all, 0, 3);
    out.space(all.slice(3, 4));
    out.keep(all, 4);
    const text = out.build();
    expect(text.text).toBe('Old pier');
    expect(text.sourceOffset(3)).toBe(3);
    expect(text.ranges()).toEqual([[0, 8]]);
  });

  it('puts a space in the place of a sign, which no range counts', () => {
    const source = 'Old|pier';
    const all = MappedText.of(source, 0, source.length);
    const out = new MappedTextBuilder();
    out.keep(all, 0, 3);
    out.space(all.slice(3, 4));
    out.keep(all, 4);
    const text = out.build();
    expect(text.text).toBe('Old pier');
    expect([text.sourceOffset(3), text.standsForSign(3), text.standsForSign(2)]).toEqual([3, true, false]);
    expect(text.ranges()).toEqual([
      [0, 3],
      [4, 8],
    ]);
    expect(quotation(source, text.ranges())).toBe('Old pier');
  });
});

describe('quotation', () => {
  it('joins what stands under the ranges and leaves out what lies between', () => {
    expect(quotation(SOURCE, oldPier().ranges())).toBe('The old pier');
  });

  it('folds line breaks and runs of spaces', () => {
    expect(quotation('The  old\r\n   pier ', [[0, 18]])).toBe('The old pier');
  });
});
