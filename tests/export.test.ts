import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rasterise } from '../scripts/lib/rasterise';
import { goTo, useSite } from './support/site';

const site = useSite();
const require = createRequire(import.meta.url);

/** Starts what a button does, and gives the file that it saves. */
async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  ] as never);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Width and height that a PNG file gives. */
function pngSize(bytes: Buffer): number[] {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('a figure is taken as picture, data and citation, by keyboard too', async () => {
  const refused: string[] = [];
  const page = await site.open('?about=trafficking', { permissions: ['clipboard-read', 'clipboard-write'] });
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  const dialog = page.getByRole('dialog', { name: 'Share and export' });
  // The system's own way of sharing, which the browser of the tests does not have.
  await page.evaluate(() => {
    const handed: ShareData[] = [];
    Object.assign(globalThis, { handed });
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.every(({ type }) => type === 'image/png') ?? true,
      share: (data: ShareData) => Promise.resolve(void handed.push(data)),
    });
  });

  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  await page.keyboard.press('e');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await share.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');

  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await dialog.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const handedOn = async () => {
    await dialog.getByRole('button', { name: 'Share with …' }).click();
    return page.evaluate(async () => {
      const { title, url, files } = (globalThis as unknown as { handed: ShareData[] }).handed.pop() ?? {};
      const head = await files?.[0].slice(1, 4).text();
      return { title, url, name: files?.[0].name, head };
    });
  };
  let handed: Partial<Awaited<ReturnType<typeof handedOn>>> = {};
  await expect.poll(async () => (handed = await handedOn()).head).toBe('PNG');
  expect(handed).toMatchObject({ title: 'Practices about human trafficking, by country', url: page.url() });
  expect(handed.name).toMatch(/^practices-by-country_edition-[0-9a-f]{12}_\d{4}-\d\d-\d\d\.png$/);

  const svg = await saved(page, 'SVG');
  expect(svg.name).toMatch(/^practices-by-country_edition-[0-9a-f]{12}_\d{4}-\d\d-\d\d\.svg$/);
  const text = svg.bytes.toString();
  expect(text).not.toMatch(/foreignObject|<style|<script|var\(/);
  const summary = (await page.getByTestId('summary').innerText()).trim();
  // The atlas itself lets no text become markup.
  const blank = await page.context().newPage();
  const said = await blank.evaluate((xml) => {
    const root = new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement;
    return {
      name: root.localName,
      words: [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
    };
  }, text);
  await blank.close();
  expect(said.name).toBe('svg');
  for (const words of ['Practices about human trafficking, by country', summary, 'do not imply official endorsement'])
    expect(said.words).toContain(words);

  const ratioOf = Number(/ height="(\d+)"/.exec(text)?.[1]);
  expect(pngSize((await saved(page, 'PNG')).bytes)).toEqual([1200, ratioOf]);
  expect(pngSize((await saved(page, 'PNG, twice as large')).bytes)).toEqual([2400, 2 * ratioOf]);
  await dialog.getByLabel('Size').selectOption('Slide 16:9, 1920 × 1080');
  await dialog.getByRole('button', { name: 'Dark' }).click();
  const slide = await saved(page, 'PNG');
  expect(slide.name).toMatch(/^practices-by-country-1920x1080-dark_/);
  expect(pngSize(slide.bytes)).toEqual([1920, 1080]);
  await dialog.getByRole('button', { name: 'Copy image' }).click();
  await dialog.getByText('Copied').waitFor();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]));
  expect(types).toContain('image/png');

  await dialog.getByRole('tab', { name: 'Picture' }).focus();
  await page.keyboard.press('ArrowRight');
  await dialog.getByRole('button', { name: 'Download XLSX' }).waitFor();
  const json = JSON.parse((await saved(page, 'Download JSON')).bytes.toString()) as {
    title: string;
    link: string;
    rows: { cells: Record<string, unknown>; passages: string[] }[];
  };
  expect(json).toMatchObject({ title: 'Practices about human trafficking, by country', link: page.url() });
  const found = json.rows.filter(({ passages }) => passages.length);
  expect(found).toHaveLength(Number(/in (\d+) countries/.exec(summary)?.[1]));

  const csv = (await saved(page, 'Download CSV')).bytes;
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.toString()).toContain('Country,ISO 3166-1 code,Practices,Documents naming it,Mostly about,Case,Passages,');
  await dialog.getByLabel('Written with').selectOption('Semicolons, with a comma before decimals');
  expect((await saved(page, 'Download CSV')).bytes.toString()).toContain('Country;ISO 3166-1 code;');

  const workbook = await saved(page, 'Download XLSX');
  const files = unzipSync(new Uint8Array(workbook.bytes));
  const sheets = strFromU8(files['xl/workbook.xml']).matchAll(/<sheet [^>]*name="(\w+)"/g);
  expect([...sheets].map(([, name]) => name)).toEqual(['Data', 'Passages', 'Definitions', 'Sources']);
  expect(strFromU8(files['xl/worksheets/sheet1.xml']).match(/<row /g)).toHaveLength(json.rows.length + 1);

  await dialog.getByRole('tab', { name: 'Citation' }).click();
  const bib = await saved(page, 'Download .bib');
  expect(bib.bytes.toString()).toMatch(/^@misc\{atlas-[0-9a-f]{12}-/);
  expect(await dialog.getByLabel('In a note').inputValue()).toContain('Practices about human trafficking, by country.');
  expect(refused).toEqual([]);

  // Files large enough for a worker to pack them are packed as well.
  await goTo(page, '?view=documents');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog.getByRole('tab', { name: 'Data' }).click();
  expect((await saved(page, 'Download XLSX')).bytes.length).toBeGreaterThan(50_000);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await page.keyboard.press('e');
  expect(await dialog.count()).toBe(0);
  await page.context().close();
});

