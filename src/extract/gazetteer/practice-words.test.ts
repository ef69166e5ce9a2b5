import { describe, expect, it } from 'vitest';
import { hasWord, wordsIn } from '../words';
import { DOING, EXAMPLE, HARM, INSTRUMENT, OUGHT, PRACTICE_LIST, STATISTIC, TALK } from './practice-words';

describe('the words of practices', () => {
  it('tell things that a country has or runs', () => {
    expect(wordsIn(INSTRUMENT, 'A law, two hotlines, bilateral agreements and loans').size).toBe(4);
    expect(hasWord(INSTRUMENT, 'Blue boats sail in spring.')).toBe(false);
  });

  it('tell doing in the forms that report it, not in the infinitive', () => {
    expect(wordsIn(DOING, 'Tonga opened, runs and has provided boats').size).toBe(3);
    expect(wordsIn(DOING, 'Tonga will also provide boats; NGOs run piers').size).toBe(2);
    expect(hasWord(DOING, 'to provide boats and to create piers')).toBe(false);
  });

  it('tell what ought to be, what was said, figures and harm', () => {
    expect(hasWord(OUGHT, 'Tonga should open a pier')).toBe(true);
    expect(hasWord(TALK, 'Tonga thanked the delegates')).toBe(true);
    expect(hasWord(STATISTIC, 'Half of all boats, or 50 %')).toBe(true);
    expect(hasWord(HARM, 'Tonga did not open a pier')).toBe(true);
    for (const list of [OUGHT, TALK, STATISTIC, HARM]) expect(hasWord(list, 'Tonga opened a pier')).toBe(false);
  });

  it('tell examples, and headings of lists of practices', () => {
    expect(hasWord(EXAMPLE, 'for instance, Tonga')).toBe(true);
    expect(hasWord(PRACTICE_LIST, 'Good practices from the coast')).toBe(true);
    expect(hasWord(PRACTICE_LIST, 'Speakers')).toBe(false);
  });
});
