import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { AreaId } from '../src/atlas/areas/areas';
import type { Mentions } from '../src/atlas/atlas';
import type { Actor, ActorType, PracticeStatus, Theme } from '../src/extract/records';
import type { MapMeasure } from '../src/figure/measure';
import {
  atlas,
  countsByCountry,
  expectCountries,
  expectShown,
  firstNumber,
  sentenceOf,
  tableRows,
  useSite,
  untilLive,
} from './support/site';

const site = useSite();
const { mentions } = JSON.parse(readFileSync('data/mentions.json', 'utf8')) as { mentions: Mentions };

/** The page that all tests look at, each from an address of its own. */
let page: Page;

async function open(query: string): Promise<void> {
  page = await site.visit(query);
}

const search = () => new URL(page.url()).search;
const summaryNumber = async () => firstNumber(await page.getByTestId('summary').innerText());

/** What the tests ask for. */
interface Asked {
  readonly about?: Theme;
  readonly actor?: ActorType;
  readonly document?: string;
  readonly years?: readonly [from: number, to: number];
  readonly told?: readonly [from: number, to: number];
  readonly status?: PracticeStatus;
}

/** An item of any measure, as far as filters look at it. */
interface Plain {
  readonly countries: readonly AreaId[];
  readonly documents: readonly string[];
  readonly years?: readonly number[];
  readonly themes?: readonly Theme[];
  readonly actors?: readonly ActorType[];
  readonly status?: PracticeStatus;
}

const within = (years: readonly number[], [from, to]: readonly [number, number]) =>
  years.some((year) => year >= from && year <= to);

/** The items that pass, counted without the program's help. */
function passing<Item extends Plain>(items: readonly Item[], asked: Asked): Item[] {
  const documents = atlas.documents
    .filter(({ id }) => asked.document === undefined || id === asked.document)
    .filter(({ years }) => !asked.years || within(years, asked.years))
    .map(({ id }) => id);
  return items.filter(
    (item) =>
      item.documents.some((id) => documents.includes(id)) &&
      (!asked.about || item.themes?.includes(asked.about)) &&
      (!asked.actor || item.actors?.includes(asked.actor)) &&
      (!asked.told || within(item.years ?? [], asked.told)) &&
      (!asked.status || item.status === asked.status),
  );
}

const countryOf = (actor: Actor | null) => (actor?.type === 'country' ? [actor.id as AreaId] : []);

const ITEMS: Readonly<Record<MapMeasure, readonly Plain[]>> = {
  practices: atlas.practices,
  partnerships: atlas.ties.map(({ members, documents, themes }) => ({
    documents,
    themes,
    countries: [...new Set(members.flatMap(countryOf))],
    actors: members.flatMap((member) => (member.type === 'sector' ? [member.name] : [])),
  })),
  recommendations: atlas.recommendations.map((item) => ({ ...item, actors: item.targets })),
  funding: atlas.money
    .filter(({ donor, category }) => donor && !category.startsWith('budget'))
    .map(({ donor, documents }) => ({ documents, countries: countryOf(donor) })),
  documents: atlas.documents.map(({ id }) => ({
    documents: [id],
    countries: (Object.keys(mentions) as AreaId[]).filter((country) => mentions[country]?.[id]),
  })),
};

async function focusOn(selector: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let i = 0; i < 60 && !(await isThere()); i++) await page.keyboard.press('Tab');
  expect(await isThere(), selector).toBe(true);
}

const narrowButton = () => page.getByRole('button', { name: 'Narrow', exact: true });
const narrowList = () => page.getByRole('listbox', { name: /^Narrow it down/ });

