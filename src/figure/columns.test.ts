import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES } from '../extract/records';
import { columnsOf, isOf, NO_THEME, type SetColumn } from './columns';
import { MEASURES } from './measure';
import { LEVELS } from './sureness';

const italy = { type: 'country', id: 'ITA' } as const;
const peru = { type: 'country', id: 'PER' } as const;
const atlas = atlasWith({
  documents: [documentWith('901'), documentWith('902')],
  practices: [
    practiceWith({
      countries: ['ITA', 'PER'],
      themes: ['gender', 'health'],
      regions: ['Latin America'],
      documents: ['902'],
      passages: ['a', 'b'],
      years: [2001, 2003],
      status: 'planned',
      confidence: 'low',
    }),
    practiceWith({ countries: ['PER'], themes: ['health'], documents: ['901'], passages: ['c'] }),
    practiceWith({
      regions: ['Asia', 'Latin America'],
      themes: ['gender', 'health'],
      documents: ['901'],
      confidence: 'low',
      checked: true,
    }),
  ],
  ties: [
    tieWith({ members: [italy, peru, italy, { type: 'sector', name: 'ngo' }, { type: 'org', name: 'PER' }] }),
    tieWith({ members: [{ type: 'sector', name: 'media' }], themes: ['climate'] }),
  ],
  recommendations: [recommendationWith({ targets: ['academia'], countries: ['PER'] })],
  money: [
    moneyWith({ id: 'gift', donor: italy, recipient: peru }),
    moneyWith({ id: 'line', donor: italy, category: 'budget-line' }),
    moneyWith({ id: 'total', donor: italy, category: 'budget-total' }),
    moneyWith({ id: 'unknown', recipient: peru }),
    moneyWith({ id: 'guild', donor: { type: 'org', name: 'ITA' }, category: 'in-kind' }),
  ],
  coverage: { PER: { documents: ['901', '902'], lines: 3 }, ITA: { documents: ['902', '999'], lines: 1 } },
});

const setOf = ({ sets, of }: SetColumn, row: number) => [...sets[of[row]]];
const actors = (...names: (typeof ACTOR_TYPES)[number][]) => names.map((name) => ACTOR_TYPES.indexOf(name));
const themes = (...names: (typeof THEMES)[number][]) => names.map((name) => THEMES.indexOf(name));

describe('a column of sets', () => {
  it('holds each different set once, and for each item the number of its own', () => {
    const { themes: column } = columnsOf('practices', atlas);
    expect(column.sets).toEqual([themes('gender', 'health'), themes('health')]);
    expect([...column.of]).toEqual([0, 1, 0]);
  });

  it('numbers documents as the atlas has them, and regions in the order of their first item', () => {
    const columns = columnsOf('practices', atlas);
    expect([0, 1, 2].map((row) => setOf(columns.documents, row))).toEqual([[1], [0], [0]]);
    expect(columns.regionNames).toEqual(['Latin America', 'Asia']);
    expect([0, 1, 2].map((row) => setOf(columns.regions, row))).toEqual([[0], [], [0, 1]]);
    expect([0, 1, 2].map((row) => setOf(columns.years, row))).toEqual([[2001, 2003], [], []]);
  });
});

describe('the columns of practices', () => {
  it('have status, sureness, main theme and passages', () => {
    const { status, level, mainTheme, passages } = columnsOf('practices', atlas);
    expect([...status].map((own) => PRACTICE_STATUSES[own])).toEqual(['planned', 'existing', 'existing']);
    expect([...level].map((own) => LEVELS[own])).toEqual(['low', 'high', 'checked']);
    expect([...mainTheme].map((own) => THEMES[own])).toEqual(['gender', 'health', 'gender']);
    expect([...passages]).toEqual([2, 1, 0]);
  });
});

describe('the countries of an item', () => {
  const idsOf = (measure: (typeof MEASURES)[number]) => {
    const columns = columnsOf(measure, atlas);
    return columns.items.map((_, row) => (['ITA', 'PER', 'TON'] as const).filter((id) => isOf(columns, row, id)));
  };

  it('are those of its place, of a tie each member once, and of money who gives it', () => {
    expect(idsOf('practices')).toEqual([['ITA', 'PER'], ['PER'], []]);
    expect(idsOf('partnerships')).toEqual([['ITA', 'PER'], []]);
    expect(columnsOf('partnerships', atlas).countries).toHaveLength(2);
    expect(idsOf('recommendations')).toEqual([['PER']]);
    expect(idsOf('funding')).toEqual([['ITA'], []]);
  });

  it('are, of a document, those that it names', () => {
    expect(idsOf('documents')).toEqual([['PER'], ['ITA', 'PER']]);
  });
});

describe('what a measure counts', () => {
  it('is, of money, what somebody is known to give, and no line of a budget', () => {
    expect(columnsOf('funding', atlas).items.map((item) => item.id)).toEqual(['gift', 'guild']);
  });

  it('has as actors the sectors of a tie, and those whom a recommendation addresses', () => {
    const ties = columnsOf('partnerships', atlas);
    expect([0, 1].map((row) => setOf(ties.actors, row))).toEqual([actors('ngo'), actors('media')]);
    expect(setOf(columnsOf('recommendations', atlas).actors, 0)).toEqual(actors('academia'));
  });

  it('has no main theme where it is told without any', () => {
    expect([...columnsOf('partnerships', atlas).mainTheme]).toEqual([NO_THEME, ...themes('climate')]);
    expect([...columnsOf('funding', atlas).mainTheme]).toEqual([NO_THEME, NO_THEME]);
    expect(THEMES.at(NO_THEME)).toBeUndefined();
  });

  it('is put into columns once for an atlas', () => {
    for (const measure of MEASURES) {
      expect(columnsOf(measure, atlas)).toBe(columnsOf(measure, atlas));
      expect(columnsOf(measure, { ...atlas })).not.toBe(columnsOf(measure, atlas));
    }
  });
});
