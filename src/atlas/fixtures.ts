import type { Atlas, AtlasDocument, AtlasMoney, AtlasPractice, AtlasRecommendation, AtlasTie, Passage } from './atlas';

/** A practice for tests, with nothing in it but a theme and what is given. */
export function practiceWith(fields: Partial<AtlasPractice>): AtlasPractice {
  return {
    id: '',
    countries: [],
    partners: [],
    regions: [],
    themes: ['health'],
    actors: [],
    organisations: [],
    status: 'existing',
    confidence: 'high',
    documents: [],
    passages: [],
    ...fields,
  };
}

/** A tie for tests, without members but those given. */
export function tieWith(fields: Partial<AtlasTie>): AtlasTie {
  return {
    id: '',
    members: [],
    relation: 'programme',
    label: '',
    themes: [],
    confidence: 'high',
    documents: [],
    passages: [],
    ...fields,
  };
}

/** A recommendation for tests, to nobody but who is given. */
export function recommendationWith(fields: Partial<AtlasRecommendation>): AtlasRecommendation {
  return {
    id: '',
    themes: ['health'],
    targets: [],
    countries: [],
    confidence: 'high',
    documents: [],
    passages: [],
    ...fields,
  };
}

/** A contribution for tests, from nobody but who is given. */
export function moneyWith(fields: Partial<AtlasMoney>): AtlasMoney {
  return {
    id: '',
    category: 'contribution',
    phase: 'received',
    donor: null,
    recipient: null,
    amount: null,
    currency: null,
    purpose: '',
    confidence: 'high',
    documents: [],
    passages: [],
    ...fields,
  };
}

/** An atlas for tests, with nothing in it but what is given. */
export function atlasWith(fields: Partial<Atlas>): Atlas {
  return {
    edition: 'test',
    documents: [],
    practices: [],
    ties: [],
    recommendations: [],
    money: [],
    rates: [],
    coverage: {},
    unsearched: [],
    ...fields,
  };
}

/** A passage for tests, of no words but those given. */
export function passageWith(fields: Partial<Passage>): Passage {
  return {
    doc: '901',
    lines: [1, 1],
    section: [],
    quote: '',
    foundBy: 'sentence',
    confidence: 'high',
    spans: [],
    ...fields,
  };
}

/** A document for tests, in which nothing was found. */
export function documentWith(id: string): AtlasDocument {
  return {
    id,
    title: '',
    shortName: '',
    publisher: '',
    years: [],
    kind: 'report',
    language: 'en',
    blocks: 0,
    records: { mention: 0, practice: 0, partnership: 0, funding: 0, recommendation: 0 },
  };
}
