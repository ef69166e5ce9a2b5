import { describe, expect, it } from 'vitest';
import { DEFAULT_EMBED } from './embed-options';
import { elementSnippet, frameLink, frameSnippet, imageSnippet, type EmbedPlace } from './embed-snippets';

const HOSTILE = `Boats & "ferries" <script>alert('x')</script>`;
const place: EmbedPlace = {
  home: 'https://atlas.example/x/',
  title: HOSTILE,
  frame: 'https://atlas.example/x/embed.html?about=boats&sure=yes',
  page: 'https://atlas.example/x/?about=boats&sure=yes',
  widest: 640,
  height: 735,
  source: 'Source: 2 documents. Names do not imply acceptance.',
  picture: { src: 'https://atlas.example/x/figures/boats.svg', width: 640, height: 500, alternative: HOSTILE },
};
const options = { ...DEFAULT_EMBED, scheme: 'dark', controls: true, id: 'boats' } as const;

describe('what is copied', () => {
  it('is a frame of the measured height with the script that sets it', () => {
    const code = frameSnippet(place, options);
    expect(code).toContain('src="https://atlas.example/x/embed.html?about=boats&amp;sure=yes#scheme=dark');
    expect(code).toContain(' height="735"');
    expect(code).toContain('loading="lazy"');
    expect(code).toContain('max-width:640px');
    expect(code).toContain('<script async src="https://atlas.example/x/atlas-figure.js"></script>');
  });

  it('is an element with its options, and inside it the picture with its words', () => {
    const code = elementSnippet(place, options);
    expect(code).toContain(' scheme="dark" controls="on"');
    expect(code).toContain('min-height:735px');
    expect(code).toContain(imageSnippet(place));
    expect(code.indexOf('<img')).toBeLessThan(code.indexOf('</atlas-figure>'));
  });

  it('is a picture of known size that leads to what is behind it, with its source', () => {
    const code = imageSnippet(place);
    expect(code).toMatch(/<a href="[^"]+about=boats&amp;sure=yes"><img [^>]*width="640" height="500" alt=/);
    expect(code).toContain('Source: 2 documents. Names do not imply acceptance.</figcaption>');
    expect(code).toContain('<a href="https://atlas.example/x/">');
  });

  it.each([
    ['frame', frameSnippet(place, options)],
    ['element', elementSnippet(place, options)],
    ['picture', imageSnippet(place)],
  ])('holds hostile words as words: %s', (_, code) => {
    expect(code).not.toMatch(/<script>|"ferries"/);
    expect(code).toContain('Boats &amp; &quot;ferries&quot; &lt;script&gt;');
  });

  it('is an address with the options behind #', () => {
    expect(frameLink(place, DEFAULT_EMBED)).toBe(place.frame);
    expect(frameLink(place, { ...DEFAULT_EMBED, caption: false })).toBe(`${place.frame}#caption=off`);
  });
});
