/** What pictures of money share, and which of them a phase has. */
import type { Atlas, AtlasMoney } from '../atlas/atlas';
import { shownAmount } from '../figure/amounts';
import { filtersOf, type MoneyFigure } from '../figure/figure';
import { leftOutAsUnsure, leftOutText, type LeftOut } from '../figure/left-out';
import { moneySummary } from '../figure/money-sentences';
import { itemsOf } from '../figure/tally';
import { titleOf } from '../figure/titles';
import { t } from '../language/language';
import type { Body, Canvas, Draw } from './body';
import { plannedMarks } from './planned';
import { receivedMarks } from './received';
import { reportedMarks } from './reported';

/** What is drawn of the money of a phase. */
export interface MoneyMarks extends Pick<Body, 'marks' | 'height' | 'legend'> {
  /** What is drawn, in words. */
  readonly told: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Draws the money of one phase that passes the filters of a figure. */
export type DrawMoney = (items: readonly AtlasMoney[], figure: MoneyFigure, atlas: Atlas, canvas: Canvas) => MoneyMarks;

const DRAWN: Readonly<Record<MoneyFigure['phase'], DrawMoney>> = {
  planned: plannedMarks,
  received: receivedMarks,
  reported: reportedMarks,
};

export const drawMoney: Draw<MoneyFigure> = (figure, { atlas }, canvas) => {
  const items = itemsOf<AtlasMoney>(figure.phase, filtersOf(figure), atlas);
  const { marks, height, legend, told, leftOut } = DRAWN[figure.phase](items, figure, atlas, canvas);
  const missing = [...leftOut, ...leftOutAsUnsure(figure, atlas)];
  const summary = moneySummary(figure, atlas);
  return {
    ...{
      marks: items.length ? marks : '',
      height: items.length ? height : 0,
      legend: items.length ? legend : [],
      summary,
    },
    alternative: [`${titleOf(figure, atlas)}.`, summary, ...told].join(' '),
    notes: [
      ...(missing.length ? [leftOutText(missing)] : []),
      [
        ...(!items.some((item) => shownAmount(item, figure, atlas).other !== null)
          ? []
          : [
              t(
                'What is converted is only about right: it goes by the rate that its document states, or else by that of its year.',
              ),
            ]),
        t('What was planned, what was given and what else is told of are never added up together.'),
      ].join(' '),
    ],
  };
};
