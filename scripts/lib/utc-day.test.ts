import { describe, expect, it } from 'vitest';
import { utcDay } from './utc-day.mjs';

const NOW = new Date('2026-05-03T23:30:00-02:00');

describe('the day of a build', () => {
  it('is that of now, in UTC', () => {
    expect(utcDay({}, NOW)).toBe('2026-05-04');
    expect(utcDay({ SOURCE_DATE_EPOCH: '' }, NOW)).toBe('2026-05-04');
  });

  it('is that of SOURCE_DATE_EPOCH where it is set', () => {
    expect(utcDay({ SOURCE_DATE_EPOCH: '0' }, NOW)).toBe('1970-01-01');
    expect(utcDay({ SOURCE_DATE_EPOCH: '951868799' }, NOW)).toBe('2000-02-29');
  });

  it.each(['yesterday', '-5', '1.5', ' 1', '9'.repeat(14)])('is none where that is %j', (epoch) => {
    expect(() => utcDay({ SOURCE_DATE_EPOCH: epoch }, NOW)).toThrow(`SOURCE_DATE_EPOCH is "${epoch}"`);
  });
});
