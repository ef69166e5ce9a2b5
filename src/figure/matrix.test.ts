import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, practiceWith } from '../atlas/fixtures';
import type { Theme } from '../extract/records';
import type { MatrixFigure } from './figure';
import { NO_FILTERS } from './filters';
import { cellOfPlace, matrixOf, ordered, placeOfCell } from './matrix';
import { matrixSummary } from './matrix-sentences';

const COUNTRIES: MatrixFigure = { chart: 'matrix', across: 'country', order: 'total', filters: NO_FILTERS };
const DOCUMENTS: MatrixFigure = { ...COUNTRIES, across: 'document' };

const atlas = atlasWith({
  documents: [documentWith('901'), documentWith('902')],
  practices: [
    practiceWith({ id: 'clinic', countries: ['MLT', 'ITA'], themes: ['health', 'gender'], documents: ['901', '902'] }),
    practiceWith({ id: 'school', countries: ['ITA'], themes: ['gender'], documents: ['901'], actors: ['ngo'] }),
    practiceWith({ id: 'choir', regions: ['Africa'], themes: ['diaspora'], documents: ['901'] }),
    practiceWith({ id: 'bank', countries: ['PER'], themes: ['health'], documents: ['902'], confidence: 'low' }),
  ],
});

/** Headings with their totals, and the cells that hold anything. */
const drawn = (figure: MatrixFigure, from = atlas) => {
  const { rows, columns, value } = matrixOf(figure, from);
  return {
    rows: rows.map(({ id, total }) => `${id} ${total}`),
    themes: columns.filter(({ total }) => total).map(({ id, total }) => `${id} ${total}`),
    cells: rows.flatMap((row) =>
      columns
        .filter((theme) => value(row.id, theme.id))
        .map((theme) => `${row.id} ${theme.id} ${value(row.id, theme.id)}`),
    ),
  };
};

describe('a matrix of practices', () => {
  it('counts a practice in each of its themes and countries, and once in each total', () => {
    expect(drawn(COUNTRIES)).toEqual({
      rows: ['ITA 2', 'MLT 1', 'PER 1'],
      themes: ['diaspora 1', 'gender 2', 'health 2'],
      cells: ['ITA gender 2', 'ITA health 1', 'MLT gender 1', 'MLT health 1', 'PER health 1'],
    });
    expect(matrixOf(COUNTRIES, atlas)).toMatchObject({ total: 4, outside: 1, themes: 3, highest: 2 });
  });

  it('counts it in each of its documents', () => {
    expect(drawn(DOCUMENTS)).toEqual({
      rows: ['901 3', '902 2'],
      themes: ['diaspora 1', 'gender 2', 'health 2'],
      cells: ['901 diaspora 1', '901 gender 2', '901 health 1', '902 gender 1', '902 health 2'],
    });
    expect(matrixOf(DOCUMENTS, atlas).outside).toBe(0);
  });

  it('has only what the filters let through, by all of its themes', () => {
    const filtered = (filters: Partial<MatrixFigure['filters']>) => ({ ...NO_FILTERS, ...filters });
    expect(drawn({ ...COUNTRIES, filters: filtered({ topic: 'health', sureness: 'surest' }) })).toEqual({
      rows: ['ITA 1', 'MLT 1'],
      themes: ['gender 1', 'health 1'],
      cells: ['ITA gender 1', 'ITA health 1', 'MLT gender 1', 'MLT health 1'],
    });
    expect(drawn({ ...DOCUMENTS, filters: filtered({ document: '902' }) }).rows).toEqual(['902 2']);
    expect(drawn({ ...COUNTRIES, filters: filtered({ actor: 'media' }) })).toEqual({ rows: [], themes: [], cells: [] });
  });

  it('has nothing where it has no such row or column', () => {
    expect(matrixOf(COUNTRIES, atlas).value('ESP', 'health')).toBe(0);
    expect(matrixOf(COUNTRIES, atlas).value('901', 'health')).toBe(0);
  });

  it('says how far it reaches, and what stands in no row', () => {
    const said = (figure: MatrixFigure) => matrixSummary(figure, atlas, matrixOf(figure, atlas));
    expect(said(COUNTRIES)).toBe(
      '4 practices: 3 themes in 3 countries. 1 of them is told of regions only: it counts in the totals of the themes, and in no country.',
    );
    expect(said(DOCUMENTS)).toBe('4 practices: 3 themes in 2 documents.');
    expect(said({ ...DOCUMENTS, filters: { ...NO_FILTERS, topic: 'gender' } })).toBe(
      '2 practices about women and gender, by all of their themes: 2 themes in 2 documents.',
    );
    expect(said({ ...COUNTRIES, filters: { ...NO_FILTERS, actor: 'media' } })).toBe(
      'No practice found in 2 documents.',
    );
  });
});

