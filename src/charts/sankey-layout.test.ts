import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf } from './sankey-labels';
import { bandPath, laidOut, spread } from './sankey-layout';
import { walk } from './sankey-walk';

const box = { left: 100, right: 500, top: 20, bottom: 320, nodeWidth: 10, gap: 20 };
const nodes = [
  { id: 'a', column: 0 },
  { id: 'b', column: 0 },
  { id: 'm', column: 1 },
  { id: 'z', column: 2 },
];
const links = [
  { id: 'am', source: 'a', target: 'm', value: 30 },
  { id: 'bm', source: 'b', target: 'm', value: 10 },
  { id: 'mz', source: 'm', target: 'z', value: 40 },
];

describe('the layout of bands', () => {
  const placed = laidOut(nodes, links, box);

  it('stands nodes in their columns within the box, and makes all bands wide by one scale', () => {
    expect(placed.nodes.map(({ x0 }) => x0)).toEqual([100, 100, 295, 490]);
    expect(placed.nodes.every(({ y0, y1 }) => y0 >= 20 && y1 <= 320.001)).toBe(true);
    const scales = placed.links.map(({ width }, i) => width / links[i].value);
    expect(Math.max(...scales) - Math.min(...scales)).toBeLessThan(1e-9);
  });

  it('is the same each time, and leaves what it was given alone', () => {
    expect(laidOut(nodes, links, box)).toEqual(placed);
    expect(nodes[0]).toEqual({ id: 'a', column: 0 });
  });

  it('draws a band from the edge of one node to that of the next', () => {
    expect(bandPath({ id: '', width: 1, x0: 10, y0: 5, x1: 30, y1: 25 })).toBe('M10 5C20 5 20 25 30 25');
  });
});

describe('labels', () => {
  it('never touch, keep their order, and stand inside where there is room', () => {
    const labels = fc.array(
      fc.record({ middle: fc.integer({ min: 0, max: 1000 }), height: fc.integer({ min: 4, max: 60 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(labels, (wanted) => {
        const middles = spread(wanted, 0, 1000);
        const order = wanted.map((_, i) => i).sort((a, b) => middles[a] - middles[b]);
        order.slice(1).forEach((i, at) => {
          const before = order[at];
          const room = (wanted[i].height + wanted[before].height) / 2;
          expect(middles[i] - middles[before]).toBeGreaterThanOrEqual(room - 1e-9);
          expect(wanted[i].middle).toBeGreaterThanOrEqual(wanted[before].middle);
        });
        for (const i of order) {
          expect(middles[i] - wanted[i].height / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(middles[i] + wanted[i].height / 2).toBeLessThanOrEqual(1000 + 1e-9);
        }
      }),
    );
  });

  it('stay where they are where nothing is in the way', () => {
    expect(
      spread(
        [
          { middle: 50, height: 10 },
          { middle: 20, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([50, 20]);
  });

  it('break in lines and are cut only where there is no room for more', () => {
    const type = { size: 13, lines: 2 };
    expect(labelOf('Lamps', '1,000', 300, type).lines).toEqual(['Lamps']);
    const { lines, width } = labelOf('Lamps for the harbours of all the islands that there are', '1,000', 150, type);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(width).toBeLessThanOrEqual(150);
    expect(labelOf('', '1,000', 150, type).lines).toEqual(['']);
  });
});

describe('keys', () => {
  const walked = (key: string, from: string) =>
    walk(
      key,
      from,
      nodes.map((node, y) => ({ ...node, y })),
      links.map((link, y) => ({ ...link, width: link.value, y })),
    );

  it('lead along bands both ways, from a node by its widest band', () => {
    expect(['a', 'am', 'm', 'mz', 'z'].map((id) => walked('ArrowRight', id))).toEqual(['am', 'm', 'mz', 'z', 'z']);
    expect(['z', 'mz', 'm', 'am', 'a'].map((id) => walked('ArrowLeft', id))).toEqual(['mz', 'm', 'am', 'a', 'a']);
  });

  it('lead up and down a column of nodes or bands, to its ends, and nowhere else', () => {
    expect([walked('ArrowDown', 'a'), walked('ArrowDown', 'b'), walked('ArrowUp', 'bm')]).toEqual(['b', 'b', 'am']);
    expect([walked('End', 'a'), walked('Home', 'b'), walked('End', 'am')]).toEqual(['b', 'a', 'bm']);
    expect(walked('x', 'a')).toBeUndefined();
  });
});
