import type { AtlasDocument, AtlasPractice, AtlasTie, Passage } from './atlas';

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
    passages: [],
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