describe('the order of a matrix', () => {
  const matrix = matrixOf(COUNTRIES, atlas);
  const rows = (...asked: Parameters<typeof ordered> extends [unknown, ...infer Rest] ? Rest : never) =>
    ordered(matrix, ...asked).rows.map(({ id }) => id);
  const themes = (...asked: Parameters<typeof ordered> extends [unknown, ...infer Rest] ? Rest : never) =>
    ordered(matrix, ...asked).columns.map(({ id }) => id);

  it('is by total, equal ones by name and as the themes are listed', () => {
    expect(rows('total', null)).toEqual(['ITA', 'MLT', 'PER']);
    expect(themes('total', null).slice(0, 3)).toEqual(['gender', 'health', 'diaspora']);
  });

  it('is by a heading across, which leaves its own axis as it is', () => {
    expect(rows('total', { axis: 'column', by: 'health' })).toEqual(['ITA', 'MLT', 'PER']);
    expect(rows('total', { axis: 'column', by: 'diaspora' })).toEqual(['ITA', 'MLT', 'PER']);
    expect(themes('total', { axis: 'row', by: 'PER' }).slice(0, 2)).toEqual(['health', 'gender']);
    expect(rows('total', { axis: 'row', by: 'PER' })).toEqual(['ITA', 'MLT', 'PER']);
  });

  it('puts those alike beside each other, until totals or a heading are asked for', () => {
    const like = atlasWith({
      practices: [
        ...['ITA', 'ITA', 'ITA', 'ESP'].map((id) => practiceWith({ countries: [id as 'ITA'], themes: ['health'] })),
        ...['PER', 'PER'].map((id) => practiceWith({ countries: [id as 'PER'], themes: ['gender'] })),
      ],
    });
    const alike = (sort: Parameters<typeof ordered>[2]) =>
      ordered(matrixOf(COUNTRIES, like), 'alike', sort).rows.map(({ id }) => id);
    expect(alike(null)).toEqual(['ITA', 'ESP', 'PER']);
    expect(alike({ axis: 'column', by: null })).toEqual(['ITA', 'PER', 'ESP']);
    expect(alike({ axis: 'column', by: 'gender' })).toEqual(['PER', 'ITA', 'ESP']);
    expect(alike({ axis: 'column', by: 'unknown' })).toEqual(['ITA', 'ESP', 'PER']);
  });
});

describe('a cell of a matrix', () => {
  const health: Theme = 'health';
  it.each([
    ['country', 'ITA', health, { kind: 'cell', theme: health, country: 'ITA', document: null }],
    ['country', null, health, { kind: 'cell', theme: health, country: null, document: null }],
    ['country', 'ITA', null, { kind: 'country', id: 'ITA' }],
    ['document', '901', health, { kind: 'cell', theme: health, country: null, document: '901' }],
    ['document', '901', null, { kind: 'cell', theme: null, country: null, document: '901' }],
  ] as const)('across %s, of %s and %s, opens a place that is the cell again', (across, row, theme, place) => {
    expect(placeOfCell(across, row, theme)).toEqual(place);
    expect(cellOfPlace(across, place)).toEqual({ row, column: theme });
  });

  it('opens nothing where it is the total of all, and is no place of another matrix', () => {
    expect(placeOfCell('country', null, null)).toBeNull();
    expect(cellOfPlace('country', null)).toBeNull();
    expect(cellOfPlace('document', { kind: 'country', id: 'ITA' })).toBeNull();
    expect(cellOfPlace('document', { kind: 'cell', theme: health, country: 'ITA', document: null })).toBeNull();
    expect(cellOfPlace('country', { kind: 'region', name: 'Africa' })).toBeNull();
  });
});
