import { inLanguage } from '../../language/language';

/**
 * Regions of the world after the geoscheme of the United Nations Statistics Division (M49). A sub-region here is the
 * finest level of it: "Western Africa" rather than "Sub-Saharan Africa", "Caribbean" rather than "Latin America".
 */
export const regionOf = {
  'Eastern Africa': 'Africa',
  'Middle Africa': 'Africa',
  'Northern Africa': 'Africa',
  'Southern Africa': 'Africa',
  'Western Africa': 'Africa',
  Caribbean: 'Americas',
  'Central America': 'Americas',
  'Northern America': 'Americas',
  'South America': 'Americas',
  'Central Asia': 'Asia',
  'Eastern Asia': 'Asia',
  'South-eastern Asia': 'Asia',
  'Southern Asia': 'Asia',
  'Western Asia': 'Asia',
  'Eastern Europe': 'Europe',
  'Northern Europe': 'Europe',
  'Southern Europe': 'Europe',
  'Western Europe': 'Europe',
  'Australia and New Zealand': 'Oceania',
  Melanesia: 'Oceania',
  Micronesia: 'Oceania',
  Polynesia: 'Oceania',
} as const;

export type Subregion = keyof typeof regionOf;
export type Region = (typeof regionOf)[Subregion];

/** What regions and sub-regions are called. */
export const REGION_LABELS: Readonly<Record<Region | Subregion, string>> = inLanguage({
  Africa: 'Africa',
  Americas: 'Americas',
  Asia: 'Asia',
  Europe: 'Europe',
  Oceania: 'Oceania',
  'Eastern Africa': 'Eastern Africa',
  'Middle Africa': 'Middle Africa',
  'Northern Africa': 'Northern Africa',
  'Southern Africa': 'Southern Africa',
  'Western Africa': 'Western Africa',
  Caribbean: 'Caribbean',
  'Central America': 'Central America',
  'Northern America': 'Northern America',
  'South America': 'South America',
  'Central Asia': 'Central Asia',
  'Eastern Asia': 'Eastern Asia',
  'South-eastern Asia': 'South-eastern Asia',
  'Southern Asia': 'Southern Asia',
  'Western Asia': 'Western Asia',
  'Eastern Europe': 'Eastern Europe',
  'Northern Europe': 'Northern Europe',
  'Southern Europe': 'Southern Europe',
  'Western Europe': 'Western Europe',
  'Australia and New Zealand': 'Australia and New Zealand',
  Melanesia: 'Melanesia',
  Micronesia: 'Micronesia',
  Polynesia: 'Polynesia',
});
