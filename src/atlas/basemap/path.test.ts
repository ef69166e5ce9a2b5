import { geoEquirectangular } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { boxOf, ringArea, toPath, trace } from './path';
import type { Trace } from './path';

/** One degree is one pixel, and the origin is where equator and Greenwich meridian cross. */
const plain = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

/** Points from a list of "x,y". */
function points(text: string): Trace {
  return text.split(' ').map((pair) => {
    const [x = NaN, y = NaN] = pair.split(',').map(Number);
    return [x, y] as const;
  });
}

describe('trace', () => {
  it('puts a ring on the grid of tenths, without its closing point', () => {
    const ring = points('0,0 0,2 2,2 2,0 0,0').map((point) => [...point]);
    const [traced = []] = trace(plain, { type: 'Polygon', coordinates: [ring] });
    expect(traced).toHaveLength(4);
    expect(ringArea(traced)).toBe(400);
    expect(boxOf([traced])).toEqual([0, -20, 20, 0]);
  });

  it('leaves out points that fall together', () => {
    const line = points('0,0 0.01,0 0.02,0.01 1,0').map((point) => [...point]);
    expect(trace(plain, { type: 'LineString', coordinates: line })).toEqual([points('0,0 10,0')]);
  });
});

describe('toPath', () => {
  it('writes relative steps in pixels and spares what the grammar lets it spare', () => {
    expect(toPath([points('10,10 15,10 15,22')], 'ring')).toBe('m1 1 .5 0 0 1.2z');
    expect(toPath([points('105,-5 100,-8 101,-3')], 'line')).toBe('m10.5-.5-.5-.3.1.5');
  });

  it('starts the ring after a closed one from where that one began', () => {
    const square = points('0,0 10,0 10,10 0,10');
    const triangle = points('20,20 30,20 30,30');
    expect(toPath([square, triangle], 'ring')).toBe('m0 0 1 0 0 1-1 0zm2 2 1 0 0 1z');
  });
});
