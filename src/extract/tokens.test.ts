import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './generated-text';
import { forgetTexts, isWordCharacter, partOf, tokensOf } from './tokens';

function words(text: string): string[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start(i), tokens.end(i)));
}

describe('tokensOf', () => {
  it('cuts a text into words and numbers, signs left out', () => {
    expect(words("“Côte d'Ivoire”, 2.5 (U.K.) re-entry")).toEqual([
      'Côte',
      'd',
      'Ivoire',
      '2',
      '5',
      'U',
      'K',
      're',
      'entry',
    ]);
  });

  it('keeps letters and combining marks of every script in their word', () => {
    expect(words('Sa\u0303o Αθήνα मुंबई')).toEqual(['Sa\u0303o', 'Αθήνα', 'मुंबई']);
  });

  it('gives no words for a text without letters or digits', () => {
    expect(words('')).toEqual([]);
    expect(words(' – … ')).toEqual([]);
  });

  it('tells two texts apart that are asked for in turn', () => {
    expect(words('old pier')).toHaveLength(2);
    expect(words('pier')).toHaveLength(1);
    expect(words('old pier')).toHaveLength(2);
  });
});

describe('partOf', () => {
  it('gives what stands in a stretch, the whole for the whole', () => {
    expect(partOf('old pier', { start: 4, end: 8 })).toBe('pier');
    expect(partOf('old pier', { start: 0, end: 8 })).toBe('old pier');
    expect(partOf('old pier', { start: 3, end: 3 })).toBe('');
  });

  it('knows the words of any stretch of any text, also where it cuts a word', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + (length % 60));
        const own = partOf(text, { start, end });
        const known = words(own);
        forgetTexts();
        expect(own).toBe(text.slice(start, end));
        expect(known).toEqual(words(text.slice(start, end)));
      }),
      { seed: 1998, numRuns: 300 },
    );
  });
});

describe('isWordCharacter', () => {
  it('is true of letters and digits, false of signs and beyond the text', () => {
    expect([...'aZ9é-.’ '].map((_, i) => isWordCharacter('aZ9é-.’ ', i))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(isWordCharacter('a', 1)).toBe(false);
  });
});