test('filters picked from the button at the end of the sentence add up, and the address opens the same', async () => {
  await open('');
  const steps: readonly [group: string, option: string, Asked][] = [
    ['Kind of actor', 'national government', { actor: 'national-government' }],
    ['Document', 'UNITAR series', { document: '003' }],
    ['Status', 'existing', { status: 'existing' }],
    ['Years of the documents', '2007', { years: [2007, 2007] }],
  ];
  let asked: Asked = {};
  for (const [group, name, change] of steps) {
    asked = { ...asked, ...change };
    const count = passing(atlas.practices, asked).length;
    await narrowButton().click();
    const option = narrowList()
      .getByRole('group', { name: group })
      .getByRole('option', { name: new RegExp(`^${name}`) });
    expect(Number(await option.locator('.note').innerText())).toBe(count);
    await option.click();
    await expect.poll(summaryNumber).toBe(count);
  }
  const query = '?actor=national-government&document=003&years=2007&status=existing';
  const sentence =
    'Practices about any theme, by national government, existing ones only, in UNITAR series 2006–2008, in documents of 2007, by country, however found';
  expect(search()).toBe(query);
  expect(await sentenceOf(page)).toBe(sentence);
  expect(await narrowButton().count()).toBe(0);
  await expectShown(page, passing(atlas.practices, asked));

  await page.goto(site.address + query);
  await untilLive(page);
  expect(await sentenceOf(page)).toBe(sentence);
  await expectShown(page, passing(atlas.practices, asked));

  await page.locator('h1 [data-part=document] button').click();
  await page.getByRole('option', { name: 'all documents' }).click();
  await expect.poll(search).toBe('?actor=national-government&years=2007&status=existing&show=table');
  expect(await summaryNumber()).toBe(passing(atlas.practices, { ...asked, document: undefined }).length);
});

test('filters are picked by keyboard alone: letters to an option, Page Down to the next kind of filter', async () => {
  await open('');
  await focusOn('h1 [data-part=further] button');
  await page.keyboard.press('Enter');
  await narrowList().waitFor();
  for (const letter of 'nat') await page.keyboard.press(letter);
  await page.keyboard.press('Enter');
  await expect.poll(search).toBe('?actor=national-government');
  expect(await narrowButton().evaluate((node) => node === document.activeElement)).toBe(true);

  await page.keyboard.press('ArrowDown');
  await narrowList().waitFor();
  for (let i = 0; i < 2; i++) await page.keyboard.press('PageDown');
  const active = page.locator(`[id="${await narrowList().getAttribute('aria-activedescendant')}"]`);
  const [year, count] = [
    Number(await active.locator('.label').innerText()),
    Number(await active.locator('.note').innerText()),
  ];
  await page.keyboard.press('Enter');
  await expect.poll(search).toBe(`?actor=national-government&told=${year}`);
  const practices = passing(atlas.practices, { actor: 'national-government', told: [year, year] });
  expect(practices.length).toBe(count);
  expect(await summaryNumber()).toBe(count);

  await page.keyboard.press('Enter');
  await narrowList().waitFor();
  await page.keyboard.press('Escape');
  expect(await narrowButton().evaluate((node) => node === document.activeElement)).toBe(true);
  expect(search()).toBe(`?actor=national-government&told=${year}`);
  await expectShown(page, practices);
});

/** What stands first in the panel of a country, and how much of it the data has. */
const EVIDENCE: readonly {
  readonly measure: MapMeasure;
  readonly option: string;
  readonly headings: RegExp;
  readonly told: (country: string) => number;
}[] = [
  {
    measure: 'partnerships',
    option: 'Partnerships',
    headings: /^(?:Agreements, programmes|Roles in meetings|Sectors that work)/,
    told: (id) => countsByCountry(ITEMS.partnerships)[id],
  },
  {
    measure: 'recommendations',
    option: 'Recommendations',
    headings: /^Recommendations that name it/,
    told: (id) => countsByCountry(ITEMS.recommendations)[id],
  },
  {
    measure: 'funding',
    option: 'Contributions',
    headings: /^Money and contributions/,
    told: (id) =>
      atlas.money.filter(({ donor, recipient }) => [donor, recipient].flatMap(countryOf).includes(id as AreaId)).length,
  },
];

test.each(EVIDENCE)(
  '$measure are counted by country, and open their passages',
  async ({ measure, option, headings, told }) => {
    await open('');
    await page.locator('h1 [data-part=measure] button').click();
    await page.getByRole('option', { name: new RegExp(`^${option}`) }).click();
    await expect.poll(search).toBe(`?count=${measure}`);
    const counts = countsByCountry(ITEMS[measure]);
    expect(await summaryNumber()).toBe(ITEMS[measure].length);
    await expectCountries(page, counts);

    const country = Object.keys(counts).toSorted((a, b) => counts[b] - counts[a])[0];
    await page.locator(`tr[data-row=${country}] button`).click();
    const groups = page.locator('aside section.group').filter({ has: page.getByRole('heading', { name: headings }) });
    await groups.first().waitFor();
    expect(await page.locator('aside section.group h3').first().innerText()).toMatch(headings);
    const shown = await groups.locator('h3 .count').allInnerTexts();
    expect(shown.reduce((sum, count) => sum + Number(count), 0)).toBe(told(country));
    await groups.locator('[data-passage]').first().click();
    await page.locator('.text mark').first().waitFor();
  },
);

