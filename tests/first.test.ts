import { expect, test } from 'vitest';
import { atlas, DESKTOP, PHONE, untilLive, useSite } from './support/site';

const site = useSite();

/** Where the parts of the page stand that are there before and after. */
const PARTS = 'h1, .summary, figure, figure svg, .legend, .shelf, nav a, footer';

test('the map is there before any data, and the live one takes its place without a jump', async () => {
  for (const viewport of [DESKTOP, PHONE]) {
    const context = await site.browser.newContext({ viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route(/assets\/(?:atlas|basemap)-/, async (route) => {
      await held;
      await route.continue();
    });
    const places = () =>
      page.locator(PARTS).evaluateAll((nodes) =>
        nodes.map((node) => {
          const { x, y, width, height } = node.getBoundingClientRect();
          return [node.localName, ...[x, y, width, height].map(Math.round)].join(' ');
        }),
      );
    await page.goto(site.address, { waitUntil: 'commit' });
    await page.locator('#first h1').waitFor();
    await page.waitForLoadState('domcontentloaded');
    const shaded = await page.locator('#first [data-area][class*=shade]').count();
    expect(shaded).toBe(new Set(atlas.practices.flatMap(({ countries }) => countries)).size);
    const before = await places();
    release();
    await untilLive(page);
    expect(await page.locator('[data-area][class*=shade]').count()).toBe(shaded);
    expect(await places()).toEqual(before);
    expect(refused).toEqual([]);
    await context.close();
  }
});

test('another view asked for in the address never shows the map first', async () => {
  const context = await site.browser.newContext({ viewport: DESKTOP });
  const page = await context.newPage();
  await page.route(/assets\/index-.*\.js/, () => undefined);
  await page.goto(`${site.address}?view=documents`, { waitUntil: 'commit' });
  await page.locator('.waiting').waitFor();
  expect(await page.locator('#first').isVisible()).toBe(false);
  await context.close();
});

test('a page whose first picture is never told to be on the screen becomes live all the same', async () => {
  const context = await site.browser.newContext({ viewport: DESKTOP });
  const page = await context.newPage();
  await page.addInitScript(() =>
    Object.assign(globalThis, {
      PerformanceObserver: class {
        observe = () => undefined;
      },
    }),
  );
  await page.goto(site.address);
  await untilLive(page);
  await context.close();
});

test('what a reader begins in the first picture goes on in the live page', async () => {
  const held = async () => {
    const context = await site.browser.newContext({ viewport: DESKTOP });
    const page = await context.newPage();
    let release: () => void = () => undefined;
    const free = new Promise<void>((done) => (release = done));
    await page.route(/assets\/(?:atlas|basemap)-/, async (route) => {
      await free;
      await route.continue();
    });
    await page.goto(site.address, { waitUntil: 'commit' });
    await page.locator('#first footer').waitFor();
    await page.waitForLoadState('domcontentloaded');
    return { page, release };
  };
  const pressing = await held();
  const button = pressing.page.getByRole('button', { name: /^Latin America/ });
  await button.press('Enter');
  expect(await pressing.page.locator('aside').count()).toBe(0);
  pressing.release();
  await pressing.page.locator('aside').getByRole('heading', { name: 'Latin America' }).waitFor();
  await pressing.page.keyboard.press('Escape');
  await expect.poll(() => button.evaluate((node) => node === document.activeElement)).toBe(true);
  await pressing.page.context().close();

  const typing = await held();
  await typing.page
    .getByRole('combobox', { name: /^Search/ })
    .first()
    .pressSequentially('Moldova');
  typing.release();
  await typing.page
    .getByRole('option', { name: /Moldova/ })
    .first()
    .waitFor();
  await typing.page.keyboard.type('n');
  await expect
    .poll(() => typing.page.evaluate(() => (document.activeElement as HTMLInputElement).value))
    .toBe('Moldovan');
  await typing.page.context().close();
});
