import { describe, expect, it } from 'vitest';
import { isWordCharacter, tokensOf } from './tokens';

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
