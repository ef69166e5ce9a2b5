import { describe, expect, it } from 'vitest';
import { frameAddress, frameId, heightFrom, isOriginOf } from './embed-message';

describe('the height that a message asks for', () => {
  const message = { atlas: 'height', id: 'a', height: 640.2 };

  it('is whole, and within limits', () => {
    expect(heightFrom(message, 'a')).toBe(641);
    expect(heightFrom({ ...message, height: -5 }, 'a')).toBe(120);
    expect(heightFrom({ ...message, height: 1e9 }, 'a')).toBe(6000);
  });

  it.each([
    ['of another frame', { ...message, id: 'b' }],
    ['of another kind', { ...message, atlas: 'width' }],
    ['that is text', { ...message, height: '640' }],
    ['that is no number', { ...message, height: NaN }],
    ['that is endless', { ...message, height: Infinity }],
    ['that is nothing', null],
    ['that is a word', 'height'],
  ])('is left out of what is none, or %s', (_, data) => {
    expect(heightFrom(data, 'a')).toBeNull();
  });
});

describe('where a message is from', () => {
  it('is the origin of the frame, or none in a strict sandbox', () => {
    const address = 'https://atlas.example/x/embed/map.html#id=labour&scheme=dark';
    expect(isOriginOf('https://atlas.example', address)).toBe(true);
    expect(isOriginOf('null', address)).toBe(true);
    expect(isOriginOf('https://other.example', address)).toBe(false);
    expect(frameId(address)).toBe('labour');
    expect(frameId('https://atlas.example/embed/map.html')).toBe('');
  });
});

describe('the address of the frame of an element', () => {
  const attributes = new Map<string, string>([['scheme', 'dark']]);
  const given = {
    ...{ base: 'https://paper.example/news/', script: 'https://atlas.example/x/atlas-figure.js', id: 'e1' },
    option: (name: string) => attributes.get(name) ?? null,
  };

  it('has the options of the element, and its id', () => {
    expect(frameAddress('https://atlas.example/x/embed/map.html?view=map', given)).toBe(
      'https://atlas.example/x/embed/map.html?view=map#scheme=dark&id=e1',
    );
  });

  it.each([
    ['from another host', 'https://other.example/embed/map.html'],
    ['of the page itself', 'embed/map.html'],
    ['that is a script', 'javascript:alert(1)'],
    ['that holds a page', 'data:text/html,x'],
    ['that is none', 'https://'],
  ])('is none for a source %s', (_, source) => {
    expect(frameAddress(source, given)).toBeNull();
  });

  it('is none where it is not known from where the script is', () => {
    expect(frameAddress('https://atlas.example/x/embed/map.html', { ...given, script: '' })).toBeNull();
  });
});
