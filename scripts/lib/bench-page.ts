import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { FILTER_CHANGES } from './filter-changes';
import { PageMeter, quantile, quietest, type ChangeCost } from './measure-page';
import { Progress } from './progress';
import { serveFolder } from './static-server';
import { ensureBuild } from './steps';
import { syntheticData } from './synthetic-data';

const SIZE = { practices: 100_000, documents: 60 };
/** Every change is made so many times; of each the quietest counts. */
const ROUNDS = 3;
/** Milliseconds: what a change of a filter may take of the main thread at the median, and any one task. */
const GOAL = 16;
const LONGEST_TASK = 50;
const VIEWPORT = { width: 1280, height: 860 };
/** How long the page has to come to rest after it was opened, in milliseconds. */
const SETTLING = 120_000;

/** The views of a figure, each by what its address adds. */
const VIEWS = { map: '', table: 'show=table' } as const;
type ViewName = keyof typeof VIEWS;

/** What was measured of one set of data. */
interface Result {
  readonly toMap: number;
  /** A change to the same address: what the measuring itself costs. */
  readonly idle: readonly ChangeCost[];
  readonly views: Readonly<Record<ViewName, readonly ChangeCost[]>>;
}

/**
 * Prints what a change of a filter costs in the page as it is built, in Chromium, with the data of the atlas and with
 * 100,000 practices that a script makes up (see `syntheticData`).
 *
 * The filters, the measure and the way of counting change by the address, as with the back button
 * (`history.pushState` and `popstate`): first in the map, then in its table, each of which shows the counts as well. A
 * reader sees one or the other; "both" is the cost of a change in the one and in the other. Times are processor time of
 * the main thread, from the change until the page is at rest, script, style, layout and paint included, and of every
 * change the quietest of three. Goals: 16 ms at the median with 100,000 practices, and no task over 50 ms.
 *
 * The browser has a profile of its own, as that of a reader. A private window, which keeps nothing, loads and draws the
 * icon of the page anew for each new address, on the main thread of the page. That is no work of the page; with the data
 * of the atlas it is measured as well.
 */
