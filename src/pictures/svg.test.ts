import { describe, expect, it } from 'vitest';
import { cutTo, uiLines, uiWidth } from './svg';

/** Widths in em that Chromium measures: in DejaVu Sans, the widest face of a system, and in Liberation Sans. */
const MEASURED: readonly (readonly [text: string, wide: number, narrow: number])[] = [
  ['Practices', 4.52, 4.11],
  ['named, none found (22)', 12.16, 10.67],
  ['does not apply (8)', 9.14, 8],
  ['ring, shaded alike', 8.89, 7.84],
  ['dot where not named', 10.77, 9.4],
  ['Documents that tell of an edge', 15.6, 13.56],
  ['International organisations', 13.44, 11.73],
  ['EUR 1,542,348', 7.47, 6.84],
  ['18–36', 3.04, 2.78],
  ['MacArthur Foundation', 11.09, 9.89],
  ['WHO, ILO, UNICEF AND IOM', 13.87, 13.44],
  ['The names shown do not imply official endorsement or acceptance by the United Nations.', 45.22, 39.73],
  ['Ties are found by rules, not by people: some may be none, and others are missing.', 41.65, 36.71],
];

/** The same of Arabic, whose letters are joined. */
const ARABIC: typeof MEASURED = [
  ['الممارسات', 4.61, 4.61],
  ['لا ينطبق (8)', 5.16, 4.77],
  ['الوثائق التي تذكر الرابط', 9.94, 9.73],
  ['المنظمات الدولية', 7.16, 7.09],
  ['الأسماء المعروضة لا تعني موافقة رسمية أو قبولا من الأمم المتحدة.', 27.78, 27.04],
  ['مذكورة، لم يُعثر على شيء (22)', 13.51, 12.79],
];

describe('the room for a text', () => {
  it.each([...MEASURED, ...ARABIC])(
    'holds it in wide faces, and is not much too wide in others: %s',
    (text, wide, narrow) => {
      expect(uiWidth(text, 10)).toBeGreaterThanOrEqual(wide * 10);
      expect(uiWidth(text, 10)).toBeLessThan(narrow * 13);
    },
  );

  it('holds every line of a note', () => {
    const note = MEASURED.map(([text]) => text).join(' ');
    const lines = uiLines(note, 300, 12);
    expect(lines.join(' ')).toBe(note);
    expect(lines.filter((line) => uiWidth(line, 12) > 300)).toEqual([]);
  });

  it('is kept by a text that is cut', () => {
    const [[text]] = MEASURED;
    expect(cutTo(text, uiWidth(text, 12), 12)).toBe(text);
    expect(cutTo(text, 40, 12)).toMatch(/^Pr.*…$/);
    expect(uiWidth(cutTo(text, 40, 12), 12)).toBeLessThanOrEqual(40);
  });
});
