import { expect, it } from 'vitest';
import { agedText, bytesText } from './device-words';

it.each([
  [0, '0 kB'],
  [640_400, '640 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [3_360_000, '3.4 MB'],
  [10_737_418_240, '10.7 GB'],
])('says %i bytes as %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});

it.each([
  ['2026-11-28T23:59:00Z', '28 November 2026 (today)'],
  ['2026-11-29T00:01:00Z', '28 November 2026 (yesterday)'],
  ['2026-12-01T00:00:00Z', '28 November 2026 (3 days ago)'],
  ['2026-11-01T00:00:00Z', '28 November 2026 (today)'],
])('says how long ago something was at %s', (now, text) => {
  expect(agedText(Date.parse('2026-11-28T10:00:00Z'), Date.parse(now))).toBe(text);
});
