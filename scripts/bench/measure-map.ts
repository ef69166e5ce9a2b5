/** One run of a page of the world map: first visit, changes, second visit. */
import { THEMES } from '../../src/extract/records';
import { FILTER_CHANGES } from '../lib/filter-changes';
import { PageMeter, quantile, type ChangeCost } from '../lib/measure-page';
import type { LoadedFile } from './probe';
import { heapOf, inNewBrowser, told, visit, type Target } from './visit';

/** How long a page rests after its map was live, before anything else is measured, in milliseconds. */
const REST = 3000;

/** A page of a map, and how its values change. */
export interface MapTarget extends Target {
  /** By the page's own filter in its address, by the function of the page, or not at all. */
  readonly changes: 'address' | 'values' | null;
}

/** Bytes of what was sent, compressed, without headers. */
export interface Bytes {
  readonly script: number;
  readonly data: number;
  /** Page, style sheets, pictures. */
  readonly other: number;
}

/** What one run of a page gave: milliseconds where nothing else is said. */
export interface MapRun {
  readonly firstPaint: number;
  readonly complete: number;
  readonly live: number;
  readonly largestPaint: number;
  readonly shift: number;
  /** Until the map was live, and afterwards without being asked. */
  readonly bytes: Bytes;
  readonly later: Bytes;
  /** Megabytes. */
  readonly heap: number;
  readonly warmComplete: number;
  readonly warmLive: number;
  /** Medians of the changes from theme to theme: main thread by its processor time, paint by the clock. */
  readonly recolourMain: number;
  readonly recolourPaint: number;
  /** Of all filters of the page, where it has any: the median, and what nineteen of twenty do not exceed. */
  readonly filterMain: number;
  readonly filterMain95: number;
  readonly filterPaint: number;
}

/** The parts of a run that are there for every page, with NaN for what a page does not have. */
export async function measureMap(target: MapTarget): Promise<MapRun> {
  return inNewBrowser(async (window) => {
    const blank = await window.newPage();
    await blank.goto(new URL('blank.html', target.address).href);
    const page = await visit(window, target);
    await page.waitForTimeout(REST);
    const first = await told(page);
    const heap = (await heapOf(page)) / 1e6;
    const { themes, filters } = await changesOf(await PageMeter.of(page), target.changes);
    await page.close();
    const again = await visit(window, target);
    const second = await told(again);
    const middle = (costs: readonly ChangeCost[], part: keyof ChangeCost, share = 0.5) =>
      quantile(
        costs.map((cost) => cost[part]),
        share,
      );
    return {
      ...{ firstPaint: first.firstPaint, complete: first.complete, live: first.live },
      ...{ largestPaint: first.largestPaint, shift: first.shift },
      ...{ bytes: bytesOf(first.files, 0, first.live), later: bytesOf(first.files, first.live, Infinity), heap },
      ...{ warmComplete: second.complete, warmLive: second.live },
      ...{ recolourMain: middle(themes, 'main'), recolourPaint: middle(themes, 'paint') },
      ...{ filterMain: middle(filters, 'main'), filterMain95: middle(filters, 'main', 0.95) },
      filterPaint: middle(filters, 'paint'),
    };
  });
}

async function changesOf(
  meter: PageMeter,
  how: MapTarget['changes'],
): Promise<Record<'themes' | 'filters', ChangeCost[]>> {
  const themes: ChangeCost[] = [];
  const filters: ChangeCost[] = [];
  // The first change of all is no part: what only it needs is made then.
  if (how === 'values') {
    await meter.recolour(THEMES[0]);
    for (const theme of [...THEMES.slice(1), 'any']) themes.push(await meter.recolour(theme));
  }
  if (how === 'address') {
    await meter.change(`?about=${THEMES[0]}`);
    for (const theme of THEMES.slice(1)) themes.push(await meter.change(`?about=${theme}`));
    themes.push(await meter.change('?'));
    for (const change of FILTER_CHANGES) filters.push(await meter.change(`?${change}`));
  }
  return { themes, filters };
}

/** Bytes of files that were there at some time after one moment and not after another, in milliseconds. */
export function bytesOf(files: readonly LoadedFile[], after: number, until: number): Bytes {
  const sum = (pattern: RegExp) =>
    files
      .filter(({ address, end }) => end > after && end <= until && pattern.test(new URL(address).pathname))
      .reduce((total, { bytes }) => total + bytes, 0);
  const [script, data] = [sum(/\.js$/), sum(/\.json$/)];
  return { script, data, other: sum(/./) - script - data };
}
