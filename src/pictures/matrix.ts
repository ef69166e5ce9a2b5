/** Practices by theme, and by country or document, as a picture. */
import type { MatrixFigure } from '../figure/figure';
import { valueClasses } from '../figure/classes';
import { matrixOf, ordered } from '../figure/matrix';
import { matrixAlternative, matrixSummary } from '../figure/matrix-sentences';
import { leftOutNote } from '../figure/sentences';
import { t } from '../language/language';
import type { Draw } from './body';
import { MORE } from './rows';
import { drawGrid, gridShape, shadesLegend } from './grid';

/** Rows where the height is free: those with most practices. */
const MOST_ROWS = 40;

export const drawMatrix: Draw<MatrixFigure> = (figure, { atlas }, canvas) => {
  const matrix = matrixOf(figure, atlas);
  const { rows, columns } = ordered(matrix, figure.order, null);
  const { value, total, highest } = matrix;
  const classes = valueClasses(highest);
  const shape = gridShape({ rows, columns, total }, canvas, MOST_ROWS);
  const kept = new Set([...rows].sort((a, b) => b.total - a.total).slice(0, shape.rows));
  const shown = rows.filter((row) => kept.has(row));
  const left = rows.length - shown.length;
  const { marks, height } = drawGrid(
    { rows: shown, columns, total, classes, value: (r, c) => value(shown[r].id, columns[c].id) },
    shape,
    canvas.paints,
    left ? MORE[figure.across](left) : null,
  );
  const leftOut = leftOutNote(figure, atlas);
  return {
    ...{ marks: rows.length ? marks : '', height: rows.length ? height : 0 },
    legend: rows.length ? shadesLegend(t('Practices'), classes, canvas.paints) : [],
    summary: matrixSummary(figure, atlas, matrix),
    alternative: matrixAlternative(figure, atlas, matrix),
    notes: [
      t('A practice counts for each of its themes, up to three: rows and columns add up to more than their totals.'),
      ...(leftOut === null ? [] : [leftOut]),
    ],
  };
};
