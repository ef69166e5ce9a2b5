import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Change } from '../src/atlas/changes';
import { atlas, useSite } from './support/site';

const site = useSite();

const YEARS = atlas.documents.flatMap((document) => document.years);
const SOURCE = new RegExp(
  `^Source: ${atlas.documents.length} documents of ${Math.min(...YEARS)} to ${Math.max(...YEARS)}, ` +
    `edition ${atlas.edition}; page built on \\d+ \\w+ \\d{4}\\. ` +
    '0 of [\\d,]+ (?:practices|contributions|recommendations|finds) \\(0%\\) checked by a person\\.$',
);

test.each(
  [
    '',
    '?show=table',
    '?count=funding&as=share',
    '?view=themes',
    '?view=themes&across=document&show=table',
    '?topic=health',
    '?topic=health&show=table',
    '?view=documents',
    '?read=000',
    '?view=recommendations',
    '?view=recommendations&show=table',
    '?profile=MDA,MEX',
    '?profile=MDA&show=table',
  ].map((query) => ({ query })),
)('names every chart, and says its documents, edition, day and what is checked: $query', async ({ query }) => {
  const page = await site.open(query);
  const main = page.getByRole('main');
  await expect.poll(() => main.getByTestId('source').innerText()).toMatch(SOURCE);
  const nameless = await main.locator('figure, svg[role], [role=grid], [role=listbox], table').evaluateAll((nodes) =>
    nodes
      .filter((node) => {
        const by = node.getAttribute('aria-labelledby');
        const caption = node.querySelector(':scope > caption')?.textContent;
        const name =
          by === null ? (node.getAttribute('aria-label') ?? caption) : document.getElementById(by)?.textContent;
        return !name?.trim();
      })
      .map((node) => node.outerHTML.slice(0, 120)),
  );
  expect(nameless).toEqual([]);
  await page.context().close();
});

test('the foot of the page lists the editions, which it asks for only then', async () => {
  const page = await site.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByTestId('source').waitFor();
  expect(asked.filter((url) => url.includes('changes'))).toEqual([]);
  await page.getByText('The data and its editions').click();
  const [newest] = (JSON.parse(readFileSync('data/changes.json', 'utf8')) as { changes: readonly Change[] }).changes;
  expect(newest.edition).toBe(atlas.edition);
  const entry = page.getByTestId('changes').getByRole('listitem').first();
  expect(await entry.innerText()).toContain(`edition ${newest.edition}`);
  expect(asked.filter((url) => url.includes('changes'))).toHaveLength(1);
  await page.context().close();
});

test('the years go on one at each press where motion is not wanted', async () => {
  const years = [...new Set(atlas.documents.flatMap((document) => document.years))].sort();
  const page = await site.open();
  const next = page.getByRole('button', { name: 'Next year', exact: true });
  for (const year of years.slice(0, 2)) {
    await next.click();
    await page.waitForURL(new RegExp(`[?&]years=${year}$`));
    expect(await page.getByRole('button', { name: 'Stop', exact: true }).count()).toBe(0);
  }
  await page.context().close();
});
