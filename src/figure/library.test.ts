import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import { NO_FILTERS, type Filters } from './filters';
import { contributionOf, datesText, libraryOf, librarySummary } from './library';

const atlas = atlasWith({
  documents: [
    { ...documentWith('901'), years: [2006] },
    { ...documentWith('902'), years: [2010] },
    documentWith('903'),
  ],
  practices: [
    practiceWith({ id: 'a', themes: ['climate', 'health'], documents: ['902'] }),
    practiceWith({ id: 'b', themes: ['climate'], documents: ['901', '902'] }),
    practiceWith({ id: 'c', themes: ['health'], documents: ['901'], confidence: 'low' }),
  ],
  ties: [tieWith({ id: 't', themes: ['climate'], documents: ['902'] })],
  recommendations: [recommendationWith({ id: 'r', documents: ['903'], themes: ['health'] })],
  money: [moneyWith({ id: 'm', documents: ['903'] })],
  coverage: {
    MDA: { documents: ['901', '902'], lines: 3 },
    ITA: { documents: ['902'], lines: 1 },
    FRA: { documents: ['902'], lines: 1 },
    USA: { documents: ['901'], lines: 1 },
  },
});

describe('the library', () => {
  it('has every document in the order of the corpus where nothing is asked for', () => {
    const library = libraryOf(NO_FILTERS, atlas);
    expect(library.telling.map(({ document, all }) => [document.id, all.practice])).toEqual([
      ['901', 2],
      ['902', 2],
      ['903', 0],
    ]);
    expect(library.telling.map(({ countries }) => countries)).toEqual([2, 3, 0]);
    expect(library.silent).toEqual([]);
    expect(librarySummary(library, NO_FILTERS, atlas)).toBe(
      '3 documents: 3 practices, 1 partnership, 1 recommendation and 1 amount.',
    );
  });

  it('of a theme begins with the document that tells the most of it, and parts off those that tell nothing', () => {
    const filters = { ...NO_FILTERS, topic: 'climate' as const };
    const library = libraryOf(filters, atlas);
    expect(library.telling.map(({ document, passing }) => [document.id, passing.practice, passing.tie])).toEqual([
      ['902', 2, 1],
      ['901', 1, 0],
    ]);
    expect(library.silent.map(({ document }) => document.id)).toEqual(['903']);
    expect(librarySummary(library, filters, atlas)).toBe(
      '2 of 3 documents tell something about climate change: 2 practices and 1 partnership.',
    );
  });

  it('counts a practice that two documents tell only in those that pass', () => {
    const { telling } = libraryOf({ ...NO_FILTERS, years: { by: 'document', from: 2006, to: 2006 } }, atlas);
    expect(telling.map(({ document, passing }) => [document.id, passing.practice])).toEqual([['901', 2]]);
  });

  it('counts no money for a theme, which money does not have', () => {
    const { telling } = libraryOf({ ...NO_FILTERS, topic: 'health' }, atlas);
    expect(telling.find(({ document }) => document.id === '903')?.passing).toEqual({
      practice: 0,
      tie: 0,
      recommendation: 1,
      money: 0,
    });
  });

  it('counts all money of a document that is asked for, whoever gives it', () => {
    const { telling } = libraryOf({ ...NO_FILTERS, document: '903' }, atlas);
    expect(telling.map(({ document, passing }) => [document.id, passing.money])).toEqual([['903', 1]]);
  });

  it('says when no document tells anything', () => {
    const filters = { ...NO_FILTERS, topic: 'gender' as const };
    expect(librarySummary(libraryOf(filters, atlas), filters, atlas)).toBe(
      'None of the 3 documents tells anything about women and gender.',
    );
    const planned: Filters = { ...filters, actor: 'ngo', status: 'planned' };
    expect(librarySummary(libraryOf(planned, atlas), planned, atlas)).toBe(
      'None of the 3 documents tells anything about women and gender, involving NGOs, planned practices only.',
    );
  });
});

describe('what a document adds', () => {
  it('is what no other tells or names, and its share in each theme', () => {
    const { practices, onlyCountries, themes } = contributionOf('902', atlas);
    expect(practices).toEqual({ inAll: 3, told: 2, only: 1 });
    expect([...onlyCountries].sort()).toEqual(['FRA', 'ITA']);
    expect(themes).toEqual([
      { theme: 'climate', told: 2, inAll: 2 },
      { theme: 'health', told: 1, inAll: 2 },
    ]);
  });
});

describe('the dates of a meeting', () => {
  it.each([
    ['2010-11-08/2010-11-11', '8–11 November 2010'],
    ['2011-05-19', '19 May 2011'],
    ['2006/2008', '2006–2008'],
    ['2010-10-30/2010-11-02', '30 October – 2 November 2010'],
    ['2010-12-30/2011-01-02', '30 December 2010 – 2 January 2011'],
  ])('%s are %s', (date, text) => {
    expect(datesText(date)).toBe(text);
  });
});
