import { describe, expect, test } from 'vitest';
import { allAreas, type AreaId } from '../src/atlas/areas/areas';
import { bodyOf } from '../src/atlas/areas/members';
import { DESKTOP, goTo, PHONE, pickTheme, ringOf, tableRows, useSite } from './support/site';

const site = useSite();

const SMALL = [
  { id: 'SGP', name: 'Singapore' },
  { id: 'BRB', name: 'Barbados' },
  { id: 'TON', name: 'Tonga' },
  { id: 'LIE', name: 'Liechtenstein' },
  { id: 'MUS', name: 'Mauritius' },
];

describe('a country too small for the map', () => {
  test.each([DESKTOP, PHONE])('has a ring that can be seen and picked, $width pixels wide', async (viewport) => {
    const page = await site.visit('', { viewport });
    for (const { id, name } of SMALL) {
      const ring = await ringOf(page, id);
      expect(ring.radius, name).toBeGreaterThan(3);
      await page.mouse.click(ring.x, ring.y);
      const heading = page.getByRole('heading', { level: 2, name });
      await heading.waitFor();
      expect(new URL(page.url()).searchParams.get('country')).toBe(id);
      await page.goBack();
      await heading.waitFor({ state: 'detached' });
    }
  });

  test('is found by search and in the table', async () => {
    const page = await site.visit('?show=table');
    for (const { name } of SMALL) {
      const heading = page.getByRole('heading', { level: 2, name });
      await page.getByRole('table').getByRole('button', { name, exact: true }).click();
      await heading.waitFor();
      await page.keyboard.press('Escape');
      await heading.waitFor({ state: 'detached' });
      await page.keyboard.press('Control+k');
      await page.keyboard.type(name);
      await page.getByRole('group', { name: 'Countries' }).getByRole('option', { name }).waitFor();
      await page.keyboard.press('Enter');
      await heading.waitFor();
      await page.keyboard.press('Escape');
      await heading.waitFor({ state: 'detached' });
    }
  });
});

test('human trafficking colours the countries whose practices tell of it, and each opens its passage', async () => {
  const page = await site.visit();
  await pickTheme(page, 'human trafficking');
  const told = ['SVK', 'LIE', 'ZAF', 'PRT', 'COL', 'ITA', 'USA', 'MNP'];
  await expect.poll(() => new URL(page.url()).search).toBe('?about=trafficking');
  for (const id of told)
    expect(await page.locator(`[role=option][data-area="${id}"]`).getAttribute('class')).toMatch(/shade-\d/);
  for (const id of told) {
    await goTo(page, `?about=trafficking&country=${id}`);
    await page.locator('aside [data-passage]').first().click();
    await page.locator('.text mark').first().waitFor();
    expect((await page.locator('.text mark').allInnerTexts()).join(' ')).toMatch(/traffick/i);
  }
});

test('a region stands on the shelf and is on no country of the map, and a switch leaves its members', async () => {
  const page = await site.visit();
  const region = page.getByRole('button', { name: /^Latin America, \d+ practices?/ });
  await region.click();
  await page.getByRole('heading', { level: 2, name: 'Latin America' }).waitFor();
  expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(0);
  await page.locator('aside [data-passage]').first().click();
  await page.locator('.text mark').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  const italy = page.locator('[role=option][data-area=ITA]');
  const shade = await italy.getAttribute('class');
  await page.getByRole('button', { name: 'Only the members of the European Union' }).click();
  await expect.poll(() => page.locator('.outside[data-area]').count()).toBe(allAreas.length - 27);
  expect(await italy.getAttribute('class')).toBe(shade);
  await page.getByRole('heading', { level: 1, name: 'in the 27 members of the European Union' }).waitFor();
  await page.getByRole('button', { name: 'Documents per country' }).click();
  await page.getByTestId('summary').filter({ hasText: 'documents that name' }).waitFor();
  await page.getByRole('button', { name: 'Documents per country' }).click();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const ids = (await tableRows(page)).map(([id]) => id as AreaId);
  expect(ids.filter((id) => !bodyOf('EU').members.includes(id))).toEqual([]);
  expect(ids).toContain('ITA');
  await page.getByRole('combobox', { name: 'Countries shown' }).selectOption('All countries');
  await expect.poll(async () => (await tableRows(page)).map(([id]) => id)).toContain('USA');
  expect(new URL(page.url()).search).toBe('?show=table');
});

test('search finds countries by their French and Spanish names, and says when there is none', async () => {
  const page = await site.visit();
  const field = page.getByRole('combobox', { name: 'Search' });
  for (const [typed, name] of [
    ['Allemagne', 'Germany'],
    ['Suiza', 'Switzerland'],
    ['cote d', 'Côte d’Ivoire'],
  ]) {
    await field.fill(typed);
    const option = page.getByRole('group', { name: 'Countries' }).getByRole('option').first();
    expect((await option.innerText()).replace(/'/g, '’')).toContain(name);
  }
  await field.fill('Atlantis');
  await page.getByText('Nothing found').waitFor();
});
