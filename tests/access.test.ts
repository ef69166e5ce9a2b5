import { describe, expect, test } from 'vitest';
import { PAGE_VIEWS } from '../scripts/lib/page-views';
import { violations } from './support/axe';
import { DESKTOP, PHONE, search, useSite } from './support/site';

const site = useSite();

describe.each(PAGE_VIEWS)('$name', ({ query, open, then, typed }) => {
  test.each([
    { width: '1280 px', viewport: DESKTOP, colorScheme: 'light' as const },
    { width: '1280 px', viewport: DESKTOP, colorScheme: 'dark' as const },
    { width: '390 px', viewport: PHONE, colorScheme: 'light' as const },
    { width: '390 px', viewport: PHONE, colorScheme: 'dark' as const },
  ])('has no violation at $width, $colorScheme', async ({ viewport, colorScheme }) => {
    const page = await site.open(query, { viewport, colorScheme, bypassCSP: true });
    if (open) await page.locator(open).first().click();
    for (const selector of then ?? []) await page.locator(selector).first().click();
    if (typed) await search(page, typed);
    if (open?.includes('data-passage')) await page.locator('.text mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('has targets of 24 pixels or more and nothing wider than a phone', async () => {
    const page = await site.open(query, { viewport: PHONE });
    if (open) await page.locator(open).first().click();
    for (const selector of then ?? []) await page.locator(selector).first().click();
    if (typed) await search(page, typed);
    const small = await page.locator('button:visible, a:visible, input:visible, summary:visible').evaluateAll((nodes) =>
      nodes
        .filter((node) => {
          const { width, height } = node.getBoundingClientRect();
          return width > 0 && !node.matches('.skip') && (height < 23.5 || width < 16);
        })
        .map((node) => node.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.context().close();
  });
});

test('the map is one tab stop and says what it shows', async () => {
  const page = await site.open();
  const map = page.getByRole('listbox', { name: /^World map\. Practices about any theme, by country\./ });
  expect(await map.getAttribute('aria-label')).toMatch(/Highest: .+\(\d+\)/);
  expect(await map.locator('[tabindex]').count()).toBe(0);
  await page.context().close();
});
