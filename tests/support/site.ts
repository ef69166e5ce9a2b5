import { readFileSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed } from 'vitest';
import type { Atlas, AtlasPractice, Passages } from '../../src/atlas/atlas';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../scripts/lib/browser.mjs';
import { serveFolder, type StaticServer } from '../../scripts/lib/static-server';

export const DESKTOP = { width: 1280, height: 860 };
export const PHONE = { width: 390, height: 844 };

/** The built page on a server of its own, and a browser to open it with. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** Opens a view, by its query, in a fresh profile, and waits for the figure. `prepare` has the page before anything is loaded. */
  readonly open: (query?: string, options?: BrowserContextOptions, prepare?: (page: Page) => unknown) => Promise<Page>;
  /**
   * Shows a view as if it were just opened, in a page that all tests of a file share which ask for the same options: to
   * start anew takes longer. For tests that only look at the page and use it; they leave it open, and as it was prepared.
   */
  readonly visit: Site['open'];
}

/** The data that the page was built from. */
export const atlas = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas;
export const passages = (JSON.parse(readFileSync('data/passages.json', 'utf8')) as { passages: Passages }).passages;

/** The browser of this process and its servers of the page, by base: for all files that run in it, until it is ended. */
let launched: Promise<Browser> | undefined;
const served = new Map<string, Promise<StaticServer>>();

function sharedBrowser(): Promise<Browser> {
  if (launched) return launched;
  // A browser is ended at once where its process exits, which it does not when it is told to end.
  process.once('SIGTERM', () => process.exit());
  const options = { executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS, handleSIGTERM: false };
  launched = chromium.launch(options).then((browser) => {
    // One that breaks down takes no other file with it.
    browser.once('disconnected', () => (launched = undefined));
    return browser;
  });
  return launched;
}

function sharedServer(base: string): Promise<StaticServer> {
  const server = served.get(base) ?? serveFolder('dist', base, { keep: true });
  served.set(base, server);
  return server;
}

/** Has server and browser ready before the tests of a file, and closes after them all profiles that they opened. */
export function useSite(base = '/'): Site {
  let server: StaticServer | undefined;
  let browser: Browser | undefined;
  let others: BrowserContext[] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([sharedServer(base), sharedBrowser()]);
    others = browser.contexts();
  });
  afterAll(async () => {
    const own = browser?.contexts().filter((context) => !others.includes(context)) ?? [];
    await Promise.all(own.map((context) => context.close()));
  });
  /** The pages that tests share, by all options but the size of the window. */
  const shared = new Map<string, Page>();
  const site: Site = {
    get address() {
      if (!server) throw new Error('the server runs only while tests do');
      return server.address;
    },
    get browser() {
      if (!browser) throw new Error('the browser runs only while tests do');
      return browser;
    },
    open: async (query = '', options = {}, prepare = () => undefined) => {
      const context = await site.browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await prepare(page);
      await page.goto(site.address + query);
      await untilLive(page);
      return page;
    },
    visit: async (query = '', { viewport = DESKTOP, ...options } = {}, prepare) => {
      const key = JSON.stringify(options);
      const kept = shared.get(key);
      const page = kept ?? (await site.open(query, { viewport, ...options }, prepare));
      shared.set(key, page);
      // Nobody knows in which state a test that failed has left it.
      onTestFailed(() => void shared.delete(key));
      if (kept) await turnTo(kept, site.address, query, viewport);
      return page;
    },
  };
  return site;
}

/** Shows another view of a page in use as if it were just opened. */
async function turnTo(page: Page, address: string, query: string, viewport: ViewportSize | null): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: 'light' });
  await page.mouse.move(0, 0);
  const { origin, pathname } = new URL(page.url());
  if (origin + pathname !== address) await page.goto(address);
  await untilLive(page);
  await page.evaluate(leaveView, /view=documents/.test(query) ? '?view=countries' : '?view=documents');
  if (viewport) await page.setViewportSize(viewport);
  await goTo(page, query);
  await page.evaluate(() => {
    if (document.activeElement?.id !== 'main') return;
    // What had the focus was at the top: there the next press of Tab begins.
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
  });
}

/** Closes whatever is open in the page, and shows a view which leaves nothing of the one before. */
async function leaveView(other: string): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  for (const notes of document.querySelectorAll('footer details')) notes.removeAttribute('open');
  // Where the focus is not lost with what had it, the page gives it to nothing else, as when it is opened.
  document.getElementById('main')?.focus({ preventScroll: true });
  getSelection()?.removeAllRanges();
  scrollTo({ top: 0, behavior: 'instant' });
  history.pushState(null, '', other);
  dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((done) => setTimeout(done));
  document
    .querySelector('header [role=combobox]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
}

