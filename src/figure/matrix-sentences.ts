import { inLanguage, t, tn } from '../language/language';
import type { Atlas } from '../atlas/atlas';
import { filtersOf, type MatrixFigure } from './figure';
import type { Matrix } from './matrix';
import { leftOutNote } from './sentences';
import { filterText, titleOf } from './titles';
import { counted, grouped, listed, THEME_NAMES } from './words';

/** What the rows of a matrix are: "Country". */
export const ROW_NAMES: Readonly<Record<MatrixFigure['across'], string>> = inLanguage({
  country: 'Country',
  document: 'Document',
});

/** A number of the rows of a matrix: "82 countries". */
export function rowsCounted(across: MatrixFigure['across'], count: number): string {
  return across === 'country' ? counted(count, 'country', 'countries') : counted(count, 'document');
}

/** What a matrix counts, how far it reaches, and what stands in none of its rows. */
export function matrixSummary(figure: MatrixFigure, atlas: Atlas, { total, rows, themes, outside }: Matrix): string {
  if (!total) return t('No practice found in {documents}.', { documents: counted(atlas.documents.length, 'document') });
  const { topic } = filtersOf(figure);
  const values = {
    practices: counted(total, 'practice'),
    themes: counted(themes, 'theme'),
    rows: rowsCounted(figure.across, rows.length),
  };
  const reach =
    topic === null
      ? t('{practices}: {themes} in {rows}.', values)
      : t('{practices} {about}, by all of their themes: {themes} in {rows}.', {
          ...values,
          about: filterText('topic', figure.filters, atlas),
        });
  if (!outside) return reach;
  return `${reach} ${outsideText(outside, outside === total)}`;
}

/** What of a matrix stands in none of its rows. */
function outsideText(count: number, isAll: boolean): string {
  if (isAll)
    return tn(
      count,
      'All of them are told of regions only: it counts in the totals of the themes, and in no country.',
      'All of them are told of regions only: they count in the totals of the themes, and in no country.',
    );
  return tn(
    count,
    '{count} of them is told of regions only: it counts in the totals of the themes, and in no country.',
    '{count} of them are told of regions only: they count in the totals of the themes, and in no country.',
  );
}

/** A matrix in words: title, reach, the highest cells and what is left out. */
export function matrixAlternative(figure: MatrixFigure, atlas: Atlas, matrix: Matrix): string {
  const { rows, columns, value } = matrix;
  const highest = rows
    .flatMap((row) => columns.map((column) => ({ row, column, count: value(row.id, column.id) })))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 5)
    .map(({ row, column, count }) =>
      t('{row} and {theme} ({count})', { row: row.label, theme: THEME_NAMES[column.id], count: grouped(count) }),
    );
  return [
    t('Matrix. {title}.', { title: titleOf(figure, atlas) }),
    matrixSummary(figure, atlas, matrix),
    highest.length ? t('Highest: {cells}.', { cells: listed(highest) }) : '',
    leftOutNote(figure, atlas) ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}
