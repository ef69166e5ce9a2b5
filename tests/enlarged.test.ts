import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGE_VIEWS } from '../scripts/lib/page-views';
import { DESKTOP, goTo, untilLive, untilLoaded, useSite } from './support/site';

const site = useSite();

/** What a window of 1280 by 1024 pixels shows at 400 %. */
const ENLARGED = { width: 320, height: 256 };

/** One state of each screen, of panels and of dialogs. */
const NAMES = [
  ...['map', 'menu', 'table', 'country', 'passage', 'countries', 'matrix', 'theme-page', 'documents', 'reading'],
  ...[
    'recommendations',
    'network',
    'planned',
    'received',
    'reported',
    'profile-two',
    'briefings',
    'device',
    'export-data',
  ],
];
const VIEWS = PAGE_VIEWS.filter(({ name }) => NAMES.includes(name));

/**
 * What is lost of a page, each in a line: what reaches beyond the window, without a part of the page that scrolls, and
 * words of controls and headings that are cut. Pictures are left out: they are drawn for the room that they have.
 */
function lossOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const lost = scrollWidth > width ? [`the page is ${scrollWidth} pixels wide in a window of ${width}`] : [];
    const scrolls = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (at !== document.documentElement && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    for (const element of document.querySelectorAll('button, a, h1, h2, h3, label, summary, select, p, legend')) {
      if (element.closest('svg, [role=tree], .skip') || !element.checkVisibility()) continue;
      const { left, right, width: own } = element.getBoundingClientRect();
      const { overflowX, overflowY, clipPath, display, textOverflow } = getComputedStyle(element);
      if (clipPath !== 'none' || own < 2) continue;
      const words = (element.textContent ?? '').trim().slice(0, 40);
      if ((left < -1 || right > width + 1) && !scrolls(element)) lost.push(`beyond the window: ${words}`);
      const isCut =
        display !== 'inline' &&
        textOverflow !== 'ellipsis' &&
        ((/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1));
      if (isCut && element.localName !== 'select') lost.push(`cut: ${words}`);
    }
    return lost;
  });
}

/** The distances that a reader may set (1.4.12). Arabic letters are joined and keep theirs. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Sets the distances of lines, letters and words as an extension of a browser does, which no policy holds back. */
async function spaced(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { frameTree } = await client.send('Page.getFrameTree');
  const { styleSheetId } = await client.send('CSS.createStyleSheet', { frameId: frameTree.frame.id });
  await client.send('CSS.setStyleSheetText', { styleSheetId, text: SPACED });
}

const WAYS = {
  'at 400 %': { size: ENLARGED, text: '' },
  'with text of 200 %': { size: DESKTOP, text: '200%' },
} as const;

test.each([
  ['at 400 %', 'en', VIEWS],
  ['at 400 %', 'ar', VIEWS.slice(0, 12)],
  ['with text of 200 %', 'en', VIEWS],
  ['with text of 200 %', 'fr', VIEWS.slice(0, 12)],
] as const)('nothing is lost %s, in %s', { timeout: 240_000 }, async (way, language, views) => {
  const { size, text } = WAYS[way];
  const page = await site.open('', { viewport: size });
  const lost: string[] = [];
  let isAsOpened = false;
  for (const { name, query, open } of views) {
    const address = `${query}${query ? '&' : '?'}lang=${language}`;
    if (isAsOpened) await goTo(page, address);
    else {
      await page.goto(site.address + address);
      await untilLive(page);
    }
    await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), text);
    const opens = open !== undefined && (language === 'en' || !/has-text|aria-label/.test(open));
    if (opens) await page.locator(open).first().click();
    isAsOpened = !opens;
    await untilLoaded(page);
    lost.push(...(await lossOf(page)).map((what) => `${name}: ${what}`));
    if (way !== 'with text of 200 %') continue;
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    await spaced(page);
    lost.push(...(await lossOf(page)).map((what) => `${name}, spaced: ${what}`));
  }
  await page.context().close();
  expect(lost).toEqual([]);
});
