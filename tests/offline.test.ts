import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dataEdition } from '../scripts/lib/data-edition.mjs';
import { offlineList } from '../scripts/lib/offline-files';
import { serveFolder, type StaticServer } from '../scripts/lib/static-server';
import { atlas, DESKTOP, untilLive, useSite } from './support/site';

const BASE = '/atlas/';
/** An edition of the same length, so that it can take the other's place in every file. */
const NEWER = [...atlas.edition].reverse().join('');
/** What the page serves besides pictures for others. */
const PARTS = /^(?:assets|index\.html|first.*\.js|noscript.*\.css|icon\.svg|offline.*)$/;

/** The edition of the data as its copies are named. */
const edition = JSON.parse(dataEdition('data').__DATA_EDITION__) as string;
const jsonFirst = (a: string, b: string) => Number(b.endsWith('.json')) - Number(a.endsWith('.json'));

const site = useSite();
let folder: string;
let server: StaticServer;
let context: BrowserContext;
let page: Page;

/** Puts the page as it is built, or as a newer build would be, on the server. */
function deploy(isNewer: boolean): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  for (const name of readdirSync('dist').filter((entry) => PARTS.test(entry))) {
    cpSync(join('dist', name), join(folder, name), { recursive: true });
  }
  if (!isNewer) return;
  const assets = readdirSync(join(folder, 'assets'));
  const renamed = (name: string) => name.replace(/(\.\w+)$/, 'n$1');
  // What the scripts know of the data: its edition, and the hash of each file.
  const hashes = new Map<string, string>();
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  for (const path of [...assets.map((name) => `assets/${name}`), 'index.html'].sort(jsonFirst)) {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    let text = before.replace(/[\w.-]+\.(?:json|js|css)\b/g, (name) => (assets.includes(name) ? renamed(name) : name));
    text = text.replaceAll(atlas.edition, NEWER);
    if (path.endsWith('.json')) hashes.set(sha256(before), sha256(text));
    else
      text = text
        .replace(/\b[0-9a-f]{64}\b/g, (hash) => hashes.get(hash) ?? hash)
        .replaceAll(edition, '3-newer0000000');
    writeFileSync(file, text);
    if (path !== 'index.html') renameSync(file, join(folder, 'assets', renamed(basename(path))));
  }
  writeFileSync(join(folder, 'offline.json'), JSON.stringify(offlineList(folder, NEWER)));
}

const shown = (where: Page) => where.getByTestId('source').or(where.locator('figcaption')).first();
const panel = () => page.getByRole('dialog', { name: 'Data on this device' });

async function openPanel(): Promise<void> {
  await page.getByRole('button', { name: 'Data on this device' }).click();
  await panel().getByRole('heading', { name: 'Without a network' }).waitFor();
}

async function saveForOffline(): Promise<void> {
  await openPanel();
  await panel()
    .getByText(/It takes \d+\.\d MB on this device, in \d+ files/)
    .waitFor();
  await panel().getByRole('button', { name: 'Save for offline' }).click();
  await panel().getByText('Saved. The atlas opens without a network now.').waitFor({ timeout: 60_000 });
  await panel().getByRole('button', { name: 'Close' }).click();
}

const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const caches = () => page.evaluate(() => globalThis.caches.keys());

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  deploy(false);
  server = await serveFolder(folder, BASE);
  context = await site.browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(server.address);
  await untilLive(page);
  return async () => {
    await context.close();
    await server.close();
  };
});

