import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { quantile } from './measure-page';
import { Progress } from './progress';
import { serveFolder } from './static-server';
import { ensureBuild } from './steps';
import { syntheticNetwork } from './synthetic-network';

const SIZE = { nodes: 3000, edges: 10_000 };
const QUERY = '?view=network&graph=organisations&whole=on';
const ROUNDS = 5;
/** Frames a second that panning should have. */
const GOAL = 30;
/** How long the picture is dragged in each round, in milliseconds. */
const DRAGGED = 3000;
const VIEWPORT = { width: 1280, height: 860 };
const LONGEST_WAIT = 120_000;

/** What one opening of the page gave. */
interface Round {
  /** Milliseconds from the address to the picture. */
  readonly toPicture: number;
  readonly framesASecond: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longestFrame: number;
}

/**
 * Prints how soon a network of 3,000 nodes and 10,000 edges is drawn in the page as it is built, in Chromium, and how many
 * frames a second it has while it is dragged about: medians of five openings, each in a private window. Times are by the
 * clock, so other programs of the machine count too. Goal: 30 frames a second.
 */
export async function benchNetwork(): Promise<void> {
  const progress = new Progress();
  await ensureBuild();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    progress.step(`laying out ${SIZE.nodes.toLocaleString('en')} nodes`);
    cpSync('dist', folder, { recursive: true });
    const start = performance.now();
    const made = syntheticNetwork(SIZE);
    const layout = performance.now() - start;
    replaceData(join(folder, 'assets'), made);
    const rounds = await measured(folder, progress);
    progress.end();
    print(layout, rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts synthetic data in place of the files of a built page. Their names, which hold the hashes of others, stay. */
export function replaceData(assets: string, made: ReturnType<typeof syntheticNetwork>): void {
  const { atlas, passages, mentions, networks, readings } = made;
  const { edition } = atlas;
  for (const name of readdirSync(assets)) {
    const [, file] = /^(atlas|passages|mentions|networks|\d{3})-.*\.json$/.exec(name) ?? [];
    if (file === undefined) continue;
    const contents: Readonly<Record<string, object>> = {
      atlas,
      passages: { edition, passages },
      mentions: { edition, mentions },
      networks: { edition, ...networks },
    };
    writeFileSync(join(assets, name), JSON.stringify(contents[file] ?? readings[Number(file)]));
  }
}

async function measured(folder: string, progress: Progress): Promise<Round[]> {
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const rounds: Round[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      progress.step(`round ${round} of ${ROUNDS}`);
      rounds.push(await measuredOnce(browser, server.address));
    }
    return rounds;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measuredOnce(browser: Browser, address: string): Promise<Round> {
  const window = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await window.newPage();
    const start = performance.now();
    await page.goto(new URL(QUERY, address).href);
    const canvas = page.locator('figure canvas').first();
    await canvas.waitFor({ timeout: LONGEST_WAIT });
    const toPicture = performance.now() - start;
    await page.waitForTimeout(2000);
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the picture of the network has no place in the page');
    return { toPicture, ...(await dragged(page, box.x + box.width / 2, Math.min(box.y + box.height / 2, 600))) };
  } finally {
    await window.close();
  }
}

/** Drags the picture about from a point, closer than the whole, and counts the frames. */
async function dragged(page: Page, x: number, y: number): Promise<Omit<Round, 'toPicture'>> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await page.waitForTimeout(1000);
  await page.mouse.down();
  const frames = page.evaluate(
    (length) =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        const note = (time: number) => {
          times.push(time);
          if (time - times[0] < length) requestAnimationFrame(note);
          else done(times);
        };
        requestAnimationFrame(note);
      }),
    DRAGGED,
  );
  const state = { isOver: false };
  void frames.finally(() => (state.isOver = true));
  for (let step = 0; !state.isOver; step++) {
    await page.mouse.move(x + 150 * Math.sin(step / 12), y + 100 * Math.sin(step / 17));
  }
  const times = await frames;
  await page.mouse.up();
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  const seconds = (times[times.length - 1] - times[0]) / 1000;
  return { framesASecond: gaps.length / seconds, longestFrame: Math.max(...gaps) };
}

function print(layout: number, rounds: readonly Round[]): void {
  const median = (part: keyof Round) =>
    quantile(
      rounds.map((round) => round[part]),
      0.5,
    );
  const size = `${SIZE.nodes.toLocaleString('en')} nodes and ${SIZE.edges.toLocaleString('en')} edges`;
  const frames = median('framesASecond');
  console.log(`${size}, medians of ${rounds.length} openings:`);
  console.log(`made and laid out   ${(layout / 1000).toFixed(1)} s, once, when data is prepared`);
  console.log(`first picture       ${(median('toPicture') / 1000).toFixed(1)} s`);
  console.log(
    `dragged             ${frames.toFixed(0)} frames a second, the longest ${median('longestFrame').toFixed(0)} ms`,
  );
  console.log(`${frames >= GOAL ? 'within' : 'short of'} the goal of ${GOAL} frames a second`);
}
