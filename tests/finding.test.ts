import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { KeptTexts } from '../scripts/lib/kept-texts';
import { prepareRead } from '../scripts/lib/prepare';
import { readCorpus } from '../scripts/lib/read-corpus';
import { readReviewFile } from '../scripts/lib/read-review';
import { readTexts } from '../scripts/lib/read-texts';
import type { Atlas } from '../src/atlas/atlas';
import type { ReviewLine } from '../src/atlas/review/review';
import type { Confidence } from '../src/extract/records';
import {
  atlas,
  countsByCountry,
  DESKTOP,
  expectShown,
  firstNumber,
  goTo,
  passages,
  PHONE,
  pickSureness,
  practicesListed,
  sentenceOf,
  surenessPart,
  useSite,
} from './support/site';

const site = useSite();
const SIZES = [
  { name: '1280 px', viewport: DESKTOP },
  { name: '390 px', viewport: PHONE },
];
const LEVELS: readonly { readonly sure: string; readonly label: string; readonly levels: readonly Confidence[] }[] = [
  { sure: 'likely', label: 'leaving out the unsure', levels: ['high', 'medium'] },
  { sure: 'surest', label: 'only the surest and the checked', levels: ['high'] },
];

const menu = (page: Page) => page.getByRole('listbox', { name: 'How surely found' });

/** A practice of the atlas, and one of its countries. */
function anyPractice(fits: (practice: Atlas['practices'][number]) => boolean) {
  const practice = atlas.practices.find((each) => each.countries.length > 0 && fits(each));
  if (!practice) throw new Error('the atlas has no such practice');
  return { practice, country: practice.countries[0] };
}

test.each(LEVELS)('sentence, map, table, shelf, title and data agree: $sure', async ({ sure, label, levels }) => {
  const practices = atlas.practices.filter(({ confidence, checked }) => checked || levels.includes(confidence));

  const page = await site.visit(`?sure=${sure}`);
  expect(await sentenceOf(page)).toBe(`Practices about any theme, by country, ${label}`);
  expect(await page.title()).toBe(`Practices about any theme, by country, ${label} – Migration Partnership Atlas`);
  const map = page.getByRole('listbox', { name: `World map. Practices about any theme, by country, ${label}.` });
  const leftOut = await page.getByTestId('left-out').innerText();
  expect(await map.getAttribute('aria-label')).toContain(leftOut);
  expect(firstNumber(leftOut)).toBe(atlas.practices.length - practices.length);
  const summary = await page.getByTestId('summary').innerText();
  expect(firstNumber(summary)).toBe(practices.length);
  expect(summary).toContain(`in ${Object.keys(countsByCountry(practices)).length} countries`);
  await expectShown(page, practices);
});

