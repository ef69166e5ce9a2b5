import type { NamedCountry } from './analysis';

const PEOPLE_AFTER =
  /^['’]?s?\s+(?:\w+\s)?(?:diasporas?|migrants?|workers?|nationals?|citizens?|refugees?|women|children|communit(?:y|ies)|professionals?|immigrants?|emigrants?|nurses?|doctors?|students?|asylum|youth|families|population|labou?r|expatriates?|HTAs?|people|girls?|men|associations? in)\b/i;

/** Whether a naming speaks of people of a country, wherever they are, rather than of the country. */
export function namesPeople(text: string, naming: NamedCountry): boolean {
  if (!naming.demonym) return false;
  return /[^si]s$/.test(naming.surface) || PEOPLE_AFTER.test(text.slice(naming.end, naming.end + 60));
}
