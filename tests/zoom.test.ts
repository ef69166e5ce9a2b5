import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { AreaId } from '../src/atlas/areas/areas';
import type { Basemap } from '../src/atlas/basemap/basemap';
import { PHONE, useSite } from './support/site';

const site = useSite();
const basemap = JSON.parse(readFileSync('data/basemap.json', 'utf8')) as Basemap;

/** What is seen of the map, as the page draws it. */
interface Seen {
  readonly k: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where a place of the base map is in the window. */
  readonly at: (id: AreaId) => { x: number; y: number };
}

const mapOf = (page: Page) => page.getByRole('listbox', { name: /^World map/ });

async function seen(page: Page): Promise<Seen> {
  const box = await mapOf(page).boundingBox();
  const transform = await mapOf(page).locator('g[transform*=translate]').first().getAttribute('transform');
  const [, x, y, k] = (/translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(transform ?? '') ?? []).map(Number);
  if (!box || x === undefined || y === undefined || k === undefined) throw new Error('the map is gone');
  const scale = box.width / basemap.width;
  return {
    k,
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
    at: (id) => {
      const area = basemap.areas.find((each) => each.id === id);
      if (!area) throw new Error(`${id} is not on the map`);
      return { x: box.x + (area.at[0] * k + x) * scale, y: box.y + (area.at[1] * k + y) * scale };
    },
  };
}

const country = (page: Page) => new URL(page.url()).searchParams.get('country');
const scrolled = (page: Page) => page.evaluate(() => scrollY);
/** The query of the address once it has kept for a while: it follows a moved map when the hand rests. */
async function settled(page: Page): Promise<string> {
  for (;;) {
    const before = new URL(page.url()).search;
    await page.waitForTimeout(1000);
    if (before === new URL(page.url()).search) return before;
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Turns the wheel over a country. */
async function wheelOver(page: Page, id: AreaId, by: number): Promise<void> {
  const { x, y } = (await seen(page)).at(id);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, by);
}

async function expectZoom(page: Page, k: number): Promise<void> {
  await expect.poll(async () => (await seen(page)).k).toBe(k);
}

async function expectNoOverflow(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

describe('the wheel', () => {
  test('scrolls the page and says how to zoom, and the page keeps its height', async () => {
    const page = await site.visit('', { viewport: { width: 1280, height: 500 } });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await wheelOver(page, 'FRA', 120);
    await page.getByText('Hold Ctrl (⌘) to zoom').waitFor();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    expect((await seen(page)).k).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await page.getByText('Hold Ctrl (⌘) to zoom').waitFor({ state: 'detached' });
  });

  test('with Ctrl zooms where the pointer is, and the page stays', async () => {
    const page = await site.visit('', { viewport: { width: 1280, height: 500 } });
    const before = (await seen(page)).at('LUX');
    await page.keyboard.down('Control');
    for (let i = 0; i < 4; i++) await wheelOver(page, 'LUX', -100);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await seen(page)).k).toBeGreaterThan(3);
    const after = (await seen(page)).at('LUX');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
    expect(await scrolled(page)).toBe(0);
  });
});

describe('keys and buttons', () => {
  test('zoom about the area that has the cursor, and back to the whole world', async () => {
    const page = await site.visit();
    const map = mapOf(page);
    await map.focus();
    for (const letter of 'kenya') await page.keyboard.press(letter);
    const before = (await seen(page)).at('KEN');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const closer = await seen(page);
    expect(closer.k).toBeGreaterThan(2);
    expect(Math.hypot(closer.at('KEN').x - before.x, closer.at('KEN').y - before.y)).toBeLessThan(2);
    await page.keyboard.press('-');
    expect((await seen(page)).k).toBeLessThan(closer.k);
    await page.keyboard.press('0');
    await expectZoom(page, 1);
  });

  test('the view follows the cursor to an area that is not in it', async () => {
    const page = await site.visit();
    await mapOf(page).focus();
    for (const letter of 'kenya') await page.keyboard.press(letter);
    for (let i = 0; i < 4; i++) await page.keyboard.press('+');
    const { k } = await seen(page);
    await page.waitForTimeout(950); // A new name begins.
    for (const letter of 'japan') await page.keyboard.press(letter);
    const now = await seen(page);
    const { x, y } = now.at('JPN');
    expect(now.k).toBe(k);
    expect(Math.min(x - now.left, y - now.top, now.left + now.width - x, now.top + now.height - y)).toBeGreaterThan(20);
  });

  test('buttons do what their names say, and tell when there is nothing to do', async () => {
    const page = await site.visit();
    const state = async () =>
      Promise.all(
        ['Zoom in', 'Zoom out', 'Whole world'].map((name) => button(page, name).getAttribute('aria-disabled')),
      );
    expect(await state()).toEqual(['false', 'true', 'true']);
    await button(page, 'Zoom out').click({ force: true });
    await expectZoom(page, 1);
    for (let i = 0; i < 6; i++) await button(page, 'Zoom in').click();
    await expectZoom(page, 12);
    expect(await state()).toEqual(['true', 'false', 'false']);
    const before = await seen(page);
    const moved = async () => {
      const [from, to] = [before.at('TCD'), (await seen(page)).at('TCD')];
      return [to.x - from.x, to.y - from.y].map((by) => Math.round((8 * by) / before.width) / 8 + 0);
    };
    await button(page, 'Move left').click();
    await expect.poll(moved).toEqual([0.25, 0]);
    await button(page, 'Move down').click();
    await expect.poll(moved).toEqual([0.25, -0.25]);
    for (const way of ['right', 'up']) await button(page, `Move ${way}`).click();
    await expect.poll(moved).toEqual([0, 0]);
    await button(page, 'Whole world').click();
    await expectZoom(page, 1);
    expect(await page.getByRole('button', { name: /^Move / }).count()).toBe(0);
    for (const name of ['Zoom in', 'Zoom out', 'Whole world', 'Full screen']) {
      const box = await button(page, name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(28);
    }
  });
});

describe('a mouse', () => {
  test('drags the map when it is zoomed, opens no country, and is told by the address', async () => {
    const page = await site.open();
    const steps = await page.evaluate(() => history.length);
    for (let i = 0; i < 4; i++) await button(page, 'Zoom in').click();
    const address = () => new URL(page.url()).search;
    await expect.poll(address).toMatch(/^\?at=/);
    const zoomed = await settled(page);
    const before = await seen(page);
    const [x, y] = [before.left + before.width / 2, before.top + before.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 20, { steps: 4 });
    await page.mouse.up();
    const way = async () => {
      const [from, to] = [before.at('TCD'), (await seen(page)).at('TCD')];
      return [Math.round(to.x - from.x), Math.round(to.y - from.y)];
    };
    await expect.poll(way).toEqual([60, 20]);
    expect(country(page)).toBeNull();

    expect(await settled(page)).not.toBe(zoomed);
    expect(address()).toMatch(/^\?at=-?[\d.]+,-?[\d.]+,[\d.]+$/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const left = await seen(page);
    await page.reload();
    await expect.poll(async () => Math.abs((await seen(page)).at('TCD').x - left.at('TCD').x)).toBeLessThan(1);
    expect(Math.abs((await seen(page)).at('TCD').y - left.at('TCD').y)).toBeLessThan(1);
    const region = page.getByRole('combobox', { name: 'Part of the world' });
    expect(await region.locator('option:checked').innerText()).toBe('Own view');
    await button(page, 'Whole world').click();
    await expect.poll(address).toBe('');
    expect(await region.inputValue()).toBe('world');
    await page.context().close();
  });

  test.each(['LUX', 'LIE', 'CHE'] as const)('opens %s with a click when it is zoomed', async (id) => {
    const page = await site.visit();
    await page.keyboard.down('Control');
    for (let i = 0; i < 5; i++) await wheelOver(page, id, -100);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await seen(page)).k).toBeGreaterThan(4);
    const { x, y } = (await seen(page)).at(id);
    await page.mouse.click(x, y);
    await page.locator('aside h2').waitFor();
    expect(country(page)).toBe(id);
  });
});

