import type { NamedCountry } from './analysis';

const PEOPLE_AFTER =
  /^['’]?s?\s+(?:\w+\s)?(?:diasporas?|migrants?|workers?|nationals?|citizens?|refugees?|women|children|communit(?:y|ies)|professionals?|immigrants?|emigrants?|nurses?|doctors?|students?|asylum|youth|families|population|labou?r|expatriates?|HTAs?|people|girls?|men|mediators?|teachers?|engineers?|drivers?|carers?|caregivers?|graduates?|seafarers?|labou?rers|minors|victims?|returnees?|travellers|associations? in)\b/i;

/** Words for people that end in s without being plurals. */
const ENDS_IN_S = new Set(['Swiss', 'Beninois', 'Seychellois', 'Mahorais']);

/** Whether a naming speaks of people of a country, wherever they are, rather than of the country. */
export function namesPeople(text: string, naming: Pick<NamedCountry, 'end' | 'surface' | 'demonym'>): boolean {
  if (!naming.demonym) return false;
  const plural = /s$/.test(naming.surface) && !ENDS_IN_S.has(naming.surface);
  return plural || PEOPLE_AFTER.test(text.slice(naming.end, naming.end + 60));
}
