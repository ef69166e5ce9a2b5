import { phraseCue, PhraseMatcher } from '../phrases';
import type { CountryCode } from '../records';

/**
 * Towns, states and provinces whose own practices documents of the field report, by country.
 * They attribute a practice to its country; they are no mention of the country.
 */
const TOWNS: Readonly<Record<CountryCode, string>> = {
  USA: "New York City;New York's;New York State;California;Texas;Los Angeles;Chicago;San Francisco;Illinois;Arizona",
  CAN: 'Toronto;Ontario;Quebec;Québec;British Columbia;Vancouver;Montreal;Manitoba',
  NLD: 'Amsterdam;Rotterdam;Utrecht',
  ESP: 'Barcelona;Catalonia;Andalusia;Madrid',
  ITA: 'Emilia-Romagna;Modena;Milan;Lombardy;Tuscany;Palermo',
  DEU: 'Berlin;Hamburg;Munich;Stuttgart',
  GBR: 'London;Glasgow;Birmingham;Manchester',
  BEL: 'Flanders;Wallonia;Antwerp;Ghent',
  AUS: 'New South Wales;Melbourne;Sydney',
  MEX: 'Chiapas;Zacatecas;Jalisco;Michoacán;Oaxaca;Guanajuato',
  BRA: 'São Paulo;Sao Paulo',
  ARG: 'Buenos Aires',
  IND: 'Kerala;Punjab;Tamil Nadu;Gujarat',
  CHN: 'Shanghai;Guangdong;Beijing',
  MYS: 'Sabah;Sarawak;Kuala Lumpur',
  ZAF: 'Johannesburg;Cape Town;Gauteng',
  TUR: 'Istanbul;Gaziantep',
  KEN: 'Nairobi',
  ARE: 'Dubai;Abu Dhabi',
  GRC: 'Athens',
  SWE: 'Stockholm;Malmö;Gothenburg',
  PHL: 'Manila;Cebu;Naga City',
};

const ENTRIES = Object.entries(TOWNS).flatMap(([iso3, towns]) =>
  towns
    .split(';')
    .flatMap((town) => [town, town.toUpperCase()])
    .map((town): [string, CountryCode] => [town, iso3]),
);

/** Finds towns and provinces in running text and in capitals; the value is the country. */
export const townMatcher = new PhraseMatcher<CountryCode>(ENTRIES, phraseCue(ENTRIES.map(([town]) => town)));
