import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf, fitted, widthOf, wrapped } from './text-fit';

const bare = (text: string) => text.replace(/\s+/gu, '');

describe('the width of a text', () => {
  it('is that of what one sees as one character', () => {
    expect(clustersOf('e\u0301a👩‍⚕️🇲🇹中')).toEqual(['e\u0301', 'a', '👩‍⚕️', '🇲🇹', '中']);
    expect(widthOf('e\u0301')).toBe(widthOf('e'));
    expect(widthOf('中東')).toBeGreaterThan(2);
    expect(widthOf('iii')).toBeLessThan(widthOf('mmm') / 2);
    expect(widthOf('')).toBe(0);
  });
});

describe('a text in lines', () => {
  it('breaks at spaces, which go with the break', () => {
    expect(wrapped('  a lamp  for\nevery boat ', 5.5)).toEqual(['a lamp for', 'every boat']);
  });

  it('breaks a word only where it is longer than a line', () => {
    const lines = wrapped(`see ${'x'.repeat(30)} there`, 6);
    expect(lines[0]).toBe('see');
    expect(bare(lines.slice(1).join(''))).toBe(`${'x'.repeat(30)}there`);
    expect(wrapped('unbroken words', 6)).toEqual(['unbroken', 'words']);
  });

  it('breaks between wide signs, and begins no line with one that closes', () => {
    const lines = wrapped('灯台は船を照らす。港は静かだ、風もない。', 6);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => /^[、。]/u.test(line))).toEqual([]);
    expect(lines.join('')).toBe('灯台は船を照らす。港は静かだ、風もない。');
  });

  it('keeps with its word what French sets apart by a space, and what the writer has joined', () => {
    expect(wrapped('une aide « égale » : oui', 6)).toEqual([
      'une aide',
      '« égale » :'.replaceAll(' ', '\u00a0'),
      'oui',
    ]);
    expect(wrapped('about 50\u00a0kilos', 6)).toEqual(['about', '50\u00a0kilos']);
    expect(wrapped('\u00a0joined', 9).map((line) => line.trim())).toEqual(['joined']);
  });

  it('never is wider than the line, and loses no sign', () => {
    const anyText = fc
      .array(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('שלום', 'ميناء', '中東', 'lamp', 'x'.repeat(60))),
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 40 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) {
          if (clustersOf(line).length > 1) expect(widthOf(line)).toBeLessThanOrEqual(width + 1e-9);
        }
      }),
      { seed: 1998 },
    );
  });
});

describe('a text in a box', () => {
  const BOX = { width: 600, height: 200 };
  const SIZES = [60, 40, 20];
  const fit = (text: string) => fitted(text, BOX, SIZES, 1.25, (own) => `“${own}”`);

  it('is set in the largest type that fits', () => {
    expect(fit('A lamp.')).toEqual({ lines: ['“A lamp.”'], size: 60 });
    const sizes = [20, 60, 120, 400].map((length) => fit('lamp '.repeat(length / 5)).size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });

  it('is shortened at a word where it fits at no size, with a sign and what stands around it', () => {
    const { lines, size } = fit('lamp '.repeat(400));
    expect(size).toBe(20);
    expect(lines).toHaveLength(8);
    expect(lines.join(' ')).toMatch(/^“(?:lamp )+…”$/);
  });

  it('is shortened inside what has no words', () => {
    const { lines } = fit('港'.repeat(2000));
    expect(lines).toHaveLength(8);
    expect(lines.join('')).toMatch(/^“港+ ?…”$/u);
    expect(fit('x'.repeat(5000)).lines.join('')).toMatch(/^“x+ ?…”$/);
  });
});
