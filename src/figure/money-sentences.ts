import { inLanguage, t, tn } from '../language/language';
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
export const PHASE_NAMES: Readonly<Record<FundingPhase, string>> = inLanguage({
  planned: 'Planned|money',
  received: 'Given|money',
  reported: 'Told of|money',
});

/** What is counted in a summary, in the order in which it is said. */
const COUNTED: readonly (readonly [FundingCategory, (count: number) => string])[] = [
  ['budget-total', (count) => counted(count, 'total')],
  ['budget-subtotal', (count) => counted(count, 'subtotal')],
  ['budget-line', (count) => counted(count, 'line of a budget', 'lines of budgets')],
  ['contribution', (count) => counted(count, 'contribution of money', 'contributions of money')],
  ['in-kind', (count) => counted(count, 'contribution in kind', 'contributions in kind')],
];

/** How much is told of the money of a phase, and in how many documents; not how much money, which is never added up. */
export function moneySummary(figure: MoneyFigure, atlas: Atlas): string {
  const items = itemsOf<AtlasMoney>(figure.phase, filtersOf(figure), atlas);
  if (!items.length) return t('No amount of this kind found.');
  const unnamed = items.filter(({ amount, category }) => amount === null && category !== 'in-kind').length;
  const sentence = (what: string) => {
    const told = toldInText(what, tallyOf(figure, atlas).documents, atlas.documents.length);
    return unnamed
      ? tn(unnamed, '{told}; of {count} no amount is told.', '{told}; of {count} no amount is told.', { told })
      : t('{told}.', { told });
  };
  if (figure.phase === 'reported') return sentence(counted(items.length, 'amount'));
  const parts = COUNTED.flatMap(([category, countedAs]) => {
    const count = items.filter((item) => item.category === category).length;
    return count ? [countedAs(count)] : [];
  });
  return sentence(t('{items},|and then: told in 2 documents', { items: listed(parts) }));
}

/** "from Japan to Haiti", "to Haiti": between whom money goes, as far as that is told; empty where it is not. */
export function partiesText({ donor, recipient }: AtlasMoney, names: Names): string {
  const from = donor && nodeName(actorNode(donor), names);
  const to = recipient && nodeName(actorNode(recipient), names);
  if (from !== null && to !== null) return t('from {donor} to {recipient}', { donor: from, recipient: to });
  if (from !== null) return t('from {donor}', { donor: from });
  return to === null ? '' : t('to {recipient}', { recipient: to });
}

/** Amounts on one scale in words: how many, from which to which. They are given with the largest first. */
export function scaleText(items: readonly AtlasMoney[], shown: Shown, atlas: RatesKnown): string {
  const textOf = (item: AtlasMoney) => {
    const { own, other } = shownAmount(item, shown, atlas);
    return other ?? own ?? '';
  };
  const amounts = counted(items.length, 'amount');
  return items.length > 1
    ? t('{amounts} on a logarithmic scale, the largest first, from {smallest} to {largest}', {
        ...{ amounts, smallest: textOf(items[items.length - 1]), largest: textOf(items[0]) },
      })
    : t('{amounts} on a logarithmic scale, the largest first', { amounts });
}
