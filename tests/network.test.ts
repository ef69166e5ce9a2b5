import { readFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { areaOf, isAreaId } from '../src/atlas/areas/areas';
import type { AtlasTie } from '../src/atlas/atlas';
import { sessionNodes } from '../src/atlas/network/nodes';
import type { Relation } from '../src/extract/records';
import { nodeName } from '../src/figure/node-names';
import { ACTOR_NAMES, capitalised } from '../src/figure/words';
import { syntheticNetwork } from '../scripts/lib/synthetic-network';
import { atlas, DESKTOP, firstNumber, PHONE, tableRows, useSite } from './support/site';

const site = useSite();

const countries = (tie: AtlasTie) => [
  ...new Set(tie.members.flatMap((member) => (member.type === 'country' ? [member.id] : []))),
];
const organisations = (tie: AtlasTie) => [
  ...new Set(tie.members.flatMap((member) => (member.type === 'org' ? [member.name] : []))),
];
const tiesOf = (...relations: Relation[]) => atlas.ties.filter(({ relation }) => relations.includes(relation));
const nameOf = (id: string) => (isAreaId(id) ? areaOf(id).label : id);
const picture = (page: Page) => page.locator('figure svg[role=listbox]');

/** The words of the option that the keys are on. */
async function active(page: Page): Promise<string> {
  const id = await picture(page).getAttribute('aria-activedescendant');
  return (await page.locator(`[id="${id ?? ''}"]`).getAttribute('aria-label')) ?? '';
}

/** Goes with the keys around the active node until an edge to another is active. */
async function goToEdge(page: Page, other: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(']');
    const [ends] = (await active(page)).split(/, \d/);
    if (ends.includes(other)) return;
  }
  throw new Error(`no edge to ${other}`);
}

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('group', { name: 'Download' }).getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await file.path());
}

