import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allAreas } from '../src/atlas/areas/areas';
import type { AtlasPractice } from '../src/atlas/atlas';
import { THEMES, type Theme } from '../src/extract/records';
import { ACTOR_NAMES, capitalised, THEME_NAMES } from '../src/figure/words';
import { atlas, firstNumber, useSite } from './support/site';

const site = useSite();

const countryName = new Map<string, string>(allAreas.map(({ iso3, label }) => [iso3, label]));
const documentName = new Map(atlas.documents.map(({ id, shortName }) => [id, shortName]));
const themeName = (theme: Theme) => capitalised(THEME_NAMES[theme]);

type RowsOf = (practice: AtlasPractice) => string[];
const byCountry: RowsOf = ({ countries }) => countries.map((id) => countryName.get(id) ?? id);
const byDocument: RowsOf = ({ documents }) => documents.map((id) => documentName.get(id) ?? id);

/** How many of the practices have each key. */
function tallied(practices: readonly AtlasPractice[], keysOf: RowsOf): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of practices.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
}

/** All that a matrix holds, by the names of its cells: "Italy, Health", "Italy", "Health". */
function expectedCells(practices: readonly AtlasPractice[], rowsOf: RowsOf): Record<string, number> {
  return tallied(practices, (practice) => {
    const themes = practice.themes.map(themeName);
    const rows = rowsOf(practice);
    return ['Total', ...themes, ...rows, ...rows.flatMap((row) => themes.map((theme) => `${row}, ${theme}`))];
  });
}

