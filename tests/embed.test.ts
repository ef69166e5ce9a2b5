import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveExample } from '../scripts/lib/serve-example';
import { servePage, type StaticServer } from '../scripts/lib/static-server';
import { atlas, DESKTOP, useSite } from './support/site';

const site = useSite('/deep/path/');
let article: StaticServer;
beforeAll(async () => {
  article = await serveExample(site.address);
});
afterAll(() => article.close());

/** Throws where anything of the browser's storage is touched, and counts the attempts; adds up what moves in sight. */
function watch(): void {
  const seen = { touched: [] as string[], shift: 0 };
  Object.assign(globalThis, { seen });
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
    Object.defineProperty(globalThis, name, {
      get: () => {
        seen.touched.push(name);
        throw new DOMException('no storage here', 'SecurityError');
      },
    });
  Object.defineProperty(Document.prototype, 'cookie', {
    get: () => {
      seen.touched.push('cookie');
      return '';
    },
    set: () => seen.touched.push('cookie set'),
  });
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  // A tooltip goes where the mouse is.
  const isTooltip = ({ node }: Shift['sources'][number]) => node instanceof Element && node.matches('.tooltip');
  // In a frame the browser counts as well what moves before anything has been painted.
  const isSeen = ({ startTime }: Shift) =>
    performance.getEntriesByName('first-contentful-paint').some((paint) => paint.startTime < startTime);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[])
      if (isSeen(entry) && !entry.sources.every(isTooltip)) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How bright the ground of an element is, from 0 to 255. */
function groundOf(element: Element): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return NaN;
  canvas.fillStyle = getComputedStyle(element).backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 3;
}

interface Seen {
  readonly touched: readonly string[];
  readonly shift: number;
}

async function seenIn(page: Page): Promise<Seen[]> {
  return Promise.all(
    page.frames().map((frame) => frame.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)),
  );
}

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (options.javaScriptEnabled !== false) await page.addInitScript(watch);
  await page.goto(address);
  return page;
}

test('an article shows two live figures that keep nothing, move nothing and hold no wheel', async () => {
  const hosts = new Set<string>();
  const errors: string[] = [];
  const page = await open('about:blank', { colorScheme: 'dark' });
  page.on('request', (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).origin));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(article.address);

  const strict = page.frameLocator('iframe.atlas-figure');
  await page.locator('iframe.atlas-figure').scrollIntoViewIfNeeded();
  await strict.getByRole('heading', { name: 'Practices about labour migration, by country' }).waitFor();
  const host = page.locator('iframe.atlas-figure');
  const reserved = Number(await host.getAttribute('height'));
  await expect.poll(() => host.evaluate((frame) => (frame as HTMLElement).style.height)).not.toBe('');
  const box = await host.boundingBox();
  expect(Math.abs((box?.height ?? 0) - reserved)).toBeLessThan(2);

  // The wheel over the map scrolls the page around it.
  await strict.getByRole('listbox').scrollIntoViewIfNeeded();
  const over = await strict.getByRole('listbox').boundingBox();
  if (!over) throw new Error('the map is not seen');
  await page.mouse.move(over.x + over.width / 2, over.y + over.height / 2);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 300);

  await page.locator('atlas-figure').scrollIntoViewIfNeeded();
  const element = page.frameLocator('atlas-figure iframe');
  await element.getByRole('listbox').waitFor();
  await expect.poll(() => page.locator('atlas-figure img').isVisible()).toBe(false);

  // Nothing of the article moves, and nothing in its frames once it has been painted.
  const paints = () =>
    Promise.all(page.frames().map((frame) => frame.evaluate(() => performance.getEntriesByType('paint').length)));
  await expect.poll(paints).not.toContain(0);
  for (const { shift } of await seenIn(page)) expect(shift).toBe(0);

  // A keyboard goes into the map, and what it opens is the atlas in a window of its own.
  await strict.getByRole('listbox').focus();
  await page.keyboard.type('Mexico');
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  expect(opened.url()).toContain(`${site.address}?`);
  expect(opened.url()).toContain('MEX');
  await opened.close();

  for (const figure of [strict, element]) {
    const foot = figure.locator('footer');
    expect(await foot.getByRole('link', { name: 'Migration Partnership Atlas' }).getAttribute('href')).toContain(
      site.address,
    );
    expect(await foot.innerText()).toContain('do not imply official endorsement');
    expect(await foot.innerText()).toContain(atlas.edition);
    expect(await figure.locator('body').evaluate(groundOf), 'a dark page has dark figures').toBeLessThan(60);
  }
  expect(page.frames()).toHaveLength(3);
  for (const seen of await seenIn(page)) expect(seen.touched).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect([...hosts].sort()).toEqual([new URL(site.address).origin, new URL(article.address).origin].sort());
  expect(errors).toEqual([]);

  // Whoever else says a height is not heard.
  const height = () => host.evaluate((frame) => (frame as HTMLElement).style.height);
  const own = await height();
  await page.evaluate(() => postMessage({ atlas: 'height', id: 'labour', height: 999 }, '*'));
  await page.frames()[1].evaluate(() => parent.postMessage({ atlas: 'height', id: 'other', height: 999 }, '*'));
  await page.frames()[2].evaluate(() => parent.postMessage({ atlas: 'height', id: 'labour', height: 999 }, '*'));
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await height()).toBe(own);
  await page.frames()[1].evaluate(() => parent.postMessage({ atlas: 'height', id: 'labour', height: 999 }, '*'));
  await expect.poll(height).toBe('999px');
  await page.context().close();
});