/** Waits until the live figure has taken the place of the one that the page comes with. */
export async function untilLive(page: Page): Promise<void> {
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.locator('h1').waitFor();
}

/**
 * Shows another view of an open page, without loading that anew, as the browser's back button does, and waits until all of
 * it is there.
 */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to || location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await untilLoaded(page);
}

/** Waits until the page asks for nothing any more and says of nothing that it is on its way. */
export async function untilLoaded(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    async () => {
      const loaded = () => performance.getEntriesByType('resource').length;
      const isWaiting = () =>
        [...document.querySelectorAll('[role=status]')].some(({ textContent }) => /…\s*$/.test(textContent));
      const before = loaded();
      for (let i = 0; i < 4; i++) {
        await new Promise((done) => setTimeout(done, 25));
        if (isWaiting() || loaded() !== before) return false;
      }
      return true;
    },
    undefined,
    { polling: 25 },
  );
}

/** The part of the sentence above the figure that says what practices are about. */
export function topicPart(page: Page): Locator {
  return page.locator('h1 [data-part=topic] button');
}

/** The part of the sentence above the figure that says how sure a find must be. */
export function surenessPart(page: Page): Locator {
  return page.locator('h1 [data-part=sureness] button');
}

/** The sentence above the figure in one line, without the button at its end. */
export async function sentenceOf(page: Page): Promise<string> {
  const text = await page.locator('h1').innerText();
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?Narrow$/, '');
}

/** The practices that the panel of a place lists first: those that the filters let through. */
export function practicesListed(page: Page): Locator {
  return page
    .locator('aside > section')
    .filter({ hasNot: page.getByRole('heading', { name: /^Recommendations/ }) })
    .locator('li:has(> blockquote)');
}

/** Picks a theme from the sentence above the figure. */
export async function pickTheme(page: Page, name: string): Promise<void> {
  await topicPart(page).click();
  await page
    .getByRole('listbox', { name: 'Theme or objective' })
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .click();
}

/** Picks from the sentence above the figure how sure a find must be. */
export async function pickSureness(page: Page, name: string): Promise<void> {
  await surenessPart(page).click();
  await page
    .getByRole('listbox', { name: 'How surely found' })
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .click();
}

/** Types into the search and waits until passages are searched too. */
export async function search(page: Page, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(typed);
  await page.getByText('Searching the passages').waitFor({ state: 'detached' });
}

/** Middle of a ring of the map on the screen. */
export async function ringOf(page: Page, id: string): Promise<{ x: number; y: number; radius: number }> {
  const box = await page.locator(`[role=option][data-area="${id}"] .ring`).boundingBox();
  if (!box) throw new Error(`no ring for ${id}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width / 2 };
}

/** The number that stands first in a text. */
export function firstNumber(text: string | null): number {
  return Number(/\d[\d,]*/.exec(text ?? '')?.[0].replace(/,/g, ''));
}

/** How many of some items each country has, by its code, in the order of the codes. */
export function countsByCountry(items: readonly Pick<AtlasPractice, 'countries'>[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const id of items.flatMap(({ countries }) => countries)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
}

/** Holds that map, shelf and table of an open page show these practices and no others; leaves the table open. */
export async function expectShown(page: Page, practices: readonly AtlasPractice[]): Promise<void> {
  const told = page.getByRole('list', { name: 'Told of regions' }).getByRole('button');
  await expect.poll(() => told.count()).toBe(new Set(practices.flatMap(({ regions }) => regions)).size);
  await expectCountries(page, countsByCountry(practices));
}

/** Holds that map and table of an open page show these countries, with these counts; leaves the table open. */
export async function expectCountries(page: Page, expected: Readonly<Record<string, number>>): Promise<void> {
  const coloured = await page
    .locator('[role=option][data-area][class*=shade]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-area')));
  expect(coloured.sort()).toEqual(Object.keys(expected));
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = await tableRows(page);
  expect(Object.fromEntries(rows.map(([id, value]) => [id, Number(value)]).filter(([, value]) => value))).toEqual(
    expected,
  );
}

/** The rows of an open table in the order of their keys: each its key and the words of its cells. */
export async function tableRows(page: Page): Promise<string[][]> {
  await page.getByRole('table').waitFor();
  const rows = await page
    .locator('tbody [data-row]')
    .evaluateAll((nodes) =>
      nodes.map((node) => [
        node.getAttribute('data-row') ?? '',
        ...[...node.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim()),
      ]),
    );
  return rows.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
