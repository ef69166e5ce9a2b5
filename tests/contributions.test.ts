import { describe, expect, it } from 'vitest';
import type { AtlasMoney } from '../src/atlas/atlas';
import { converted } from '../src/atlas/currency/convert';
import { actorNode } from '../src/atlas/network/nodes';
import { aboutText } from '../src/figure/amounts';
import { nodeName } from '../src/figure/node-names';
import { amountText } from '../src/figure/record-words';
import { atlas, DESKTOP, PHONE, tableRows, useSite } from './support/site';

const site = useSite();

const received = atlas.money.filter(({ phase }) => phase === 'received');
const euros = (item: AtlasMoney) => converted(item, 'eur', atlas)?.amount ?? null;
const paid = received.filter((item) => (euros(item) ?? 0) > 0);
const inKind = received.filter(({ category, amount }) => category === 'in-kind' && amount === null);
const sum = (items: readonly AtlasMoney[]) => items.reduce((total, item) => total + (euros(item) ?? 0), 0);
const donorOf = ({ donor }: AtlasMoney) => (donor ? nodeName(actorNode(donor), atlas) : '');

/** Items by something that they have, with what they come to in euro, the most first. */
function totals(key: (item: AtlasMoney) => string): { readonly name: string; readonly items: AtlasMoney[] }[] {
  const groups = new Map<string, AtlasMoney[]>();
  for (const item of paid) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].map(([name, items]) => ({ name, items })).sort((a, b) => sum(b.items) - sum(a.items));
}

describe('what was given', () => {
  it('says who gave most, for what and in which currency, what was given in kind, and how it compares with the plan', async () => {
    const page = await site.visit('?view=money&phase=received');

    // Who gave most, in which currency.
    const [most] = totals(donorOf);
    const bars = page.getByRole('list', { name: 'In money, by donor' }).getByRole('listitem');
    await expect.poll(() => bars.count()).toBe(totals(donorOf).length);
    const first = await bars.first().innerText();
    expect(first).toContain(most.name);
    for (const { amount, currency } of most.items) expect(first).toContain(amountText(amount ?? 0, currency));
    if (most.items.some(({ currency }) => currency !== 'EUR'))
      expect(first).toContain(aboutText(sum(most.items), 'EUR'));

    // For what purpose: the largest stands first, with each contribution to it.
    const [purpose] = totals(({ purpose: words }) => words);
    const forWhat = await page
      .getByRole('list', { name: 'In money, by purpose' })
      .getByRole('listitem')
      .first()
      .innerText();
    expect(forWhat.replace(/\s+/g, ' ')).toContain(purpose.name);
    for (const item of purpose.items) expect(forWhat).toContain(donorOf(item));

    // Name and amount lead to the evidence.
    await bars.first().getByRole('link', { name: most.name, exact: true }).click();
    await page.locator('aside').getByRole('heading', { name: most.name, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await bars.first().locator(`[data-passage="${most.items[0].passages[0]}"]`).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('passage')).toBe(most.items[0].passages[0]);
    await page.goBack();

    // In kind: each donor with each thing that it gives, and the passage.
    const kind = page.getByTestId('in-kind');
    expect(inKind.length).toBeGreaterThan(0);
    for (const item of inKind) {
      await kind.locator(`[data-passage="${item.passages[0]}"]`).waitFor();
      if (item.donor) await kind.getByRole('heading', { name: donorOf(item), exact: true }).waitFor();
    }

    // Planned beside received, never added up.
    const comparison = page.getByTestId('comparison');
    const words = await comparison.innerText();
    const total = atlas.money.find(({ category }) => category === 'budget-total');
    expect(words).toContain(amountText(total?.amount ?? 0, 'EUR'));
    expect(words).toContain(aboutText(sum(paid.filter(({ recipient }) => recipient?.type === 'org')), 'EUR'));
    expect(words).toContain('never added up');
    await comparison.locator(`[data-passage="${total?.passages[0]}"]`).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('passage')).toBe(total?.passages[0]);
  });

  it('flows in bands that are the rows of the table, by keyboard, and says what it leaves out', async () => {
    const page = await site.visit('?view=money&phase=received');
    const flow = page.getByTestId('flow');
    await flow.getByRole('button', { name: /^draw other/ }).click();
    const labels = await flow
      .locator('.band')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
    const bandOf = (item: AtlasMoney) => `${donorOf(item)} to ${item.purpose}, `;
    for (const item of paid) expect(labels.some((label) => label.startsWith(bandOf(item)))).toBe(true);

    // Keys go along the money, Enter opens what a band stands for, and leaving comes back.
    const [largest] = [...paid].sort((a, b) => (euros(b) ?? 0) - (euros(a) ?? 0));
    const chart = flow.getByRole('listbox');
    const active = () =>
      chart.evaluate((node) => document.getElementById(node.getAttribute('aria-activedescendant') ?? '')?.ariaLabel);
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    while (!(await active())?.startsWith(bandOf(largest))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await active()).toContain(largest.purpose);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator(`aside [data-passage="${largest.passages[0]}"]`).waitFor();
    await page.keyboard.press('Escape');

    // What has no place in it stands below it, each with its reason.
    await flow.locator('summary').click();
    await expect.poll(() => flow.locator('.reason').count()).toBe(received.length - paid.length);

    // In original currencies nothing is drawn on a common scale.
    await page.getByRole('button', { name: 'Original', exact: true }).click();
    await flow.getByText('no common scale').waitFor();
    expect(await flow.getByRole('listbox').count()).toBe(0);
    await flow.getByRole('button', { name: 'Draw it in euro' }).click();

    // The table has the same rows.
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = new Map((await tableRows(page)).map(([id, ...cells]) => [id, cells]));
    expect(rows.size).toBe(received.length);
    for (const item of paid) expect(rows.get(item.id)).toContain(donorOf(item));

    // On a phone the diagram fits, and nothing makes the page wider than its screen.
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    await flow.getByRole('listbox').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.setViewportSize(DESKTOP);
  });
});
