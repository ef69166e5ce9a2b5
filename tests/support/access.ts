import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_VIEWS, type PageView } from '../../scripts/lib/page-views';
import { violations } from './axe';
import { misnamed } from './names';
import { DESKTOP, goTo, PHONE, search, untilLive, untilLoaded, type Site } from './site';
import { complaintsOf } from './strict';

/** A quarter of the views, by its number from 0: the files that test one each run side by side and take as long. */
export function quarterOfViews(number: 0 | 1 | 2 | 3): readonly PageView[] {
  return PAGE_VIEWS.filter((_, i) => i % 4 === number);
}

/** Opens a view wide and light, and brings it into its state; anew, unless the page is as it was opened. */
async function openView(page: Page, site: Site, view: PageView, isAsOpened: boolean): Promise<void> {
  const { query, open, then = [], typed } = view;
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light' });
  if (isAsOpened) await goTo(page, query);
  else {
    await page.goto(site.address + query);
    await untilLive(page);
  }
  for (const selector of open === undefined ? [] : [open, ...then]) await page.locator(selector).first().click();
  if (typed) await search(page, typed);
  await untilLoaded(page);
}

/** Targets that a finger would miss. */
async function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('button:visible, a:visible, input:visible, select:visible, summary:visible')
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => {
          const { width, height } = node.getBoundingClientRect();
          const isOwnLabel = node.closest('label') !== null && node.matches('[type=radio], [type=checkbox]');
          return width > 0 && !node.matches('.skip') && !isOwnLabel && (height < 23.5 || width < 16);
        })
        .map((node) => node.outerHTML.slice(0, 120)),
    );
}

/**
 * Tests each view with all rules of axe, wide in light colours and narrow in dark ones, which are the same at every width;
 * on a telephone also the size of targets and that nothing is wider than the screen. In none of it may the page
 * break its policy or ask another host for anything.
 */
export function testAccess(site: Site, views: readonly PageView[]): void {
  /** One page for all views: to start anew takes longer. */
  let page: Page;
  let complaints: () => string[];
  let isAsOpened = false;
  beforeAll(async () => {
    page = await site.open();
    complaints = complaintsOf(page, site);
  });
  afterAll(() => page.context().close());

  // All rules over the longest text take most of a minute where others use the machine.
  const timeout = 180_000;
  test.each(views)('$name has no violation, wide and light, narrow and dark', { timeout }, async (view) => {
    await openView(page, site, view, isAsOpened);
    isAsOpened = view.open === undefined && view.typed === undefined;
    expect(await violations(page), 'wide, light').toEqual([]);
    expect(await misnamed(page), 'names without what is seen').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    expect(await violations(page), 'narrow, dark').toEqual([]);
    expect(await smallTargets(page), 'targets below 24 pixels').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(complaints(), 'errors, what the policy forbids, and requests to others').toEqual([]);
  });
}
