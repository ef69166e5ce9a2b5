import codes from 'i18n-iso-countries/codes.json';
import { describe, expect, it } from 'vitest';
import { COUNTRY_NAMES } from './country-names';
import { countryMatcher } from './countries';

const words = Object.entries(COUNTRY_NAMES).flatMap(([iso3, [names, people]]) =>
  [...names.split(';'), ...people.split(';')].filter(Boolean).map((word) => ({ iso3, word })),
);

describe('the names of countries (country-names)', () => {
  it('stand under codes of ISO 3166-1, and Kosovo under XKX', () => {
    const known = new Set<string>(codes.map(([, iso3]) => iso3));
    expect(Object.keys(COUNTRY_NAMES).filter((iso3) => !known.has(iso3))).toEqual(['XKX']);
  });

  it('name one country each', () => {
    const owners = new Map<string, string>();
    const shared = words.filter(({ iso3, word }) => {
      const owner = owners.get(word) ?? iso3;
      owners.set(word, owner);
      return owner !== iso3;
    });
    expect(shared).toEqual([]);
  });
});

describe('countryMatcher', () => {
  it('finds every listed name and word for people as the country that it stands for', () => {
    const missed = words.filter(({ iso3, word }) => {
      const found = countryMatcher.find(word);
      return found.length !== 1 || found[0].phrase !== word || found[0].value.iso3 !== iso3;
    });
    expect(missed).toEqual([]);
  });

  it('finds official styles, capitals, and names without accents', () => {
    expect(
      ['Sultanate of Oman', 'REPUBLIC OF KENYA', 'Curacao', 'Türkiye'].map(
        (word) => countryMatcher.find(word)[0]?.value.iso3,
      ),
    ).toEqual(['OMN', 'KEN', 'CUW', 'TUR']);
  });

  it('finds French and Spanish names, but not those that are English words or names of people', () => {
    expect(
      ['Allemagne', 'Alemania', 'Pays-Bas', 'Países Bajos'].map((word) => countryMatcher.find(word)[0]?.value.iso3),
    ).toEqual(['DEU', 'DEU', 'NLD', 'NLD']);
    for (const word of ['Maurice', 'Dominique', 'Salvador', 'Granada']) expect(countryMatcher.find(word)).toEqual([]);
  });

  it('tells words for people from names', () => {
    expect(countryMatcher.find('Omani boats of Oman').map(({ value }) => value.demonym)).toEqual([true, false]);
  });
});
