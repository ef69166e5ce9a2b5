import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { element } from '../../src/figure/xml';
import { FACES } from '../../src/pictures/paints';
import { FULL, pictureOf } from '../../src/pictures/picture';
import { FIGURES } from '../../src/pictures/picture-fixture';
import { problemsOf } from '../../src/pictures/problems-fixture';
import { rasterise } from './rasterise';

const picture = (content: string) =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 200, height: 100, viewBox: '0 0 200 100', 'font-family': FACES.ui },
    [element('rect', { width: 200, height: 100, fill: '#ffffff' }), content],
  );
const word = (attributes: Record<string, string | number>) =>
  picture(element('text', { x: 10, y: 60, 'font-size': 40, ...attributes }, ['Hamburg']));
/** Width and height, as the header of a PNG file says them. */
const sizeOf = (png: Uint8Array) => [16, 20].map((at) => new DataView(png.buffer, png.byteOffset).getUint32(at));
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe('a picture as PNG', () => {
  it('is as wide as asked for, and keeps its shape', () => {
    const png = rasterise(picture(''), 500);
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(sizeOf(png)).toEqual([500, 250]);
  });

  it('has its texts in it, of titles and of labels each in its own face and weight', () => {
    const looks = [picture(''), word({}), word({ 'font-family': FACES.book }), word({ 'font-weight': 600 })];
    const files = looks.map((svg) => rasterise(svg, 200));
    for (const [i, file] of files.entries()) {
      for (const other of files.slice(i + 1)) expect(same(file, other)).toBe(false);
    }
  });

  it('is the same each time, and refuses what is no picture', () => {
    expect(same(rasterise(word({}), 200), rasterise(word({}), 200))).toBe(true);
    expect(() => rasterise('no picture', 200)).toThrow();
  });
});

describe('every figure that is published', () => {
  const read = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
  const data = { atlas: read('atlas'), basemap: read('basemap'), networks: read('networks') };

  it.each(FIGURES)('can be drawn from the data and has ink on it: the %s', (_, figure) => {
    for (const [scheme, height] of [
      ['light', null],
      ['dark', 630],
    ] as const) {
      const options = { ...FULL, scheme, height };
      const picture = pictureOf(figure, data, options, { built: '2026-05-03', link: null });
      if (!picture) throw new Error('no picture');
      expect(problemsOf(picture.svg)).toEqual([]);
      const bare = pictureOf(
        figure,
        data,
        { ...options, dress: 'bare', height: 500 },
        { built: '2026-05-03', link: null },
      );
      const png = rasterise(bare?.svg ?? '', 600);
      expect(sizeOf(png)).toEqual([600, 250]);
      // A page of one colour takes less than 2 kB.
      expect(png.length).toBeGreaterThan(6000);
    }
  });
});