describe('fingers, on a phone', () => {
  const phone = { viewport: PHONE, hasTouch: true, isMobile: true };

  /** Puts fingers down, moves them over a few steps, and lifts them. */
  async function move(page: Page, from: readonly [number, number][], to: readonly [number, number][]): Promise<void> {
    const touch = await page.context().newCDPSession(page);
    const points = (share: number) =>
      from.map(([x, y], id) => {
        const [endX = x, endY = y] = to[id] ?? [];
        return { x: x + (endX - x) * share, y: y + (endY - y) * share, id };
      });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
    for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(share) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('two that part zoom the map, not the page; then one moves it, and a tap opens what it is on', async () => {
    const page = await site.visit('', phone);
    const start = await seen(page);
    const [x, y] = [start.left + start.width / 2, start.top + start.height * 0.3];
    await move(
      page,
      [
        [x - 15, y],
        [x + 15, y],
      ],
      [
        [x - 90, y],
        [x + 90, y],
      ],
    );
    await expect.poll(async () => (await seen(page)).k).toBeGreaterThan(4);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    expect(country(page)).toBeNull();
    await expectNoOverflow(page);

    const zoomed = await seen(page);
    await move(page, [[x, y]], [[x + 40, y + 30]]);
    await expect.poll(async () => (await seen(page)).at('LUX').x - zoomed.at('LUX').x).toBeGreaterThan(30);
    expect(await scrolled(page)).toBe(0);
    expect(country(page)).toBeNull();

    // The browser takes a tap right after a drag for a part of it.
    await expect
      .poll(
        async () => {
          const algeria = (await seen(page)).at('DZA');
          await page.touchscreen.tap(algeria.x, algeria.y);
          return country(page);
        },
        { interval: 500, timeout: 10_000 },
      )
      .toBe('DZA');
    await page.locator('aside h2').waitFor();
  });

  test('one scrolls the page over the whole map', async () => {
    const page = await site.visit('', phone);
    const { left, top, width, height } = await seen(page);
    await move(page, [[left + width / 2, top + height - 10]], [[left + width / 2, top - 120]]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    expect((await seen(page)).k).toBe(1);
  });

  test('the buttons cover no land', async () => {
    const page = await site.visit('', phone);
    const below = async () => {
      const [{ top, height }, box] = await Promise.all([seen(page), button(page, 'Zoom in').boundingBox()]);
      return (box?.y ?? 0) - (top + height);
    };
    await expect.poll(below).toBeGreaterThanOrEqual(0);
    await expectNoOverflow(page);
  });
});

test('full screen is entered and left, and a country that is picked there is shown beside the map', async () => {
  const page = await site.visit();
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await button(page, 'Full screen').click();
  await expect.poll(isFull).toBe(true);
  await button(page, 'Leave full screen').click();
  await expect.poll(isFull).toBe(false);
  await button(page, 'Full screen').click();
  await expect.poll(isFull).toBe(true);
  await expect.poll(async () => (await seen(page)).height).toBeGreaterThan(700);
  await mapOf(page).focus();
  for (const letter of 'italy') await page.keyboard.press(letter);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Italy' }).waitFor();
  await expect.poll(isFull).toBe(false);
});
