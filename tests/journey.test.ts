import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, passages, PHONE, pickTheme, topicPart, useSite } from './support/site';

const site = useSite();
const SIZES = [
  { name: '1280 px', viewport: DESKTOP },
  { name: '390 px', viewport: PHONE },
];

/** The words that the open passage has marked. */
async function marked(page: Page): Promise<string> {
  await page.locator('.text mark').first().waitFor();
  return (await page.locator('.text mark').allInnerTexts()).join(' ');
}

function openPassage(page: Page): string {
  return new URL(page.url()).searchParams.get('passage') ?? '';
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(SIZES)('from the world to a passage at $name', ({ viewport }) => {
  test('by mouse: theme, country on the map, quotation, passage in its context, next and back', async () => {
    const page = await site.visit('', { viewport });
    await pickTheme(page, 'human trafficking');
    expect(await page.locator('h1').innerText()).toContain('human trafficking');

    const land = page.locator('[role=option][data-area="ZAF"]');
    const box = await land.boundingBox();
    if (!box) throw new Error('South Africa is not drawn');
    await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.4);
    await page.getByRole('heading', { level: 2, name: 'South Africa' }).waitFor();
    const quote = await page.locator('blockquote').first().innerText();
    expect(quote).toContain('trafficking');

    await page.locator('aside [data-passage]').first().click();
    const first = await marked(page);
    expect(folded(passages[openPassage(page)].quote)).toBe(folded(first));
    expect(await page.locator('.text .block').count()).toBeGreaterThan(1);
    expect(await page.getByTestId('lines').innerText()).toMatch(/^lines? \d+/);

    await page.getByRole('button', { name: 'Next ›' }).click();
    await expect.poll(() => page.getByTestId('position').innerText()).toMatch(/^Passage 2 of/);
    expect(folded(await marked(page))).toBe(folded(passages[openPassage(page)].quote));
    await page.getByRole('button', { name: '‹ Previous' }).click();
    await expect.poll(() => page.getByTestId('position').innerText()).toMatch(/^Passage 1 of/);

    await page.getByRole('button', { name: '‹ South Africa' }).click();
    await page.getByRole('heading', { level: 2, name: 'South Africa' }).waitFor();
    await page.getByRole('button', { name: 'Close South Africa' }).click();
    await expect.poll(() => page.locator('aside').count()).toBe(0);
  });

  test('by keyboard alone: theme, country, passage, and out again', async () => {
    const page = await site.visit('', { viewport });
    const theme = topicPart(page);
    for (let i = 0; i < 24 && !(await theme.evaluate((node) => node === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    expect(await theme.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('h');
    await page.keyboard.press('h');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toContain('human trafficking');

    const map = page.getByRole('listbox', { name: /^World map/ });
    for (let i = 0; i < 12 && !(await map.evaluate((node) => node === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    for (const letter of 'portu') await page.keyboard.press(letter);
    const active = await map.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-label')).toMatch(/^Portugal, \d+ practice/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Portugal' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Portugal');

    const link = page.locator('aside [data-passage]').first();
    for (let i = 0; i < 12 && !(await link.evaluate((node) => node === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await marked(page)).toContain('trafficking');

    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 2, name: 'Portugal' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('aside').count()).toBe(0);
    expect(await map.evaluate((node) => node === document.activeElement)).toBe(true);
  });
});

test('arrow keys move over the map to the nearest area that way', async () => {
  const page = await site.visit();
  const map = page.getByRole('listbox', { name: /^World map/ });
  await map.focus();
  for (const letter of 'france') await page.keyboard.press(letter);
  const spoken = async () =>
    page.locator(`[id="${await map.getAttribute('aria-activedescendant')}"]`).getAttribute('aria-label');
  expect(await spoken()).toMatch(/^France,/);
  await page.keyboard.press('ArrowLeft');
  const west = await spoken();
  expect(west).not.toMatch(/^France,/);
  await page.keyboard.press('ArrowRight');
  expect(await spoken()).not.toBe(west);
});

test('the link to a passage can be copied and opens the same passage', async () => {
  const page = await site.open('?about=trafficking&country=ITA', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('aside [data-passage]').first().click();
  const before = await marked(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  expect(await marked(page)).toBe(before);
  await page.context().close();
});
