import { describe, expect, it } from 'vitest';
import { LONGEST_PURPOSE, purposeIn } from './purpose';

describe('purposeIn', () => {
  it.each([
    [' for a new pier in 2006.', 'a new pier'],
    [' to Tonga for oars, which were blue.', 'oars'],
    [' towards the pier of the islands; it is old.', 'the pier of the islands'],
    [' to build a pier.', 'build a pier'],
    [' in support of schools (all of them).', 'schools'],
    [' in lanterns, half of which broke.', 'lanterns'],
    [' on oars and sails.', 'oars and sails'],
    [' was invested in the repair of boats.', 'the repair of boats'],
    [' for participants from the islands', 'participants from the islands'],
  ])('takes from "%s" the words that say what for', (text, purpose) => {
    expect(purposeIn(text)).toBe(purpose);
  });

  it.each([
    ' in 2009.',
    ' for Tonga.',
    ' to Tonga.',
    ' for two years.',
    ' for the first time.',
    ' for example.',
    ' in total.',
    ' in cash.',
    ' on average.',
    ' as for it.',
    '.',
  ])('finds none in "%s"', (text) => {
    expect(purposeIn(text)).toBeUndefined();
  });

  it('keeps it short', () => {
    expect(purposeIn(` for ${'blue boats and '.repeat(20)}oars.`)?.length).toBeLessThanOrEqual(LONGEST_PURPOSE + 2);
  });
});
