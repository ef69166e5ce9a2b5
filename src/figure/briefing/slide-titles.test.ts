import { describe, expect, it } from 'vitest';
import { atlasWith } from '../../atlas/fixtures';
import type { Known } from '../address-parts';
import { coverSlide, figureSlide, figuresSlide, passageSlide, statementSlide, textSlide, type Slide } from './slide';
import { figureTitle, slideName, slideTitle, textBlocks } from './slide-titles';

const known: Known = { hasRegion: () => false, hasPassage: () => true, hasDocument: () => false };
const atlas = atlasWith({});
const titleOfSlide = (slide: Slide) => slideTitle(slide, { title: 'For the meeting' }, atlas, known, null);
const nameOf = (slide: Slide) => slideName(slide, { title: 'For the meeting' }, atlas, known, null);
const health = { query: '?about=health', size: null };

describe('the title of a slide', () => {
  it('is its own where it has one, also none', () => {
    expect(titleOfSlide({ ...figureSlide(health), title: 'Mine' })).toBe('Mine');
    expect(titleOfSlide({ ...figureSlide(health), title: '' })).toBe('');
  });

  it('is else that of the briefing, or of its figure with what is picked in it', () => {
    expect(titleOfSlide(coverSlide())).toBe('For the meeting');
    expect(titleOfSlide(figureSlide(health))).toBe('Practices about health, by country');
    expect(figureTitle({ query: '?about=health&country=MDA' }, atlas, known)).toMatch(
      /^Practices about .* – .*Moldova/,
    );
    expect(titleOfSlide(statementSlide('x'))).toBe('');
  });
});

describe('the name of a slide', () => {
  it('says what it shows, in one line', () => {
    expect(nameOf(figuresSlide(health, { query: '', size: null }))).toBe(
      'Practices about health, by country · Practices about any theme, by country',
    );
    expect(nameOf(statementSlide(' One\n  thing '))).toBe('One thing');
    expect(nameOf(textSlide('x'.repeat(500)))).toBe(`${'x'.repeat(120)} …`);
  });

  it('is never empty', () => {
    expect(nameOf(textSlide(' \n'))).toBe('Text');
    expect(nameOf(passageSlide('gone'))).toBe('Passage');
    expect(nameOf({ kind: 'kept', json: 3, why: 'cannot be read' })).toBe('Not shown');
  });
});

describe('the blocks of a text', () => {
  it('are paragraphs and lists', () => {
    expect(textBlocks('One\ntwo\n\nthree\n- a\n- b\n\n* c\nfour')).toEqual([
      { paragraph: 'One\ntwo' },
      { paragraph: 'three' },
      { points: ['a', 'b'] },
      { points: ['c'] },
      { paragraph: 'four' },
    ]);
    expect(textBlocks(' \n\n')).toEqual([]);
  });
});
