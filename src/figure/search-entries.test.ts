import { describe, expect, it } from 'vitest';
import { documentWith, passageWith, practiceWith, tieWith } from '../atlas/fixtures';
import type { Atlas } from '../atlas/atlas';
import { DEFAULT_VIEW } from './view';
import { changeFor } from './picked';
import { find, indexOf, searchEntries } from './search';

const atlas: Atlas = {
  edition: '',
  documents: [{ ...documentWith('901'), shortName: 'Forum report', language: 'fr' }],
  practices: [
    practiceWith({
      id: 'p1',
      countries: ['MDA'],
      themes: ['trafficking'],
      organisations: ['IOM'],
      passages: ['p1', 'p2'],
    }),
    practiceWith({ id: 'p3', regions: ['West Africa'], organisations: ['IOM'], passages: ['p3'] }),
  ],
  ties: [
    tieWith({
      id: 't1',
      members: [
        { type: 'country', id: 'GHA' },
        { type: 'org', name: 'ECOWAS' },
      ],
      relation: 'agreement',
      passages: ['t1'],
    }),
  ],
  recommendations: [],
  money: [],
  coverage: {},
  rates: [],
  unsearched: [],
};
const passages = {
  p1: passageWith({ quote: 'A hotline', lines: [12, 13], section: ['Protection'] }),
  p2: passageWith({ quote: 'The hotline again' }),
  p3: passageWith({ quote: 'A common passport' }),
  t1: passageWith({ quote: 'A protocol on free movement' }),
};
const index = indexOf(searchEntries(atlas, passages));
const hits = (typed: string) => find(index, typed, 9).flatMap((group) => group.hits);

describe('what the search of the page finds', () => {
  it('is every passage, by its words, by whose it is and by the headings above it', () => {
    expect(hits('hotline').map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(hits('moldova hotline')[0]).toEqual({
      kind: 'practice',
      id: 'p1',
      label: 'A hotline',
      detail: 'Moldova · Forum report, lines 12–13',
      marks: [[2, 9]],
      language: 'fr',
    });
    expect(hits('protection').map(({ id }) => id)).toContain('p1');
    expect(hits('ghana movement')).toMatchObject([
      { kind: 'tie', id: 't1', detail: 'Agreement · Forum report, line 1' },
    ]);
  });

  it('is countries in three languages, with what is told of them', () => {
    expect(hits('moldova')[0]).toMatchObject({ kind: 'country', id: 'MDA', detail: '1 practice' });
    expect(hits('suiza')[0]).toMatchObject({ kind: 'country', id: 'CHE', detail: 'Suiza' });
    expect(hits('ivory coast')[0]).toMatchObject({ kind: 'country', id: 'CIV', detail: 'Ivory Coast' });
  });

  it('is regions, themes, objectives and organisations', () => {
    expect(hits('west africa')).toMatchObject([{ kind: 'region', id: 'West Africa' }, { kind: 'practice' }]);
    expect(hits('human trafficking')[0]).toMatchObject({ kind: 'theme', id: 'trafficking', detail: '1 practice' });
    expect(hits('gcm 10')[0]).toMatchObject({ kind: 'objective', id: 'gcm-10' });
    expect(hits('iom')[0]).toMatchObject({ kind: 'organisation', id: 'IOM', detail: 'named 2 times' });
  });
});

describe('what is picked', () => {
  const change = (kind: Parameters<typeof changeFor>[0]['kind'], id: string) =>
    changeFor({ kind, id }, DEFAULT_VIEW, atlas);

  it('opens its place, its topic or its passage', () => {
    expect(change('country', 'MDA')).toEqual({ place: { kind: 'country', id: 'MDA' }, passage: null });
    expect(change('region', 'West Africa')).toEqual({ place: { kind: 'region', name: 'West Africa' }, passage: null });
    expect(change('theme', 'health').figure).toMatchObject({ chart: 'theme', theme: 'health' });
    expect(change('objective', 'gcm-10').figure).toMatchObject({ chart: 'map', filters: { topic: 'gcm-10' } });
    expect(change('document', '901').figure).toMatchObject({ chart: 'reading', document: '901' });
    expect(change('practice', 'p2')).toEqual({ passage: 'p2' });
    expect(change('tie', 't1')).toEqual({ passage: 't1' });
  });

  it('opens the first passage that names an organisation', () => {
    expect(change('organisation', 'IOM')).toEqual({ passage: 'p1' });
    expect(change('organisation', 'ECOWAS')).toEqual({ passage: 't1' });
    expect(change('organisation', 'Nobody')).toEqual({});
  });
});