/** The typefaces of the files that are drawn without a browser, as a style sheet. */
function bundledFaces(): string {
  const face = (family: string, path: string) =>
    `@font-face { font-family: "${family}"; src: url(data:font/ttf;base64,${readFileSync(require.resolve(`@expo-google-fonts/${path}`)).toString('base64')}); }`;
  return [
    face('Source Sans 3', 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    face('Source Serif 4', 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  ].join('\n');
}

test('the picture looks the same in a browser and where there is none', async () => {
  const page = await site.open('?about=trafficking');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const svg = (await saved(page, 'SVG')).bytes.toString();
  const [width, height] = ['width', 'height'].map((side) => Number(new RegExp(` ${side}="(\\d+)"`).exec(svg)?.[1]));
  const without = rasterise(svg, width);

  const plain = await page.context().newPage();
  await plain.setViewportSize({ width, height });
  await plain.setContent(
    `<style>body { margin: 0 } svg { display: block } ${bundledFaces()}</style>${inBundledFaces(svg)}`,
  );
  await plain.evaluate(async () => {
    await Promise.all(['Source Sans 3', 'Source Serif 4'].map((family) => document.fonts.load(`16px "${family}"`)));
  });
  const within = await plain.screenshot();

  const [a, b] = [blocksOf(without, width, height), blocksOf(within, width, height)];
  const far = a.filter((value, i) => Math.abs(value - b[i]) > 32).length / a.length;
  expect(far).toBeLessThan(0.01);
  await page.context().close();
});

/** What is drawn without a browser is drawn in bundled typefaces: the browser is given the same. */
function inBundledFaces(svg: string): string {
  return svg.replace(/font-family="([^"]*)"/g, (_, list: string) =>
    list.includes('sans-serif') ? `font-family="'Source Sans 3'"` : `font-family="'Source Serif 4'"`,
  );
}

/** Pixels of a side of a block: the edges of letters and of hatching are drawn a little otherwise everywhere. */
const SIDE = 4;

/** The mean brightness of each block of a PNG file, for each colour, from 0 to 255. */
function blocksOf(png: Uint8Array, width: number, height: number): number[] {
  const data = Buffer.from(png).toString('base64');
  const image = `<image width="${width}" height="${height}" xlink:href="data:image/png;base64,${data}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">${image}</svg>`;
  const { pixels } = new Resvg(svg).render();
  const across = Math.floor(width / SIDE);
  const blocks = Array.from({ length: 3 * across * Math.floor(height / SIDE) }, () => 0);
  for (let y = 0; y < Math.floor(height / SIDE) * SIDE; y++)
    for (let x = 0; x < across * SIDE; x++) {
      const block = Math.floor(y / SIDE) * across + Math.floor(x / SIDE);
      for (let colour = 0; colour < 3; colour++)
        blocks[3 * block + colour] += pixels[4 * (y * width + x) + colour] / SIDE ** 2;
    }
  return blocks;
}
