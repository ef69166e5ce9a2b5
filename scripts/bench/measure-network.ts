/** One run of a page of a network: until its nodes rest, then dragging it about. */
import type { Page } from 'playwright-core';
import { quantile } from '../lib/measure-page';
import { bytesOf, type Bytes } from './measure-map';
import { inNewBrowser, told, visit, type Target } from './visit';

/** How long nodes have to come to rest, in milliseconds. */
export const LONGEST_SETTLING = 60_000;
/** How long the picture is dragged, in milliseconds. */
const DRAGGED = 2000;

/** A page of a network. */
export interface NetworkTarget extends Target {
  /** Selector of its picture. */
  readonly picture: string;
  /** Whether a key is held to zoom with the wheel. */
  readonly key: 'Control' | null;
}

/** What one run of a page gave: milliseconds where nothing else is said. */
export interface NetworkRun {
  readonly bytes: Bytes;
  readonly firstDraw: number;
  /** Infinity where nodes did not come to rest in time. */
  readonly settled: number;
  readonly framesASecond: number;
  readonly longestFrame: number;
}

/** Opens a page, waits until its nodes rest, goes closer and drags it about. Throws an Error where it cannot be dragged. */
export async function measureNetwork(target: NetworkTarget): Promise<NetworkRun> {
  return inNewBrowser(async (window) => {
    const blank = await window.newPage();
    await blank.goto(new URL('blank.html', target.address).href);
    const page = await visit(window, target);
    // Nodes of the atlas stand where they are from the first picture on.
    if (!target.places) await untilSettled(page);
    await page.waitForTimeout(1000);
    const { complete, live, settled, files } = await told(page);
    return {
      ...{ bytes: bytesOf(files, 0, live), firstDraw: complete },
      settled: target.places ? live : (settled ?? Infinity),
      ...(await dragged(page, target)),
    };
  });
}

async function untilSettled(page: Page): Promise<void> {
  const isSettled = () => performance.getEntriesByName('settled').length > 0;
  await page.waitForFunction(isSettled, null, { polling: 250, timeout: LONGEST_SETTLING }).catch(() => undefined);
}

/** Drags the picture about from a corner, closer than the whole, and counts the frames. */
async function dragged(
  page: Page,
  { picture, key, address }: NetworkTarget,
): Promise<Pick<NetworkRun, 'framesASecond' | 'longestFrame'>> {
  const box = await page.locator(picture).first().boundingBox();
  if (!box) throw new Error(`the picture of ${address} has no place in the page`);
  await page.mouse.move(box.x + box.width / 2, Math.min(box.y + box.height / 2, 600));
  if (key) await page.keyboard.down(key);
  for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -120);
  if (key) await page.keyboard.up(key);
  await page.waitForTimeout(1000);
  const clip = { x: box.x, y: box.y, width: box.width, height: Math.min(box.height, 800 - box.y) };
  const before = await page.screenshot({ clip });
  const [x, y] = [box.x + 0.1 * box.width, box.y + 40];
  await page.mouse.move(x, y);
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
  for (let step = 1; !state.isOver; step++) {
    await page.mouse.move(x + 150 * Math.sin(step / 12), y + 100 * Math.sin(step / 17));
  }
  const times = await frames;
  await page.mouse.move(x + 120, y + 90);
  await page.waitForTimeout(500);
  const after = await page.screenshot({ clip });
  await page.mouse.up();
  if (before.equals(after)) throw new Error(`the picture of ${address} did not move when it was dragged`);
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  return {
    framesASecond: (1000 * gaps.length) / (times[times.length - 1] - times[0]),
    longestFrame: quantile(gaps, 1),
  };
}
