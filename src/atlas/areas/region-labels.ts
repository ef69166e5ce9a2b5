import { inLanguage } from '../../language/language';
import type { Region, Subregion } from './regions';

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
