import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasMoney } from '../atlas/atlas';
import { moneyWith } from '../atlas/fixtures';
import { amountOf, budgetsOf, byAmount, linesOf, nodesOf, sumsOf, sumToTheCent } from './budget';

const FORUM = { type: 'org', name: 'Forum' } as const;
const planned = (id: string, amount: number, purpose = id, parts?: readonly AtlasMoney[]): AtlasMoney => {
  const sum = sumToTheCent((parts ?? []).map((part) => part.amount ?? 0));
  return moneyWith({
    id,
    amount,
    purpose,
    phase: 'planned',
    currency: 'EUR',
    category: parts ? 'budget-subtotal' : 'budget-line',
    recipient: FORUM,
    documents: ['901'],
    ...(parts ? { check: { parts: parts.map((part) => part.id), sum, difference: sumToTheCent([amount, -sum]) } } : {}),
  });
};

const fees = planned('fees', 30.25, 'Team: Fees');
const travel = planned('travel', 50.5, 'Team: Travel');
const team = planned('team', 81, 'Team', [fees, travel]);
const reserve = planned('reserve', 9, 'Reserve');
const total = planned('total', 90, 'Total', [team, reserve]);
const pledge = moneyWith({ ...planned('pledge', 60), category: 'contribution' });

describe('budgets', () => {
  const { budgets, apart } = budgetsOf([team, fees, travel, reserve, total, pledge]);

  it('are the sums that are part of no other, with their parts down to the lines', () => {
    expect(budgets.map(({ root }) => nodesOf(root).map(({ name }) => name))).toEqual([
      ['Total', 'Team', 'Fees', 'Travel', 'Reserve'],
    ]);
    expect(sumsOf(budgets[0].root).map(({ name }) => name)).toEqual(['Total', 'Team']);
    expect(apart).toEqual([]);
  });

  it('count a line once, and never with the sum that it is part of', () => {
    const lines = linesOf(budgets[0].root);
    expect(lines.map(({ node, group }) => [node.name, group?.name])).toEqual([
      ['Fees', 'Team'],
      ['Travel', 'Team'],
      ['Reserve', 'Total'],
    ]);
    expect(sumToTheCent(lines.map(({ node }) => amountOf(node)))).toBe(89.75);
  });

  it('take the contributions to the same recipient, in the same currency and document, that stand after them', () => {
    expect(budgets[0].contributions).toEqual([pledge]);
    const others = [
      moneyWith({ ...pledge, id: 'dollars', currency: 'USD' }),
      moneyWith({ ...pledge, id: 'elsewhere', documents: ['902'] }),
      moneyWith({ ...pledge, id: 'to-another', recipient: null }),
    ];
    expect(budgetsOf([pledge, total, ...others]).apart).toEqual([pledge, ...others]);
  });

  it('are several where several sums are part of no other, and none in other money', () => {
    expect(budgetsOf([team, fees, travel, planned('other', 5, 'Other', [])]).budgets).toHaveLength(2);
    expect(budgetsOf([fees, reserve])).toEqual({ budgets: [], apart: [fees, reserve] });
  });

  it('have the largest first everywhere where that is asked for', () => {
    expect(nodesOf(byAmount(budgets[0].root)).map(({ name }) => name)).toEqual([
      'Total',
      'Team',
      'Travel',
      'Fees',
      'Reserve',
    ]);
  });

  it('hold every amount exactly once, in a budget or apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 1e7 }), { maxLength: 5 }), { maxLength: 6 }),
        (groups) => {
          const items = groups.flatMap((cents, g) => {
            const lines = cents.map((amount, i) => planned(`${g}.${i}`, amount / 100));
            return lines.length > 1
              ? [planned(`${g}`, sumToTheCent(lines.map(amountIn)), 'Sum', lines), ...lines]
              : lines;
          });
          const found = budgetsOf(items);
          const held = [...found.budgets.flatMap(({ root }) => nodesOf(root).map(({ item }) => item)), ...found.apart];
          expect(held.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
          for (const { root } of found.budgets) {
            expect(sumToTheCent(linesOf(root).map(({ node }) => amountOf(node)))).toBe(amountOf(root));
          }
        },
      ),
    );
  });
});

function amountIn({ amount }: AtlasMoney): number {
  return amount ?? 0;
}
