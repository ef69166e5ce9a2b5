/** Opens a page to be measured, in a browser with a profile of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../lib/browser.mjs';
import { readPage, watchPage, type Places, type Told } from './probe';

const VIEWPORT = { width: 1280, height: 860 };
/** How long a page has until its first picture is complete and live, in milliseconds. */
const LONGEST = 240_000;

/** A page to be opened. */
export interface Target {
  readonly address: string;
  /** What shows that it is drawn, for pages of the atlas; others say so. */
  readonly places: Places | null;
}

/**
 * Does something with a new browser whose profile is empty, as that of a first visit, and then ends it. A page without
 * anything was opened in it, so that the start of the browser is no part of what is measured. WebGL is computed by the
 * processor where there is no graphics card, for all pages alike.
 */
export async function inNewBrowser<T>(act: (window: BrowserContext) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-profile-'));
  const window = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGUMENTS, '--enable-unsafe-swiftshader'],
    viewport: VIEWPORT,
  });
  try {
    return await act(window);
  } finally {
    await window.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens a page in a tab of its own and waits until its picture is complete and live. Throws an Error where it never is. */
export async function visit(window: BrowserContext, { address, places }: Target): Promise<Page> {
  const page = await window.newPage();
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(error.message));
  await page.addInitScript(watchPage, places);
  await page.goto(address);
  const last = places ? 'live' : 'complete';
  try {
    // Asked seldom, as asking takes time of the page.
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, last, {
      ...{ polling: 200, timeout: LONGEST },
    });
  } catch (cause) {
    throw new Error(`${address} was not drawn: ${wrongs.join('; ') || 'it said nothing'}`, { cause });
  }
  if (wrongs.length) throw new Error(`${address} failed: ${wrongs.join('; ')}`);
  return page;
}

/** What a page has told of itself so far. */
export function told(page: Page): Promise<Told> {
  return page.evaluate(readPage);
}

/** Bytes of JavaScript objects of a page, after its garbage was collected. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
