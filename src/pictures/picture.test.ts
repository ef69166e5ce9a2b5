import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundariesNote } from '../figure/notes';
import type { Figure } from '../figure/figure';
import { NO_FILTERS } from '../figure/filters';
import { titleOf } from '../figure/titles';
import { element, xmlText } from '../figure/xml';
import { pictureLater } from './later';
import { atlas, data, FIGURES } from './picture-fixture';
import { FULL, pictureOf, type PictureOptions } from './picture';
import { problemsOf } from './problems-fixture';

const ORIGIN = { built: '2026-05-03', link: 'https://atlas.example/?a=1&b=2' };
const draw = (figure: Figure, options: Partial<PictureOptions> = {}) => {
  const picture = pictureOf(figure, data, { ...FULL, ...options }, ORIGIN);
  if (!picture) throw new Error(`no picture of ${figure.chart}`);
  return picture;
};
/** The lines of a text that may be broken anywhere. */
const wordsOf = (svg: string) => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, words]) => words).join(' ');

const SHAPES: readonly (readonly [string, Partial<PictureOptions>])[] = [
  ['as high as needed', {}],
  ['narrow', { width: 600 }],
  ['as a card', { width: 1200, height: 630, dress: 'card' }],
  ['for a slide', { width: 1600, height: 900, isForRoom: true }],
  ['of its own', { dress: 'bare', width: 900, height: 500 }],
];

describe.each(FIGURES)('the picture of the %s', (_, figure) => {
  it.each(SHAPES)('is a file that any program reads, with all of it inside, %s', (_name, options) => {
    expect(problemsOf(draw(figure, options).svg)).toEqual([]);
  });

  it('has the size that is asked for', () => {
    const { width, height, svg } = draw(figure, { width: 1200, height: 630 });
    expect([width, height]).toEqual([1200, 630]);
    expect(svg).toContain('width="1200" height="630" viewBox="0 0 1200 630"');
  });

  it('says its title, what it stands on and that names imply nothing, and itself in words', () => {
    const { svg, alternative } = draw(figure);
    expect(svg).toContain(element('title', {}, [xmlText(titleOf(figure, atlas))]));
    expect(svg).toContain(element('desc', {}, [xmlText(alternative)]));
    expect(alternative.length).toBeGreaterThan(40);
    for (const words of [boundariesNote(), 'edition test', xmlText(ORIGIN.link)]) expect(wordsOf(svg)).toContain(words);
  });

  it('is another in the dark, and the same each time', () => {
    const { svg } = draw(figure);
    expect(draw(figure).svg).toBe(svg);
    expect(draw(figure, { scheme: 'dark' }).svg).not.toBe(svg);
  });

  it('never runs what a name says', () => {
    expect(draw(figure).svg).not.toMatch(/<script|\ud800|foreignObject|<style/u);
  });

  it('is the same where what draws it is loaded later', async () => {
    expect(await pictureLater(figure, data, FULL, ORIGIN)).toEqual(draw(figure));
  });

  it('can be drawn where nothing is found', () => {
    const nothing: Figure = { ...figure, filters: { ...NO_FILTERS, document: 'none' } };
    for (const [, options] of SHAPES) expect(problemsOf(draw(nothing, options).svg)).toEqual([]);
  });
});

describe('what is wrong with a picture', () => {
  const wrong = (content: string) => problemsOf(`<svg viewBox="0 0 100 100">${content}</svg>`);

  it('is found', () => {
    expect(wrong('<g><text x="1" y="20">Good</text></g>')).toEqual([]);
    for (const [content, problem] of [
      ['<g>', /closed|not closed/],
      ['<script/>', /element script/],
      ['<rect class="a" width="1" height="1"/>', /attribute class/],
      ['<rect width="NaN" height="1"/>', /is NaN/],
      ['<rect x="50" width="60" height="1"/>', /outside/],
      ['<text x="90" y="20">A long name</text>', /outside/],
      ['<text x="1" y="20">One & two</text>', /not escaped/],
      ['<text x="1" y="20">One</text><text x="3" y="22">Two</text>', /lies on/],
    ] as const) {
      expect(wrong(content).join()).toMatch(problem);
    }
  });
});

describe('pictures', () => {
  it('are read by any program, whatever they are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...FIGURES), (title, [, figure]) => {
        const { svg } = draw(figure, { title, height: 630, dress: 'card' });
        expect(problemsOf(svg).filter((problem) => !/outside|lies on/.test(problem))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are not made of what is nothing but text, and of networks only where these are there', () => {
    const reading: Figure = { chart: 'reading', document: '901', line: null, filters: NO_FILTERS };
    expect(pictureOf(reading, data, FULL, ORIGIN)).toBeNull();
    const [, network] = FIGURES.find(([name]) => name === 'network') ?? [];
    expect(network && pictureOf(network, { ...data, networks: null }, FULL, ORIGIN)).toBeNull();
  });
});
