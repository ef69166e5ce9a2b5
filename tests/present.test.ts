import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './support/axe';
import { officeProgram, pagesInOffice } from './support/office';
import { passages, PHONE, useSite } from './support/site';

const site = useSite();

const figure = (query: string) => ({ query, size: [900, 450] });
const SIX = {
  ...{ format: 'migration-partnership-atlas/briefing', version: 1, id: 'six', title: 'Six slides', edition: '' },
  slides: [
    { kind: 'cover', subtitle: 'In five minutes', notes: 'Say hello.' },
    { kind: 'figure', figure: figure('?about=trafficking'), notes: 'Wait here.' },
    { kind: 'figures', figures: [figure('?view=recommendations'), figure('?view=network')] },
    { kind: 'passage', passage: Object.keys(passages)[0] },
    { kind: 'figure', title: 'A country', figure: figure('?profile=XYZ') },
    { kind: 'statement', text: 'Most of it is told once.' },
  ],
};

/** Opens a page with the briefing in its editor. */
async function openSix(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open('?view=briefing', options);
  const file = { name: 'six.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(SIX)) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Present' }).waitFor();
  return page;
}

const call = (page: Page) => page.getByTestId('call').innerText();
const slideInAddress = (page: Page) => new URL(page.url()).searchParams.get('slide');