/** The cells of the matrix that hold anything, by their spoken names. */
async function drawnCells(page: Page): Promise<Record<string, number>> {
  const cells = await page
    .locator('[role=grid] td')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('aria-label') ?? '', node.textContent?.trim() ?? ''] as const),
    );
  return Object.fromEntries(
    cells
      .filter(([, text]) => text !== '')
      .map(([name, text]) => [name.replace(/: .*/, ''), Number(text)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

async function rowHeadings(page: Page): Promise<string[]> {
  return (await page.locator('[role=grid] tbody th').allInnerTexts()).map((text) => text.trim());
}

/** The bars of a list, by name. */
async function bars(page: Page, list: string): Promise<Record<string, number>> {
  const labels = await page
    .getByRole('list', { name: list, exact: true })
    .getByRole('button')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  return Object.fromEntries(
    labels
      .map((label) => /^(.*), (\d+) practices?$/.exec(label) ?? [])
      .map(([, name, count]) => [name, Number(count)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

async function focusedName(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
}

describe('the matrix of themes', () => {
  test('opens from the head, and counts as the data do', async () => {
    const page = await site.visit();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Themes' }).click();
    await page.locator('[role=grid]').waitFor();
    expect(new URL(page.url()).search).toBe('?view=themes');
    expect(await drawnCells(page)).toEqual(expectedCells(atlas.practices, byCountry));
    expect(firstNumber(await page.getByTestId('summary').innerText())).toBe(atlas.practices.length);

    await page.getByRole('button', { name: 'By document' }).click();
    expect(new URL(page.url()).search).toBe('?view=themes&across=document');
    expect(await drawnCells(page)).toEqual(expectedCells(atlas.practices, byDocument));
  });

  test('shows what the filters let through, by all of its themes', async () => {
    const page = await site.visit('?view=themes&about=trafficking&actor=ngo');
    await page.locator('[role=grid]').waitFor();
    const practices = atlas.practices.filter(
      ({ themes, actors }) => themes.includes('trafficking') && actors.includes('ngo'),
    );
    expect(await drawnCells(page)).toEqual(expectedCells(practices, byCountry));
    expect(await page.getByTestId('summary').innerText()).toContain('by all of their themes');
  });

  test('has a table of the same cells', async () => {
    const page = await site.visit('?view=themes&show=table');
    await page.locator('tbody [data-row]').first().waitFor();
    const cells = expectedCells(atlas.practices, byCountry);
    const total = Object.keys(cells).filter(
      (name) => /, (?:[A-Z])/.test(name) && THEMES.some((theme) => name.endsWith(`, ${themeName(theme)}`)),
    ).length;
    expect(firstNumber(await page.getByText(/^\d+ cells$/).innerText())).toBe(total);
    const rows = await page
      .locator('tbody [data-row]')
      .evaluateAll((nodes) =>
        nodes.map((node) => [...node.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
      );
    expect(rows.length).toBeGreaterThanOrEqual(10);
    for (const [country, theme, count] of rows) expect(cells[`${country}, ${theme}`]).toBe(Number(count));
  });

  test('opens exactly the practices of a cell, with the keyboard alone, and gives the focus back', async () => {
    const page = await site.visit('?view=themes');
    const grid = page.locator('[role=grid]');
    await grid.waitFor();
    await page.getByRole('button', { name: 'Share', exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const name = await focusedName(page);
    const [, country, theme, count] = /^(.*), (.*): (\d+) practices?$/.exec(name) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('aside h2').innerText()).toBe(`${theme}, ${country}`);
    const expected = atlas.practices.filter(
      (practice) => byCountry(practice).includes(country) && practice.themes.map(themeName).includes(theme),
    );
    expect(expected).toHaveLength(Number(count));
    await page.locator('aside [data-passage]').first().waitFor();
    const open = await page
      .locator('aside [data-passage^=practice]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-passage') ?? ''));
    expect(open.sort()).toEqual(expected.flatMap(({ passages }) => passages).sort());
    expect(await grid.locator('[aria-selected=true]').getAttribute('aria-label')).toBe(name);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('aside').count()).toBe(0);
    expect(await focusedName(page)).toBe(name);
  });

  test('sorts by a theme and by totals again, and puts those alike together by its address', async () => {
    const page = await site.visit('?view=themes');
    await page.locator('[role=grid]').waitFor();
    const byTotal = await rowHeadings(page);
    const heading = page.locator('[role=grid] thead button', { hasText: themeName('climate') });
    await heading.click();
    const about = (country: string) =>
      atlas.practices.filter((practice) => practice.themes.includes('climate') && byCountry(practice).includes(country))
        .length;
    const counts = (await rowHeadings(page)).map(about);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('?view=themes');
    await heading.click();
    expect(await rowHeadings(page)).toEqual(byTotal);

    await page.getByRole('button', { name: 'Alike together' }).click();
    expect(new URL(page.url()).search).toBe('?view=themes&order=alike');
    const alike = await rowHeadings(page);
    expect(alike).not.toEqual(byTotal);
    expect(alike.toSorted()).toEqual(byTotal.toSorted());
    await page.reload();
    await page.locator('[role=grid]').waitFor();
    expect(await rowHeadings(page)).toEqual(alike);
  });

  test('leads from the total of all through every passage, and to the page of a theme', async () => {
    const page = await site.visit('?view=themes');
    await page.locator('[role=grid] td[aria-label^="Total:"]').click();
    await page.locator('.text mark').first().waitFor();
    expect(await page.getByTestId('position').innerText()).toMatch(/^Passage 1 of \d+/);
    await page.getByRole('link', { name: themeName('trafficking') }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?topic=trafficking');
  });
});

describe('the page of a theme', () => {
  test('counts as the data do, and follows the sentence to another theme', async () => {
    const page = await site.visit('?topic=trafficking');
    for (const theme of ['trafficking', 'climate'] as const) {
      if (theme === 'climate') {
        await page.locator('h1 button').first().click();
        await page.getByRole('option', { name: /^climate change/ }).click();
      }
      await expect.poll(() => new URL(page.url()).search).toBe(`?topic=${theme}`);
      await page.getByRole('list', { name: 'Countries', exact: true }).waitFor();
      const practices = atlas.practices.filter(({ themes }) => themes.includes(theme));
      expect(firstNumber(await page.getByTestId('summary').innerText())).toBe(practices.length);
      const all = page.locator('section.countries').getByRole('button', { name: /^All \d+$/ });
      if (await all.count()) await all.click();
      expect(await bars(page, 'Countries')).toEqual(tallied(practices, byCountry));
      expect(await bars(page, 'Documents')).toEqual(tallied(practices, byDocument));
      const actors: RowsOf = (practice) => practice.actors.map((type) => capitalised(ACTOR_NAMES[type]));
      expect(await bars(page, 'Kinds of actor')).toEqual(tallied(practices, actors));
      const recommended = atlas.recommendations.filter(({ themes }) => themes.includes(theme)).length;
      await page.getByRole('link', { name: `All ${recommended} recommendations` }).waitFor();
    }
  });

  test('opens the practices of a country and of an actor', async () => {
    const page = await site.visit('?topic=trafficking');
    const practices = atlas.practices.filter(({ themes }) => themes.includes('trafficking'));
    const opened = async () => {
      await page.locator('aside [data-passage]').first().waitFor();
      const ids = await page
        .locator('aside .group:not(details .group) [data-passage^=practice]')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-passage') ?? ''));
      return ids.sort();
    };
    const bar = page.getByRole('list', { name: 'Countries', exact: true }).getByRole('button').first();
    const name = (await bar.getAttribute('aria-label'))?.replace(/, \d+ practices?$/, '') ?? '';
    await bar.click();
    await expect.poll(() => page.locator('aside h2').innerText()).toBe(`Human trafficking, ${name}`);
    const own = practices.filter((practice) => byCountry(practice).includes(name));
    expect(await opened()).toEqual(own.flatMap(({ passages }) => passages).sort());
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('aside').count()).toBe(0);
    expect(await focusedName(page)).toContain(name);

    await page.getByRole('button', { name: /^NGOs, \d+ practices?$/ }).click();
    await expect.poll(() => new URL(page.url()).search).toContain('actor=ngo');
    const ofNgos = practices.filter(({ actors }) => actors.includes('ngo'));
    expect(await opened()).toEqual(ofNgos.flatMap(({ passages }) => passages).sort());
  });

  test('opens an organisation in place, has a table of what was found, and says its words', async () => {
    const page = await site.visit('?topic=health');
    const practices = atlas.practices.filter(({ themes }) => themes.includes('health'));
    const ties = atlas.ties.filter(({ themes }) => themes.includes('health'));
    const recommended = atlas.recommendations.filter(({ themes }) => themes.includes('health'));
    const finds = practices.length + ties.length + recommended.length;
    const entry = page.locator('section.organisations details').first();
    const name = await entry.locator('.name').innerText();
    await entry.locator('summary').click();
    await expect
      .poll(() => entry.locator('li').count())
      .toBe(
        practices.filter(({ organisations }) => organisations.includes(name)).length +
          ties.filter(
            ({ relation, members }) =>
              ['agreement', 'programme', 'support', 'funding'].includes(relation) &&
              members.some((own) => own.type === 'org' && own.name === name),
          ).length,
      );
    await entry.locator('[data-passage]').first().waitFor();
    expect(await page.locator('section.words').innerText()).toContain('health…');
    expect(await page.locator('section.words').innerText()).not.toMatch(/[\\?|[\]]/);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByText(new RegExp(`^${finds} finds$`)).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^What was found about health/);
    await page.locator('h1 button').first().click();
    expect(await page.getByRole('option', { name: /^health/ }).innerText()).toContain(String(finds));
  });
});
