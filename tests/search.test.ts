import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { DESKTOP, passages, PHONE, search, topicPart, useSite } from './support/site';

const site = useSite();

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search' });
}

function group(page: Page, title: string | RegExp): Locator {
  return page.getByRole('listbox', { name: 'Found' }).getByRole('group', { name: title });
}

/** The line that the arrow keys are at. */
async function active(page: Page): Promise<string> {
  const id = await field(page).getAttribute('aria-activedescendant');
  return page.locator(`[id="${id}"]`).innerText();
}

describe('the search', () => {
  test.each(['Control+k', 'Meta+k', '/'])('is led to by %s from anywhere but a field', async (keys) => {
    const page = await site.visit();
    await topicPart(page).focus();
    await page.keyboard.press(keys);
    expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await page.getByText('the words of every passage').waitFor();
    await page.keyboard.type('a/b');
    expect(await field(page).inputValue()).toBe('a/b');
  });

  test('finds a country by its Spanish name, before the passages are there', async () => {
    const page = await site.open('', {}, (page) => page.route('**/passages*.json', () => undefined));
    await field(page).fill('Filipinas');
    expect(await group(page, 'Countries').getByRole('option').innerText()).toMatch(/Philippines\s+Filipinas/);
    await page.getByText('Searching the passages').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Philippines' }).waitFor();
    await page.context().close();
  });

  test('searches countries alone when the passages cannot be loaded, and tries again when asked', async () => {
    const page = await site.open('', {}, (page) => page.route('**/passages*.json', (route) => route.abort()));
    await field(page).fill('kenya');
    await page.getByText('only countries are searched').waitFor();
    expect(await group(page, 'Countries').getByRole('option').count()).toBe(1);
    await page.unroute('**/passages*.json');
    await field(page).fill('kenya trafficking');
    await page.getByText('only countries are searched').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('forgives typing errors in names and in texts', async () => {
    const page = await site.visit();
    await search(page, 'Philipines');
    expect(await group(page, 'Countries').getByRole('option').innerText()).toContain('Philippines');
    await search(page, 'traficking');
    expect(await group(page, 'Themes').getByRole('option').innerText()).toContain('Human trafficking');
    expect(await group(page, 'Practices').locator('mark').first().innerText()).toMatch(/^trafficking$/i);
  });

  test('picks a theme, an objective, a region and an organisation', async () => {
    const page = await site.visit();
    const pick = async (typed: string, title: string) => {
      await search(page, typed);
      await group(page, title).getByRole('option').first().click();
    };
    await pick('human trafficking', 'Themes');
    await expect.poll(() => page.locator('h1').innerText()).toContain('human trafficking');
    await pick('gcm 7', 'Objectives');
    expect(new URL(page.url()).searchParams.get('about')).toBe('gcm-7');
    await pick('latin america', 'Regions');
    await page.getByRole('heading', { level: 2, name: 'Latin America' }).waitFor();
    await pick('unicef', 'Organisations');
    await page.locator('.text mark').first().waitFor();
  });

  test('goes through the list by keys, from group to group, and shows all of a group in place', async () => {
    const page = await site.visit();
    await search(page, 'trafficking');
    await expect.poll(() => active(page)).toContain('Human trafficking');
    await page.keyboard.press('PageDown');
    expect(await active(page)).toContain('Objective');
    await page.keyboard.press('PageDown');
    const first = await active(page);
    await page.keyboard.press('End');
    expect(await active(page)).toMatch(/^All \d+ in recommendations$/);
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
    expect(await active(page)).toBe(first);
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
    const all = await active(page);
    expect(all).toMatch(/^All \d+ in practices$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => group(page, 'Practices').getByRole('option').count()).toBe(Number(/\d+/.exec(all)?.[0]));
    expect(await active(page)).not.toBe(all);
    await page.keyboard.press('Home');
    expect(await active(page)).toContain('Human trafficking');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('leaves an open panel alone when Escape closes the list', async () => {
    const page = await site.visit('?country=PHL');
    await search(page, 'kenya');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 2, name: 'Philippines' }).waitFor();
  });

  test('suggests what can be found when nothing is', async () => {
    const page = await site.visit();
    await search(page, 'trafficking zzzzqqqq');
    await page.getByText('Nothing found').waitFor();
    const suggestion = group(page, 'Did you mean').getByRole('option').first();
    expect(await suggestion.innerText()).toBe('trafficking');
    await page.keyboard.press('Enter');
    expect(await field(page).inputValue()).toBe('trafficking');
    await group(page, 'Practices').waitFor();
  });
});

describe.each([
  { name: '1280 px', viewport: DESKTOP },
  { name: '390 px', viewport: PHONE },
])('a passage found by its words at $name', ({ viewport }) => {
  test('opens with the words marked, by keyboard alone', async () => {
    const page = await site.visit('', { viewport });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('"anti-trafficking efforts"');
    const hit = group(page, 'Practices').getByRole('option').first();
    expect(await hit.locator('mark').innerText()).toBe('anti-trafficking efforts');
    await page.keyboard.press('Enter');
    await page.locator('.text mark').first().waitFor();
    const id = new URL(page.url()).searchParams.get('passage') ?? '';
    expect(passages[id].quote).toContain('anti-trafficking efforts');
    expect((await page.locator('.text mark').allInnerTexts()).join(' ')).toContain('anti-trafficking efforts');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-focus]'))).toBe(true);
  });

  test('stands in a list that is all on the screen', async () => {
    const page = await site.visit('', { viewport });
    await search(page, 'diaspora');
    const box = await page.getByRole('listbox', { name: 'Found' }).boundingBox();
    if (!box) throw new Error('no list');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    if (viewport === PHONE) expect(box.width).toBe(PHONE.width);
  });
});
