import { t, tn } from '../language/language';
import type { Shown } from '../atlas/currency/currencies';
import { actorNode } from '../atlas/network/nodes';
import { shownAmount, type RatesKnown } from './amounts';
import { amountOf, linesOf, sumToTheCent, type Budget, type BudgetNode } from './budget';
import { nodeName } from './node-names';
import type { Names } from './titles';
import { amountText } from './record-words';
import { counted, listed, percent } from './words';

/** "Budget of GFMD 2010": whose budget it is, or of which document. */
export function budgetTitle({ root }: Budget, names: Names): string {
  const { recipient, documents } = root.item;
  if (recipient !== null) return t('Budget of {name}', { name: nodeName(actorNode(recipient), names) });
  return t('Budget in {document}', {
    document: names.documents.find(({ id }) => id === documents[0])?.shortName ?? documents[0],
  });
}

/** The share of a node in its budget; 0 in one of nothing. */
export function shareOf(node: Pick<BudgetNode, 'item'>, root: Pick<BudgetNode, 'item'>): number {
  return amountOf(root) > 0 ? amountOf(node) / amountOf(root) : 0;
}

/** The largest line of a budget and its share: the first thing that one asks of it. */
export function largestText({ root }: Budget): string {
  const lines = linesOf(root);
  const most = Math.max(...lines.map(({ node }) => amountOf(node)));
  const largest = lines.filter(({ node }) => amountOf(node) === most).map(({ node }) => node);
  const total = amountText(amountOf(root), root.item.currency);
  const values = {
    names: listed(largest.map(({ name }) => t('“{name}”', { name }))),
    amount: amountText(most, root.item.currency),
    share: percent(shareOf(largest[0], root)),
    total,
  };
  return largest.length > 1
    ? t('The largest lines are {names}: {amount} each, {share} of the total of {total}.', values)
    : t('The largest line is {names}: {amount}, {share} of the total of {total}.', values);
}

/** "The total is about USD 2,318,000." in the currency and at the prices asked for; empty where that is what is told. */
export function totalText({ root }: Budget, shown: Shown, atlas: RatesKnown): string {
  const { other } = shownAmount(root.item, shown, atlas);
  return other === null ? '' : t('The total is {amount}.', { amount: other });
}

/** A picture of a budget in words: its parts with their shares, and its largest line. */
export function budgetText(budget: Budget, names: Names): string {
  const { root } = budget;
  const parts = root.children.map((child) =>
    t('{part} {share}', { part: child.name, share: percent(shareOf(child, root)) }),
  );
  const total = amountText(amountOf(root), root.item.currency);
  const text = t('{title}, {total} in {count}: {parts}.', {
    ...{ title: budgetTitle(budget, names), total, count: counted(parts.length, 'part'), parts: listed(parts) },
  });
  return `${text} ${largestText(budget)}`;
}

/**
 * Whether a stated sum is what its parts give: "Stated EUR 25,953; its 4 lines give EUR 25,953.05, which is 0.05 more:
 * no more than rounding."
 */
export function checkText({ item: { amount, currency, check }, children }: BudgetNode, part: 'part' | 'line'): string {
  if (!check || amount === null) return '';
  const count = check.parts.length;
  return t('Stated {amount}; its {parts} {agreement}', {
    amount: amountText(amount, currency),
    parts: part === 'part' ? counted(count, 'part') : counted(count, 'line'),
    agreement: agreement(amount, currency, check.sum, children.map(amountOf)),
  });
}

/** What the planned contributions to a budget come to beside its total. */
export function contributionsText({ root, contributions }: Budget): string {
  const { currency } = root.item;
  const amounts = contributions.map(({ amount }) => amount ?? 0);
  return t('{amount} of costs; the {contributions} {agreement}', {
    amount: amountText(amountOf(root), currency),
    contributions: counted(contributions.length, 'planned contribution'),
    agreement: agreement(amountOf(root), currency, sumToTheCent(amounts), amounts),
  });
}

/** What parts give in all, against what is stated, and whether rounding explains the difference. */
function agreement(stated: number, currency: string | null, sum: number, parts: readonly number[]): string {
  const difference = sumToTheCent([sum, -stated]);
  if (difference === 0) return tn(parts.length, 'gives exactly that.', 'give exactly that.');
  const values = {
    sum: amountText(sum, currency),
    difference: amountText(Math.abs(difference), null),
    verdict: isRounding(difference, [stated, ...parts]) ? t('no more than rounding') : t('more than rounding explains'),
  };
  return difference > 0
    ? tn(
        parts.length,
        'gives {sum}, which is {difference} more: {verdict}.',
        'give {sum}, which is {difference} more: {verdict}.',
        values,
      )
    : tn(
        parts.length,
        'gives {sum}, which is {difference} less: {verdict}.',
        'give {sum}, which is {difference} less: {verdict}.',
        values,
      );
}

/** An amount in whole units may be half a unit off, one in cents half a cent. */
function isRounding(difference: number, amounts: readonly number[]): boolean {
  const slack = amounts.reduce((cents, amount) => cents + (Number.isInteger(amount) ? 50 : 0.5), 0);
  return Math.round(Math.abs(difference) * 100) <= slack;
}
