import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printOwnView, readOwnView } from './own-view';

it('is short, and gives back what it says', () => {
  expect(printOwnView({ lon: 12.3456, lat: -45.6, k: 4 })).toBe('12.35,-45.6,4');
  expect(readOwnView('12.35,-45.6,4')).toEqual({ lon: 12.35, lat: -45.6, k: 4 });
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  fc.assert(
    fc.property(degrees(180), degrees(90), fc.double({ min: 1, max: 12, noNaN: true }), (lon, lat, k) => {
      const text = printOwnView({ lon, lat, k });
      const read = readOwnView(text);
      expect(read && printOwnView(read)).toBe(text);
    }),
  );
});

it.each([
  '',
  '1,2',
  '1,2,3,4',
  '181,0,2',
  '0,91,2',
  '0,0,0.5',
  '0,0,13',
  'a,b,c',
  '1e2,0,2',
  ' 1,2,3',
  'NaN,0,2',
  ',,',
])('is nothing that "%s" says', (text) => expect(readOwnView(text)).toBeUndefined());