describe('networks of partnerships', () => {
  test('tell with the keys alone who co-chaired with whom, and open the passage', async () => {
    const tie = tiesOf('co-chair').find((own) => countries(own).length > 1 && own.passages.length === 1);
    const session = tie && nodeName(sessionNodes(tie)[0], atlas);
    if (!tie || session === undefined) throw new Error('nobody co-chairs');
    const [first, second] = countries(tie).map(nameOf);
    const page = await site.visit(
      `?view=network&graph=sessions&ties=co-chair&from=country:${countries(tie)[0]}&steps=2`,
    );
    await picture(page).focus();
    expect(await active(page)).toMatch(new RegExp(`^${first}, country`));
    // Along its edge to the session, and from there to the other chair.
    await goToEdge(page, session);
    expect(await active(page)).toContain('co-chairs');
    await page.keyboard.press('Enter');
    const passage = page.getByRole('complementary', { name: 'Passage' });
    await passage.getByText(second).first().waitFor();
    expect(new URL(page.url()).searchParams.get('node')).toBe(`country:${countries(tie)[0]}`);
    expect(tie.passages).toContain(new URL(page.url()).searchParams.get('passage'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await picture(page).evaluate((element) => element === document.activeElement)).toBe(true);
    // Out of the edge, then out of the steps around the node.
    await page.keyboard.press('Escape');
    expect(await active(page)).toMatch(new RegExp(`^${first}, country`));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('from=');
    await page.keyboard.press('1');
    await expect.poll(() => page.url()).toContain(`from=country:${countries(tie)[0]}`);
    await page.keyboard.press('0');
    await expect.poll(() => page.url()).not.toContain('from=');
    await page.keyboard.press('Home');
    const most = await active(page);
    await page.keyboard.type(second.slice(0, 4));
    expect(await active(page)).toMatch(new RegExp(`^${second.slice(0, 4)}`));
    await page.keyboard.press('ArrowRight');
    expect(await active(page)).not.toBe(most);
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => page.url()).toContain('with=');
  });

  test('tell which countries appear in most teams, in picture, matrix and table alike', async () => {
    const teams = new Map<string, number>();
    for (const id of tiesOf('team').flatMap(countries)) teams.set(nameOf(id), (teams.get(nameOf(id)) ?? 0) + 1);
    const highest = Math.max(...teams.values());
    const page = await site.visit('?view=network&graph=sessions&ties=team');
    await page.locator('[data-node]').first().waitFor();
    const spoken = await page
      .locator('[data-node^="country:"]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
    const shown = spoken.map((text) => [text.split(', country')[0], firstNumber(text.split('joined to')[1])] as const);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(teams));
    expect(Math.max(...shown.map(([, count]) => count))).toBe(highest);

    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const edges = (await tableRows(page)).map(([id]) => id);
    expect(edges.length).toBe(
      new Set(
        tiesOf('team').flatMap((tie) => [...countries(tie), ...organisations(tie)].map((id) => `${tie.label} ${id}`)),
      ).size,
    );
    await page.getByRole('button', { name: 'Network', exact: true }).click();
    await page.getByRole('button', { name: 'Matrix', exact: true }).click();
    const cells = page.getByRole('grid').locator('tbody td:not(:empty)');
    await cells.first().waitFor();
    expect(await cells.count()).toBe(2 * edges.length);
    await cells.first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').waitFor();
    expect(new URL(page.url()).searchParams.get('with')).not.toBeNull();
  });

  test('show through which organisations two countries are connected, each step with its passages', async () => {
    const roles = tiesOf(
      ...([
        'agreement',
        'programme',
        'support',
        'funding',
        'co-chair',
        'team',
        'co-organiser',
        'working-group',
      ] as const),
    );
    const around = (id: string) => new Set(roles.filter((tie) => countries(tie).includes(id)).flatMap(organisations));
    const shared = [...around('MDA')].filter((name) => around('PHL').has(name)).sort();
    expect(shared.length).toBeGreaterThan(0);
    const page = await site.visit('?view=network&graph=organisations&from=country:MDA&to=country:PHL', {
      viewport: PHONE,
    });
    const ways = page.getByTestId('ways').getByRole('listitem');
    await ways.first().waitFor();
    const names = await ways.evaluateAll((items) => items.map((item) => item.textContent?.replace(/\s+/g, ' ').trim()));
    expect(names.sort()).toEqual(shared.map((name) => `${nameOf('MDA')} ${name} ${nameOf('PHL')}`));
    expect((await page.locator('[data-node]').count()) - 2).toBe(shared.length);
    await ways.first().getByRole('button').last().click();
    await page.getByRole('complementary').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: `Not to ${nameOf('PHL')}` }).click();
    await expect.poll(() => page.url()).not.toContain('to=');
    await page.getByRole('combobox', { name: 'or the ways to' }).fill('phil');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('to=country:PHL');
  });

  test('tell which kinds of actor NGOs partner with on trafficking, and give the network away as files', async () => {
    const partners = new Set(
      tiesOf('sector-partnership', 'agreement', 'programme', 'support', 'funding', 'working-group')
        .filter(({ themes }) => themes.includes('trafficking'))
        .map(({ members }) => members.flatMap((member) => (member.type === 'sector' ? [member.name] : [])))
        .filter((sectors) => sectors.includes('ngo'))
        .flat(),
    );
    partners.delete('ngo');
    expect(partners.size).toBeGreaterThan(0);
    const page = await site.visit('?view=network&graph=sectors&about=trafficking&from=sector:ngo');
    await page.locator('[data-node]').first().waitFor();
    const drawn = await page
      .locator('[data-node]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node')));
    expect(drawn.sort()).toEqual([...partners, 'ngo'].map((name) => `sector:${name}`).sort());

    const graph = gexf.parse(UndirectedGraph, (await download(page, 'GEXF')).toString());
    expect(graph.nodes().sort()).toEqual(drawn);
    const other = graphml.parse(UndirectedGraph, (await download(page, 'GraphML')).toString());
    expect([other.order, other.size]).toEqual([graph.order, graph.size]);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('dialog').getByRole('tab', { name: 'Embed' }).waitFor();
    await page.keyboard.press('Escape');
    const rows = (await download(page, 'CSV of nodes')).toString().trim().split('\r\n');
    expect(rows.length - 1).toBe(drawn.length);
    expect((await download(page, 'CSV of edges')).toString().trim().split('\r\n').length - 1).toBe(graph.size);
    const svg = (await download(page, 'SVG')).toString();
    for (const name of partners) expect(svg).toContain(capitalised(ACTOR_NAMES[name]));
    expect(svg).toContain('do not imply official endorsement');
    const png = await download(page, 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [, width] = /width="(\d+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(2 * Number(width));
    expect(png.length).toBeGreaterThan(20_000);
  });

  test('are used with the keys alone on a canvas too, where they are large, and have the same rows in the table', async () => {
    const { networks, readings, ...made } = syntheticNetwork({ nodes: 450, edges: 600 });
    const { edition } = made.atlas;
    const files: Readonly<Record<string, object>> = {
      ...{ atlas: made.atlas, networks: { edition, ...networks } },
      ...{ passages: { edition, passages: made.passages }, mentions: { edition, mentions: made.mentions } },
    };
    const context = await site.browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.route(/\/(atlas|networks|passages|mentions|\d{3})-[^/]*\.json$/, (route, request) => {
      const [, name] = /(\w+)-[^/]*$/.exec(request.url()) ?? [];
      return route.fulfill({ json: files[name] ?? readings[Number(name)] });
    });
    await page.goto(`${site.address}?view=network&graph=organisations&whole=on`);
    await page.locator('figure canvas').waitFor();
    expect(await page.locator('[data-node]').count()).toBe(0);

    // One tab stop: the field for names and the choices before it, the buttons of the picture after it.
    await page.getByRole('button', { name: /^Ties, nodes and colours/ }).focus();
    await page.keyboard.press('Tab');
    expect(await picture(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Zoom in');
    await page.keyboard.press('Shift+Tab');

    const first = (await active(page)).split(', ')[0];
    const ties = (name: string) =>
      made.atlas.ties.filter((tie) => [...countries(tie).map(nameOf), ...organisations(tie)].includes(name));
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      if (!(await active(page)).startsWith(`${first}, `)) break;
    }
    const next = (await active(page)).split(', ')[0];
    expect(ties(first).some((tie) => ties(next).includes(tie))).toBe(true);
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('complementary').waitFor();
    expect(new URL(page.url()).searchParams.get('with')).not.toBeNull();
    // The passage, the panel, and then from the edge to its node.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await active(page)).toMatch(new RegExp(`^${next} and |^${first} and `));
    await page.keyboard.press('Escape');
    expect(await active(page)).toMatch(new RegExp(`^${next}, `));

    // So many steps around a node are few enough for elements; Escape leads back to all, on the canvas.
    await page.keyboard.press('Home');
    await page.keyboard.press('1');
    await page.locator('[data-node]').first().waitFor();
    expect(await page.locator('[data-node]').count()).toBe(ties(first).length + 1);
    await page.keyboard.press('Escape');
    await page.locator('figure canvas').waitFor();

    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByTestId('summary').innerText()).toContain('joined by 600 edges');
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('601');
  });
});