describe.each(SIZES)('how sure a find must be, at $name', ({ viewport }) => {
  test('is chosen by keyboard alone, and stays with theme and country', async () => {
    const page = await site.visit('?about=trafficking', { viewport });
    const part = surenessPart(page);
    for (let i = 0; i < 24 && !(await part.evaluate((node) => node === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const counts = (await menu(page).getByRole('option').allInnerTexts()).map((text) => firstNumber(text));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await page.keyboard.press('o');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?about=trafficking&sure=surest');
    expect(await part.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(firstNumber(await page.getByTestId('summary').innerText())).toBe(counts[2]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?about=trafficking');
    expect(await page.getByTestId('left-out').count()).toBe(0);
    await page.goBack();
    await page.getByTestId('left-out').waitFor();
  });

  test('is chosen by pointer from a list that is seen whole', async () => {
    const page = await site.visit('', { viewport });
    await surenessPart(page).click();
    const box = await menu(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(viewport.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    await page.keyboard.press('Escape');
    await pickSureness(page, 'leaving out the unsure');
    await expect.poll(() => new URL(page.url()).search).toBe('?sure=likely');
  });
});

test('a list of practices marks those of which the rules are unsure, in words', async () => {
  const { country } = anyPractice(({ confidence, checked }) => confidence === 'low' && !checked);
  const own = atlas.practices.filter(({ countries }) => countries.includes(country));
  const unsure = own.filter(({ confidence, checked }) => confidence === 'low' && !checked);
  const page = await site.visit(`?country=${country}`);
  const marks = practicesListed(page).getByText(/^Unsure (?:Told|Tied|Found) .+; it may/);
  await marks.first().waitFor();
  expect(await marks.count()).toBe(unsure.length);

  await goTo(page, `?country=${country}&sure=likely`);
  const leftOut = page.getByTestId('place-left-out');
  await leftOut.waitFor();
  expect(await practicesListed(page).count()).toBe(own.length - unsure.length);
  expect(firstNumber(await leftOut.locator('summary').innerText())).toBeGreaterThanOrEqual(unsure.length);
  await leftOut.locator('summary').press('Enter');
  const link = leftOut.locator(`[data-passage="${unsure[0].passages[0]}"]`);
  await link.press('Enter');
  await page.locator('.text mark').first().waitFor();
  expect(await page.getByTestId('finding').innerText()).toMatch(/^Unsure (?:Told|Tied|Found) .+; it may/);
  await page.keyboard.press('Escape');
  await expect.poll(() => link.evaluate((node) => node === document.activeElement)).toBe(true);
});

test.each([
  ['list', 'Found in a list.'],
  ['sentence', 'Told in a sentence.'],
  ['context', 'Tied to its place only by the sentences around it.'],
] as const)('a passage says how it was found: %s', async (foundBy, words) => {
  const { practice, country } = anyPractice(
    ({ passages: [id] }) => passages[id].foundBy === foundBy && passages[id].confidence !== 'low',
  );
  const page = await site.visit(`?country=${country}&passage=${practice.passages[0]}`);
  await expect.poll(() => page.getByTestId('finding').innerText()).toContain(words);
});

test('a practice told in two documents shows both, and each telling leads to the other', async () => {
  const { practice, country } = anyPractice(({ documents }) => documents.length > 1);
  const [first, second] = practice.passages;
  const name = (id: string) => atlas.documents.find((document) => document.id === passages[id].doc)?.shortName ?? '';
  const page = await site.visit(`?country=${country}`);
  const item = page
    .locator('aside > section li')
    .filter({ has: page.locator(`[data-passage="${first}"]`) })
    .first();
  const { documents, passages: tellings } = practice;
  expect(await item.innerText()).toContain(`Told in ${documents.length} documents, ${tellings.length} passages:`);
  for (const id of tellings) {
    expect(await item.locator(`[data-passage="${id}"]`).innerText()).toContain(`${name(id)}, line`);
  }

  await item.locator(`[data-passage="${first}"]`).press('Enter');
  const finding = page.getByTestId('finding');
  await expect.poll(() => finding.innerText()).toContain(`Also told in\n${name(second)}, line`);
  await finding.getByRole('link').first().press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('passage')).toBe(second);
  await expect.poll(() => page.locator('.text mark').first().innerText()).toBe(passages[second].quote);
  expect(await finding.innerText()).toContain(name(first));
  expect(new URL(page.url()).searchParams.get('country')).toBe(country);
  await page.goBack();
  await expect.poll(() => finding.innerText()).toContain(name(second));
});

describe('what a person has checked', () => {
  const { practice, country } = anyPractice(
    ({ confidence, checked, passages: ids, countries }) =>
      confidence === 'low' && !checked && ids.length === 1 && countries.length === 1,
  );
  const [id] = practice.passages;
  const line: ReviewLine = {
    line: 1,
    id,
    kind: 'practice',
    doc: passages[id].doc,
    quote: passages[id].quote,
    verdict: 'corrected',
    changes: { themes: ['climate'], status: practice.status === 'past' ? 'planned' : 'past' },
    date: '2026-05-03',
  };

  /** The page with data as preparation makes it with a review, in place of the data that it was built with. */
  async function withReview(query: string, fields: Partial<ReviewLine> = {}): Promise<Page> {
    const seeds = readReviewFile('seeds');
    const review = { ...seeds, lines: [...seeds.lines, { ...line, ...fields }] };
    const read = await readTexts(readCorpus('seeds').texts, new KeptTexts(), 1, () => undefined);
    const { files } = prepareRead(read, 'test', () => undefined, review);
    return site.open(query, {}, async (page) => {
      for (const name of ['atlas', 'passages']) {
        const body = files.get(`${name}.json`);
        await page.route(`**/assets/${name}-*.json`, (route) =>
          route.fulfill({ body, contentType: 'application/json' }),
        );
      }
    });
  }

  test('says so with its day and what was corrected, in the list and with its passage', async () => {
    const page = await withReview(`?about=climate&country=${country}&sure=surest`);
    const item = page.locator('aside > section li').filter({ has: page.locator(`[data-passage="${id}"]`) });
    const words = 'Checked by a person, 3 May 2026; corrected: themes and status.';
    await item.getByText(words).waitFor();
    expect(await item.innerText()).not.toContain('Unsure');
    expect(await page.locator('figcaption').innerText()).toMatch(/ 1 of \d+ practices? \(\d+%\) checked by a person\./);
    await item.locator(`[data-passage="${id}"]`).click();
    await expect.poll(() => page.getByTestId('finding').innerText()).toContain(words);
    await page.context().close();
  });

  test('and found wrong is not in the atlas, and its address says that it is not', async () => {
    const page = await withReview(`?country=${country}&passage=${id}`, { verdict: 'wrong', changes: {} });
    await page.locator('.notice').getByText(id).waitFor();
    expect(firstNumber(await page.getByTestId('summary').innerText())).toBe(atlas.practices.length - 1);
    await page.context().close();
  });

  test('is said of nothing that nobody has checked', async () => {
    const page = await site.visit(`?country=${country}&passage=${id}`);
    expect(await page.getByTestId('finding').innerText()).not.toContain('Checked');
    await page.locator('aside .back').click();
    const item = page.locator('aside > section li').filter({ has: page.locator(`[data-passage="${id}"]`) });
    expect(await item.innerText()).not.toContain('Checked');
  });
});
