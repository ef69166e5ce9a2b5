import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Theme } from '../src/extract/records';
import {
  atlas,
  countsByCountry,
  DESKTOP,
  expectShown,
  firstNumber,
  goTo,
  PHONE,
  pickTheme,
  practicesListed,
  sentenceOf,
  topicPart,
  useSite,
} from './support/site';

const site = useSite();
const SIZES = [
  { name: '1280 px', viewport: DESKTOP },
  { name: '390 px', viewport: PHONE },
];

const FIGURES: readonly { readonly id: string; readonly themes: readonly Theme[] }[] = [
  { id: 'gcm-6', themes: ['labour-migration'] },
  { id: 'gcm-7', themes: ['human-rights', 'children-family', 'gender', 'asylum-conflict'] },
  { id: 'sdg-5.2', themes: ['gender', 'trafficking'] },
];

const menu = (page: Page) => page.getByRole('listbox', { name: 'Theme or objective' });

/** The option of the menu that has the cursor. */
async function active(page: Page): Promise<string> {
  const id = await menu(page).getAttribute('aria-activedescendant');
  return (await page.locator(`[id="${id}"]`).innerText()).replace(/\s+/g, ' ').trim();
}

test.each(FIGURES)('sentence, map, table, shelf and data agree: $id', async ({ id, themes }) => {
  const practices = atlas.practices.filter((practice) => practice.themes.some((theme) => themes.includes(theme)));
  const page = await site.visit(`?about=${id}`);
  const summary = await page.getByTestId('summary').innerText();
  expect(firstNumber(summary)).toBe(practices.length);
  expect(summary).toContain(`in ${Object.keys(countsByCountry(practices)).length} countries`);
  await expectShown(page, practices);
});

describe.each(SIZES)('from a theme to an objective at $name', ({ viewport }) => {
  test('by keyboard: group by group, by number, and back to a theme', async () => {
    const page = await site.visit('?about=health', { viewport });
    await topicPart(page).press('Enter');
    await expect.poll(() => active(page)).toMatch(/^health/);
    await page.keyboard.press('PageDown');
    expect(await active(page)).toMatch(/^1 data and evidence/);
    await page.keyboard.press('PageDown');
    expect(await active(page)).toMatch(/^1\.3 social protection/);
    await page.keyboard.press('PageDown');
    expect(await active(page)).toMatch(/^17\.18 /);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    expect(await active(page)).toMatch(/^1 data and evidence/);
    await page.keyboard.type('18');
    expect(await active(page)).toMatch(/^18 skills and their recognition \d+$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?about=gcm-18');

    const title =
      'Practices on the themes of objective 18 of the Global Compact (skills and their recognition), by country';
    expect(await sentenceOf(page)).toBe(`${title}, however found`);
    expect(await page.title()).toBe(`${title} – Migration Partnership Atlas`);
    await page.getByRole('listbox', { name: `World map. ${title}.` }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('h1') !== null)).toBe(true);

    await pickTheme(page, 'climate change');
    expect(new URL(page.url()).search).toBe('?about=climate');
    expect(await page.getByTestId('objective-note').count()).toBe(0);
    await page.goBack();
    await page.getByTestId('objective-note').waitFor();
  });

  test('by pointer: the headings are in sight and lead to their groups', async () => {
    const page = await site.visit('?about=gcm-7', { viewport });
    await topicPart(page).click();
    for (const heading of ['Global Compact objectives', 'SDG targets']) {
      expect(await inView(page, heading)).toBe(true);
    }
    await menu(page).getByText('SDG targets').click();
    const option = menu(page).getByRole('option', { name: /^1\.3/ });
    await expect.poll(() => option.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(viewport.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    await menu(page)
      .getByRole('option', { name: /^10\.7/ })
      .click();
    await expect.poll(() => new URL(page.url()).search).toBe('?about=sdg-10.7');
    expect(await page.locator('h1').innerText()).toContain('SDG target 10.7');
  });
});

/** Whether a heading of the menu is seen, and nothing lies over it. */
async function inView(page: Page, heading: string): Promise<boolean> {
  return menu(page)
    .getByText(heading)
    .evaluate((node) => {
      const { left, top, height } = node.getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + height / 2) === node;
    });
}

test('an objective that no theme stands for is listed and cannot be chosen', async () => {
  const page = await site.visit();
  await topicPart(page).click();
  const option = menu(page).getByRole('option', { name: /^14 consular protection no theme/ });
  expect(await option.getAttribute('aria-disabled')).toBe('true');
  await option.click({ force: true });
  expect(await menu(page).count()).toBe(1);
  expect(new URL(page.url()).search).toBe('');
  await page.keyboard.press('Escape');
  await expect.poll(() => menu(page).count()).toBe(0);

  await goTo(page, '?about=gcm-14');
  const notice = page.locator('.notice');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('objective 14 of the Global Compact (consular protection)');
  expect(await page.locator('h1').innerText()).toContain('any theme');
});

test('the note names the themes that are counted, each a way to its own map', async () => {
  const page = await site.visit('?about=gcm-7');
  const note = page.getByTestId('objective-note');
  expect(await note.getByRole('button').allInnerTexts()).toEqual([
    expect.stringMatching(/^Human rights \d+$/),
    expect.stringMatching(/^Children and family \d+$/),
    expect.stringMatching(/^Women and gender \d+$/),
    expect.stringMatching(/^Asylum and conflict \d+$/),
  ]);
  expect(await note.innerText()).toContain('not because a document says that it serves the objective');
  expect(await note.innerText()).toContain('A/RES/73/195');
  await note.getByRole('button', { name: /^Women and gender, \d+ practices/ }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?about=gender');
  const part = page.getByRole('button', { name: 'women and gender', exact: true });
  expect(await part.evaluate((node) => node === document.activeElement)).toBe(true);
});

test('the panel of a country follows the objective', async () => {
  const page = await site.visit('?about=sdg-5.2&country=MDA');
  await page.locator('aside blockquote').first().waitFor();
  const own = atlas.practices.filter((practice) => practice.countries.includes('MDA'));
  const shown = own.filter(({ themes }) => themes.includes('gender') || themes.includes('trafficking'));
  expect(shown.length).toBeGreaterThan(0);
  const aside = page.locator('aside');
  expect(await aside.innerText()).toContain(`${shown.length} practices on the themes of SDG target 5.2:`);
  expect(await practicesListed(page).count()).toBe(shown.length);
  expect(await aside.getByText(/^\d+ other practices?$/).count()).toBe(own.length > shown.length ? 1 : 0);
});
