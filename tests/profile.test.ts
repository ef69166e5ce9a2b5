import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { THEMES } from '../src/extract/records';
import { atlas, DESKTOP, firstNumber, passages, PHONE, useSite } from './support/site';

const site = useSite();
const ROLES = ['co-chair', 'team', 'working-group', 'co-organiser'];
const SIZES = [
  { name: '1280 px', viewport: DESKTOP },
  { name: '390 px', viewport: PHONE },
];

/** What the data tell of a country, counted without the program's help. */
function toldOf(id: string) {
  const practices = atlas.practices.filter(({ countries }) => countries.includes(id as never));
  const ties = atlas.ties.filter(({ members }) => members.some((own) => own.type === 'country' && own.id === id));
  const sides = atlas.money.flatMap(({ donor, recipient }) => [donor, recipient]);
  const partners = new Set<string>();
  for (const { relation, members } of ties.filter((tie) => !ROLES.includes(tie.relation))) {
    for (const own of members) {
      if (own.type !== 'country') partners.add(`${own.type} ${own.name}`);
      else if (own.id !== id && relation !== 'sector-partnership') partners.add(`country ${own.id}`);
    }
  }
  for (const { countries, partners: others, organisations } of atlas.practices) {
    if (countries.includes(id as never)) {
      for (const other of others) if (other !== id) partners.add(`country ${other}`);
      for (const name of organisations) partners.add(`org ${name}`);
    } else if (others.includes(id as never)) {
      for (const other of countries) partners.add(`country ${other}`);
    }
  }
  return {
    sections: {
      practices: practices.length,
      partners: partners.size,
      roles: ties.filter(({ relation }) => ROLES.includes(relation)).length,
      money: sides.filter((actor) => actor?.type === 'country' && actor.id === id).length,
      recommendations: atlas.recommendations.filter(({ countries }) => countries.includes(id as never)).length,
      documents: atlas.coverage[id as 'MDA']?.documents.length ?? 0,
    },
    themes: Object.fromEntries(
      THEMES.flatMap((theme) => {
        const count = practices.filter(({ themes }) => themes.includes(theme)).length;
        return count ? [[theme, count]] : [];
      }),
    ),
    partners: [...partners].sort(),
  };
}

/** What the page tells of a country. */
async function shownOf(page: Page, id: string): Promise<ReturnType<typeof toldOf>> {
  const article = page.locator(`article[data-country=${id}]`);
  const sections = await article
    .locator('[data-section]')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('data-section') ?? '', Number(node.querySelector('.count')?.textContent)]),
    );
  const themes = await article
    .locator('[data-theme]')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('data-theme') ?? '', Number(node.querySelector('.number')?.textContent)]),
    );
  const partners = await article
    .locator('details[data-partner]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-partner') ?? ''));
  return {
    sections: Object.fromEntries(sections) as ReturnType<typeof toldOf>['sections'],
    themes: Object.fromEntries(themes.filter(([, count]) => count)) as Record<string, number>,
    partners: partners.sort(),
  };
}

async function focusOn(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let i = 0; i < 80 && !(await isThere()); i++) await page.keyboard.press(key);
  expect(await isThere(), selector).toBe(true);
}

const search = (page: Page) => new URL(page.url()).search;

describe('a profile', () => {
  test.each(['MDA', 'MEX', 'TUV'])('of %s tells what the data tell, and as much in its table', async (id) => {
    const page = await site.visit(`?profile=${id}`);
    await page.locator('article').waitFor();
    const told = toldOf(id);
    expect(await shownOf(page, id)).toEqual(told);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const value = async (row: string) => firstNumber(await page.locator(`tr[data-row="${row}"] td`).innerText());
    expect(await value('Practices')).toBe(told.sections.practices);
    expect(await value('Partners')).toBe(told.sections.partners);
    for (const [theme, count] of Object.entries(told.themes)) expect(await value(theme)).toBe(count);
  });

  test('opens from the panel of a country, and its themes open their practices', async () => {
    const page = await site.visit('?country=MDA');
    await page.getByRole('link', { name: 'Profile of Moldova' }).click();
    await page.getByRole('heading', { level: 1, name: 'Republic of Moldova' }).waitFor();
    expect(search(page)).toBe('?profile=MDA');
    const row = page.locator('[data-theme=trafficking]');
    const count = Number(await row.locator('.number').innerText());
    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: 'Human trafficking, Moldova' }).waitFor();
    await page.locator('aside blockquote').first().waitFor();
    expect(await page.locator('aside > section blockquote').count()).toBe(count);
  });

  test('parts everything by its filters, and says what it leaves out', async () => {
    const page = await site.visit('?profile=MDA&about=trafficking');
    await page.locator('article').waitFor();
    const all = toldOf('MDA').sections.practices;
    const shown = toldOf('MDA').themes.trafficking;
    const section = page.locator('[data-section=practices]');
    expect(Number(await section.locator('.count').first().innerText())).toBe(shown);
    expect(firstNumber(await section.getByTestId('rest').innerText())).toBe(all - shown);
    expect(await page.getByTestId('summary').innerText()).toContain(`${shown} of the ${all} practices`);
  });

  test('opens the passages of a partner picked in the network', async () => {
    const page = await site.visit('?profile=MDA');
    const network = page.getByRole('listbox', { name: /^Network of Moldova/ });
    await network.focus();
    await page.keyboard.press('ArrowRight');
    const active = await network.getAttribute('aria-activedescendant');
    const option = page.locator(`[id="${active}"]`);
    const partner = await option.getAttribute('data-partner');
    const spoken = await option.getAttribute('aria-label');
    await page.keyboard.press('Enter');
    const row = page.locator(`details[data-partner="${partner}"]`);
    await row.locator('[data-passage]').first().waitFor();
    expect((await row.locator('summary').innerText()).replace(/\s+/g, ' ')).toBe(spoken?.replace(', ', ' '));
    await row.locator('[data-passage]').first().click();
    await page.locator('.text mark').first().waitFor();
  });

  test('shows its citations in print, and no tools, a large country on two pages', async () => {
    const page = await site.visit('?profile=MDA');
    await page.locator('[data-section=practices] [data-passage]').first().waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const { practices } = atlas;
    for (const practice of practices.filter(({ countries }) => countries.includes('MDA'))) {
      const link = page.locator(`[data-section=practices] [data-passage="${practice.passages[0]}"]`);
      expect(await link.isVisible()).toBe(true);
      expect(await link.innerText()).toMatch(/, lines? \d/);
    }
    expect(await page.getByRole('combobox').filter({ visible: true }).count()).toBe(0);
    const large = await site.visit('?profile=MEX');
    await large.locator('[data-section=practices] [data-passage]').first().waitFor({ state: 'attached' });
    const pdf = await large.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });
});

