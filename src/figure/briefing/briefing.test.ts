import { describe, expect, it } from 'vitest';
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  hasRoom,
  insertSlide,
  joinFigures,
  MOST_SLIDES,
  moveSlide,
  newBriefing,
  partFigures,
  removeSlide,
  retitled,
  type Briefing,
} from './briefing';
import { coverSlide, figureSlide, figuresOf, pictureSize, slideOfView, statementSlide, type Slide } from './slide';
import { DEFAULT_VIEW } from '../view';
import { DEFAULT_FIGURE, withTopic } from '../figure';

const named = (text: string) => statementSlide(text);
const of = (...texts: string[]): Briefing => ({ ...newBriefing('b', 'e'), slides: texts.map(named) });
const texts = ({ slides }: Briefing) => slides.map((slide) => (slide.kind === 'statement' ? slide.text : slide.kind));

describe('editing a briefing', () => {
  it('adds at the end, and anywhere', () => {
    expect(texts(addSlide(of('a'), coverSlide()))).toEqual(['a', 'cover']);
    expect(texts(insertSlide(of('a', 'b'), 0, named('x')))).toEqual(['x', 'a', 'b']);
    expect(texts(insertSlide(of('a', 'b'), 1, named('x')))).toEqual(['a', 'x', 'b']);
  });

  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [0, 1, ['b', 'a', 'c']],
    [1, 9, ['a', 'c', 'b']],
    [1, -9, ['b', 'a', 'c']],
  ])('moves the slide %i to %i, no further than the ends', (from, to, expected) => {
    expect(texts(moveSlide(of('a', 'b', 'c'), from, to))).toEqual(expected);
  });

  it('is the same value where a slide stays in its place', () => {
    const briefing = of('a', 'b');
    expect(moveSlide(briefing, 1, 5)).toBe(briefing);
  });

  it('doubles, changes, removes and renames, and leaves what it was given', () => {
    const briefing = of('a', 'b');
    expect(texts(duplicateSlide(briefing, 0))).toEqual(['a', 'a', 'b']);
    expect(texts(changeSlide(briefing, 1, named('x')))).toEqual(['a', 'x']);
    expect(texts(removeSlide(briefing, 0))).toEqual(['b']);
    expect(retitled(briefing, 'T').title).toBe('T');
    expect(briefing).toEqual(of('a', 'b'));
  });

  it('throws where there is no such slide', () => {
    for (const change of [
      () => insertSlide(of('a'), 2, named('x')),
      () => insertSlide(of('a'), -1, named('x')),
      () => moveSlide(of('a'), 1, 0),
      () => duplicateSlide(of(), 0),
      () => removeSlide(of('a'), -1),
      () => changeSlide(of('a'), 1, named('x')),
    ]) {
      expect(change).toThrow(RangeError);
    }
  });

  it('has room up to a number of slides', () => {
    const slides: Slide[] = Array.from({ length: MOST_SLIDES }, () => named('x'));
    expect(hasRoom({ ...of(), slides })).toBe(false);
    expect(hasRoom({ ...of(), slides: slides.slice(1) })).toBe(true);
  });
});

describe('two figures on a slide', () => {
  const one = { ...figureSlide({ query: '?about=health', size: null }), title: 'Health', notes: 'a' };
  const other = { ...figureSlide({ query: '', size: null }), notes: 'b' };
  const briefing = { ...of(), slides: [one, other, named('x')] };

  it('are put beside each other, with the notes of both, and parted again', () => {
    const joined = joinFigures(briefing, 0);
    expect(joined.slides).toHaveLength(2);
    expect(joined.slides[0]).toMatchObject({ kind: 'figures', title: 'Health', notes: 'a\n\nb' });
    expect(figuresOf(partFigures(joined, 0).slides[1])).toEqual([other.figure]);
    expect(partFigures(joined, 0).slides).toHaveLength(3);
  });

  it('come from two figures only', () => {
    for (const at of [1, 2, 5]) expect(joinFigures(briefing, at)).toBe(briefing);
    expect(partFigures(briefing, 0)).toBe(briefing);
  });
});

describe('the size of a picture', () => {
  it.each([
    [null, [800, 400]],
    [
      [1000, 500],
      [800, 400],
    ],
    [
      [900, 300],
      [800, 267],
    ],
    [
      [600, 400],
      [600, 400],
    ],
    [
      [300, 3000],
      [500, 400],
    ],
    [
      [3000, 30],
      [800, 267],
    ],
  ] as const)('seen at %j is %j in a box of 800 by 400', (size, expected) => {
    expect(pictureSize({ size }, [800, 400])).toEqual(expected);
  });
});

describe('the slide of a view', () => {
  const view = {
    ...DEFAULT_VIEW,
    figure: { ...withTopic(DEFAULT_FIGURE, 'health'), at: { lon: 10, lat: 50, k: 4 } },
    place: { kind: 'country', id: 'MDA' } as const,
  };

  it('keeps filter, zoom, what is picked, and the size', () => {
    const slide = slideOfView(view, [900, 450]);
    expect(figuresOf(slide)).toEqual([{ query: '?at=10,50,4&about=health&country=MDA', size: [900, 450] }]);
  });

  it('is the passage where one is open', () => {
    expect(slideOfView({ ...view, passage: 'p1' })).toMatchObject({ kind: 'passage', passage: 'p1' });
  });
});
