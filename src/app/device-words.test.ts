import { afterEach, expect, it } from 'vitest';
import { speak } from '../language/language';
import french from '../language/fr.json';
import { agedText, bytesText, editionsText, FAULT_TEXTS } from './device-words';

afterEach(() => speak('en', {}));

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

const kept = (change: object) => ({
  ...{ edition: 'b2', isOwn: true, whole: 1, files: 4, of: 4, bytes: 9 },
  ...change,
});

it.each([
  [kept({}), 0, 'b2'],
  [kept({}), 1, 'b2, and 1 earlier one beside it'],
  [kept({ whole: null, files: 3 }), 0, 'b2, 3 of 4 files'],
  [kept({ whole: null, files: 0, of: 1 }), 2, 'b2, 0 of 1 file, and 2 earlier ones beside it'],
  [undefined, 1, 'an earlier one'],
  [undefined, 'earlier' as const, 'b2, which is shown'],
  [
    kept({ whole: null, files: 3 }),
    'earlier' as const,
    'b2, which is shown, and 3 of 4 files of a newer one beside it',
  ],
])('says what is kept of which edition: %#', (own, others, text) => {
  expect(editionsText('b2', own, others)).toBe(text);
});

it('speaks the language of the page', () => {
  speak('fr', french);
  expect(bytesText(3_360_000)).toBe('3,4\u00a0Mo');
  expect(agedText(Date.UTC(2026, 10, 28), Date.UTC(2026, 11, 1))).toBe('28 novembre 2026 (il y a 3 jours)');
  expect(FAULT_TEXTS.full).toBe('Il ne restait plus de place pour la copie.');
});
