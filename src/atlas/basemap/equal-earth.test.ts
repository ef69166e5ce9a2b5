import fc from 'fast-check';
import { expect, it } from 'vitest';
import { degreesAt, pixelAt } from './equal-earth';
import { makeFrame } from './frame';

const { projection } = makeFrame();
const place = fc.tuple(fc.double({ min: -168, max: 180, noNaN: true }), fc.double({ min: -60, max: 89, noNaN: true }));

it('is the projection of the base map', () => {
  fc.assert(
    fc.property(place, ([lon, lat]) => {
      const [x, y] = pixelAt(lon, lat);
      const [wantedX = NaN, wantedY = NaN] = projection([lon, lat]) ?? [];
      expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(1e-6);
    }),
  );
});

it('leads back', () => {
  fc.assert(
    fc.property(place, ([lon, lat]) => {
      const [backLon, backLat] = degreesAt(...pixelAt(lon, lat));
      // 180° west and 180° east are one line.
      expect(Math.cos(((backLon - lon) * Math.PI) / 180)).toBeCloseTo(1, 12);
      expect(backLat).toBeCloseTo(lat, 6);
    }),
  );
});

it('gives the edge of the globe for a point beside it', () => {
  const [lon, lat] = degreesAt(2, 20);
  expect(lon).toBeCloseTo(-168.5);
  expect(lat).toBeGreaterThan(60);
  expect(degreesAt(2, -10)[1]).toBe(90);
});
