import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, useSite } from './support/site';

/** What is left of the sides of A4 between the margins that browsers leave, in pixels. */
const UPRIGHT = { width: 718, height: 1047 };
const LYING = { width: 1047, height: 718 };
/** Each view, and what of its picture must be on the paper. */
const VIEWS: readonly (readonly [query: string, picture: string])[] = [
  ['', 'figure [data-area][class*=shade]'],
  ['?view=themes', '.matrix tbody tr:last-child td:last-child'],
  ['?view=network', 'figure svg'],
  ['?view=money', '[role=treeitem]'],
  ['?view=money&phase=received', 'figure li'],
  ['?view=money&phase=reported', 'figure li'],
  ['?profile=MDA', 'article [data-section=practices]'],
  ['?topic=trafficking', '[data-facet], figure li'],
  ['?view=countries', 'li[data-country]'],
  ['?view=documents', 'article, figure li'],
  ['?view=recommendations', 'figure li'],
];
/** What only serves a reader at the screen. */
const TOOLS =
  'nav, input, select, [role=combobox], [role=tablist], h1 [data-part=further], .choices button, button.share';

/** What of an open page is wrong on paper of the width of the window. */
async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate((tools) => {
    const named = (node: Element) => node.outerHTML.slice(0, 90);
    const isSeen = (node: Element) =>
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      node.getBoundingClientRect().width > 1;
    const all = [...document.querySelectorAll('body *:not(svg *)')].filter(isSeen);
    // A name that is cut short by three dots goes on beneath what cuts it.
    const isCut = ({ parentElement }: Element) =>
      parentElement !== null && getComputedStyle(parentElement).textOverflow === 'ellipsis';
    const wide = all.filter((node) => node.getBoundingClientRect().right > innerWidth + 1 && !isCut(node));
    const signs = [...document.querySelectorAll('h1 .text')].filter(
      (node) => getComputedStyle(node, '::after').display !== 'none',
    );
    return [
      ...wide.map((node) => `wider than the page: ${named(node)}`),
      ...all.filter((node) => node.matches(tools)).map((node) => `a tool: ${named(node)}`),
      ...signs.map((node) => `the sign of a menu: ${named(node)}`),
    ];
  }, TOOLS);
}

const site = useSite();

test('every view is on paper with title, picture and source, without tools, upright and lying', async () => {
  const page = await site.open('', { viewport: UPRIGHT });
  for (const [query, picture] of VIEWS) {
    await page.emulateMedia({ media: 'screen' });
    await goTo(page, query);
    await page.locator(picture).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const size of [UPRIGHT, LYING]) {
      await page.setViewportSize(size);
      expect(await faultsOf(page), `${query}, ${size.width} pixels wide`).toEqual([]);
      expect(await page.locator('h1').isVisible(), query).toBe(true);
      expect(await page.locator(picture).first().isVisible(), query).toBe(true);
      expect(await page.getByText('Source:').filter({ visible: true }).count(), query).toBe(1);
    }
    await page.setViewportSize(UPRIGHT);
  }
  await page.context().close();
});
