import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PRICE_YEAR } from '../src/atlas/currency/currencies';
import { shownAmount } from '../src/figure/amounts';
import { atlas, goTo, passages, useSite } from './support/site';

const site = useSite();
const planned = atlas.money.filter(({ phase }) => phase === 'planned');
const reported = atlas.money.filter(({ phase }) => phase === 'reported');

const files = JSON.parse(readFileSync('seeds/corpus.json', 'utf8')) as { id: string; file: string }[];
const linesOf = new Map(
  files.map(({ id, file }) => [id, readFileSync(`seeds/${file}`, 'utf8').split(/\r?\n/)] as const),
);

/** The last amount in the line of the source that proves an amount, in cents. */
function centsInSource(id: string): number {
  const { doc, lines } = passages[id];
  const amounts = linesOf.get(doc)?.[lines[0] - 1].match(/\d[\d,]*(?:\.\d+)?(?!\S*%)/g) ?? [];
  return Math.round(Number(amounts[amounts.length - 1].replaceAll(',', '')) * 100);
}

/** Cents of the first amount in a text, behind the code of its currency. */
function centsShown(text: string, currency = 'EUR'): number {
  const found = new RegExp(`${currency} ([\\d,]+(?:\\.\\d+)?)`).exec(text);
  return Math.round(Number(found?.[1].replaceAll(',', '')) * 100);
}

/** The names of buttons or cells by an attribute of theirs. */
async function namesBy(locator: Locator, attribute: string): Promise<Record<string, string>> {
  const pairs = await locator.evaluateAll(
    (nodes, name) => nodes.map((node) => [node.getAttribute(name), node.getAttribute('aria-label')]),
    attribute,
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

const focusedCell = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-cell'));

test('the budget is that of its document to the cent, and says its largest line, its shares and whether it adds up', async () => {
  const page = await site.visit('?view=money&currency=original');
  const total = planned.find(({ category }) => category === 'budget-total');
  const lines = planned.filter(({ category }) => category === 'budget-line');
  const largest = lines.reduce((most, line) => (centsInSource(line.id) > centsInSource(most.id) ? line : most));
  if (!total) throw new Error('no total');
  const share = Math.round((100 * centsInSource(largest.id)) / centsInSource(total.id));
  const said = await page.getByTestId('largest').innerText();
  expect(said).toContain(largest.purpose.replace(/^.*: /, ''));
  expect(centsShown(said)).toBe(centsInSource(largest.id));
  expect(said).toContain(`${share}%`);

  await page.getByRole('button', { name: 'As in the document' }).click();
  const rows = await namesBy(page.locator('[data-amount]'), 'data-amount');
  expect(Object.keys(rows).sort()).toEqual(planned.map(({ id }) => id).sort());
  for (const [id, name] of Object.entries(rows)) expect([id, centsShown(name)]).toEqual([id, centsInSource(id)]);

  const sums = planned.filter(({ check }) => check);
  const checks = await page.getByTestId('check').allInnerTexts();
  expect(checks).toHaveLength(sums.length);
  for (const { id, check } of sums) {
    const stated = centsInSource(id);
    const sum = (check?.parts ?? []).reduce((cents, part) => cents + centsInSource(part), 0);
    const text = checks.find((words) => centsShown(words) === stated) ?? '';
    if (sum === stated) expect(text).toContain('exactly that');
    else expect(centsShown(text.split('give')[1])).toBe(sum);
  }
  const paid = planned.filter(({ category }) => category === 'contribution');
  const given = paid.reduce((cents, { id }) => cents + centsInSource(id), 0);
  const beside = await page.getByTestId('contributions').innerText();
  expect([centsShown(beside), centsShown(beside.split('give')[1])]).toEqual([centsInSource(total.id), given]);
  expect(await page.getByRole('link', { name: 'Read the note' }).count()).toBe(
    planned.flatMap(({ notes }) => notes ?? []).length,
  );

  await page.getByRole('button', { name: 'US dollar' }).click();
  await page.getByTestId('rates').waitFor();
  const both = await namesBy(page.locator('[data-amount]'), 'data-amount');
  for (const [id, name] of Object.entries(both)) {
    expect(name).toMatch(/about USD \d/);
    expect([id, centsShown(name)]).toEqual([id, centsInSource(id)]);
  }

  await page.getByRole('button', { name: `Of ${PRICE_YEAR}` }).click();
  await page.getByText(`in US dollars at ${PRICE_YEAR} prices`).first().waitFor();
  const constant = await namesBy(page.locator('[data-amount]'), 'data-amount');
  for (const item of planned) {
    const { other } = shownAmount(item, { currency: 'usd', prices: 'constant' }, atlas);
    expect(constant[item.id]).toContain(`at ${PRICE_YEAR} prices`);
    expect(constant[item.id]).toContain(other);
    expect(centsShown(constant[item.id])).toBe(centsInSource(item.id));
  }
  expect(await page.getByTestId('check').allInnerTexts()).toEqual(checks);
  expect(await page.getByTestId('rates').innerText()).toContain('Bureau of Labor Statistics');
  expect(new URL(page.url()).search).toBe('?view=money&order=document&currency=usd&prices=constant');
  await page.reload();
  await expect.poll(() => namesBy(page.locator('[data-amount]'), 'data-amount')).toEqual(constant);

  await page.getByRole('button', { name: 'Original' }).click();
  await expect.poll(() => page.getByRole('button', { name: `Of ${PRICE_YEAR}` }).isDisabled()).toBe(true);
  expect(await page.getByTestId('rates').count()).toBe(0);
});

test('the picture of the budget goes by keys, opens what it gathers, and is tied to the list', async () => {
  const page = await site.visit('?view=money');
  const lines = planned.filter(({ category }) => category === 'budget-line');
  const largest = lines.reduce((most, line) => ((line.amount ?? 0) > (most.amount ?? 0) ? line : most));
  const group = planned.find(({ check }) => check?.parts.includes(largest.id));
  const tree = page.getByRole('tree');
  expect(await tree.getAttribute('aria-label')).toContain('The largest line is');
  expect(await tree.locator('[tabindex="0"]').count()).toBe(1);

  await page.locator(`li [data-amount="${largest.id}"]`).first().hover();
  expect(await tree.locator('[aria-selected=true]').getAttribute('data-cell')).toBe(largest.id);

  await tree.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await focusedCell(page)).toBe(group?.id);
  await page.keyboard.press('ArrowRight');
  expect(await focusedCell(page)).toBe(largest.id);
  expect(await page.locator('li.marked').count()).toBe(1);
  await page.keyboard.press('End');
  const gathered = page.locator('[data-cell]:focus');
  const inside = Number(/Other \((\d+)\)/.exec((await gathered.getAttribute('aria-label')) ?? '')?.[1]);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Back to / }).waitFor();
  expect(await tree.locator('[aria-level="2"]').count()).toBe(inside);
  expect(new URL(page.url()).searchParams.get('open')).toMatch(/\/other$/);
  await page.goBack();
  await page.getByRole('button', { name: /^Back to / }).waitFor({ state: 'detached' });
  await page.goForward();
  await page.getByRole('button', { name: /^Back to / }).waitFor();
  await tree.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Back to / }).waitFor({ state: 'detached' });
  expect(await page.locator('[data-cell]:focus').getAttribute('aria-label')).toContain(`Other (${inside})`);

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`passage=${largest.passages[0]}`));
  const panel = page.getByRole('complementary').getByText(largest.purpose.replace(/^.*: /, '')).first();
  await panel.waitFor();
});

