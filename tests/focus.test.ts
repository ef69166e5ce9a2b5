import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from './support/site';

const site = useSite();

/** What has the focus: the text or the label of the element. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  });
}

test('a passage gives the focus back to the link that opened it, a country to the map', async () => {
  const page = await site.open('?theme=trafficking');
  const map = page.getByRole('listbox', { name: /^World map/ });
  await map.focus();
  for (const letter of 'portu') await page.keyboard.press(letter);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Portugal');
  const link = page.locator('aside [data-passage]:visible').first();
  const name = (await link.innerText()).trim();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.locator('.text mark').first().waitFor();
  await page.getByRole('button', { name: '‹ Portugal' }).press('Enter');
  await expect.poll(() => focused(page)).toBe(name);
  expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Close Portugal' }).press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^World map/);
  await page.context().close();
});

test('a step to another passage leaves the focus on the button that asked for it', async () => {
  const page = await site.open('?theme=trafficking&country=PRT');
  await page.locator('aside [data-passage]').first().click();
  const next = page.getByRole('button', { name: 'Next ›' });
  await next.press('Enter');
  await expect.poll(() => page.getByTestId('position').innerText()).toMatch(/^Passage 2 of/);
  expect(await focused(page)).toBe('Next ›');
  await page.context().close();
});

test('back and forward, and a notice sent away, leave the focus on something', async () => {
  const page = await site.open('?theme=unicorns');
  await page.getByRole('button', { name: 'Dismiss this notice' }).press('Enter');
  await expect.poll(() => page.locator('.notice').count()).toBe(0);
  await expect.poll(() => focused(page)).not.toBe('nothing');
  await page.getByRole('button', { name: /^Latin America/ }).press('Enter');
  await expect.poll(() => focused(page)).toBe('Latin America');
  await page.goBack();
  await expect.poll(() => page.locator('aside').count()).toBe(0);
  await expect.poll(() => focused(page)).not.toBe('nothing');
  await page.goForward();
  await expect.poll(() => page.locator('aside').count()).toBe(1);
  await page.context().close();
});

test('Escape hides the tooltip first, and typing finds names of several words', async () => {
  const page = await site.open();
  const map = page.getByRole('listbox', { name: /^World map/ });
  await map.focus();
  const active = async () =>
    page.locator(`[id="${await map.getAttribute('aria-activedescendant')}"]`).getAttribute('data-area');
  for (const letter of 'south k') await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  await expect.poll(active).toBe('KOR');
  expect(await page.locator('aside').count()).toBe(0);
  const tooltip = page.locator('.frame').getByText('South Korea');
  await tooltip.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => tooltip.count()).toBe(0);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.locator('.frame .tooltip, .frame [role=tooltip], .frame .tip').count()).toBe(1);
  await page.context().close();
});
