import { phraseCue, PhraseMatcher } from '../phrases';

/** Named regions as running text has them, each with the name it is listed under. */
const REGIONS: Readonly<Record<string, string>> = {
  Africa: 'Africa;Sub-Saharan Africa;sub-Saharan Africa',
  'West Africa': 'West Africa;Western Africa;ECOWAS',
  'East Africa': 'East Africa;Eastern Africa',
  'Southern Africa': 'Southern Africa;southern Africa;SADC',
  'Central Africa': 'Central Africa',
  'North Africa': 'North Africa;Northern Africa;Maghreb',
  'Horn of Africa': 'Horn of Africa',
  Sahel: 'Sahel',
  'Latin America': 'Latin America;Latin American',
  'Latin America and the Caribbean':
    'Latin America and the Caribbean;Latin American and Caribbean;Latin America and Caribbean',
  'South America': 'South America;South American',
  'Central America': 'Central America;Central American;Mesoamerica;Mesoamerican',
  'North America': 'North America;North American',
  Americas: 'the Americas;Americas;Ibero-America',
  Caribbean: 'Caribbean;CARICOM',
  Asia: 'Asia;Asian',
  'South Asia': 'South Asia;South Asian;Southern Asia;SAARC',
  'South-East Asia': 'South-East Asia;South East Asia;Southeast Asia;South-East Asian;Southeast Asian;ASEAN',
  'East Asia': 'East Asia;East Asian;Eastern Asia',
  'Central Asia': 'Central Asia;Central Asian',
  'Asia-Pacific': 'Asia-Pacific;Asia and the Pacific;Asia Pacific',
  'Greater Mekong Sub-region': 'Greater Mekong Sub-region;Greater Mekong Subregion;Mekong region;Mekong',
  'South Caucasus': 'South Caucasus;Southern Caucasus;Caucasus',
  Europe: 'Europe;European;pan-European',
  EU: 'European Union;EU;E.U.;European Commission',
  'Eastern Europe': 'Eastern Europe;Eastern European;Central and Eastern Europe',
  'Western Europe': 'Western Europe;Western European',
  'Northern Europe': 'Northern Europe;Nordic countries;Scandinavia;Scandinavian',
  'Southern Europe': 'Southern Europe;South-Eastern Europe;Southeastern Europe',
  Balkans: 'Balkans;Western Balkans',
  'Middle East': 'Middle East;Middle Eastern',
  'Gulf States': 'Gulf States;Gulf states;Gulf countries;GCC;GCC countries',
  Mediterranean: 'Mediterranean;Euro-Mediterranean',
  Pacific: 'the Pacific;Pacific Islands;Pacific island states;Oceania;Pacific Island',
  Scotland: 'Scotland;Scottish',
  Mercosur: 'Mercosur members;MERCOSUR members;Mercosur countries',
  'African Union': 'African Union',
  various:
    'Various countries;Various Countries;various countries;Several countries;several countries;many countries;Many countries;a number of countries;some countries;Some countries;developing countries;many governments;Many governments;several governments',
};

const ENTRIES = Object.entries(REGIONS).flatMap(([region, names]) =>
  names.split(';').flatMap((name): [string, string][] => [
    [name, region],
    [name.toUpperCase(), region],
  ]),
);

/** Finds the names of regions in running text; the value is the name a region is listed under. */
export const regionMatcher = new PhraseMatcher(ENTRIES, phraseCue(ENTRIES.map(([name]) => name)));