test('amounts that are told of stand by size in picture and table, never summed, and what is left out can be taken', async () => {
  const page = await site.visit('?view=money&phase=reported');
  await page.locator('[data-amount]').first().waitFor();
  expect(await page.getByTestId('not-summed').innerText()).toContain('not added up');
  const told = reported.filter(({ amount }) => amount !== null);
  const dots = await page
    .locator('[data-amount]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-amount')));
  expect([...dots].sort()).toEqual(told.map(({ id }) => id).sort());
  const places = await page
    .locator('[data-amount] .dot')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().left));
  expect(places).toEqual([...places].sort((a, b) => b - a));
  const untold = page.getByRole('region', { name: 'Told of without an amount' });
  await expect.poll(() => untold.getByRole('listitem').count()).toBe(reported.length - told.length);

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = page.locator('tbody [data-row]');
  await rows.first().waitFor();
  const order = await rows.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-row')));
  expect(order.slice(0, dots.length)).toEqual(dots);
  expect(order).toHaveLength(reported.length);

  await goTo(page, '?view=money&phase=reported&sure=likely');
  const leftOut = page.getByTestId('left-out-money');
  const unsure = reported.filter(({ confidence, checked }) => confidence === 'low' && !checked);
  expect(unsure.length).toBeGreaterThan(0);
  await leftOut.getByText(`Not shown: ${unsure.length} row`).click();
  const download = page.waitForEvent('download');
  await leftOut.getByRole('button', { name: 'Download CSV' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file.split('\r\n')[0]).toContain('Quotation,Why it is not shown');
  for (const { purpose } of unsure) expect(file).toContain(purpose.slice(0, 40).split(/[",]/)[0]);
  expect(file.match(/found less surely than asked for/g)).toHaveLength(unsure.length);
});
