import { describe, expect, it } from 'vitest';
import { tagOf, toldTexts } from './deck-text';

const ARABIC = 'تجمع الندوة UNITAR والحكومات';
const run = (words: string) => `<a:r><a:rPr lang="en-US" sz="2200" dirty="0"/><a:t>${words}</a:t></a:r>`;
const END = '<a:endParaRPr lang="en-US" dirty="0"/>';

describe('the texts of a PowerPoint file', () => {
  it.each([
    ['Les États coopèrent.', 'fr', 'fr-FR'],
    ['States work together.', 'ar', 'en-GB'],
    [ARABIC, 'en', 'ar-SA'],
    ['各国在UNITAR的磋商', 'en', 'zh-CN'],
    ['שלום', 'en', 'he-IL'],
  ] as const)('say their language: %s', (text, spoken, tag) => {
    expect(tagOf(text, spoken)).toBe(tag);
    const told = toldTexts(`<a:p>${run(text)}${END}</a:p>`, spoken);
    expect([...told.matchAll(/lang="([^"]*)"/g)].map(([, own]) => own)).toEqual([tag, tag]);
  });

  it('begin at the right where they are written from there, with their points', () => {
    expect(
      toldTexts(
        `<a:p><a:pPr algn="l" marL="342900" indent="-342900"><a:buChar char="•"/></a:pPr>${run(ARABIC)}</a:p>`,
        'en',
      ),
    ).toContain('<a:p><a:pPr marL="342900" indent="-342900" algn="r" rtl="1"><a:buChar char="•"/></a:pPr><a:r>');
    expect(toldTexts(`<a:p><a:pPr rtl="1"  algn="l" indent="0"/>${run(ARABIC)}</a:p>`, 'en')).toMatch(
      /^<a:p><a:pPr\s+indent="0" algn="r" rtl="1"\/><a:r>/,
    );
    expect(toldTexts(`<a:p>${run(ARABIC)}</a:p>`, 'en')).toContain('<a:p><a:pPr algn="r" rtl="1"/><a:r>');
    expect(toldTexts(`<a:p><a:pPr algn="ctr"/>${run(ARABIC)}</a:p>`, 'en')).toContain('<a:pPr algn="ctr" rtl="1"/>');
  });

  it('stay where they are otherwise', () => {
    const plain = `<a:p><a:pPr algn="l" indent="0"><a:buNone/></a:pPr><a:r><a:rPr lang="en-GB"/><a:t>Words</a:t></a:r></a:p>`;
    expect(toldTexts(plain, 'en')).toBe(plain);
  });

  it('have a paragraph for each line, each in its own direction', () => {
    const told = toldTexts(`<a:p>${run(`Note\n\n${ARABIC} $1`)}${END}</a:p>`, 'en');
    expect(told.match(/<a:p>/g)).toHaveLength(3);
    expect(told.match(/rtl="1"/g)).toHaveLength(1);
    expect(told).toContain(`<a:t>${ARABIC} $1</a:t>`);
    expect(told).not.toContain('\n');
  });

  it('leave faces for other scripts to the program, which has them', () => {
    const faces =
      '<a:latin typeface="Georgia"/><a:ea typeface="Georgia" charset="-122"/><a:cs typeface="Georgia" charset="-120"/>';
    expect(toldTexts(faces, 'en')).toBe(
      '<a:latin typeface="Georgia"/><a:cs typeface="Times New Roman" charset="-120"/>',
    );
  });
});
