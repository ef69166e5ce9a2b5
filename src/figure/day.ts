import { language, locale } from '../language/language';

/** The browser takes long to say the first name of a month by itself. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The English name of a month by its number, as in "05". */
export function englishMonth(month: string): string {
  return MONTHS[Number(month) - 1];
}

/** "3 May 2026" for "2026-05-03". */
export function dayText(date: string): string {
  if (language() === 'en') {
    const [year, month, day] = date.split('-');
    return [Number(day), englishMonth(month), year].join(' ');
  }
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(locale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
