import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FIGURE, DEFAULT_MONEY, type Figure } from './figure';
import { NO_FILTERS as filters } from './filters';
import { KINDS } from './kinds';
import { sortableColumns } from './table-columns';

/** The ids that the code of a table gives its columns, in their order. */
function idsIn(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  return [...code.matchAll(/\bid: (?:'(\w+)',|kind,)/g)].flatMap(([, id]) => id ?? KINDS);
}

describe('the columns that a table can be sorted by', () => {
  it.each<[Figure, string]>([
    [{ ...DEFAULT_FIGURE, scale: 'share' }, 'src/figure/country-columns.ts'],
    [{ chart: 'countries', order: 'name', filters }, 'src/figure/country-index-columns.ts'],
    [{ chart: 'matrix', across: 'country', order: 'total', filters }, 'src/figure/matrix-columns.ts'],
    [{ chart: 'theme', theme: 'health', filters }, 'src/figure/theme-columns.ts'],
    [{ chart: 'library', filters }, 'src/figure/library-columns.ts'],
    [{ chart: 'reading', document: '901', line: null, filters }, 'src/figure/reading-columns.ts'],
    [{ chart: 'recommendations', group: 'theme', filters }, 'src/figure/recommendation-columns.ts'],
    [{ ...DEFAULT_MONEY, filters }, 'src/figure/money-columns.ts'],
  ])('are those that it has: %j', (figure, path) => {
    expect(sortableColumns(figure)).toEqual(idsIn(path));
  });

  it('are fewer where the map has no shares, or counts documents', () => {
    expect(sortableColumns(DEFAULT_FIGURE)).toEqual(['name', 'value', 'documents', 'about']);
    expect(sortableColumns({ ...DEFAULT_FIGURE, measure: 'documents' })).toEqual(['name', 'value', 'about']);
  });
});
