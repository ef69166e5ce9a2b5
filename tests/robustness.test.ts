import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { atlas, useSite } from './support/site';
import { complaintsOf } from './support/strict';

describe('on a server', () => {
  const site = useSite();

  test('asks no other host for anything and runs under a strict policy, in its page, pictures and slides', async () => {
    const page = await site.open();
    const complaints = complaintsOf(page, site);
    await page.goto(`${site.address}?about=trafficking&country=ITA`);
    await page.locator('aside [data-passage]').first().click();
    await page.locator('.text mark').first().waitFor();
    expect(complaints()).toEqual([]);

    // The policy is in force: what it forbids is told of, and texts do not become markup.
    const refused = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>x</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    expect(complaints().join()).toMatch(/TrustedHTML/);

    for (const path of ['figures/index.html', 'figures/countries.html', `editions/${atlas.edition}/countries.html`]) {
      await page.goto(site.address + path);
      await page.getByRole('heading').first().waitFor();
    }
    await page.goto(`${site.address}embed/countries.html#controls=on&scheme=dark`);
    await page.locator('#embed footer').waitFor();
    expect(complaints()).toEqual([]);
    await page.context().close();
  });

  test('says so when the data cannot be loaded, and tries again', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/assets/atlas-*.json', (route) => route.abort());
    await page.goto(site.address);
    await page.getByRole('heading', { name: 'The atlas could not be loaded' }).waitFor();
    await page.unroute('**/assets/atlas-*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('listbox', { name: /^World map/ }).waitFor();
    await context.close();
  });

  test('tries again for real when the server gave something else', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/assets/atlas-*.json', (route) => route.fulfill({ json: {} }));
    await page.goto(site.address);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.click();
    await expect.poll(() => retry.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.unroute('**/assets/atlas-*.json');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox', { name: /^World map/ }).waitFor();
    await context.close();
  });

  test('shows its first figure and the way to the others where scripts do not run', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address);
    expect(await page.locator('h1').innerText()).toContain('Practices');
    expect(await page.locator('[data-area][class*=shade]').count()).toBeGreaterThan(0);
    expect(await page.getByText('Loading the atlas').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'All figures as pictures and tables' }).click();
    await page.getByRole('heading', { level: 1, name: 'All figures' }).waitFor();
    await context.close();
  });

  test('prints the passage with its highlight, and no empty room', async () => {
    const page = await site.open('?about=trafficking&country=ITA', { viewport: { width: 718, height: 1000 } });
    await page.locator('aside [data-passage]').first().click();
    await page.locator('.text mark').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const mark = page.locator('.text mark').first();
    expect(await mark.evaluate((node) => getComputedStyle(node).getPropertyValue('print-color-adjust'))).toBe('exact');
    const gap = await page.evaluate(() => {
      const [caption, aside] = ['figcaption', 'aside'].map((name) => document.querySelector(name));
      return (aside?.getBoundingClientRect().top ?? NaN) - (caption?.getBoundingClientRect().bottom ?? NaN);
    });
    expect(gap).toBeLessThan(120);
    await page.context().close();
  });

  test('shows the copy of an earlier visit when the network has no data', async () => {
    const page = await site.open();
    await expect.poll(() => storedFiles(page), { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
    await page.route('**/assets/*.json', (route) => route.abort());
    await page.reload();
    await page.getByRole('listbox', { name: /^World map/ }).waitFor();
    await page.goto(`${site.address}?country=PRT`);
    await page.locator('aside blockquote').first().waitFor();
    await page.context().close();
  });

  test('works where the browser refuses storage', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    await page.goto(`${site.address}?country=PRT`);
    await page.getByRole('heading', { level: 2, name: 'Portugal' }).waitFor();
    await context.close();
  });
});

describe('below a path of a host', () => {
  const site = useSite('/atlas/of/partnerships/');

  test('works from any base path', async () => {
    const page = await site.open('?country=PRT');
    await page.locator('aside [data-passage]').first().click();
    await page.locator('.text mark').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/atlas/of/partnerships/');
    await page.context().close();
  });
});

/** How many files the page has put into the browser's storage. */
async function storedFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [known] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('migration-atlas-data'));
    if (!known?.name) return 0;
    const { name } = known;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error ?? new Error('refused'));
      opening.onsuccess = () => {
        const database = opening.result;
        const store = 'files';
        if (!database.objectStoreNames.contains(store)) {
          database.close();
          resolve(0);
          return;
        }
        const counting = database.transaction(store).objectStore(store).count();
        counting.onerror = () => reject(counting.error ?? new Error('refused'));
        counting.onsuccess = () => {
          database.close();
          resolve(counting.result);
        };
      };
    });
  });
}
