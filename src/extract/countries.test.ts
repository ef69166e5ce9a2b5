import { describe, expect, it } from 'vitest';
import { findCountries } from './countries';

/** The codes of the countries that a text names; words for people are marked. */
const named = (text: string) =>
  findCountries(text).map(({ value }) => (value.demonym ? `${value.iso3} people` : value.iso3));

describe('findCountries', () => {
  it.each([
    ['short names', 'Boats from Tonga and Fiji came to Papua New Guinea.', ['TON', 'FJI', 'PNG']],
    ['official names', 'The Kingdom of Tonga wrote to the Federal Republic of Germany.', ['TON', 'DEU']],
    ['abbreviations used as names', 'The U.S., the UK, the UAE and D.R. Congo agreed.', ['USA', 'GBR', 'ARE', 'COD']],
    ['words for people', 'Ivorians met Moldovan and Swiss nurses.', ['CIV people', 'MDA people', 'CHE people']],
    ['capitals', 'BOATS OF PERU AND CÔTE D’IVOIRE', ['PER', 'CIV']],
    ['names without their accents', 'Cote d’Ivoire and Sao Tome and Principe agreed.', ['CIV', 'STP']],
    ['French and Spanish names', 'du Royaume-Uni et du Maroc; de los Estados Unidos', ['GBR', 'MAR', 'USA']],
    ['older names', 'Burma, Swaziland and Zaire had boats.', ['MMR', 'SWZ', 'COD']],
    ['territories', 'Boats from Hong Kong and Puerto Rico came.', ['HKG', 'PRI']],
    ['names with signs around them', 'the Peru-Chile line (Kenya’s, “Oman”)', ['PER', 'CHL', 'KEN', 'OMN']],
  ])('finds %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('takes the longest name at a place', () => {
    expect(named('Guinea-Bissau, Equatorial Guinea and Guinea')).toEqual(['GNB', 'GNQ', 'GIN']);
    expect(named('South Sudan and Sudan; North Korea and Korea')).toEqual(['SSD', 'SDN', 'PRK', 'KOR']);
    expect(named('American Samoa and Samoa; Niger and Nigeria')).toEqual(['ASM', 'WSM', 'NER', 'NGA']);
  });

  it('gives the spelling and the place that the text has', () => {
    const [match] = findCountries('In Côte d’Ivoire');
    expect(match).toMatchObject({ phrase: 'Côte d’Ivoire', start: 3, end: 16 });
  });

  it.each([
    ['cities', 'Boats from Lima, Brussels and New York came.'],
    ['regions', 'Boats from Africa, Latin America and the EU came.'],
    ['people of regions', 'Latin American, Central American and South American boats'],
    ['a region in the name of a body', 'the Inter-American Boat Club'],
    ['states and towns with a country in their name', 'Boats from New Mexico and New Jersey came.'],
    ['a province with a country in its name', 'Boats from British Columbia came.'],
    ['seas and gulfs', 'the Gulf of Guinea, the Sea of Japan, the Indian Ocean and the South China Sea'],
    ['rivers and canals', 'the Niger Delta, the Jordan River and the Panama Canal'],
    ['money', 'It costs US$ 5, US $5, USD 5 or 5 US dollars.'],
    ['people named like a country', 'Ms. Kenya Barris and Mr. Jordan came.'],
    ['a state of the United States behind its town', 'Boats from Atlanta, Georgia, came.'],
    ['a state of the United States', 'Boats from the State of Georgia came.'],
    ['words inside others', 'Chadors and germane Omanisation'],
    ['words in lower case', 'the turkey on the china plate'],
    ['a pronoun in capitals', 'CONTACT US'],
  ])('leaves out %s', (_, text) => {
    expect(named(`Tonga: ${text}`)).toEqual(['TON']);
  });

  it.each([
    'The leaflet was translated into Spanish.',
    'They speak French and German.',
    'The text is in English, French and Russian.',
    'It was printed in Nepali and Romanian.',
    'A newcomer is a French speaking nurse.',
    'The library offers Turkish language courses.',
    'French-speaking nurses came.',
  ])('takes "%s" to name languages only', (text) => {
    expect(named(`Tonga. ${text}`)).toEqual(['TON']);
  });

  it('takes a word for people before what they have for a country, after "in" or "from" too', () => {
    expect(named('They came in French boats.')).toEqual(['FRA people']);
    expect(named('They work in German and Austrian hospitals.')).toEqual(['DEU people', 'AUT people']);
  });

  it('finds the United States before a figure that is no amount of money', () => {
    expect(named('In the US 40 boats were lost.')).toEqual(['USA']);
  });

  it('finds a country at the beginning of the sentence after a person', () => {
    expect(named('It was opened by Mr. Brink. Kenya sent boats.')).toEqual(['KEN']);
  });
});