test('six slides are shown by keyboard alone, with the window of the speaker in step, and the network gone', async () => {
  const page = await openSix();
  await page.getByRole('button', { name: 'Present' }).press('Enter');
  await expect.poll(() => call(page), { timeout: 30_000 }).toBe('Slide 1 of 6: Six slides');
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect.poll(() => speaker.getByTestId('notes').innerText()).toContain('Say hello.');
  await expect.poll(() => speaker.getByRole('region', { name: 'Next slide' }).locator('img').count()).toBe(1);

  // What is kept on the device is fetched a while after the page began; the slides need none of it.
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('migration-atlas-kept')));
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => !request.url().startsWith('blob:') && asked.push(request.url()));
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect.poll(() => call(page)).toMatch(/^Slide 2 of 6: Practices about human trafficking/);
  expect(slideInAddress(page)).toBe('2');
  await expect.poll(() => speaker.getByTestId('speaker-number').innerText()).toBe('2 / 6');
  await expect.poll(() => speaker.getByTestId('notes').innerText()).toContain('Wait here.');
  expect(await speaker.getByTestId('elapsed').innerText()).toMatch(/\d:\d\d/);

  // The map is the real one: it takes the focus, and arrows then go from country to country.
  const map = page.getByRole('listbox', { name: /^World map/ });
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => map.getAttribute('aria-activedescendant')).not.toBeNull();
  expect(slideInAddress(page)).toBe('2');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect.poll(() => call(page)).toMatch(/^Slide 3 of 6/);
  await expect.poll(() => page.locator('dialog .live > section').count()).toBe(2);
  await page.locator('dialog .live [role=listbox], dialog .live svg').last().waitFor();
  expect(await page.locator('dialog').innerText()).not.toMatch(/could not be loaded|Loading/);

  await page.keyboard.press('l');
  await expect.poll(() => page.locator('dialog .live').count()).toBe(0);
  const alternative = await page.locator('dialog img').getAttribute('alt');
  expect(alternative).toContain('Recommendations about any theme');
  await page.keyboard.press('r');
  const shape = async () => {
    const box = await page.locator('dialog img').boundingBox();
    return Math.round(((box?.width ?? 0) / (box?.height ?? 1)) * 100) / 100;
  };
  await expect.poll(shape).toBe(1.33);
  await page.keyboard.press('r');
  await expect.poll(shape).toBe(1.78);
  await page.keyboard.press('d');
  await expect.poll(() => page.locator('dialog.dark').count()).toBe(1);

  // Either window turns the slides of both.
  await speaker.bringToFront();
  await speaker.keyboard.press('ArrowRight');
  await expect.poll(() => call(page)).toMatch(/^Slide 4 of 6/);
  await page.bringToFront();
  await page.keyboard.press(' ');
  await expect.poll(() => page.locator('dialog img').getAttribute('alt')).toMatch(/^Not shown\. .*XYZ/);
  await page.keyboard.press('End');
  await expect.poll(() => call(page)).toBe('Slide 6 of 6: Most of it is told once.');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Home');
  await expect.poll(() => slideInAddress(page)).toBe('1');
  expect(asked).toEqual([]);

  // Where another window is refused, the notes stand below the slide.
  await page.evaluate(() => (window.open = () => null));
  await page.keyboard.press('s');
  await page.getByText('The browser refused another window').waitFor();
  expect(await page.getByRole('region', { name: 'Notes' }).innerText()).toContain('Say hello.');
  await page.setViewportSize(PHONE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(await violations(page)).toEqual([]);

  // A finger that goes sideways turns the slide, over a live map too, but not where it moves an enlarged one.
  const touch = await page.context().newCDPSession(page);
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const swipe = async (from: number, to: number) => {
    const box = await page.locator('dialog .slide').boundingBox();
    if (!box) throw new Error('no slide is shown');
    const y = box.y + box.height / 2;
    const at = (share: number) => ({ touchPoints: [{ x: box.x + box.width * share, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) });
    for (const share of [0.75, 0.5, 0.25, 0])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(to + (from - to) * share) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await page.keyboard.press('l');
  await swipe(0.7, 0.3);
  await expect.poll(() => call(page)).toMatch(/^Slide 2 of 6/);
  await map.waitFor();
  await swipe(0.3, 0.7);
  await expect.poll(() => call(page)).toMatch(/^Slide 1 of 6/);
  await swipe(0.7, 0.3);
  await map.focus();
  await page.keyboard.press('+');
  await expect.poll(() => map.evaluate((element) => getComputedStyle(element).touchAction)).toBe('none');
  await swipe(0.7, 0.3);
  await page.locator('dialog').focus();
  await page.keyboard.press('n');
  await page.getByRole('region', { name: 'Notes' }).waitFor({ state: 'detached' });
  expect(slideInAddress(page)).toBe('2');
  await touch.detach();

  // The whole screen, and back: the slides stay on top and go on by the keys of a clicker.
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.locator('dialog').focus();
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  expect(await page.evaluate(() => document.elementFromPoint(innerWidth / 2, 20)?.closest('dialog') !== null)).toBe(
    true,
  );
  await page.keyboard.press('PageUp');
  await expect.poll(() => call(page)).toMatch(/^Slide 1 of 6/);
  await page.keyboard.press('PageDown');
  await expect.poll(() => call(page)).toMatch(/^Slide 2 of 6/);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present' }).waitFor();
  expect(await page.locator('dialog').count()).toBe(0);
  await speaker.getByText('The window with the slides was closed.').waitFor();
  await page.context().close();
});

test('a briefing is handed out as PowerPoint, as pages, and as a page that opens from a disk', async () => {
  const page = await openSix();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.getByText('Hand out', { exact: true }).click();
  const [deck] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.getByRole('button', { name: /PowerPoint/ }).click(),
  ]);
  expect(deck.suggestedFilename()).toMatch(/^six-slides_edition-\w+_[\d-]+\.pptx$/);
  const deckFile = join(tmpdir(), `atlas-${process.pid}.pptx`);
  await deck.saveAs(deckFile);
  const office = officeProgram();
  // Where there is no such program, what stands in the file is all that can be checked.
  if (office) expect(pagesInOffice(office, deckFile)).toBe(6);
  else console.log('LibreOffice is not there: the presentation is checked by its XML only');
  const files = unzipSync(readFileSync(deckFile));
  rmSync(deckFile);
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(6);
  expect(strFromU8(files['ppt/slides/slide2.xml'])).toMatch(/<p:pic>.*descr="[^"]*trafficking/s);
  expect(strFromU8(files['ppt/notesSlides/notesSlide2.xml'])).toContain('Wait here.');
  expect(Object.keys(files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
  const [picture] = Object.keys(files).filter((name) => /^ppt\/media\/.*\.png$/.test(name));
  // The width of a PNG file: pictures are drawn twice as large.
  expect(Buffer.from(files[picture]).readUInt32BE(16)).toBeGreaterThan(2500);

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Web page/ }).click(),
  ]);
  const path = join(tmpdir(), `atlas-${process.pid}.html`);
  writeFileSync(path, readFileSync(await saved.path()));
  const own = await (await site.browser.newContext({ offline: true, javaScriptEnabled: false })).newPage();
  own.on('console', (message) => complaints.push(message.text()));
  await own.goto(`file://${path}`);
  expect(await own.locator('section > svg').count()).toBe(6);
  await own.getByText('Wait here.').waitFor();
  const width = (await own.locator('section > svg').first().boundingBox())?.width ?? 0;
  expect(width).toBeGreaterThan(1000);
  await own.context().close();
  expect(complaints).toEqual([]);

  await page.getByRole('link', { name: /PDF/ }).click();
  await expect.poll(() => page.locator('.sheets img').count()).toBe(6);
  const pages = async () => {
    await page
      .locator('.sheets img')
      .evaluateAll((nodes) => Promise.all(nodes.map((node) => (node as HTMLImageElement).decode())));
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    return {
      count: (pdf.match(/\/Type \/Page\b/g) ?? []).length,
      boxes: [...new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g) ?? [])].map((box) => box.replace(/[^\d. ]/g, '').trim()),
    };
  };
  expect(await pages()).toEqual({ count: 6, boxes: ['0 0 960 540'] });
  await page.getByLabel('Pages').selectOption('Three slides a page, with notes (A4)');
  await expect.poll(() => page.getByText('Wait here.').count()).toBe(1);
  expect(await pages()).toMatchObject({ count: 2 });
  await page.context().close();
});
