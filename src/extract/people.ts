import type { NamedCountry } from './analysis';

const PEOPLE_AFTER =
  /^['’]?s?\)?\s+(?:\w+\s)?(?:diasporas?|migrants?|workers?|nationals?|citizens?|refugees?|women|children|communit(?:y|ies)|professionals?|immigrants?|emigrants?|nurses?|doctors?|students?|asylum|youth|families|population|labou?r|expatriates?|HTAs?|people|girls?|men|mediators?|teachers?|engineers?|drivers?|carers?|caregivers?|graduates?|seafarers?|labou?rers|minors|victims?|returnees?|travellers|abroad|overseas|living|residing|associations? in)\b/i;

/** "Most of them are Tongan.": of what people someone is. */
const PREDICATE_BEFORE =
  /\b(?:whom|they|people|migrants|refugees|workers|them|who) (?:is|are|was|were) (?:\p{Ll}+ )?$/iu;
const PREDICATE_AFTER = /^(?:[,.;:)]|\s(?:and|or)\b)/;

/** Words for people that end in s without being plurals. */
const ENDS_IN_S = new Set(['Swiss', 'Beninois', 'Seychellois', 'Mahorais']);

/** Whether a naming speaks of people of a country, wherever they are, rather than of the country. */
export function namesPeople(text: string, naming: Pick<NamedCountry, 'end' | 'surface' | 'demonym'>): boolean {
  if (!naming.demonym) return false;
  const plural = /s$/.test(naming.surface) && !ENDS_IN_S.has(naming.surface);
  if (plural || PEOPLE_AFTER.test(text.slice(naming.end, naming.end + 60))) return true;
  const start = naming.end - naming.surface.length;
  return (
    PREDICATE_AFTER.test(text.slice(naming.end, naming.end + 5)) &&
    PREDICATE_BEFORE.test(text.slice(Math.max(0, start - 40), start))
  );
}
