import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Basemap } from '../src/atlas/basemap/basemap';
import { PHONE, useSite } from './support/site';

const site = useSite();
const basemap = JSON.parse(readFileSync('data/basemap.json', 'utf8')) as Basemap;

const TOUCH = { viewport: PHONE, hasTouch: true, isMobile: true };

/** Two points closer than this, in pixels on the screen, are no two places for a finger. */
const APART = 3;

test('a tap on a coloured country opens that country, on a phone', async () => {
  const page = await site.visit('', TOUCH);
  const map = page.getByRole('listbox', { name: /^World map/ });
  const scale = ((await map.boundingBox())?.width ?? 0) / basemap.width;
  const ids = await page
    .locator('[role=option][class*=shade]')
    .evaluateAll((areas) => areas.map((area) => area.getAttribute('data-area')));
  const coloured = basemap.areas.filter((area) => ids.includes(area.id));
  const apart = coloured.filter((area) =>
    coloured.every(
      (other) => other === area || Math.hypot(other.at[0] - area.at[0], other.at[1] - area.at[1]) * scale > APART,
    ),
  );
  expect(apart.length).toBeGreaterThan(coloured.length * 0.8);
  const opened: (string | null)[] = [];
  for (const { at } of apart) {
    const box = await map.boundingBox();
    if (!box) throw new Error('the map is gone');
    await page.touchscreen.tap(box.x + at[0] * scale, box.y + at[1] * scale);
    await page.locator('aside h2').waitFor();
    opened.push(new URL(page.url()).searchParams.get('country'));
  }
  expect(opened).toEqual(apart.map(({ id }) => id));
});

test('a tap leaves no tooltip behind, and one on the open sea opens nothing', async () => {
  const page = await site.visit('', TOUCH);
  const box = await page.getByRole('listbox', { name: /^World map/ }).boundingBox();
  if (!box) throw new Error('there is no map');
  await page.touchscreen.tap(box.x + box.width * 0.36, box.y + box.height * 0.42);
  expect(await page.locator('aside').count()).toBe(0);
});
