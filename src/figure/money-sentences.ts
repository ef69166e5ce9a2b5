import type { Atlas, AtlasMoney, FundingPhase } from '../atlas/atlas';
import { actorNode } from '../atlas/network/nodes';
import type { FundingCategory } from '../extract/records';
import type { Shown } from '../atlas/currency/currencies';
import { shownAmount, type RatesKnown } from './amounts';
import { filtersOf, type MoneyFigure } from './figure';
import { nodeName } from './node-names';
import { toldInText } from './sentences';
import { tallyOf } from './rows';
import { itemsOf } from './tally';
import type { Names } from './titles';
import { counted, listed } from './words';

/** What the money of a phase is called where one is chosen. */
export const PHASE_NAMES: Readonly<Record<FundingPhase, string>> = {
  planned: 'Planned',
  received: 'Given',
  reported: 'Told of',
};

/** What is counted in a summary, in the order in which it is said: one, and many. */
const COUNTED: readonly (readonly [FundingCategory, string, string])[] = [
  ['budget-total', 'total', 'totals'],
  ['budget-subtotal', 'subtotal', 'subtotals'],
  ['budget-line', 'line of a budget', 'lines of budgets'],
  ['contribution', 'contribution of money', 'contributions of money'],
  ['in-kind', 'contribution in kind', 'contributions in kind'],
];

/** How much is told of the money of a phase, and in how many documents; not how much money, which is never added up. */
export function moneySummary(figure: MoneyFigure, atlas: Atlas): string {
  const items = itemsOf<AtlasMoney>(figure.phase, filtersOf(figure), atlas);
  const told = toldInText(tallyOf(figure, atlas).documents, atlas.documents.length);
  if (!items.length) return 'No amount of this kind found.';
  const unnamed = items.filter(({ amount, category }) => amount === null && category !== 'in-kind').length;
  const without = unnamed ? `; of ${unnamed} no amount is told` : '';
  if (figure.phase === 'reported') return `${counted(items.length, 'amount')} ${told}${without}.`;
  const parts = COUNTED.flatMap(([category, one, many]) => {
    const count = items.filter((item) => item.category === category).length;
    return count ? [counted(count, one, many)] : [];
  });
  return `${listed(parts)}, ${told}${without}.`;
}

/** "from Japan to Haiti", "to Haiti": between whom money goes, as far as that is told; empty where it is not. */
export function partiesText({ donor, recipient }: AtlasMoney, names: Names): string {
  const parts = [
    donor && `from ${nodeName(actorNode(donor), names)}`,
    recipient && `to ${nodeName(actorNode(recipient), names)}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Amounts on one scale in words: how many, from which to which. They are given with the largest first. */
export function scaleText(items: readonly AtlasMoney[], shown: Shown, atlas: RatesKnown): string {
  const textOf = (item: AtlasMoney) => {
    const { own, other } = shownAmount(item, shown, atlas);
    return other ?? own ?? '';
  };
  const range = items.length > 1 ? `, from ${textOf(items[items.length - 1])} to ${textOf(items[0])}` : '';
  return `${counted(items.length, 'amount')} on a logarithmic scale, the largest first${range}`;
}
