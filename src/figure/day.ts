import { locale } from '../language/language';

/** "3 May 2026" for "2026-05-03". */
export function dayText(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(locale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
