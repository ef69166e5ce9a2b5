import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Atlas, Passages } from '../src/atlas/atlas';
import { citationOf } from '../src/figure/citation';
import { linesLabel } from '../src/figure/words';
import { atlas, firstNumber, passages, surenessPart, useSite } from './support/site';

const site = useSite();
const NOON = new Date('2026-05-03T12:00:00');
const DAY = '2026-05-03';

const bare = (text: string) => text.replace(/\s+/g, '');
const ids = Object.keys(passages);
const practice = atlas.practices.find(({ passages: own, themes }) => own.length === 1 && !themes.includes('climate'));
const tie = atlas.ties.find(({ passages: own }) => own.length === 1);
if (!practice || !tie) throw new Error('the atlas has no such practice or tie');

/** The page with a passage, as on a day that stays. */
async function openPassage(id: string, more = '', options: Parameters<typeof site.visit>[1] = {}): Promise<Page> {
  const page = await site.visit(`?passage=${id}${more}`, options, (page) => page.clock.setFixedTime(NOON));
  await page.locator('.text mark').first().waitFor();
  return page;
}

/** The citation of a passage that the panel is to give. */
function citation(id: string): string {
  const document = atlas.documents.find((each) => each.id === passages[id].doc);
  if (!document) throw new Error(`no document of ${id}`);
  const link = `${site.address}?passage=${id}`;
  return citationOf(passages[id], document, { edition: atlas.edition, link, accessed: DAY });
}

/** Goes on with the tabulator until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  // Found once: to look for it at every step takes longer than the step.
  const element = await target.elementHandle();
  for (let i = 0; i < 80; i++) {
    if (await element?.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('it cannot be reached with the tabulator');
}

/** Opens the form by keyboard and fills in what `fill` does, and gives the line. */
async function lineOf(id: string, fill: (page: Page) => Promise<void>): Promise<string> {
  const page = await openPassage(id);
  await tabTo(page, page.getByText('Is this right?'));
  await page.keyboard.press('Enter');
  await page.getByRole('radio').first().waitFor();
  await fill(page);
  await tabTo(page, page.getByLabel('Your initials'));
  await page.keyboard.type('AB@');
  expect(await page.getByText('No e-mail address, please').count()).toBe(1);
  expect(await page.getByLabel('Line for the review').count()).toBe(0);
  await page.keyboard.press('Backspace');
  const line = await page.getByLabel('Line for the review').inputValue();
  return line;
}

