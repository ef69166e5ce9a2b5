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