export async function benchPage(): Promise<void> {
  const progress = new Progress();
  await ensureBuild();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    progress.step(`making ${SIZE.practices.toLocaleString('en')} practices`);
    cpSync('dist', folder, { recursive: true });
    replaceData(join(folder, 'assets'));
    const own = await measured(ordinary, 'dist', 'the atlas', progress);
    const hidden = await measured(privately, 'dist', 'the atlas in a private window', progress);
    const large = await measured(ordinary, folder, 'the large atlas', progress);
    progress.end();
    printResult('the data of the atlas', own);
    printResult('the data of the atlas, in a private window', hidden);
    printResult(`${SIZE.practices.toLocaleString('en')} practices`, large);
    printGoals(large);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OPTIONS = { args: BROWSER_ARGUMENTS, viewport: VIEWPORT };

/** What is done with a window of a browser that is gone afterwards. */
type InWindow = <T>(act: (window: BrowserContext) => Promise<T>) => Promise<T>;

/** A window of a new profile, which keeps what it has loaded. */
const ordinary: InWindow = async (act) => {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-profile-'));
  const window = await chromium.launchPersistentContext(profile, { executablePath: ensureBrowser(), ...OPTIONS });
  try {
    return await act(window);
  } finally {
    await window.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** A private window. */
const privately: InWindow = async (act) => {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: OPTIONS.args });
  try {
    return await act(await browser.newContext({ viewport: OPTIONS.viewport }));
  } finally {
    await browser.close();
  }
};

/** Puts synthetic data in place of the files of a built page. Their names, which hold the hashes of others, stay. */
function replaceData(assets: string): void {
  const { atlas, passages, mentions, readings } = syntheticData(SIZE);
  const { edition } = atlas;
  for (const name of readdirSync(assets)) {
    const [, file] = /^(atlas|passages|mentions|\d{3})-.*\.json$/.exec(name) ?? [];
    if (file === undefined) continue;
    const content = { atlas, passages: { edition, passages }, mentions: { edition, mentions } }[file];
    writeFileSync(join(assets, name), JSON.stringify(content ?? readings[Number(file)]));
  }
}

async function measured(inWindow: InWindow, folder: string, name: string, progress: Progress): Promise<Result> {
  const server = await serveFolder(folder);
  try {
    return await inWindow((window) => measuredIn(window, server.address, name, progress));
  } finally {
    await server.close();
  }
}

async function measuredIn(window: BrowserContext, address: string, name: string, progress: Progress): Promise<Result> {
  const page = await window.newPage();
  progress.step(`${name}: opening`);
  const start = performance.now();
  const late = page.waitForResponse(/passages-.*\.json$/, { timeout: SETTLING });
  await page.goto(address);
  await page.locator('figure [data-area].shade-4').first().waitFor({ state: 'attached', timeout: SETTLING });
  const toMap = performance.now() - start;
  await (await late).finished();
  // What is loaded later is read and stored in pauses; then the page is at rest.
  await page.waitForTimeout(4000);
  // A reader's change leaves the focus where it is.
  await page.locator('header a').first().focus();
  const meter = await PageMeter.of(page);
  const views: Record<string, ChangeCost[]> = {};
  for (const [view, part] of Object.entries(VIEWS)) {
    const query = (change: string) => `?${[change, part].filter(Boolean).join('&')}`;
    await meter.change(query(''));
    await page.locator(view === 'map' ? 'figure svg[role=listbox]' : 'figure tbody').waitFor({ timeout: SETTLING });
    const rounds: ChangeCost[][] = FILTER_CHANGES.map(() => []);
    for (let round = 1; round <= ROUNDS; round++) {
      progress.step(`${name}: ${view}, round ${round} of ${ROUNDS}`);
      for (const [i, change] of FILTER_CHANGES.entries()) rounds[i].push(await meter.change(query(change)));
    }
    views[view] = rounds.map(quietest);
  }
  const same = new URL(page.url()).search;
  const idle: ChangeCost[] = [];
  for (let i = 0; i < 20; i++) idle.push(await meter.change(same));
  return { toMap, idle, views: { map: views.map, table: views.table } };
}

function printResult(title: string, { toMap, idle, views }: Result): void {
  console.log(`${title}: ${FILTER_CHANGES.length} changes, first map after ${(toMap / 1000).toFixed(1)} s`);
  console.log('              main thread: median     p95    most    of it: script   style  layout    next paint');
  console.log('                               ms      ms      ms               ms      ms      ms            ms');
  const row = (name: string, costs: readonly ChangeCost[]) => {
    const of = (part: keyof ChangeCost, share = 0.5, width = 8) =>
      quantile(
        costs.map((cost) => cost[part]),
        share,
      )
        .toFixed(1)
        .padStart(width);
    console.log(
      name.padEnd(26) +
        of('main') +
        of('main', 0.95) +
        of('main', 1) +
        of('script', 0.5, 17) +
        of('style') +
        of('layout') +
        of('paint', 0.5, 14),
    );
  };
  row('map and counts', views.map);
  row('table and counts', views.table);
  row('both', both(views));
  row('no change', idle);
  const longest = Math.max(...[...views.map, ...views.table].map((cost) => cost.longest));
  console.log(`longest task: ${longest ? `${longest.toFixed(0)} ms` : `none over ${LONGEST_TASK} ms`}`);
  console.log('');
}

/** What the same change costs in the map and in the table together. */
function both({ map, table }: Result['views']): ChangeCost[] {
  return map.map((cost, i) => ({
    main: cost.main + table[i].main,
    script: cost.script + table[i].script,
    style: cost.style + table[i].style,
    layout: cost.layout + table[i].layout,
    paint: Math.max(cost.paint, table[i].paint),
    longest: Math.max(cost.longest, table[i].longest),
  }));
}

function printGoals({ views, idle }: Result): void {
  const median = (costs: readonly ChangeCost[]) =>
    quantile(
      costs.map(({ main }) => main),
      0.5,
    );
  const measuring = median(idle);
  const verdict = (name: string, costs: readonly ChangeCost[], times = 1) => {
    const ms = median(costs) - times * measuring;
    console.log(`${name}: ${ms <= GOAL ? 'within' : 'over'} the goal of ${GOAL} ms at the median, ${ms.toFixed(1)} ms`);
  };
  console.log('without what the measuring costs:');
  verdict('map and counts', views.map);
  verdict('table and counts', views.table);
  verdict('both', both(views), 2);
  const longest = Math.max(...both(views).map((cost) => cost.longest));
  console.log(
    `${longest <= LONGEST_TASK ? 'within' : 'over'} the goal of no task over ${LONGEST_TASK} ms by the clock`,
  );
}
