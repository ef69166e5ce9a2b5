import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coverSlide,
  figureSlide,
  figuresSlide,
  passageSlide,
  statementSlide,
  textSlide,
  type Slide,
} from '../figure/briefing/slide';
import { anyBriefing } from '../figure/briefing/generated-briefings';
import type { Known } from '../figure/address-parts';
import { data, HOSTILE } from './picture-fixture';
import { problemsOf } from './problems-fixture';
import { slidePicture, type SlideData, type SlideSetting } from './slides';

const known: Known = {
  hasRegion: (name) => name === 'Latin America',
  hasPassage: (id) => id === 'p',
  hasDocument: (id) => data.atlas.documents.some((document) => document.id === id),
};
const passage = { doc: '901', lines: [1, 2], quote: HOSTILE.join(' '), section: ['Lamps'], language: 'en' };
const slideData: SlideData = { pictures: data, known, passages: { p: passage } as never };
const SETTING: SlideSetting = { format: '16:9', scheme: 'light', number: 3, count: 6 };
const draw = (slide: Slide, setting: Partial<SlideSetting> = {}) =>
  slidePicture(slide, { title: 'For the meeting' }, slideData, { ...SETTING, ...setting });
const figure = (query: string) => ({ query, size: null });
/** The words of a picture, however they are broken into lines. */
const wordsOf = (svg: string) => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, words]) => words).join(' ');
const sizesOf = (svg: string) => [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));

const long = 'Most practices are told once, and few say who pays for them. '.repeat(60);
const SLIDES: readonly (readonly [string, Slide, string])[] = [
  ['cover', coverSlide('In five minutes'), 'For the meeting In five minutes'],
  ['figure', figureSlide(figure('?about=health')), 'Practices about health, by country'],
  [
    'two figures',
    figuresSlide(figure('?about=health'), figure('?view=recommendations')),
    'Recommendations about any theme',
  ],
  ['passage', passageSlide('p'), 'lines 1–2 · Lamps'],
  ['statement', statementSlide('Most of it is told once.'), 'Most of it is told once.'],
  ['long statement', statementSlide(long), 'Most practices are told once'],
  ['text', textSlide('First:\n\n- One\n- Two'), 'First: – One – Two'],
  ['long text', textSlide(long), 'Most practices are told once'],
  [
    'slide of another kind',
    { kind: 'kept', json: {}, why: 'is of the kind “video”' },
    'Not shown. This slide is of the kind “video”.',
  ],
];

describe.each(SLIDES)('the picture of a %s', (_, slide, words) => {
  it.each(['16:9', '4:3'] as const)('is a file of its own, %s', (format) => {
    for (const scheme of ['light', 'dark'] as const) {
      const { svg, width, height } = draw(slide, { format, scheme });
      expect(problemsOf(svg)).toEqual([]);
      expect([width, height]).toEqual(format === '16:9' ? [1600, 900] : [1600, 1200]);
    }
  });

  it('says what is on it, its edition and its number', () => {
    const { svg, alternative } = draw(slide);
    expect(wordsOf(svg)).toContain(words);
    expect(wordsOf(svg)).toContain('edition test');
    expect(wordsOf(svg)).toContain('3 / 6');
    expect(alternative).not.toBe('');
  });
});

describe('slides', () => {
  it('are set so large that they can be read across a room', () => {
    for (const [, slide] of SLIDES.filter(([, { kind }]) => kind !== 'figure' && kind !== 'figures')) {
      // The last line and the number are no part of what is said.
      expect(Math.min(...sizesOf(draw(slide).svg).filter((size) => size !== 19))).toBeGreaterThanOrEqual(28);
    }
  });

  it('say with figures of the data what they stand on, and that names imply nothing', () => {
    const words = wordsOf(draw(figureSlide(figure('?about=health'))).svg);
    expect(words).toContain('do not imply official endorsement');
    expect(words).toContain('5 documents of 2010 to 2014.');
    expect(words).toContain('Base map: Our own hand.');
    expect(wordsOf(draw(statementSlide('Ours.')).svg)).not.toContain('endorsement');
  });

  it('are written from the right throughout where their text is, though a line begins with a name in Latin letters', () => {
    const { svg } = draw(textSlide(`تجمع الندوة ${'UNITAR والحكومات '.repeat(12)}`));
    const set = [...svg.matchAll(/<text ([^>]*)>([^<]*(?:UNITAR)[^<]*)</g)];
    expect(set.some(([, , words]) => /^[^\p{L}]*UNITAR/u.test(words))).toBe(true);
    for (const [, attributes] of set) expect(attributes).toContain('direction="rtl"');
    expect(new Set(set.map(([, attributes]) => / x="([^"]*)"/.exec(` ${attributes}`)?.[1])).size).toBe(1);
  });

  it('cut what has no room, and say so', () => {
    expect(wordsOf(draw(textSlide(long)).svg)).toMatch(/ … Migration/);
    expect(wordsOf(draw(textSlide('Short.')).svg)).not.toContain('…');
  });

  it('have a title of their own in place of the figure’s', () => {
    const { svg, content } = draw({ ...figureSlide(figure('?about=health')), title: HOSTILE.join(' ') });
    expect(svg).not.toMatch(/<script|\ud800/u);
    expect(wordsOf(svg)).not.toContain('Practices about health');
    expect(content.name).toContain('__proto__');
  });

  it('show in their place what this edition does not have', () => {
    const gone = draw(figureSlide(figure('?profile=XYZ')));
    expect(wordsOf(gone.svg)).toMatch(/Not shown\. The address asks for the country “.?XYZ/);
    expect(gone.svg).not.toContain('M0 0H960');
    const less = draw(figureSlide(figure('?document=nowhere')));
    expect(wordsOf(less.svg)).toMatch(/The address asks for the document “.?nowhere/);
    expect(less.svg).toContain('M0 0H960');
    expect(wordsOf(draw(passageSlide('gone')).svg)).toContain('does not have the passage “gone”');
    const pair = draw(figuresSlide(figure('?profile=XYZ'), figure('?about=health')));
    expect(wordsOf(pair.svg)).toContain('Not shown.');
    expect(pair.svg).toContain('M0 0H960');
    expect(wordsOf(draw(figureSlide(figure('?read=901'))).svg)).toContain('which has no picture');
  });

  it('leave the room of figures empty where something is laid over it', () => {
    const slide = figureSlide(figure('?about=health'));
    const [bare, full] = [draw(slide, { isBare: true }), draw(slide)];
    expect(bare.boxes).toEqual(full.boxes);
    expect(bare.boxes).toHaveLength(1);
    expect(bare.svg).not.toContain('M0 0H960');
    expect(bare.alternative).toBe(full.alternative);
  });

  it('can be drawn, whatever stands in a briefing', () => {
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom('16:9' as const, '4:3' as const), (briefing, format) => {
        for (const slide of briefing.slides) {
          const { svg } = slidePicture(slide, briefing, slideData, { ...SETTING, format });
          expect(problemsOf(svg).filter((problem) => !problem.includes('outside'))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
