import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './support/axe';
import { goTo, passages, PHONE, useSite } from './support/site';

const site = useSite();

/** Presses Tab until the named control has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
    if (typeof name === 'string' ? label.trim() === name : name.test(label.trim())) return;
  }
  throw new Error(`nothing named ${String(name)} takes the focus`);
}

const slides = (page: Page) => page.getByRole('listbox', { name: 'Slides' }).getByRole('option');
const kinds = async (page: Page) =>
  (
    await slides(page).evaluateAll((nodes) => nodes.map((node) => node.querySelector('.hidden')?.textContent ?? ''))
  ).map((label) => label.replace(/^Slide \d+, ([^:]*):.*$/s, '$1'));

/** Adds what a view shows with one key, as a reader does. */
async function addByKey(page: Page, query: string, key: string, number: number): Promise<void> {
  await goTo(page, query);
  // A page that was just opened gives the focus to nothing.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // A passage comes after the page.
  if (query.startsWith('?passage=')) await page.locator('.text mark').first().waitFor();
  await page.keyboard.press(key);
  await page.getByText(`as slide ${number}.`).waitFor();
}

test('a briefing of six slides is built by keyboard, saved, opened in a fresh profile, and equal', async () => {
  const page = await site.open('?about=trafficking&zoom=europe');
  // On the map letters search for a country: there Alt is held.
  await page.getByRole('listbox', { name: /^World map/ }).focus();
  await page.keyboard.press('Alt+b');
  await page.getByText('as slide 1.').waitFor();
  await addByKey(page, '?about=health', 'b', 2);
  await addByKey(page, '?count=documents', 'b', 3);
  await addByKey(page, `?passage=${encodeURIComponent(Object.keys(passages)[0])}`, 'b', 4);
  await tabTo(page, 'Open the briefing');
  await page.keyboard.press('Enter');
  await expect.poll(() => kinds(page)).toEqual(['Figure', 'Figure', 'Figure', 'Passage']);

  // A statement and a text behind the passage, which was added last and is picked.
  await tabTo(page, '+ Statement');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Most of it is told once.');
  await tabTo(page, 'Notes for the speaker');
  await page.keyboard.type('Wait here.');
  await page.getByRole('button', { name: '+ Text' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('- One\n- Two');

  // A cover at the end goes to the beginning, and the second and third figure stand beside each other.
  await page.getByRole('button', { name: '+ Cover' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('What we found');
  await page.locator('[role=option][aria-selected=true]').focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => page.getByTestId('said').innerText()).toBe('Slide 2 is now slide 1 of 7.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Join with the next figure');
  await page.keyboard.press('Enter');
  const built = ['Cover', 'Figure', 'Two figures', 'Passage', 'Statement', 'Text'];
  await expect.poll(() => kinds(page)).toEqual(built);
  await page.keyboard.press('Control+z');
  await expect.poll(() => slides(page).count()).toBe(7);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => kinds(page)).toEqual(built);
  expect(new URL(page.url()).searchParams.get('slide')).toBe('3');
  await page.locator('.frame img').nth(1).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^briefing-of-.*\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('"query": "?zoom=europe&about=trafficking"');
  await page.reload();
  await expect.poll(() => kinds(page)).toEqual(built);
  await page.context().close();

  const fresh = await site.open('?view=briefing');
  await fresh.getByText('No briefing yet.').waitFor();
  await fresh
    .locator('input[type=file]')
    .setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect.poll(() => kinds(fresh)).toEqual(built);
  expect(await fresh.getByRole('region', { name: 'Notices' }).count()).toBe(0);
  const [again] = await Promise.all([
    fresh.waitForEvent('download'),
    fresh.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(readFileSync(await again.path(), 'utf8')).toBe(text);
  await fresh.context().close();
});

test('a file that is damaged, newer or asks for what is gone is opened as far as it goes, and says what is not', async () => {
  const page = await site.open('?view=briefing');
  const open = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const notices = page.getByRole('status', { name: 'Notices' });

  await open('holiday.json', '{"photos": []}');
  await expect
    .poll(() => notices.innerText())
    .toMatch(/‘holiday.json’ could not be opened[^]*not a file with a briefing/);

  const slidesOfFile = [
    { kind: 'statement', text: '<img src=x onerror="document.title=1">' },
    { kind: 'film', url: 'x' },
    { kind: 'figure', title: 'Mine', figure: { query: '?about=unicorns' } },
    { kind: 'passage', passage: 'practice-901-gone' },
  ];
  const text = JSON.stringify({
    format: 'migration-partnership-atlas/briefing',
    version: 9,
    id: 'b',
    title: 'T',
    slides: slidesOfFile,
  });
  await open('bad.json', text.slice(0, -8));
  await expect.poll(() => notices.getByRole('listitem').count()).toBe(5);
  expect(await notices.innerText()).toMatch(
    /version 9[^]*ends too early[^]*Slide 2: [^]*“film”[^]*Slide 3: [^]*unicorns[^]*Slide 4: [^]*cut off/,
  );
  expect(await slides(page).count()).toBe(4);
  await page.getByText('<img src=x onerror="document.title=1">').last().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast', 'target-size'])).toEqual([]);
  await page.getByRole('link', { name: 'All briefings' }).click();
  await page.getByRole('heading', { name: 'Briefings' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('without storage a briefing is kept until the page is closed, and its address holds it all', async () => {
  const page = await site.open('?view=documents', {}, (page) =>
    page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) },
      });
      Object.assign(globalThis, { copied });
    }),
  );
  await page.keyboard.press('b');
  await page.getByText(/only until the page is closed/).waitFor();
  await page.getByRole('link', { name: 'Open the briefing' }).click();
  await expect.poll(() => page.getByTestId('stored').innerText()).toMatch(/gives the page no storage/);
  await page.getByLabel('Title of the briefing').fill('Only here');
  await page.getByRole('button', { name: 'Copy an address' }).click();
  await page.getByText('Copied.').waitFor();
  const [link] = await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);
  expect(link.length).toBeLessThan(600);
  await page.context().close();

  const other = await site.open(link.slice(site.address.length));
  await expect.poll(() => other.getByLabel('Title of the briefing').inputValue()).toBe('Only here');
  expect(await kinds(other)).toEqual(['Figure']);
  expect(other.url()).not.toContain('=z.');
  await other.context().close();
});
