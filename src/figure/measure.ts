import { counted, inLanguage } from '../language/language';
import type { FundingPhase } from '../atlas/atlas';

/** What a map counts. */
export const MEASURES = ['practices', 'partnerships', 'recommendations', 'funding', 'documents'] as const;
export type MapMeasure = (typeof MEASURES)[number];
/** What a figure counts: what a map does, or the money of one phase. */
export type Measure = MapMeasure | FundingPhase;

/** Whether money of a phase is counted. */
export function isPhase(measure: Measure): measure is FundingPhase {
  return measure === 'planned' || measure === 'received' || measure === 'reported';
}

/** How a map gives the value of a country: how many, in which share of the documents that cover it, or whether at all. */
export const SCALES = ['count', 'share', 'found'] as const;
export type Scale = (typeof SCALES)[number];

/** The words of a measure. */
interface MeasureWords {
  /** At the start of a sentence: "Practices". */
  readonly title: string;
  /** "practice", behind a number. */
  readonly one: string;
  readonly many: string;
  /** Where there is not one, and what counts one by one: "no practice", "a practice". */
  readonly none: string;
  readonly every: string;
  /** What a country is named without: "such a practice". */
  readonly such: string;
  /** How a country comes to be counted, behind a comma: "by country". */
  readonly byCountry: string;
  /** What may be wrong with one, in the caption: "may be none or stand with another country". */
  readonly counts: string;
}

export const MEASURE_WORDS: Readonly<Record<Measure, MeasureWords>> = {
  practices: inLanguage({
    title: 'Practices',
    one: 'practice',
    many: 'practices',
    none: 'no practice',
    every: 'a practice',
    such: 'such a practice',
    byCountry: 'by country',
    counts: 'A country counts for each practice that it carries out or that runs in it.',
  }),
  partnerships: inLanguage({
    title: 'Partnerships',
    one: 'partnership',
    many: 'partnerships',
    none: 'no partnership',
    every: 'a partnership',
    such: 'such a partnership',
    byCountry: 'by country',
    counts: 'A country counts for each partnership of which it is a member.',
  }),
  recommendations: inLanguage({
    title: 'Recommendations',
    one: 'recommendation',
    many: 'recommendations',
    none: 'no recommendation',
    every: 'a recommendation',
    such: 'such a recommendation',
    byCountry: 'by the country that they name',
    counts: 'A country counts for each recommendation that names it; most name none.',
  }),
  funding: inLanguage({
    title: 'Contributions of money or in kind',
    one: 'contribution',
    many: 'contributions',
    none: 'no contribution',
    every: 'a contribution',
    such: 'such a contribution',
    byCountry: 'by the country that gives',
    counts:
      'A country counts for each contribution that it gives; amounts in several currencies are not added up here.',
  }),
  documents: inLanguage({
    title: 'Documents',
    one: 'document',
    many: 'documents',
    none: 'no document',
    every: 'a document',
    such: 'such a document',
    byCountry: 'by the country that they name',
    counts: 'A country counts for each document that names it, also by the name of its people.',
  }),
  planned: inLanguage({
    title: 'Planned costs and contributions',
    one: 'planned amount',
    many: 'planned amounts',
    none: 'no planned amount',
    every: 'a planned amount',
    such: 'such a planned amount',
    byCountry: 'by the country that gives',
    counts: 'A country counts for each amount that it is planned to give.',
  }),
  received: inLanguage({
    title: 'Contributions given',
    one: 'contribution',
    many: 'contributions',
    none: 'no contribution',
    every: 'a contribution',
    such: 'such a contribution',
    byCountry: 'by the country that gives',
    counts: 'A country counts for each contribution that it gives.',
  }),
  reported: inLanguage({
    title: 'Other amounts that are told of',
    one: 'amount',
    many: 'amounts',
    none: 'no amount',
    every: 'an amount',
    such: 'such an amount',
    byCountry: 'by the country that gives',
    counts: 'A country counts for each amount that it gives.',
  }),
};

const COUNTED: Readonly<Record<Measure, (count: number) => string>> = {
  practices: (count) => counted(count, 'practice'),
  partnerships: (count) => counted(count, 'partnership'),
  recommendations: (count) => counted(count, 'recommendation'),
  funding: (count) => counted(count, 'contribution'),
  documents: (count) => counted(count, 'document'),
  planned: (count) => counted(count, 'planned amount'),
  received: (count) => counted(count, 'contribution'),
  reported: (count) => counted(count, 'amount'),
};

/** "3 practices": a number of what a measure counts. */
export function countedOf(measure: Measure, count: number): string {
  return COUNTED[measure](count);
}
