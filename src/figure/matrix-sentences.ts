import type { Atlas } from '../atlas/atlas';
import { filtersOf, type MatrixFigure } from './figure';
import type { Matrix } from './matrix';
import { leftOutNote } from './sentences';
import { filterText, titleOf } from './titles';
import { counted, grouped, listed } from './words';

/** What the rows of a matrix are: "Country". */
export const ROW_NAMES: Readonly<Record<MatrixFigure['across'], string>> = { country: 'Country', document: 'Document' };

/** A number of the rows of a matrix: "82 countries". */
export function rowsCounted(across: MatrixFigure['across'], count: number): string {
  return across === 'country' ? counted(count, 'country', 'countries') : counted(count, 'document');
}

/** What a matrix counts, how far it reaches, and what stands in none of its rows. */
export function matrixSummary(figure: MatrixFigure, atlas: Atlas, { total, rows, themes, outside }: Matrix): string {
  if (!total) return `No practice found in ${counted(atlas.documents.length, 'document')}.`;
  const { topic } = filtersOf(figure);
  const which = topic === null ? '' : ` ${filterText('topic', figure.filters, atlas)}, by all of their themes`;
  const reach = `${counted(total, 'practice')}${which}: ${counted(themes, 'theme')} in ${rowsCounted(figure.across, rows.length)}.`;
  if (!outside) return reach;
  const who =
    outside === total ? 'All of them are' : outside === 1 ? '1 of them is' : `${grouped(outside)} of them are`;
  const they = outside === 1 ? 'it counts' : 'they count';
  return `${reach} ${who} told of regions only: ${they} in the totals of the themes, and in no country.`;
}

/** A matrix in words: title, reach, the highest cells and what is left out. */
export function matrixAlternative(figure: MatrixFigure, atlas: Atlas, matrix: Matrix): string {
  const { rows, columns, value } = matrix;
  const highest = rows
    .flatMap((row) => columns.map((column) => ({ row, column, count: value(row.id, column.id) })))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 5)
    .map(({ row, column, count }) => `${row.label} and ${column.label.toLowerCase()} (${grouped(count)})`);
  return [
    `Matrix. ${titleOf(figure, atlas)}.`,
    matrixSummary(figure, atlas, matrix),
    highest.length ? `Highest: ${listed(highest)}.` : '',
    leftOutNote(figure, atlas) ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}
