import { describe, expect, it } from 'vitest';
import { ENOUGH, weighPractice, type Circumstances } from './weigh';

const PLAIN: Circumstances = { countryActs: false, exemplified: false, inPracticeList: false };
const weigh = (text: string, circumstances = PLAIN) => weighPractice(text, circumstances);

describe('weighPractice', () => {
  it('is nothing for a sentence without any sign', () => {
    expect(weigh('The boats are blue.')).toBe(0);
  });

  it('is enough for something that is done with an instrument by a country', () => {
    expect(weigh('Tonga opened a hotline.', { ...PLAIN, countryActs: true })).toBeGreaterThanOrEqual(ENOUGH);
    expect(weigh('The hotline is red.')).toBeLessThan(ENOUGH);
    expect(weigh('They opened the door.')).toBeLessThan(ENOUGH);
  });

  it('grows with instruments, with doing, with examples and with circumstances', () => {
    const base = weigh('They opened a hotline.');
    expect(weigh('They opened a hotline and a shelter.')).toBeGreaterThan(base);
    expect(weigh('They opened and runs a hotline.')).toBeGreaterThan(base);
    expect(weigh('For example, they opened a hotline.')).toBeGreaterThan(base);
    expect(weigh('They opened a hotline.', { ...PLAIN, countryActs: true })).toBeGreaterThan(base);
    expect(weigh('They opened a hotline.', { ...PLAIN, inPracticeList: true })).toBeGreaterThan(base);
  });

  it.each([
    ['a duty', 'They should have opened a hotline.'],
    ['talk', 'They discussed that they opened a hotline.'],
    ['figures', 'They opened a hotline for 50 percent.'],
    ['harm', 'They opened a hotline but failed.'],
    ['a question', 'They opened a hotline?'],
  ])('falls with %s', (_, text) => {
    expect(weigh(text)).toBeLessThan(weigh('They opened a hotline.'));
  });
});
