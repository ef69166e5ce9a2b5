import type { AtlasMoney } from '../atlas/atlas';

/** A stated amount of a budget with those that it sums. */
export interface BudgetNode {
  readonly item: AtlasMoney;
  /** What it is for, without the name of its group. */
  readonly name: string;
  /** In the order of the document; none of a line. */
  readonly children: readonly BudgetNode[];
}

/** A budget: a sum that is part of no other, down to its lines, and what is planned to pay for it. */
export interface Budget {
  readonly root: BudgetNode;
  readonly contributions: readonly AtlasMoney[];
}

/** Planned money by the budgets that it belongs to. */
export interface Budgets {
  readonly budgets: readonly Budget[];
  /** Amounts that belong to none. */
  readonly apart: readonly AtlasMoney[];
}

/**
 * The budgets in some money, by the parts that each stated sum is checked against, so that nothing is counted as a sum
 * and again as its parts. A contribution belongs to the budget before it in its document, to the same recipient and in
 * the same currency.
 */
export function budgetsOf(items: readonly AtlasMoney[]): Budgets {
  const byId = new Map(items.map((item) => [item.id, item]));
  const taken = new Set(items.flatMap(({ check }) => check?.parts ?? []));
  const nodeOf = (item: AtlasMoney, group: string | null): BudgetNode => ({
    item,
    name: nameIn(item.purpose, group),
    children: (item.check?.parts ?? []).flatMap((id) => {
      const part = byId.get(id);
      return part && part !== item ? [nodeOf(part, item.purpose)] : [];
    }),
  });
  const budgets: { root: BudgetNode; contributions: AtlasMoney[] }[] = [];
  const apart: AtlasMoney[] = [];
  for (const item of items) {
    if (taken.has(item.id)) continue;
    if (item.check && item.amount !== null) {
      budgets.push({ root: nodeOf(item, null), contributions: [] });
      continue;
    }
    const paid = item.category === 'contribution' && item.amount !== null;
    const budget = paid ? budgets.findLast(({ root }) => isToSame(root.item, item)) : undefined;
    if (budget) budget.contributions.push(item);
    else apart.push(item);
  }
  return { budgets, apart };
}

function isToSame(a: AtlasMoney, b: AtlasMoney): boolean {
  return (
    a.currency === b.currency &&
    a.documents[0] === b.documents[0] &&
    JSON.stringify(a.recipient) === JSON.stringify(b.recipient)
  );
}

/** A line's purpose begins with the name of its group where it has one. */
function nameIn(purpose: string, group: string | null): string {
  const lead = `${group}: `;
  return group !== null && purpose.startsWith(lead) ? purpose.slice(lead.length) : purpose;
}

/** The lines of a budget, which sum nothing themselves, each once, with the group that it stands in. */
export function linesOf(node: BudgetNode, group: BudgetNode | null = null): BudgetLine[] {
  return node.children.length ? node.children.flatMap((child) => linesOf(child, node)) : [{ node, group }];
}

/** A line of a budget; its group is null where it is all of the budget. */
export interface BudgetLine {
  readonly node: BudgetNode;
  readonly group: BudgetNode | null;
}

/** The stated sums of a budget, the total first, each before those in it. */
export function sumsOf(node: BudgetNode): BudgetNode[] {
  return node.item.check ? [node, ...node.children.flatMap(sumsOf)] : [];
}

/** A node and all below it, each before those in it. */
export function nodesOf(node: BudgetNode): BudgetNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

/** The same budget with the largest first everywhere. */
export function byAmount(node: BudgetNode): BudgetNode {
  const children = node.children.map(byAmount).sort((a, b) => amountOf(b) - amountOf(a));
  return { ...node, children };
}

/** Units of its currency; 0 where no amount is told. */
export function amountOf({ item }: Pick<BudgetNode, 'item'>): number {
  return item.amount ?? 0;
}

/** The sum of some amounts of one currency, to the cent. */
export function sumToTheCent(amounts: readonly number[]): number {
  return amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}
