import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Aggregates } from '../src/atlas/aggregate';
import type { AreaId } from '../src/atlas/areas/areas';
import type { Theme } from '../src/extract/records';
import { atlas, firstNumber, practicesListed, tableRows, useSite } from './support/site';

const site = useSite();
const aggregates = JSON.parse(readFileSync('data/aggregates.json', 'utf8')) as Aggregates;

const FIGURES: readonly { readonly query: string; readonly theme: Theme | null }[] = [
  { query: '', theme: null },
  { query: 'about=trafficking', theme: 'trafficking' },
  { query: 'about=climate', theme: 'climate' },
];

test.each(FIGURES)('title sentence, map, table and data agree: "$query"', async ({ query, theme }) => {
  const expected = new Map<string, number>();
  for (const [id, country] of Object.entries(aggregates.countries)) {
    const value = theme === null ? country.practices : (country.themes[theme] ?? 0);
    if (value) expected.set(id, value);
  }
  const total = theme === null ? atlas.practices.length : aggregates.themes[theme].practices;

  const page = await site.visit(`?${query}`);
  const summary = await page.getByTestId('summary').innerText();
  expect(firstNumber(summary)).toBe(total);
  expect(summary).toContain(`in ${expected.size} countries`);

  const spoken = await page
    .locator('[role=option][data-area]')
    .evaluateAll((nodes) =>
      nodes.map((node) => ({ id: node.getAttribute('data-area') ?? '', text: node.getAttribute('aria-label') ?? '' })),
    );
  const onMap = new Map(
    spoken
      .filter(({ text }) => /, \d+ practices?, rank/.test(text))
      .map(({ id, text }) => [id, firstNumber(/\d+ practice/.exec(text)?.[0] ?? '')]),
  );
  expect(Object.fromEntries([...onMap].sort())).toEqual(Object.fromEntries([...expected].sort()));

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = (await tableRows(page)).map(([id, value, documents]) => ({
    id,
    value: Number(value),
    documents: Number(documents),
  }));
  const inTable = new Map(rows.filter(({ value }) => value > 0).map(({ id, value }) => [id, value]));
  expect(Object.fromEntries([...inTable].sort())).toEqual(Object.fromEntries([...expected].sort()));
  for (const { id, documents } of rows) expect(documents).toBe(aggregates.countries[id as AreaId]?.documents ?? 0);
});

test('a country panel lists as many practices as its number says', async () => {
  const page = await site.visit('?country=ESP');
  const summary = await page.getByTestId('place-summary').innerText();
  const listed = await practicesListed(page).count();
  expect(listed).toBe(firstNumber(summary));
  expect(listed).toBe(aggregates.countries.ESP?.practices);
});
