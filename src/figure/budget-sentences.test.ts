import { describe, expect, it } from 'vitest';
import type { AtlasMoney } from '../atlas/atlas';
import { atlasWith, documentWith, moneyWith } from '../atlas/fixtures';
import { budgetsOf, sumToTheCent, type Budget } from './budget';
import { budgetText, budgetTitle, checkText, contributionsText, largestText, totalText } from './budget-sentences';

const atlas = atlasWith({ documents: [{ ...documentWith('901'), shortName: 'Report 2010' }] });

/** A budget with these lines, of which this total is stated. */
function budgetOf(stated: number, amounts: readonly number[], pledged: readonly number[] = []): Budget {
  const fields: Partial<AtlasMoney> = { phase: 'planned', currency: 'EUR', documents: ['901'] };
  const lines = amounts.map((amount, i) => moneyWith({ ...fields, id: `l${i}`, purpose: `Line ${i + 1}`, amount }));
  const sum = sumToTheCent(amounts);
  const check = { parts: lines.map(({ id }) => id), sum, difference: sumToTheCent([stated, -sum]) };
  const total = moneyWith({ ...fields, id: 't', purpose: 'Total', category: 'budget-total', amount: stated, check });
  const pledges = pledged.map((amount, i) => moneyWith({ ...fields, id: `p${i}`, amount }));
  return budgetsOf([...lines, total, ...pledges]).budgets[0];
}

describe('whether a sum is what its parts give', () => {
  it.each([
    [100, [60, 40], 'Stated EUR 100; its 2 lines give exactly that.'],
    [100, [60.3, 40.15], 'Stated EUR 100; its 2 lines give EUR 100.45, which is 0.45 more: no more than rounding.'],
    [100, [60.3, 39.2], 'Stated EUR 100; its 2 lines give EUR 99.50, which is 0.50 less: no more than rounding.'],
    [
      100,
      [60.3, 40.3],
      'Stated EUR 100; its 2 lines give EUR 100.60, which is 0.60 more: more than rounding explains.',
    ],
    [100.25, [60.3, 40], 'Stated EUR 100.25; its 2 lines give EUR 100.30, which is 0.05 more: no more than rounding.'],
    [
      100.25,
      [60.3, 40.1],
      'Stated EUR 100.25; its 2 lines give EUR 100.40, which is 0.15 more: more than rounding explains.',
    ],
    [101, [60, 40], 'Stated EUR 101; its 2 lines give EUR 100, which is 1 less: no more than rounding.'],
    [102, [60, 40], 'Stated EUR 102; its 2 lines give EUR 100, which is 2 less: more than rounding explains.'],
    [99, [100], 'Stated EUR 99; its 1 line gives EUR 100, which is 1 more: no more than rounding.'],
  ])('is said with the difference: %d of %j', (stated, amounts, text) => {
    expect(checkText(budgetOf(stated, amounts).root, 'line')).toBe(text);
  });

  it('is not said of what sums nothing', () => {
    expect(checkText(budgetOf(100, [60, 40]).root.children[0], 'line')).toBe('');
  });
});

describe('a budget in words', () => {
  it('says its largest line with its share, and all of them where several are as large', () => {
    expect(largestText(budgetOf(100, [60, 40]))).toBe(
      'The largest line is “Line 1”: EUR 60, 60% of the total of EUR 100.',
    );
    expect(largestText(budgetOf(100, [20, 40, 40]))).toBe(
      'The largest lines are “Line 2” and “Line 3”: EUR 40 each, 40% of the total of EUR 100.',
    );
  });

  it('says whose it is, and its parts', () => {
    expect(budgetText(budgetOf(100, [60, 40]), atlas)).toContain(
      'Budget in Report 2010, EUR 100 in 2 parts: Line 1 60% and Line 2 40%. The largest line',
    );
    const budget = budgetOf(1, [1]);
    const ofForum = {
      ...budget,
      root: { ...budget.root, item: { ...budget.root.item, recipient: { type: 'org' as const, name: 'Forum' } } },
    };
    expect(budgetTitle(ofForum, atlas)).toBe('Budget of Forum');
  });

  it('says what the total comes to where that is not what is told', () => {
    const known = { ...atlas, documents: [{ ...documentWith('901'), years: [2010] }] };
    const shown = { currency: 'eur', prices: 'nominal' } as const;
    expect(totalText(budgetOf(100, [100]), shown, known)).toBe('');
    expect(totalText(budgetOf(100, [100]), { ...shown, currency: 'usd' }, known)).toBe(
      'The total is about USD 132.60.',
    );
    expect(totalText(budgetOf(100, [100]), { ...shown, prices: 'constant' }, known)).toBe(
      'The total is about EUR 135.40 at 2024 prices.',
    );
  });

  it('sets what is planned to pay for it beside the costs', () => {
    expect(contributionsText(budgetOf(100, [100], [70.25, 29.5]))).toBe(
      'EUR 100 of costs; the 2 planned contributions give EUR 99.75, which is 0.25 less: no more than rounding.',
    );
  });
});
