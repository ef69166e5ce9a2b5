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
  /** How a country comes to be counted, behind a comma: "by country". */
  readonly byCountry: string;
  /** What may be wrong with one, in the caption: "may be none or stand with another country". */
  readonly counts: string;
}

export const MEASURE_WORDS: Readonly<Record<Measure, MeasureWords>> = {
  practices: {
    title: 'Practices',
    one: 'practice',
    many: 'practices',
    byCountry: 'by country',
    counts: 'A country counts for each practice that it carries out or that runs in it.',
  },
  partnerships: {
    title: 'Partnerships',
    one: 'partnership',
    many: 'partnerships',
    byCountry: 'by country',
    counts: 'A country counts for each partnership of which it is a member.',
  },
  recommendations: {
    title: 'Recommendations',
    one: 'recommendation',
    many: 'recommendations',
    byCountry: 'by the country that they name',
    counts: 'A country counts for each recommendation that names it; most name none.',
  },
  funding: {
    title: 'Contributions of money or in kind',
    one: 'contribution',
    many: 'contributions',
    byCountry: 'by the country that gives',
    counts:
      'A country counts for each contribution that it gives; amounts in several currencies are not added up here.',
  },
  documents: {
    title: 'Documents',
    one: 'document',
    many: 'documents',
    byCountry: 'by the country that they name',
    counts: 'A country counts for each document that names it, also by the name of its people.',
  },
  planned: {
    title: 'Planned costs and contributions',
    one: 'planned amount',
    many: 'planned amounts',
    byCountry: 'by the country that gives',
    counts: 'A country counts for each amount that it is planned to give.',
  },
  received: {
    title: 'Contributions given',
    one: 'contribution',
    many: 'contributions',
    byCountry: 'by the country that gives',
    counts: 'A country counts for each contribution that it gives.',
  },
  reported: {
    title: 'Other amounts that are told of',
    one: 'amount',
    many: 'amounts',
    byCountry: 'by the country that gives',
    counts: 'A country counts for each amount that it gives.',
  },
};
