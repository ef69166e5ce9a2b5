import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { goTo, PHONE, useSite } from './support/site';

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
  const page = await site.visit('?about=trafficking');
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
});

test('a step to another passage leaves the focus on the button that asked for it', async () => {
  const page = await site.visit('?about=trafficking&country=PRT');
  await page.locator('aside [data-passage]').first().click();
  const next = page.getByRole('button', { name: 'Next ›' });
  await next.press('Enter');
  await expect.poll(() => page.getByTestId('position').innerText()).toMatch(/^Passage 2 of/);
  expect(await focused(page)).toBe('Next ›');
});

test('back and forward, and a notice sent away, leave the focus on something', async () => {
  const page = await site.visit('?about=unicorns');
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
});

test('back from a panel whose passages have not arrived leaves the focus on the figure', async () => {
  const page = await site.open('', {}, (page) => page.route('**/passages*.json', () => undefined));
  await page.getByRole('button', { name: /^Latin America/ }).press('Enter');
  await expect.poll(() => focused(page)).toBe('Latin America');
  await page.goBack();
  await expect.poll(() => page.locator('aside').count()).toBe(0);
  await expect.poll(() => focused(page)).toMatch(/^World map/);
  await page.context().close();
});

test('Escape hides the tooltip first, and typing finds names of several words', async () => {
  const page = await site.visit();
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
});

test('a passage from a closed part of the panel leads back to its link, in view', async () => {
  const page = await site.visit('?about=gender&country=PHL');
  await page.locator('aside details summary').first().click();
  const link = page.locator('aside details [data-passage]:visible').nth(3);
  const id = await link.getAttribute('data-passage');
  await link.click();
  await page.locator('.text mark').first().waitFor();
  await page.getByRole('button', { name: '‹ Philippines' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-passage'))).toBe(id);
  expect(await page.locator(`[data-passage="${id}"]:visible`).count()).toBe(1);
});

test('the browser’s Back leads from a passage to its link, and Back from a foreign passage to the title', async () => {
  const page = await site.visit('?country=PHL');
  const link = page.locator('aside [data-passage]:visible').nth(9);
  const id = await link.getAttribute('data-passage');
  await link.click();
  await page.locator('.text mark').first().waitFor();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-passage'))).toBe(id);
  await goTo(page, `?country=FRA&passage=${id}`);
  await page.getByRole('button', { name: '‹ France' }).click();
  await expect.poll(() => focused(page)).toBe('France');
});

/** What hides behind a part of the page that lies over it, when it has the focus after so many presses of Tab. */
async function hiddenBehind(page: Page, part: string, presses: number): Promise<string[]> {
  const hidden: string[] = [];
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate((over) => {
      const element = document.activeElement;
      if (!element || element === document.body || element.closest(over)) return null;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const points = [top + 2, bottom - 2].map((y) => document.elementFromPoint((left + right) / 2, y));
      return points.some((found) => found && !found.closest(over)) ? null : element.textContent;
    }, part);
    if (covered !== null) hidden.push(covered);
  }
  return hidden;
}

test('on a phone nothing with the focus hides behind the sheet, nor behind the countries that are to be compared', async () => {
  const page = await site.visit('?country=PHL', { viewport: PHONE });
  await page.locator('aside blockquote').first().waitFor();
  await page.getByRole('button', { name: 'Table' }).focus();
  expect(await hiddenBehind(page, 'aside', 16)).toEqual([]);
  await goTo(page, '?view=countries');
  await page.getByRole('checkbox', { name: 'Compare Afghanistan' }).check();
  expect(await hiddenBehind(page, '[aria-label="Countries to compare"]', 40)).toEqual([]);
});

test('a country picked from the table leaves the reader where the row is, and the focus follows a row to another place', async () => {
  const page = await site.open('?show=table', { viewport: PHONE, hasTouch: true, isMobile: true });
  const row = page.getByRole('table').getByRole('button', { name: 'Tonga', exact: true });
  await row.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(400);
  await row.tap();
  await page.getByRole('heading', { level: 2, name: 'Tonga' }).waitFor();
  await page.getByRole('button', { name: 'Close Tonga' }).tap();
  await expect.poll(() => page.locator('aside').count()).toBe(0);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(200);

  const placeOf = () => row.evaluate((button) => button.closest('[aria-rowindex]')?.getAttribute('aria-rowindex'));
  await page.getByRole('button', { name: 'Documents per country' }).tap();
  await page.waitForURL(/count=documents/);
  await row.focus();
  const place = await placeOf();
  await page.goBack();
  await expect.poll(placeOf).not.toBe(place);
  await expect.poll(() => focused(page)).toBe('Tonga');
  await page.context().close();
});

test('the search field acts only on a list that is seen', async () => {
  const page = await site.visit();
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('fra');
  await page.keyboard.press('Tab');
  await field.focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('');
  await page.keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'France' }).waitFor();
});

test('the cursor of the map goes to the country that was picked elsewhere', async () => {
  const page = await site.visit('?country=FRA');
  const map = page.getByRole('listbox', { name: /^World map/ });
  await map.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Japan');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Japan' }).waitFor();
  await map.focus();
  const active = await map.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).getAttribute('data-area')).toBe('JPN');
});
