import { describe, expect, it } from 'vitest';
import { toPath } from '../../src/atlas/basemap/path';
import { hatchLines, pictureWithLines, withLines } from './hatch';

const square = toPath(
  [
    [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ],
  ],
  'ring',
);

describe('hatching as lines', () => {
  it('runs from the lower left to the upper right, five pixels apart, from edge to edge', () => {
    const lines = [...hatchLines(square).matchAll(/M([\d.]+) ([\d.]+)l([\d.]+) -([\d.]+)/g)].map(([, ...numbers]) =>
      numbers.map(Number),
    );
    expect(lines).toHaveLength(3);
    for (const [i, [x, y, across, up]] of lines.entries()) {
      expect(across).toBe(up);
      expect((x + y) * Math.SQRT1_2).toBeCloseTo(5 * i + 0.7, 0);
      expect(Math.min(x, 10 - y, 10 - x - across, y - up)).toBeCloseTo(0, 0);
    }
  });

  it('leaves out a hole', () => {
    const hole = toPath(
      [
        [
          [20, 20],
          [20, 80],
          [80, 80],
          [80, 20],
        ],
      ],
      'ring',
    );
    expect(hatchLines(square + hole).match(/M/g)).toHaveLength(5);
  });

  it('takes the place of the pattern in areas that have it, and in no others', () => {
    const area = (name: string, fill: string) =>
      `<g id="m-ITA" class="${name}"${fill}><path class="land" d="${square}"></path></g>`;
    const other = area('shade-1 x', '');
    const markup = withLines(area('none x', ' fill="url(#m-none)"') + other);
    expect(markup).toBe(
      `<g id="m-ITA" class="none x" fill="var(--land)"><path class="land" d="${square}"></path>` +
        `<path fill="none" stroke="var(--hatch)" stroke-width="1.4" d="${hatchLines(square)}"/></g>${other}`,
    );
  });

  it('takes it in a picture too, as wide as that says and in its colours', () => {
    const pattern =
      '<pattern id="none" width="5" height="5" patternTransform="scale(1.5) rotate(45)"><rect width="5" height="5" fill="#eee"/><rect width="1.4" height="5" fill="#888"/></pattern>';
    const other = `<path d="${square}" fill="#123"/>`;
    expect(pictureWithLines(`${pattern}<path d="${square}" fill="url(#none)"/>${other}`)).toBe(
      `${pattern}<path d="${square}" fill="#eee"/>` +
        `<path fill="none" stroke="#888" stroke-width="2.1" d="${hatchLines(square, 1.5)}"/>${other}`,
    );
    expect(pictureWithLines(other)).toBe(other);
    expect(hatchLines(square, 1.5).match(/M/g)).toHaveLength(2);
  });
});
