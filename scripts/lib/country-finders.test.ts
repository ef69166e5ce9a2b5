import { describe, expect, it } from 'vitest';
import { compareFinder, countryFinders } from './country-finders';

const TEXT = 'Lanterns of Kenya, (New Zealand) and  the boats of Fiji.';

describe('a finder of countries', () => {
  it.each(countryFinders())('says where it finds them: $name', ({ find, stretches }) => {
    const found = stretches(find(TEXT), TEXT).map(({ start, end }) => TEXT.slice(start, end));
    for (const country of ['Kenya', 'New Zealand', 'Fiji']) {
      expect(found.some((words) => words.includes(country))).toBe(true);
    }
  });

  it('is compared by what it finds of our own', () => {
    const [ours] = countryFinders();
    const own = [
      [
        { start: 12, end: 17 },
        { start: 0, end: 8 },
      ],
    ];
    const { found, shareOfOurs, mbPerSecond } = compareFinder(ours, [TEXT], own, 1);
    expect([found, shareOfOurs]).toEqual([3, 0.5]);
    expect(mbPerSecond).toBeGreaterThan(0);
  });
});
