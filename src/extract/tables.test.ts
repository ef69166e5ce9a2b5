import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { analyse } from './analysis';
import { cellPlaces, filledCells, headOver, tablesOf } from './tables';

const TEXT = 'Tarn\t\tTarn and Ulm\n\t12\n\nThe pier.\n\n| Ulm | 14 |\n';
const tables = tablesOf(analyse(readDocument('901', TEXT)));

describe('tablesOf', () => {
  it('gives the rows of each table with their cells, empty ones included', () => {
    expect(tables.map((rows) => rows.map(({ cells }) => cells))).toEqual([
      [
        ['Tarn', '', 'Tarn and Ulm'],
        ['', '12'],
      ],
      [['Ulm', '14']],
    ]);
    expect(tables[0].map(filledCells)).toEqual([2, 1]);
  });
});

describe('cellPlaces', () => {
  it('tells where cells stand in the text of their row, also where one holds the words of another', () => {
    const { block } = tables[0][0].analysis;
    const places = cellPlaces(block);
    expect(places.map((place) => place && block.text.text.slice(place.start, place.end))).toEqual([
      'Tarn',
      undefined,
      'Tarn and Ulm',
    ]);
    expect(places[2]?.start).toBe(5);
  });
});

describe('headOver', () => {
  it('is the own head of a column, else the one that spans it', () => {
    const heads = ['', 'Chairs', '', 'Bodies'];
    expect([0, 1, 2, 3, 4].map((column) => headOver(heads, column))).toEqual([
      '',
      'Chairs',
      'Chairs',
      'Bodies',
      'Bodies',
    ]);
  });
});