test('without scripts, or without data, pictures and links are there', async () => {
  const still = await open(article.address, { javaScriptEnabled: false });
  const inside = still.locator('atlas-figure img');
  await inside.scrollIntoViewIfNeeded();
  expect(await inside.getAttribute('alt')).toContain('Philippines');
  const framed = still.frameLocator('iframe.atlas-figure');
  await framed.locator('img').waitFor();
  expect(await framed.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(await framed.getByRole('link', { name: 'Migration Partnership Atlas' }).getAttribute('target')).toBe('_blank');
  await still.context().close();

  const broken = await open('about:blank');
  await broken.route('**/*.json', (route) => route.abort());
  await broken.goto(article.address);
  await broken.locator('atlas-figure').scrollIntoViewIfNeeded();
  const picture = broken.frameLocator('atlas-figure iframe').locator('img');
  await picture.waitFor();
  expect(await picture.getAttribute('alt')).toContain('World map');
  await broken.context().close();
});

test('the dialog measures a figure and writes what shows it, live or frozen', async () => {
  const page = await site.open('?about=trafficking', { permissions: ['clipboard-read', 'clipboard-write'] });
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Embed' }).click();
  const measured = dialog.getByTestId('kept-free');
  await measured.getByText(/it is \d+ high/).waitFor();
  const height = /(\d+) high/.exec(await measured.innerText())?.[1];
  const code = dialog.getByLabel('HTML');
  expect(await code.inputValue()).toContain(`src="${site.address}embed/map-trafficking.html#id=map-trafficking"`);
  expect(await code.inputValue()).toContain(` height="${height}"`);

  await dialog.getByRole('button', { name: 'Dark', exact: true }).click();
  await dialog.getByRole('button', { name: 'Element' }).click();
  expect(await code.inputValue()).toContain('<atlas-figure src=');
  expect(await code.inputValue()).toContain('scheme="dark"');
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await dialog.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await measured.getByText(/it is \d+ high/).waitFor();

  await dialog.getByRole('button', { name: 'As of today' }).click();
  await dialog.getByRole('button', { name: 'Address' }).click();
  const frozen = await dialog.getByLabel('Address').inputValue();
  expect(frozen).toBe(`${site.address}editions/${atlas.edition}/map-trafficking.html#scheme=dark`);
  expect(refused).toEqual([]);

  await page.goto(frozen);
  expect(await page.getByRole('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(720);
  await page.getByText(/^As of \d+ \w+ \d{4}/).waitFor();
  const shown = () => page.getByRole('img').evaluate((image) => (image as HTMLImageElement).currentSrc);
  await expect.poll(shown).toContain('/map-trafficking-dark.svg');
  expect(await page.locator('body').evaluate(groundOf)).toBeLessThan(60);
  expect(await page.getByText('Newer data exists').isVisible()).toBe(false);
  await page.route('**/edition.json', (route) => route.fulfill({ json: { edition: 'another' } }));
  await page.reload();
  await page.getByText('Newer data exists').waitFor();

  // A figure that is no published one has an address of its own, and what was copied works as it is.
  await page.goto(`${site.address}?about=trafficking&sure=likely`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog.getByRole('tab', { name: 'Embed' }).click();
  await measured.getByText(/it is \d+ high/).waitFor();
  expect(await code.inputValue()).toContain(`src="${site.address}embed.html?`);
  await dialog.getByRole('button', { name: 'Download picture' }).waitFor();
  const host = await servePage(() => `<!doctype html><title>Host</title><body>${copied}</body>`);
  await page.goto(host.address);
  const body = page.frameLocator('atlas-figure iframe').locator('body');
  await body.getByRole('listbox').waitFor();
  expect(await body.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
  await host.close();

  // A part of a large atlas has an embedded page and data of its own, and neither published nor frozen figures.
  const inPart = (name: string) => readFileSync(`dist/${name}.html`, 'utf8').replaceAll('"./', '"../../');
  await page.route('**/parts/one/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.replace(/.*\/parts\/one\//, '');
    if (name === 'atlas.json') return route.fulfill({ path: 'data/atlas.json' });
    if (name !== '' && name !== 'embed.html') return route.fulfill({ status: 404 });
    const body = inPart(name ? 'embed' : 'index').replace('<head>', '<head><meta name="atlas-part" content="one" />');
    return route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto(`${site.address}parts/one/?about=trafficking`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog.getByRole('tab', { name: 'Embed' }).click();
  await measured.getByText(/it is \d+ high/).waitFor();
  await dialog.getByText('This page shows a part of a large atlas.').waitFor();
  expect(await dialog.getByRole('button', { name: 'As of today' }).count()).toBe(0);
  expect(await code.inputValue()).toContain(`src="${site.address}parts/one/embed.html?about=trafficking#`);
  expect(await code.inputValue()).toContain(`src="${site.address}atlas-figure.js"`);
  await page.context().close();
});
