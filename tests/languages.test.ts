import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { directionOf, LANGUAGES, type Catalogue, type Language } from '../src/language/language';
import { DESKTOP, goTo, passages, PHONE, untilLive, untilLoaded, useSite } from './support/site';
import { misnamed } from './support/names';
import { leftInEnglish, withForeignSigns, wordsOn } from './support/wordings';

const site = useSite();

const catalogueOf = (language: Language) =>
  JSON.parse(readFileSync(`src/language/${language}.json`, 'utf8')) as Catalogue;
const english = catalogueOf('en');

const VIEWS = [
  '',
  'show=table',
  'view=profile&country=fra',
  'view=network&graph=organisations&from=country:MDA&to=country:PHL',
  'view=money',
  'view=documents',
  `passage=${Object.keys(passages)[0]}`,
];

/** Embedded figures, with their options. Those of maps load other messages than the others. */
const EMBEDDED = [
  ['embed/map.html?', '#controls=on'],
  ['embed.html?show=table&country=phl&arcs=on&about=health&', '#controls=on'],
  ['embed/network-countries.html?', '#controls=on'],
  ['embed/money-planned.html?', ''],
  ['embed.html?view=profile&country=phl&', ''],
  ['embed.html?view=themes&', ''],
] as const;

/** How far the page can be scrolled sideways, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What is turned to the other side and is no arrow: letters, and lines of pictures. */
function turned(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) => getComputedStyle(element).scale.startsWith('-1') && !/^[←→]?$/.test(element.textContent ?? ''),
      )
      .concat([...document.querySelectorAll('svg *')].filter((mark) => getComputedStyle(mark).scale.startsWith('-1')))
      .map((element) => `${element.localName} ${element.textContent ?? ''}`),
  );
}

/** What of a page is not as it should be in a language, each in a line. */
async function faultsOf(page: Page, name: string, language: Language): Promise<string[]> {
  const [lang, dir] = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
  const words = await wordsOn(page);
  const faults = [
    ...leftInEnglish(words, english, catalogueOf(language)).map((text) => `in English: ${text}`),
    ...withForeignSigns(words, language).map((text) => `with signs of another language: ${text}`),
    ...(await misnamed(page)),
    ...(await turned(page)).map((what) => `is seen as in a mirror: ${what}`),
  ];
  if (lang !== language || dir !== directionOf(language)) faults.push(`is written as ${lang} ${dir}`);
  return faults.map((fault) => `${name} ${fault}`);
}

test.each(LANGUAGES.filter((language) => language !== 'en'))('the page is written in %s', async (language) => {
  const faults: string[] = [];
  const page = await site.open(`?lang=${language}`);
  const check = async (name: string) => faults.push(...(await faultsOf(page, name, language)));
  for (const view of VIEWS) {
    await page.setViewportSize(DESKTOP);
    await goTo(page, `?${view}${view && '&'}lang=${language}`);
    await check(view);
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      const wide = await overflow(page);
      if (wide > 0) faults.push(`${view} is ${wide} pixels wider than a window of ${size.width}`);
    }
    expect(new URL(page.url()).searchParams.get('lang')).toBe(language);
  }
  await page.setViewportSize(DESKTOP);
  await goTo(page, `?lang=${language}`);
  await page.getByRole('combobox').first().fill('migra');
  await page.getByRole('option').first().waitFor();
  await untilLoaded(page);
  await check('search');
  await page.keyboard.press('Escape');
  await page.locator('[aria-keyshortcuts=e]').click();
  await page.getByRole('dialog').getByRole('tabpanel').locator('button, img').first().waitFor();
  await check('share');

  for (const [embedded, options] of EMBEDDED) {
    await page.goto(`${site.address}${embedded}lang=${language}${options}`);
    await page.locator('main.embedded h1').waitFor();
    await untilLoaded(page);
    await check(embedded);
  }
  await page.context().close();
  expect([...new Set(faults)]).toEqual([]);
});

test('the languages are links that keys reach, and the one that is picked is kept', async () => {
  const page = await site.open('?view=money');
  const spoken = () => page.evaluate(() => document.documentElement.lang);
  const follow = async (language: Language) => {
    const link = page.locator(`header a[hreflang=${language}]`);
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await link.focus();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await untilLive(page);
  };
  await follow('fr');
  expect([await spoken(), new URL(page.url()).search]).toEqual(['fr', '?view=money&lang=fr']);
  expect(await page.locator('header a[hreflang=fr]').getAttribute('aria-current')).toBe('true');
  await page.goto(site.address);
  await untilLive(page);
  expect(await spoken()).toBe('fr');
  await page.locator('header nav a[href*="view=documents"]').click();
  await page.waitForURL((url) => url.search.includes('view=documents') && url.search.includes('lang=fr'));
  await follow('en');
  expect([await spoken(), new URL(page.url()).search]).toEqual(['en', '?view=documents&lang=en']);
  await page.goto(site.address);
  await untilLive(page);
  expect(await spoken()).toBe('en');
  await page.context().close();
});

test('an embedded figure is first seen in the language that is asked for, or not at all', async () => {
  const page = await site.browser.newPage();
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/embed/assets/light-atlas-*.json', async (route) => {
    await held;
    await route.continue();
  });
  const picture = page.locator('#embed > img');
  const seen = () => picture.evaluate((image) => getComputedStyle(image).visibility);
  await page.goto(`${site.address}embed/map.html?lang=ar`, { waitUntil: 'domcontentloaded' });
  expect(await seen()).toBe('visible');
  expect(await picture.evaluate((image) => (image as HTMLImageElement).currentSrc)).toContain('map-small.ar.svg');
  expect(await picture.getAttribute('alt')).toMatch(/\p{Script=Arabic}/u);
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(640);
  const [told, natural] = await picture.evaluate((image) => {
    return [Number(image.getAttribute('height')), (image as HTMLImageElement).naturalHeight];
  });
  expect(told).toBe(natural);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');

  await page.goto(`${site.address}embed/country-phl.html?lang=ar`, { waitUntil: 'domcontentloaded' });
  expect(await seen()).toBe('hidden');
  expect((await picture.boundingBox())?.height).toBeGreaterThan(100);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  release();
  await page.locator('main.embedded h1').waitFor();
  await page.close();
});
