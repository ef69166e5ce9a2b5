import { t } from '../language/language';
import type { Theme } from '../extract/records';
import type { MatrixFigure } from './figure';
import type { Matrix, MatrixHeading } from './matrix';
import { ROW_NAMES } from './matrix-sentences';
import type { Column } from './table';

/** A cell of a matrix that holds a practice. */
export interface MatrixCell {
  readonly row: MatrixHeading;
  readonly theme: MatrixHeading<Theme>;
  readonly value: number;
}

/** The cells that hold a practice, in the order of the headings. */
export function matrixCells({ value }: Matrix, { rows, columns }: Pick<Matrix, 'rows' | 'columns'>): MatrixCell[] {
  return rows.flatMap((row) =>
    columns.map((theme) => ({ row, theme, value: value(row.id, theme.id) })).filter((cell) => cell.value > 0),
  );
}

/** The columns of the cells of a matrix as a table. */
export function matrixColumns({ across }: Pick<MatrixFigure, 'across'>): Column<MatrixCell>[] {
  return [
    { id: 'row', title: ROW_NAMES[across], kind: 'text', value: ({ row }) => row.label },
    { id: 'theme', title: t('Theme'), kind: 'text', value: ({ theme }) => theme.label },
    { id: 'value', title: t('Practices'), kind: 'number', value: ({ value }) => value },
  ];
}
