import codes from 'i18n-iso-countries/codes.json';
import french from 'i18n-iso-countries/langs/fr.json';
import spanish from 'i18n-iso-countries/langs/es.json';
import { PhraseMatcher } from '../phrases';
import type { CountryCode } from '../records';
import { COUNTRY_NAMES } from './country-names';

/** How a word names a country: by its name, or by a word for its people. */
export interface CountryWord {
  readonly iso3: CountryCode;
  readonly demonym: boolean;
}

/** Forms of state that stand before a name in official style. */
const OFFICIAL = ['Republic of', 'Kingdom of', 'Commonwealth of', 'State of', 'Federal Republic of', 'Sultanate of'];

/** Names in French or Spanish that are more often a person, a town or a plain word in English text. */
const MISLEADING = new Set([
  'Dominique',
  'Maurice',
  'Mauricio',
  'Salvador',
  'Granada',
  'Grenade',
  'Réunion',
  'Reunión',
  'Jersey',
  'Guinea',
]);
const SHORTEST_FOREIGN = 4;

function* countryWords(): Generator<[string, CountryWord]> {
  for (const [iso3, [names, people]] of Object.entries(COUNTRY_NAMES)) {
    for (const name of names.split(';')) {
      yield* withVariants(name, { iso3, demonym: false });
      if (!/^(?:The|the) | of |^[A-Z.]+$/.test(name)) {
        for (const form of OFFICIAL)
          if (!(name === 'Georgia' && form === 'State of'))
            yield* withVariants(`${form} ${name}`, { iso3, demonym: false });
      }
    }
    for (const word of people.split(';')) if (word) yield* withVariants(word, { iso3, demonym: true });
  }
  const iso3Of = new Map(codes.map(([iso2, iso3]) => [iso2, iso3]));
  for (const { countries } of [french, spanish]) {
    for (const [iso2, names] of Object.entries(countries as Record<string, string | string[]>)) {
      const iso3 = iso3Of.get(iso2);
      if (!iso3 || !(iso3 in COUNTRY_NAMES)) continue;
      for (const name of [names].flat()) {
        if (name.length < SHORTEST_FOREIGN || MISLEADING.has(name) || name.includes(',')) continue;
        yield* withVariants(name, { iso3, demonym: false });
      }
    }
  }
}

/** The name itself, in capitals as headings have it, and without its accents. */
function* withVariants(name: string, word: CountryWord): Generator<[string, CountryWord]> {
  yield [name, word];
  if (name.length > 3) yield [name.toUpperCase(), word];
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== name && !MISLEADING.has(plain)) yield [plain, word];
}

/** Finds the names of countries, and the words for their people, in running text. */
export const countryMatcher = new PhraseMatcher(countryWords());
