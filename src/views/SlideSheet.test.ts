import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, passageWith } from '../atlas/fixtures';
import type { Basemap } from '../atlas/basemap/basemap';
import type { Known } from '../figure/address-parts';
import {
  coverSlide,
  figureSlide,
  figuresSlide,
  passageSlide,
  statementSlide,
  textSlide,
  type Slide,
} from '../figure/briefing/slide';
import type { SlideContext } from './slide-context';
import { SlidePictures } from './slide-pictures';
import SlideSheet from './SlideSheet.svelte';

const known: Known = { hasRegion: () => false, hasPassage: (id) => id === 'p', hasDocument: () => true };
const context: SlideContext = {
  data: { atlas: atlasWith({ documents: [documentWith('901')] }), basemap: {} as Basemap, networks: null },
  known,
  passages: { p: passageWith({ doc: '901', quote: 'A consulate opened.' }) },
  pictures: new SlidePictures(known),
  scheme: 'light',
};
const briefing = { id: 'b', title: 'For the meeting', edition: 'e', slides: [] };

function shown(slide: Slide): string {
  const { body } = render(SlideSheet, { props: { slide, number: 3, briefing, context } });
  return body.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

describe('a slide', () => {
  it('has the title of the briefing on its cover, and its number at its foot', () => {
    const cover = shown(coverSlide('In five minutes'));
    expect(cover).toMatch(/For the meeting<\/p>.*In five minutes/);
    expect(cover).toMatch(/<span[^>]*>3<\/span>/);
  });

  it('has a title of its own over its figure, or that of the figure', () => {
    const figure = { query: '?about=health', size: null };
    expect(shown(figureSlide(figure))).toContain('Practices about health, by country');
    const own = shown({ ...figureSlide(figure), title: 'Mine' });
    expect(own).toContain('>Mine<');
    expect(own).not.toContain('Practices about health, by country</p>');
  });

  it('names both of two figures', () => {
    const pair = shown(figuresSlide({ query: '?about=health', size: null }, { query: '?view=documents', size: null }));
    expect(pair).toContain('Practices about health, by country');
    expect(pair).toContain('What was found in the documents');
  });

  it('says where a figure is drawn without what it asks for', () => {
    expect(shown(figureSlide({ query: '?about=unicorns', size: null }))).not.toContain('unicorns');
  });

  it('quotes a passage with its source, or says that it is gone', () => {
    expect(shown(passageSlide('p'))).toMatch(/<blockquote[^>]*lang="en"[^>]*>.*A consulate opened\./);
    expect(shown(passageSlide('gone'))).toContain('This edition of the atlas does not have the passage.');
  });

  it('has paragraphs and points, and markup as the text that it is', () => {
    expect(shown(textSlide('Two things:\n- one\n- two'))).toMatch(/Two things:<\/p>.*<li[^>]*>one<\/li>.*two<\/li>/);
    expect(shown(statementSlide('<b>&'))).toContain('&lt;b>&amp;');
  });

  it('says why it is not shown', () => {
    expect(shown({ kind: 'kept', json: {}, why: 'does not say of which kind it is' })).toContain(
      'this slide does not say of which kind it is.',
    );
  });
});