describe('countries side by side', () => {
  test('are added, up to four, and removed', async () => {
    const page = await site.visit('?profile=MDA,GEO,DEU');
    const field = page.getByRole('combobox', { name: 'Compare with' });
    await field.fill('ukr');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page)).toBe('?profile=MDA,GEO,DEU,UKR');
    expect(await page.locator('article').count()).toBe(4);
    expect(await field.count()).toBe(0);
    await page.getByText('4 countries at most').waitFor();
    for (const id of ['MDA', 'GEO', 'DEU', 'UKR'])
      expect((await shownOf(page, id)).sections).toEqual(toldOf(id).sections);
    const tops = await page
      .locator('article > [data-section=partners]')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await page.getByRole('button', { name: 'Remove Georgia' }).click();
    await expect.poll(() => search(page)).toBe('?profile=MDA,DEU,UKR');
  });

  test('are found in the index by their French names, ticked and compared', async () => {
    const page = await site.visit('?about=trafficking', { viewport: PHONE });
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Countries' }).click();
    await page.locator('li[data-country=ITA]').waitFor();
    expect(search(page)).toBe('?view=countries&about=trafficking');
    const facts = (await page.locator('li[data-country=ITA]').innerText()).replace(/\s+/g, ' ');
    expect(facts).toContain(`${toldOf('ITA').themes.trafficking} practices`);
    const field = page.getByRole('searchbox', { name: 'Find a country' });
    for (const [typed, label] of [
      ['italie', 'Italy'],
      ['république de mol', 'Moldova'],
      ['zzzz', ''],
    ]) {
      await field.fill(typed);
      await expect.poll(() => page.locator('li[data-country]').count()).toBe(label ? 1 : 0);
      if (label) await page.getByRole('checkbox', { name: `Compare ${label}` }).press('Space');
    }
    await page.getByText('No country that is named is called so').waitFor();
    await page.getByRole('button', { name: 'Compare 2 countries' }).click();
    await page.getByRole('heading', { level: 1, name: 'Italy and Moldova' }).waitFor();
    expect(search(page)).toBe('?profile=ITA,MDA&about=trafficking');
  });

  test('are reported where the address asks for one that there is not', async () => {
    const page = await site.visit('?profile=MDA,QQQ');
    expect(await page.locator('.notice').innerText()).toContain('QQQ');
    expect(await page.locator('article').count()).toBe(1);
  });
});

describe.each(SIZES)('by keyboard alone at $name', ({ viewport }) => {
  test('from the map to a passage and its citation, and on to two profiles', async () => {
    const practice = atlas.practices.find(
      ({ countries, themes }) => countries.includes('MDA') && themes.includes('trafficking'),
    );
    const passage = practice?.passages[0] ?? '';
    const page = await site.visit('', { viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('moldova');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Republic of Moldova' }).waitFor();
    await page.locator('aside [data-passage]').first().waitFor();
    await focusOn(page, `[data-passage="${passage}"]`);
    await page.keyboard.press('Enter');
    await page.locator('.text mark').first().waitFor();
    const words = (await page.locator('.text mark').allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim();
    expect(words).toBe(passages[passage].quote.replace(/\s+/g, ' ').trim());
    await focusOn(page, '.copy button:nth-of-type(2)');
    await page.keyboard.press('Enter');
    await page.getByText('Copied').waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain(atlas.documents.find(({ id }) => id === passages[passage].doc)?.title);
    expect(citation).toContain(`?passage=${passage}`);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 2, name: 'Republic of Moldova' }).waitFor();
    await focusOn(page, 'aside .profile a', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Republic of Moldova' }).waitFor();
    await focusOn(page, '.compare input');
    await page.keyboard.type('ukraine');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page)).toBe('?profile=MDA,UKR');
    await page.getByRole('heading', { level: 1, name: 'Moldova and Ukraine' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.matches('.compare input'))).toBe(true);
  });
});
