import type { Shown } from '../atlas/currency/currencies';
import { actorNode } from '../atlas/network/nodes';
import { shownAmount, type RatesKnown } from './amounts';
import { amountOf, linesOf, sumToTheCent, type Budget, type BudgetNode } from './budget';
import { nodeName } from './node-names';
import type { Names } from './titles';
import { amountText, counted, listed, percent } from './words';

/** "Budget of GFMD 2010": whose budget it is, or of which document. */
export function budgetTitle({ root }: Budget, names: Names): string {
  const { recipient, documents } = root.item;
  if (recipient !== null) return `Budget of ${nodeName(actorNode(recipient), names)}`;
  return `Budget in ${names.documents.find(({ id }) => id === documents[0])?.shortName ?? documents[0]}`;
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
  const names = listed(largest.map(({ name }) => `“${name}”`));
  const each = largest.length > 1 ? 'The largest lines are' : 'The largest line is';
  return `${each} ${names}: ${amountText(most, root.item.currency)}${largest.length > 1 ? ' each' : ''}, ${percent(shareOf(largest[0], root))} of the total of ${total}.`;
}

/** "The total is about USD 2,318,000." in the currency and at the prices asked for; empty where that is what is told. */
export function totalText({ root }: Budget, shown: Shown, atlas: RatesKnown): string {
  const { other } = shownAmount(root.item, shown, atlas);
  return other === null ? '' : `The total is ${other}.`;
}

/** A picture of a budget in words: its parts with their shares, and its largest line. */
export function budgetText(budget: Budget, names: Names): string {
  const { root } = budget;
  const parts = root.children.map((child) => `${child.name} ${percent(shareOf(child, root))}`);
  const total = amountText(amountOf(root), root.item.currency);
  return `${budgetTitle(budget, names)}, ${total} in ${counted(parts.length, 'part')}: ${listed(parts)}. ${largestText(budget)}`;
}

/**
 * Whether a stated sum is what its parts give: "Stated EUR 25,953; its 4 lines give EUR 25,953.05, which is 0.05 more:
 * no more than rounding."
 */
export function checkText({ item: { amount, currency, check }, children }: BudgetNode, part: string): string {
  if (!check || amount === null) return '';
  const lead = `Stated ${amountText(amount, currency)}; its ${counted(check.parts.length, part)}`;
  return `${lead} ${agreement(amount, currency, check.sum, children.map(amountOf))}`;
}

/** What the planned contributions to a budget come to beside its total. */
export function contributionsText({ root, contributions }: Budget): string {
  const { currency } = root.item;
  const amounts = contributions.map(({ amount }) => amount ?? 0);
  const lead = `${amountText(amountOf(root), currency)} of costs; the ${counted(contributions.length, 'planned contribution')}`;
  return `${lead} ${agreement(amountOf(root), currency, sumToTheCent(amounts), amounts)}`;
}

/** What parts give in all, against what is stated, and whether rounding explains the difference. */
function agreement(stated: number, currency: string | null, sum: number, parts: readonly number[]): string {
  const difference = sumToTheCent([sum, -stated]);
  const give = parts.length === 1 ? 'gives' : 'give';
  if (difference === 0) return `${give} exactly that.`;
  const way = `${amountText(Math.abs(difference), null)} ${difference > 0 ? 'more' : 'less'}`;
  const verdict = isRounding(difference, [stated, ...parts]) ? 'no more than rounding' : 'more than rounding explains';
  return `${give} ${amountText(sum, currency)}, which is ${way}: ${verdict}.`;
}

/** An amount in whole units may be half a unit off, one in cents half a cent. */
function isRounding(difference: number, amounts: readonly number[]): boolean {
  const slack = amounts.reduce((cents, amount) => cents + (Number.isInteger(amount) ? 50 : 0.5), 0);
  return Math.round(Math.abs(difference) * 100) <= slack;
}