describe('a citation', () => {
  test('goes to the clipboard, whatever else is shown beside the passage, and a card to a file', async () => {
    const page = await openPassage(practice.id, `&country=${practice.countries[0] ?? 'ITA'}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation(practice.id));

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a card' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe(`quotation-${practice.id}_edition-${atlas.edition}_${DAY}.svg`);
    const card = readFileSync(await file.path(), 'utf8');
    // The atlas itself lets no text become markup.
    const blank = await page.context().newPage();
    const texts = await blank.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      return [root.nodeName, ...[...root.querySelectorAll('text')].map((node) => node.textContent ?? '')];
    }, card);
    expect(texts[0]).toBe('svg');
    expect(bare(texts.slice(1).join(''))).toContain(bare(`${site.address}?passage=${practice.id}`));
  });

  test('stands in a field to select where the browser refuses', async () => {
    const page = await openPassage(practice.id);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
        configurable: true,
      }),
    );
    await page.getByRole('button', { name: 'Copy citation' }).click();
    const field = page.getByLabel(/^The browser refused to copy/);
    expect(await field.inputValue()).toBe(citation(practice.id));
    await field.focus();
    expect(await field.evaluate((node: HTMLTextAreaElement) => node.selectionEnd - node.selectionStart)).toBe(
      citation(practice.id).length,
    );
    await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
  });
});

test('review lines made by keyboard correct and withdraw their records when the data is prepared', async () => {
  const corrected = await lineOf(practice.id, async (page) => {
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('ArrowUp');
    await tabTo(page, page.getByLabel('Main theme'));
    await page.keyboard.type('Climate');
    await tabTo(page, page.getByLabel('Countries, by their'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('prt, cpv');
    await page.getByText('Portugal and Cabo Verde').waitFor();
  });
  const wrong = await lineOf(tie.id, async (page) => {
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
  });
  const folder = mkdtempSync(join(tmpdir(), 'atlas-review-'));
  try {
    const [corpus, out] = [join(folder, 'corpus'), join(folder, 'data')];
    cpSync('seeds', corpus, { recursive: true });
    appendFileSync(join(corpus, 'review.jsonl'), `${corrected}\n${wrong}\n`);
    await promisify(execFile)('node', ['scripts/run.mjs', 'prepare-data', '--corpus', corpus, '--out', out]);
    const read = (name: string): unknown => JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'));
    const made = read('atlas') as Atlas;
    const own = (read('passages') as { passages: Passages }).passages;
    const found = made.practices.find(({ passages: of }) => of.includes(practice.id));
    expect(found).toMatchObject({ countries: ['PRT', 'CPV'], checked: true });
    expect(found?.themes[0]).toBe('climate');
    expect(own[practice.id].checked).toMatchObject({ date: DAY });
    expect(made.ties.some(({ passages: of }) => of.includes(tie.id))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);

test('Escape closes the form and not the passage; what was filled in stays', async () => {
  const page = await openPassage(practice.id);
  const summary = page.getByText('Is this right?');
  await summary.click();
  await page.getByLabel('Your initials').fill('AB');
  await page.keyboard.press('Escape');
  expect(await summary.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await page.getByLabel('Your initials').isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Your initials').inputValue()).toBe('AB');
  expect(new URL(page.url()).searchParams.get('passage')).toBe(practice.id);
});

test.each([
  ['practice', 'Practice'],
  ['partnership', 'Tie: '],
  ['recommendation', 'Recommendation'],
  ['funding', 'Money: '],
  ['indicator', 'Recommendation'],
  ['footnote', 'Money: '],
])(
  'a passage of the kind %s opens at its own address, with its lines, its words and what was taken',
  async (kind, label) => {
    const owner = { indicator: 'recommendation', footnote: 'funding' }[kind];
    const id = ids.find((each) => each.startsWith(`${owner ?? kind}-`) && each.includes('.') === (owner !== undefined));
    if (!id) throw new Error(`no passage of ${kind}`);
    const page = await openPassage(id);
    expect(await page.getByTestId('lines').innerText()).toBe(linesLabel(passages[id].lines));
    expect(bare((await page.locator('.text mark').allInnerTexts()).join(''))).toBe(bare(passages[id].quote));
    expect((await page.getByTestId('labels').locator('dd').first().innerText()).startsWith(label)).toBe(true);
    await page.getByText('Is this right?').click();
    await page.getByLabel('Your initials').waitFor();
    for (const part of ['indicator', 'footnote'])
      expect(await page.getByText(new RegExp(`An? ${part} has no record of its own`)).count()).toBe(
        kind === part ? 1 : 0,
      );
  },
);

test('a theme of a passage leads to the map about it', async () => {
  const page = await openPassage(practice.id);
  await page.getByTestId('labels').locator('.themes a').first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get('about')).toBe(practice.themes[0]);
  expect(new URL(page.url()).searchParams.get('passage')).toBe(practice.id);
});

test('words that are not in the text are not marked elsewhere in it', async () => {
  const { doc } = passages[practice.id];
  const page = await site.open(`?passage=${practice.id}`, {}, (page) =>
    page.route(new RegExp(`/assets/${doc}-[^/]+\\.json$`), async (route) => {
      const response = await route.fetch();
      const reading = (await response.json()) as { blocks: { text: string }[] };
      for (const block of reading.blocks) block.text = `Other words. ${block.text}`;
      await route.fulfill({ response, json: reading });
    }),
  );
  await page.getByTestId('not-located').waitFor();
  expect(await page.locator('aside mark').count()).toBe(0);
  expect(await page.locator('aside .quote').innerText()).toBe(passages[practice.id].quote);
  await page.context().close();
});

test('where nobody has checked anything, asking for what is checked says so and leads back', async () => {
  const page = await site.visit('?sure=checked');
  expect(await page.getByTestId('summary').innerText()).toBe('No practice has been checked by a person yet.');
  await surenessPart(page).click();
  const option = page.getByRole('option', { name: /^only what a person has checked/ });
  expect(firstNumber(await option.innerText())).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByTestId('near-misses').getByRole('button').first().click();
  await expect
    .poll(async () => firstNumber(await page.getByTestId('summary').innerText()))
    .toBe(atlas.practices.length);
});
