import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { coverSlide, figureSlide, figuresSlide, statementSlide, type Slide } from '../figure/briefing/slide';
import { data, HOSTILE } from './picture-fixture';
import { HANDOUT_STYLE, HANDOUT_STYLE_HASH, handoutPage } from './slide-handout';
import { slidePicture } from './slides';

const known = { hasRegion: () => false, hasPassage: () => false, hasDocument: () => true };
const figure = (query: string) => ({ query, size: null });
const slides: Slide[] = [
  { ...coverSlide(), title: HOSTILE.join(' ') },
  { ...figureSlide(figure('?about=health')), notes: `First line\nsecond ${HOSTILE.join(' ')}` },
  figuresSlide(figure('?about=health'), figure('?view=themes')),
  statementSlide('Most of it is told once.'),
];
const page = (all: readonly Slide[]) =>
  handoutPage(
    all.map((slide, i) => ({
      picture: slidePicture(
        slide,
        { title: 'T' },
        { pictures: data, known, passages: null },
        { format: '16:9', scheme: 'light', number: i + 1, count: all.length },
      ),
      notes: slide.kind === 'kept' ? '' : slide.notes,
    })),
    { title: HOSTILE.join(' '), edition: 'test', day: '3 May 2026', link: 'https://atlas.example/?a=1&b="2"' },
  );

describe('a briefing as a page of its own', () => {
  const html = page(slides);

  it('has its slides in their order, each with its notes', () => {
    expect([...html.matchAll(/<section id="slide-(\d)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4']);
    expect(html).toContain('Slide 4 of 4: Most of it is told once.</h2>');
    expect(html).toContain('<p class="notes" dir="auto">First line\nsecond &lt;script&gt;');
    expect([...html.matchAll(/<a href="#slide-\d" dir="auto">/g)]).toHaveLength(4);
  });

  it('has no script and asks for nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:|url\((?!#)|@import|\ud800/u);
    const addresses = [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([
      'https://atlas.example/?a=1&amp;b=&quot;2&quot;',
    ]);
  });

  it('allows its own style and nothing else', () => {
    expect(createHash('sha256').update(HANDOUT_STYLE).digest('base64')).toBe(HANDOUT_STYLE_HASH);
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${HANDOUT_STYLE_HASH}'; base-uri 'none'`);
    expect(html).toContain(`<style>${HANDOUT_STYLE}</style>`);
    expect(html).not.toContain(' style="');
  });

  it('is well formed, and no id stands in it twice', () => {
    const open: string[] = [];
    for (const [, end, name, , empty] of html.matchAll(/<(\/?)([a-z][\w]*)((?:\s[^<>]*?)?)(\/?)>/gi)) {
      if (empty || name === 'meta') continue;
      if (end) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/url\(#([^)]*)\)|aria-(?:labelledby|describedby)="([^"]*)"/g)].map(
      ([, a, b]) => a ?? b,
    );
    for (const id of used) expect(ids).toContain(id);
  });

  it('says that there are no slides', () => {
    expect(page([])).toContain('The briefing has no slides.');
  });
});
