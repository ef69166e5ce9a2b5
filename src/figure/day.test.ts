import { expect, it } from 'vitest';
import { dayText } from './day';

it('a day is told as the browser does', () => {
  const days = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)));
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (const day of days) expect(dayText(day.toISOString().slice(0, 10))).toBe(format.format(day));
});
