import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Mentions, Reading } from '../src/atlas/atlas';
import { atlas, firstNumber, goTo, passages, useSite } from './support/site';

const site = useSite();
const { mentions } = JSON.parse(readFileSync('data/mentions.json', 'utf8')) as { mentions: Mentions };
const textOf = (id: string) => JSON.parse(readFileSync(`data/documents/${id}.json`, 'utf8')) as Reading;

const card = (page: Page, id: string) => page.locator(`article[data-document="${id}"]`);
const told = <T extends { readonly documents: readonly string[] }>(items: readonly T[], id: string) =>
  items.filter(({ documents }) => documents.includes(id));

/** Whether an element lies on the part of the screen that nothing covers. */
async function expectInSight(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box && box.top >= 0 && box.top < innerHeight - 20;
  }, selector);
}

test('the head leads to the documents, each with what the data has of it', async () => {
  const page = await site.visit();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Documents' }).click();
  await page.locator('article').first().waitFor();
  expect(await page.locator('article').count()).toBe(atlas.documents.length);
  for (const { id, title } of atlas.documents) {
    await card(page, id).getByRole('heading', { name: title }).waitFor();
    const expected = {
      practice: told(atlas.practices, id).length,
      tie: told(atlas.ties, id).length,
      recommendation: told(atlas.recommendations, id).length,
      money: told(atlas.money, id).length,
    };
    for (const [kind, count] of Object.entries(expected)) {
      const shown = card(page, id).locator(`[data-kind=${kind}]`);
      if (count) expect(firstNumber(await shown.innerText())).toBe(count);
      else expect(await shown.count()).toBe(0);
    }
  }
  await card(page, '000').locator('[data-kind=practice] a').click();
  await page.locator('aside [data-passage]').first().waitFor();
  expect(new URL(page.url()).searchParams.get('in')).toBe('000');
});

test('a theme makes of them a library on it, with what tells nothing of it below', async () => {
  const page = await site.visit('?view=documents&about=climate');
  const practices = atlas.practices.filter(({ themes }) => themes.includes('climate'));
  const telling = [practices, atlas.ties, atlas.recommendations]
    .flat()
    .filter(({ themes }) => themes.includes('climate'))
    .flatMap(({ documents }) => documents);
  const expected = atlas.documents.map(({ id }) => id).filter((id) => telling.includes(id));
  const shown = (list: string) =>
    page
      .getByTestId(list)
      .locator('article')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-document') ?? ''));
  await page.locator('article').first().waitFor();
  const ids = await shown('telling');
  expect([...ids].sort()).toEqual(expected);
  const counts = ids.map((id) => told(practices, id).length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(await page.getByTestId('summary').innerText()).toContain(
    `${expected.length} of ${atlas.documents.length} documents tell something about climate change`,
  );
  if (expected.length < atlas.documents.length) {
    await page.getByRole('heading', { name: 'Nothing found about climate change' }).waitFor();
    expect((await shown('silent')).length).toBe(atlas.documents.length - expected.length);
  }
});

test('a document opens with its outline, whose entries lead to their headings', async () => {
  const page = await site.visit('?view=documents');
  await card(page, '000').getByRole('heading').getByRole('link').click();
  const outline = page.getByRole('navigation', { name: 'Outline of the document' });
  const heading = textOf('000')
    .blocks.filter(({ kind }) => kind === 'heading')
    .at(-1);
  await outline.getByRole('link', { name: heading?.text }).click();
  const id = `line-${heading?.lines[0][0]}`;
  await page.locator(`#${id}[aria-current]:focus`).waitFor();
  await expectInSight(page, `#${id}`);
  expect(new URL(page.url()).searchParams.get('line')).toBe(id.replace('line-', ''));
});

test('a mark opens its passage, whose words are picked out; the passage leads back to the whole document', async () => {
  const page = await site.visit('?read=000');
  const mark = page.locator('.document [data-passage^=practice]').first();
  const id = (await mark.getAttribute('data-passage')) ?? '';
  await mark.click();
  await page.locator('aside .text mark').first().waitFor();
  expect((await page.locator('.document mark').allInnerTexts()).join('').replace(/\s+/g, ' ')).toContain(
    passages[id].quote.slice(0, 40),
  );
  await goTo(page, `?passage=${id}`);
  await page.getByRole('link', { name: 'Open in the document' }).click();
  await page.locator('.document mark').first().waitFor();
  await expectInSight(page, '.document mark');
  expect(new URL(page.url()).searchParams.get('passage')).toBe(id);
});

test('an address with a line shows that line', async () => {
  const lines = Object.values(mentions).flatMap((named) => named['002'] ?? []);
  const line = lines.toSorted((a, b) => a - b)[Math.floor(lines.length / 2)];
  const page = await site.open(`?read=002&line=${line}`);
  await page.locator('[aria-current=location]:focus').waitFor();
  await expectInSight(page, '[data-block][aria-current=location]');
  const block = Number(await page.locator('[data-block][aria-current=location]').getAttribute('data-block'));
  expect(textOf('002').blocks[block].lines.some(([first, last]) => first <= line && line <= last)).toBe(true);
  await page.context().close();
});

test('the keyboard alone leads from find to find, opens one and comes back', async () => {
  const page = await site.visit('?read=001');
  const next = page.getByRole('button', { name: 'Next find' });
  await next.waitFor();
  await page.locator('.document [data-passage]').first().waitFor();
  await next.focus();
  await page.keyboard.press('n');
  const focused = () => page.locator('.document :focus').getAttribute('data-passage');
  const first = await focused();
  await page.keyboard.press('n');
  await expect.poll(focused).not.toBe(first);
  await page.keyboard.press('p');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('Enter');
  await page.locator('aside :focus').waitFor();
  await page.keyboard.press('Escape');
  await page.locator(`.document [data-passage="${first}"]:focus`).waitFor();
});

test('a kind that is switched off is neither marked nor stepped to', async () => {
  const page = await site.visit('?read=000');
  await page.getByRole('button', { name: /^Partnerships \d/ }).click();
  expect(await page.locator('.document [data-passage^=partnership]:visible').count()).toBe(0);
  expect(await page.locator('.document [data-passage^=practice]:visible').count()).toBeGreaterThan(0);
});
