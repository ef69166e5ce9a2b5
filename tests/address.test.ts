import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atlas, goTo, pickSureness, pickTheme, sentenceOf, useSite } from './support/site';

const site = useSite();

test('the address holds theme, country, passage, table and its order; back and forward follow', async () => {
  const page = await site.visit();
  await pickTheme(page, 'diasporas');
  await pickSureness(page, 'leaving out the unsure');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByRole('table');
  await table.getByRole('button', { name: 'Documents naming it' }).click();
  await page.waitForURL(/&show=table&sort=-documents$/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(
    new RegExp(`^practices-by-country_edition-${atlas.edition}_\\d{4}-\\d\\d-\\d\\d\\.csv$`),
  );
  expect(readFileSync(await file.path(), 'utf8').split('\r\n')[1]).toContain(
    `"Practices about diasporas, by country, leaving out the unsure",Migration Partnership Atlas ${atlas.edition},`,
  );
  await table.getByRole('button', { name: 'Ghana', exact: true }).click();
  await page.locator('aside [data-passage]').first().click();
  await page.locator('.text mark').first().waitFor();
  const query = new URL(page.url()).searchParams;
  expect([...query.keys()]).toEqual(['about', 'sure', 'show', 'sort', 'country', 'passage']);

  await page.goBack();
  await page.getByRole('heading', { level: 2, name: 'Ghana' }).waitFor();
  await page.goBack();
  await expect.poll(() => page.locator('aside').count()).toBe(0);
  await page.goBack();
  await page.getByRole('listbox', { name: /^World map/ }).waitFor();
  await page.goForward();
  await page.getByRole('table').waitFor();
});

test('the page’s title states what is seen', async () => {
  const page = await site.visit('?about=climate&country=MYS');
  await expect
    .poll(() => page.title())
    .toBe('Malaysia – Practices about climate change, by country – Migration Partnership Atlas');
});

test('an address of an earlier version shows the same, and a change writes today’s form', async () => {
  const page = await site.open('?objective=gcm-18&found=likely&country=ITA');
  expect(await sentenceOf(page)).toBe(
    'Practices on the themes of objective 18 of the Global Compact (skills and their recognition), by country, leaving out the unsure',
  );
  await page.getByRole('heading', { level: 2, name: 'Italy' }).waitFor();
  expect(await page.locator('.notice').count()).toBe(0);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?about=gcm-18&sure=likely&show=table&country=ITA');
  await goTo(page, '?theme=health');
  await pickSureness(page, 'only the surest');
  await expect.poll(() => new URL(page.url()).search).toBe('?about=health&sure=surest');
  await page.context().close();
});

describe('an unknown value', () => {
  test.each([
    ['about', 'unicorns'],
    ['theme', 'unicorns'],
    ['objective', 'gcm-24'],
    ['about', 'sdg-99.z'],
    ['sure', 'perhaps'],
    ['found', 'perhaps'],
    ['country', 'ZZZ'],
    ['region', 'Atlantis'],
    ['passage', 'practice-999-00000000000'],
    ['about', '__proto__'],
    ['passage', 'constructor'],
  ])('of %s (%s) is left out with a notice', async (part, value) => {
    await expectNotice(await site.visit(`?${new URLSearchParams({ [part]: value }).toString()}`), value);
  });

  test('is left out where the page begins with it, and is no markup', async () => {
    const value = '<img src=x onerror=document.title="broken">';
    const page = await site.open(`?${new URLSearchParams({ country: value }).toString()}`);
    await expectNotice(page, value);
    await page.context().close();
  });

  /** Holds that a page says which value of its address is unknown, until that is dismissed, and shows the rest. */
  async function expectNotice(page: Page, value: string): Promise<void> {
    const notice = page.locator('.notice');
    await notice.waitFor();
    expect(await notice.innerText()).toContain(value.slice(0, 40));
    expect(await page.locator('h1').innerText()).toContain('any theme');
    expect(await page.title()).not.toBe('broken');
    await notice.getByRole('button', { name: 'Dismiss this notice' }).click();
    await expect.poll(() => notice.count()).toBe(0);
  }
});
