import type { BrowserContext, Page } from 'playwright-core';
import { FILTER_CHANGES } from './filter-changes';
import { PageMeter, quantile, quietest, type ChangeCost } from './measure-page';

/** What a first view takes. */
export interface StartCost {
  /** Bytes that come over the network until the first view is complete: data and pictures, compressed. */
  readonly dataBytes: number;
  /** From the beginning of the navigation, in milliseconds. */
  readonly paintMs: number;
  /** Until the live figure is there; for a page without one, until all of it is loaded. */
  readonly completeMs: number;
}

const STARTS = 5;
const ROUNDS = 3;
const SETTLING = 120_000;
/** Filters that every corpus has values for. */
const CHANGES = FILTER_CHANGES.filter((query) => /^(?:about|actor|status|sure)=[\w.-]+$/.test(query));

/** Opens a page several times, each in a new window, and takes the middle of each measure. */
export async function measureStart(
  open: () => Promise<BrowserContext>,
  address: string,
  live: boolean,
): Promise<StartCost> {
  const costs: StartCost[] = [];
  for (let i = 0; i < STARTS; i++) {
    const window = await open();
    try {
      costs.push(await startOf(await window.newPage(), address, live));
    } finally {
      await window.close();
    }
  }
  const middle = (part: keyof StartCost) =>
    quantile(
      costs.map((cost) => cost[part]),
      0.5,
    );
  return { dataBytes: middle('dataBytes'), paintMs: middle('paintMs'), completeMs: middle('completeMs') };
}

async function startOf(page: Page, address: string, live: boolean): Promise<StartCost> {
  await page.goto(address, { waitUntil: live ? 'commit' : 'load', timeout: SETTLING });
  if (live) await untilLive(page);
  return page.evaluate(() => {
    const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    // What is loaded later, as the words of the passages are, is no part of the first view.
    const isFirst = ({ name }: PerformanceEntry) => /(?:atlas|basemap)[^/]*\.json|\.svg|\.html|\/(?:\?.*)?$/.test(name);
    const sizes = files.filter(isFirst).map((file) => (file as PerformanceResourceTiming).encodedBodySize);
    return {
      dataBytes: sizes.reduce((sum, size) => sum + size, 0),
      paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      completeMs: performance.now(),
    };
  });
}

async function untilLive(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('#first') && document.querySelector('figure svg[role=listbox] [data-area]'),
    undefined,
    { timeout: SETTLING, polling: 'raf' },
  );
}

/** Changes the filters of a page one after the other; of each change the quietest of three. */
export async function measureFilters(window: BrowserContext, address: string): Promise<readonly ChangeCost[]> {
  const page = await window.newPage();
  await page.goto(address, { timeout: SETTLING });
  await untilLive(page);
  // What is loaded later is read and stored in pauses; then the page is at rest.
  await page.waitForTimeout(4000);
  const meter = await PageMeter.of(page);
  const rounds: ChangeCost[][] = CHANGES.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, change] of CHANGES.entries()) rounds[i].push(await meter.change(`?${change}`));
  }
  await page.close();
  return rounds.map(quietest);
}