describe('saved for offline', () => {
  test('the whole page works without a network, below any path, until it is removed by one click', async () => {
    expect(await workers()).toBe(0);
    await openPanel();
    const data = panel().getByRole('region', { name: 'Copy of the data' });
    await expect.poll(() => data.innerText(), { timeout: 20_000 }).toContain('(today)');
    expect(await data.innerText()).toContain(atlas.edition);
    expect(await caches()).toEqual([]);
    await page.keyboard.press('Escape');
    await saveForOffline();
    await page.goto('about:blank');
    await server.close();

    await page.goto(server.address);
    await untilLive(page);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const [query, what] of [
      ['?read=003', '.document'],
      ['?view=network', 'figure svg, figure canvas'],
      ['?view=money', '[role=treeitem]'],
      ['?view=briefing', 'h1:has-text("Briefings")'],
      ['?country=PRT', 'aside blockquote'],
    ]) {
      await page.goto(server.address + query);
      await page.locator(what).first().waitFor();
    }
    await page.locator('aside [data-passage]').first().click();
    await page.locator('.text mark').first().waitFor();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('dialog').getByRole('tab', { name: 'Data' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Download XLSX' }).click();
    expect((await download).suggestedFilename()).toContain('.xlsx');
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);

    await openPanel();
    expect(await panel().getByRole('region', { name: 'Without a network' }).innerText()).toContain(atlas.edition);
    await panel().getByRole('button', { name: 'Remove offline copy' }).click();
    await panel().getByText('The offline copy is removed.').waitFor();
    expect(await workers()).toBe(0);
    expect(await caches()).toEqual([]);
  });

  test('a newer build is fetched whole beside it, offered, and never mixed with it', async () => {
    await saveForOffline();
    deploy(true);
    // Half of a deployment: the list is there, and one of its files is not.
    const [part] = readdirSync(join(folder, 'assets')).filter((name) => /^networks-.*\.json$/.test(name));
    const missing = join(folder, 'assets', part);
    renameSync(missing, `${missing}.away`);
    await page.reload();
    await untilLive(page);
    expect(await shown(page).innerText()).toContain(atlas.edition);
    await page.waitForTimeout(1500);
    expect(await page.getByTestId('newer').count()).toBe(0);

    renameSync(`${missing}.away`, missing);
    await page.reload();
    await untilLive(page);
    expect(await shown(page).innerText()).toContain(atlas.edition);
    await page.getByTestId('newer').getByText('A newer edition of the atlas is on this device').waitFor();
    const other = await context.newPage();
    await other.goto(`${server.address}?view=documents`);
    await untilLive(other);
    expect(await shown(other).innerText()).toContain(atlas.edition);

    await page.getByRole('button', { name: 'Show the newer edition' }).click();
    await expect.poll(() => shown(page).innerText()).toContain(NEWER);
    await server.close();
    await page.reload();
    await untilLive(page);
    expect(await shown(page).innerText()).toContain(NEWER);
    // A window that shows the earlier one goes on with it, also with parts that it had not loaded.
    await other.getByRole('link', { name: 'Money' }).click();
    await other.locator('[role=treeitem]').first().waitFor();
    expect(await shown(other).innerText()).toContain(atlas.edition);
  });
});

describe('the copy of the data', () => {
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const kept = (name: string) =>
    expect
      .poll(() => page.evaluate((key) => localStorage.getItem(key), 'migration-atlas-kept /atlas/'), {
        timeout: 20_000,
      })
      .toBe(name);
  const hold = () => page.route(/assets\/(?:atlas|basemap)-.*\.json/, () => undefined);

  test('of an earlier edition is shown where the network is slow, and gives way to the newer whole', async () => {
    await kept(edition);
    deploy(true);
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route(/assets\/atlas-.*\.json/, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await untilLive(page);
    expect(await shown(page).innerText()).toContain(atlas.edition);
    await page.getByTestId('newer').getByText('A newer one is on its way').waitFor();
    await page.goto(`${server.address}?read=003`);
    await page.locator('.document').waitFor();
    expect(await shown(page).innerText()).toContain(atlas.edition);
    release();
    await page.getByRole('button', { name: 'Show the newer edition' }).click();
    await expect.poll(() => shown(page).innerText()).toContain(NEWER);
    await kept('3-newer0000000');
    await expect.poll(databases, { timeout: 20_000 }).toEqual(['migration-atlas-data-1 /atlas/ 3-newer0000000']);
  });

  test('is cleared from the panel, which says what failed, and a damaged one is not shown', async () => {
    await kept(edition);
    await page.evaluate(async (name) => {
      const opening = indexedDB.open(name);
      await new Promise((done) => (opening.onsuccess = done));
      const files = opening.result.transaction('files', 'readwrite').objectStore('files');
      const reading = files.getAll();
      await new Promise((done) => (reading.onsuccess = done));
      for (const row of reading.result) files.put({ ...row, bytes: row.bytes.slice(0, 40) });
      await new Promise((done) => (files.transaction.oncomplete = done));
      opening.result.close();
    }, `migration-atlas-data-1 /atlas/ ${edition}`);
    await hold();
    await page.goto(server.address);
    await page.waitForTimeout(2000);
    expect(await page.locator('#first').count()).toBe(1);
    await page.unroute(/assets\/(?:atlas|basemap)-.*\.json/);
    await page.reload();
    await untilLive(page);
    await openPanel();
    await panel().getByRole('button', { name: 'Clear what is kept' }).click();
    await panel().getByText('Nothing is kept').waitFor();
    expect(await databases()).not.toContain(`migration-atlas-data-1 /atlas/ ${edition}`);
  });
});

test('embedded and frozen figures have no code that stores anything', () => {
  const scripts = readdirSync('dist/embed/assets').filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of [...scripts.map((script) => `embed/assets/${script}`), 'atlas-figure.js', 'frozen.js']) {
    const text = readFileSync(join('dist', name), 'utf8');
    expect(text, name).not.toMatch(/\b(?:indexedDB|localStorage|sessionStorage|serviceWorker|caches)\b/);
  }
});
