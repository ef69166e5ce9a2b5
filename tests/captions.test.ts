import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Change } from '../src/atlas/changes';
import { DESKTOP, atlas, PHONE, useSite } from './support/site';

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
  const page = await site.visit(query);
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
});

test('the foot of the page lists the editions, which it asks for only then', async () => {
  const asked: string[] = [];
  const page = await site.open('', {}, (page) => page.on('request', (request) => asked.push(request.url())));
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
  const page = await site.visit();
  const next = page.getByRole('button', { name: 'Next year', exact: true });
  for (const year of years.slice(0, 2)) {
    await next.click();
    await page.waitForURL(new RegExp(`[?&]years=${year}$`));
    expect(await page.getByRole('button', { name: 'Stop', exact: true }).count()).toBe(0);
  }
});

test('nothing in sight jumps while the parts of a view come in', async () => {
  const slow = await site.open('', { viewport: PHONE });
  await slow.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value.toFixed(3));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await slow.route('**/assets/*', async (route) => {
    await new Promise((done) => setTimeout(done, 50));
    await route.continue();
  });
  const jumps: Record<string, number> = {};
  const views = ['', '?show=table', '?country=MDA', '?profile=MDA', '?read=000'].map(
    (query) => [query, PHONE] as const,
  );
  for (const [query, viewport] of [...views, ['?view=recommendations', DESKTOP] as const]) {
    await slow.setViewportSize(viewport);
    await slow.goto(site.address + query, { waitUntil: 'networkidle' });
    const shifts = await slow.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
    jumps[query] = shifts.reduce((sum, value) => sum + Number(value), 0);
  }
  expect(Object.entries(jumps).filter(([, sum]) => sum > 0.05)).toEqual([]);
  await slow.context().close();
});

test.each(['?view=countries&show=table', '?read=004&show=table', '?topic=health&show=table'])(
  'breaks no word of a name on a phone: %s',
  async (query) => {
    const phone = await site.visit(query, { viewport: PHONE });
    await phone.locator('tbody tr').first().waitFor();
    const broken = await phone.locator('tbody :is(th, td):not(.wide):not(.minor) .line').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const text = cell.firstChild;
        return [...(text?.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text as Text, index);
          range.setEnd(text as Text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
    const width = await phone.evaluate(() => document.documentElement.scrollWidth);
    expect([...new Set(broken)]).toEqual([]);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  },
);