test('documents are counted by the countries that they name, and open where they name one', async () => {
  await open('');
  await page.locator('h1 [data-part=measure] button').click();
  await page.getByRole('option', { name: /^Documents/ }).click();
  await expect.poll(search).toBe('?count=documents');
  await expectCountries(page, countsByCountry(ITEMS.documents));

  await page.locator('tr[data-row=MDA] button').click();
  const group = page.locator('aside section.group').first();
  expect(await group.getByRole('heading').innerText()).toBe('Named in');
  await expect.poll(() => group.locator('li').count()).toBe(Object.keys(mentions.MDA ?? {}).length);
  const [id, lines] = Object.entries(mentions.MDA ?? {})[0];
  await group
    .locator('li')
    .first()
    .getByRole('link', { name: String(lines[0]), exact: true })
    .click();
  await page.locator('[data-block][aria-current=location]').waitFor();
  expect(search()).toContain(`?read=${id}&line=${lines[0]}`);
  expect(await page.locator('[data-block][aria-current=location]').innerText()).toMatch(/Moldov/);
});

test('a map can show the share of the documents on a country, or yes and no alone', async () => {
  await open('?about=trafficking');
  const scale = page.locator('h1 [data-part=scale] button');
  await scale.click();
  await page.getByRole('option', { name: /^by the share/ }).click();
  await expect.poll(search).toBe('?as=share&about=trafficking');
  const practices = passing(atlas.practices, { about: 'trafficking' });
  await expectCountries(page, countsByCountry(practices));
  const telling = [ITEMS.practices, ITEMS.partnerships, ITEMS.funding].flat();
  const documentsOf = (items: readonly Plain[], id: AreaId) =>
    new Set(items.filter(({ countries }) => countries.includes(id)).flatMap(({ documents }) => documents));
  for (const [id, value, share] of await tableRows(page)) {
    if (value === '0') continue;
    const covering = documentsOf([...telling, ...ITEMS.documents], id as AreaId).size;
    expect(`${id} ${share}`).toBe(`${id} ${Math.round((documentsOf(practices, id as AreaId).size / covering) * 100)}%`);
  }

  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await scale.click();
  await page.getByRole('option', { name: /^yes or no/ }).click();
  await expect.poll(search).toBe('?as=found&about=trafficking');
  const classes = await page
    .locator('[role=option][data-area][class*=shade]')
    .evaluateAll((nodes) => nodes.map((node) => /shade-\d/.exec(node.getAttribute('class') ?? '')?.[0]));
  expect(classes).toHaveLength(Object.keys(countsByCountry(practices)).length);
  expect(new Set(classes).size).toBe(1);
});

test('a filter that says nothing of what is counted is not applied, says why, and can be dropped', async () => {
  await open('?count=partnerships&about=health&status=planned');
  const idle = page.getByTestId('idle-filter');
  expect(await idle.allInnerTexts()).toEqual([
    'Not applied: planned ones only (partnerships are told without a status). Drop it',
  ]);
  const ties = passing(ITEMS.partnerships, { about: 'health' });
  expect(await summaryNumber()).toBe(ties.length);
  await idle.getByRole('button', { name: 'Drop it' }).click();
  await expect.poll(search).toBe('?count=partnerships&about=health');
  expect(await idle.count()).toBe(0);
  await expectCountries(page, countsByCountry(ties));
});

test('filters that let nothing through together say what each would, dropped alone', async () => {
  const asked: Asked = { actor: 'media', status: 'past' };
  expect(passing(atlas.practices, asked)).toEqual([]);
  await open('?actor=media&status=past');
  const misses = page.getByTestId('near-misses').getByRole('button');
  const counts = (['status', 'actor'] as const).map(
    (name) => passing(atlas.practices, { ...asked, [name]: undefined }).length,
  );
  expect((await misses.allInnerTexts()).map(firstNumber)).toEqual(counts.toSorted((a, b) => b - a));
  await misses.filter({ hasText: 'without “past ones only”' }).click();
  await expect.poll(search).toBe('?actor=media');
  expect(await summaryNumber()).toBe(counts[0]);
  await expect.poll(() => misses.count()).toBe(0);
});

