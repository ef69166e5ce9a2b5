/**
 * Takes pictures of the page: the one in the README, and one of each view at two widths, light and dark.
 *
 *   npm run screenshots [-- --out DIR]    without --out only docs/atlas.png is renewed
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { readArguments, runCommand } from './lib/arguments';
import { BROWSER_ARGUMENTS, ensureBrowser } from './lib/browser.mjs';
import { PAGE_VIEWS } from './lib/page-views';
import { serveFolder } from './lib/static-server';
import { ensureBuild, ensureData } from './lib/steps';

const USAGE = 'usage: npm run screenshots -- [--out DIR]';
const README_PICTURE = { file: 'docs/atlas.png', query: '?about=trafficking&country=PRT' };
const WIDTHS = [1280, 390];

void runCommand('screenshots', async () => {
  const { values } = readArguments(process.argv.slice(2), { out: 'value' }, USAGE);
  await ensureData();
  await ensureBuild();
  const server = await serveFolder('dist');
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const out = values.get('out');
    if (out === undefined) {
      mkdirSync('docs', { recursive: true });
      await picture(browser, server.address + README_PICTURE.query, 1280, 'light', README_PICTURE.file);
      return;
    }
    mkdirSync(out, { recursive: true });
    for (const { name, query, open, then, typed } of PAGE_VIEWS) {
      for (const width of WIDTHS) {
        for (const scheme of ['light', 'dark'] as const) {
          await picture(
            browser,
            server.address + query,
            width,
            scheme,
            join(out, `${name}-${width}-${scheme}.png`),
            [open ?? [], then ?? []].flat(),
            typed,
          );
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

async function picture(
  browser: Browser,
  address: string,
  width: number,
  colorScheme: 'light' | 'dark',
  path: string,
  clicks: readonly string[] = [],
  typed?: string,
): Promise<void> {
  const height = width < 600 ? 844 : 860;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1.5 });
  await page.goto(address);
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.locator('h1').waitFor();
  for (const selector of clicks) await page.locator(selector).first().click();
  if (typed) await page.getByRole('combobox', { name: 'Search' }).fill(typed);
  await page
    .getByText(/^(?:Loading|Searching) the /)
    .first()
    .waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}
