import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { AtlasRecommendation } from '../src/atlas/atlas';
import { atlas, firstNumber, passages, useSite } from './support/site';

const site = useSite();
const VIEW = '?view=recommendations';
const all = atlas.recommendations;
/** The one document that tells actions and indicators. */
const TEMPLATE = '004';

/** The counts of the groups, by the key of the group. */
async function bars(page: Page): Promise<Record<string, number>> {
  const found = await page
    .locator('figure ol button[data-key]')
    .evaluateAll((nodes) => nodes.map((node) => [node.getAttribute('data-key'), node.getAttribute('aria-label')]));
  return Object.fromEntries(
    found.map(([key, name]) => [key, firstNumber(/[\d,]+ recommendation/.exec(name ?? '')?.[0] ?? '')]),
  );
}

/** How many recommendations stand under each key; an action stands with its recommendation. */
function countsBy(
  keysOf: (item: AtlasRecommendation) => readonly string[],
  items: readonly AtlasRecommendation[] = all,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) {
    const parent = items.find(({ id }) => id === item.of);
    for (const key of keysOf(parent ?? item)) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const targetsOf = ({ targets }: AtlasRecommendation) => (targets.length ? targets : ['']);

test('opens from the head of the page, with the filters', async () => {
  const page = await site.visit('?about=health');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Recommendations' }).click();
  await page.locator('[data-group]').first().waitFor();
  expect(new URL(page.url()).search).toBe('?view=recommendations&about=health');
  const expected = all.filter(({ themes }) => themes.includes('health'));
  expect(firstNumber(await page.getByTestId('summary').innerText())).toBe(expected.length);
  expect(await bars(page)).toEqual(countsBy(() => ['health'], expected));
});

describe('the counts of the groups', () => {
  test.each([
    ['theme', ({ themes }: AtlasRecommendation) => themes.slice(0, 1)],
    ['target', targetsOf],
    ['document', ({ documents }: AtlasRecommendation) => documents],
  ] as const)('are those of the data by %s', async (group, keysOf) => {
    const page = await site.visit(`${VIEW}&group=${group}`);
    await page.locator('[data-group]').first().waitFor();
    const expected = countsBy(keysOf);
    expect(await bars(page)).toEqual(expected);
    const headed = await page
      .locator('[data-group]')
      .evaluateAll((nodes) =>
        nodes.map((node) => [node.getAttribute('data-group'), node.querySelector('h2 span')?.textContent]),
      );
    expect(Object.fromEntries(headed.map(([key, count]) => [key, firstNumber(count ?? '')]))).toEqual(expected);
  });

  test('follow the way of grouping and the theme that a reader asks for', async () => {
    const page = await site.visit(VIEW);
    await page.getByRole('group', { name: 'Group by' }).getByRole('button', { name: 'To whom' }).click();
    expect(new URL(page.url()).search).toBe(`${VIEW}&group=target`);
    expect(await bars(page)).toEqual(countsBy(targetsOf));
    await page.locator('h1 [data-part=topic] button').first().click();
    await page.getByRole('option', { name: /^human trafficking/i }).click();
    const expected = all.filter(({ themes }) => themes.includes('trafficking'));
    expect(await bars(page)).toEqual(countsBy(targetsOf, expected));
  });
});

test('a status does not part recommendations, and the page says so', async () => {
  const page = await site.visit(`${VIEW}&status=past&actor=academia`);
  expect(await page.getByTestId('idle-filter').innerText()).toContain('recommendations have no status');
  expect(await page.locator('h1').innerText()).toContain('to academia');
  const expected = all.filter(({ targets }) => targets.includes('academia'));
  expect(firstNumber(await page.getByTestId('summary').innerText())).toBe(expected.length);
});

test('actions and indicators stand under their recommendation, each with its passage', async () => {
  const page = await site.visit(`${VIEW}&group=document&document=${TEMPLATE}`);
  const group = page.locator(`[data-group="${TEMPLATE}"]`);
  const more = group.getByRole('button', { name: /^All \d+ recommendations/ });
  await more.click();
  const actions = all.filter(({ of }) => of !== undefined);
  const indicators = all.flatMap((item) => item.indicators ?? []);
  expect(actions.length * indicators.length).toBeGreaterThan(0);
  const entryOf = (id: string) => group.locator('ol > li', { has: page.locator(`[data-passage="${id}"]`) });
  for (const { id, of } of actions) expect(await entryOf(id).locator(`[data-passage="${of}"]`).count()).toBe(1);
  for (const id of indicators)
    expect(
      await entryOf(id)
        .locator(`[data-passage="${id.replace(/\.\d+$/, '')}"]`)
        .count(),
    ).toBe(1);
  for (const id of [actions[0].id, indicators[0]]) {
    await group.locator(`[data-passage="${id}"]`).click();
    const mark = page.locator('aside .text mark').first();
    await mark.waitFor();
    expect(passages[id].quote).toContain((await mark.innerText()).slice(0, 20).trim());
    expect(await page.locator('li.picked').count()).toBe(1);
  }
});

test('the table has the same recommendations in the order of the list, sorts, and opens their passages', async () => {
  const page = await site.visit(`${VIEW}&about=health`);
  const first = await page.locator('[data-group] [data-passage]').first().getAttribute('data-passage');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const expected = all.filter(({ themes }) => themes.includes('health'));
  const rows = page.locator('tbody tr[data-row]');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(expected.length);
  expect(await rows.first().getAttribute('data-row')).toBe(first);
  await page.getByRole('columnheader', { name: 'Line' }).getByRole('button').click();
  const last = expected.reduce((a, b) => (passages[b.id].lines[0] > passages[a.id].lines[0] ? b : a));
  expect(await rows.first().getAttribute('data-row')).toBe(last.id);
  await rows.first().getByRole('button').click();
  await page.locator('aside .text mark').first().waitFor();
  expect(new URL(page.url()).searchParams.get('passage')).toBe(last.id);
});

test('can be read with the keyboard alone', async () => {
  const page = await site.visit(VIEW);
  await page.locator('[data-group]').first().waitFor();
  await page.getByRole('button', { name: 'Share', exact: true }).focus();
  const focused = (attribute: string) =>
    page.evaluate((name) => document.activeElement?.closest(`[${name}]`)?.getAttribute(name) ?? null, attribute);
  await page.keyboard.press('Tab');
  expect(await focused('data-key')).toBe('labour-migration');
  await page.keyboard.press('End');
  expect(await focused('data-key')).toBe('asylum-conflict');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await focused('data-group')).toBe('diaspora');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');

  const group = page.locator('[data-group="diaspora"]');
  const more = group.getByRole('button', { name: /^All \d+ recommendations/ });
  await more.focus();
  await page.keyboard.press('Enter');
  expect(
    await page.evaluate(() => document.activeElement?.matches('[data-group="diaspora"] > ol > :nth-child(6)')),
  ).toBe(true);
  await page.keyboard.press('Tab');
  const opened = await focused('data-passage');
  expect(opened).not.toBeNull();
  await page.keyboard.press('Enter');
  await page.locator('aside .text mark').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('aside').waitFor({ state: 'detached' });
  expect(await focused('data-passage')).toBe(opened);
  await group.getByRole('button', { name: 'All groups' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused('data-key')).toBe('diaspora');
});