test('the strip of years picks a year, widens it, and goes on year by year', async () => {
  const ofYears = (from: number, to = from) => passing(atlas.practices, { years: [from, to] }).length;
  await open('');
  const strip = page.getByRole('listbox', { name: 'Practices by year of the documents' });
  await strip.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(search).toBe('?years=2007');
  expect(await summaryNumber()).toBe(ofYears(2007));
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(search).toBe('?years=2007-2008');
  expect(await summaryNumber()).toBe(ofYears(2007, 2008));
  await page.keyboard.press('Escape');
  await expect.poll(search).toBe('');

  await strip.getByRole('option', { name: /^2008,/ }).click();
  await strip.getByRole('option', { name: /^2011,/ }).click({ modifiers: ['Shift'] });
  await expect.poll(search).toBe('?years=2008-2011');
  await page.getByRole('button', { name: 'All years' }).click();
  await expect.poll(search).toBe('');

  const next = page.getByRole('button', { name: 'Next year', exact: true });
  const years = [...new Set(atlas.documents.flatMap((document) => document.years))].sort();
  for (const year of years.filter((own) => ofYears(own) > 0)) {
    await next.click();
    await expect.poll(search).toBe(`?years=${year}`);
    expect(await summaryNumber()).toBe(ofYears(year));
  }
  await next.click();
  await expect.poll(search).toBe('');

  await page.getByRole('button', { name: 'that the words name' }).click();
  const told = page.getByRole('listbox', { name: 'Practices by year that the words name' });
  await told.getByRole('option', { name: /^2000,/ }).click();
  await expect.poll(search).toBe('?told=2000');
  await expectShown(page, passing(atlas.practices, { told: [2000, 2000] }));
});

/** Whether areas are seen whole, and how much of the map's width or height they take up, whichever is more. */
async function seen(ids: readonly string[]): Promise<{ inside: boolean; part: number }> {
  return page.getByRole('listbox', { name: /^World map/ }).evaluate((map, wanted) => {
    const frame = map.getBoundingClientRect();
    const boxes = wanted.map((id) => map.querySelector(`[data-area=${id}]`)?.getBoundingClientRect() ?? new DOMRect());
    const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
    return {
      inside: left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom,
      part: Math.max((right - left) / frame.width, (bottom - top) / frame.height),
    };
  }, ids);
}

test('a part of the world fills the map and stands in the address, with notes on its unsettled borders', async () => {
  await open('');
  const part = page.getByRole('combobox', { name: 'Part of the world' });
  const ends = ['GEO', 'YEM', 'TUR', 'OMN'];
  expect((await seen(ends)).part).toBeLessThan(0.4);
  await part.selectOption('Western Asia');
  await expect.poll(search).toBe('?zoom=western-asia');
  await expect.poll(() => seen(ends)).toMatchObject({ inside: true });
  expect((await seen(ends)).part).toBeGreaterThan(0.7);
  const notes = page.getByTestId('map-notes');
  await expect.poll(() => notes.locator('dt').allTextContents()).toContain('Israel and Palestine');
  expect(firstNumber(await notes.locator('summary').innerText())).toBe(await notes.locator('dt').count());

  await open('?zoom=western-asia');
  expect(await part.inputValue()).toBe('western-asia');
  expect((await seen(ends)).part).toBeGreaterThan(0.7);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await part.locator('option:checked').innerText()).toBe('Own view');
  await part.selectOption('Central America');
  await expect.poll(search).toBe('?zoom=central-america');
  await expect.poll(() => notes.locator('dt').allTextContents()).not.toContain('Israel and Palestine');
});

test('lines lead from a picked country to those that it works with', async () => {
  const apart = ['co-chair', 'team', 'working-group', 'co-organiser', 'sector-partnership'];
  const partners = new Set<string>();
  for (const { relation, members } of atlas.ties) {
    const ids = members.flatMap(countryOf);
    if (!apart.includes(relation) && ids.includes('MDA')) for (const id of ids) partners.add(id);
  }
  for (const practice of atlas.practices) {
    if (practice.countries.includes('MDA')) for (const id of practice.partners) partners.add(id);
    if (practice.partners.includes('MDA')) for (const id of practice.countries) partners.add(id);
  }
  partners.delete('MDA');

  await open('?country=MDA');
  const lines = page.locator('.arcs path.line');
  expect(await lines.count()).toBe(0);
  await page.getByRole('button', { name: 'Whom it works with' }).click();
  await expect.poll(search).toBe('?arcs=on&country=MDA');
  expect(partners.size).toBeGreaterThan(1);
  expect(await lines.count()).toBe(partners.size);
  expect(firstNumber(await page.getByTestId('arcs').innerText())).toBe(partners.size);
  await page.getByRole('button', { name: 'Whom it works with' }).click();
  await expect.poll(() => lines.count()).toBe(0);
});
