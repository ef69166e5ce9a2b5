import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallStorage, visit, type MadeEdition } from './storage-fixture';

/** What an atlas and a base map have at least. */
const LISTS = { documents: [], practices: [], ties: [], recommendations: [], money: [], rates: [], areas: [] };
const textOf = (edition: string) => JSON.stringify({ ...LISTS, edition });

/** An edition of all files that the page knows, each with the same text. */
async function edition(name: string): Promise<MadeEdition> {
  const { allFiles } = await import('./data');
  const files = await allFiles();
  return { edition: name, texts: Object.fromEntries(files.map((file) => [file.name, textOf(name)])) };
}

let idleWork: (() => void)[];
/** What the network does with a request for a file. */
let network: () => Promise<Response>;

/** A page of an edition that begins. */
async function open(name: string) {
  const made = await edition(name);
  const page = await visit(made);
  network = async () => new Response(textOf(name));
  const [files, start, data] = [await import('./files'), await import('./start'), await import('./data')];
  files.keepWith(() => import('./keeper'), page.markedEdition() === name);
  return { ...page, ...start, ...data };
}

async function becomeIdle(): Promise<void> {
  for (const work of idleWork.splice(0)) work();
}

/** A visit that keeps an edition whole. */
async function visitOnline(name: string): Promise<void> {
  const page = await open(name);
  await page.startWith(0);
  const isKept = async () => {
    await becomeIdle();
    expect(page.markedEdition()).toBe(name);
  };
  await vi.waitFor(isKept, { timeout: 30_000 });
}

beforeEach(async () => {
  vi.stubGlobal('__DATA_EDITION__', '3-first');
  idleWork = [];
  vi.stubGlobal('localStorage', smallStorage());
  vi.stubGlobal('fetch', () => network());
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idleWork.push(work));
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

afterEach(() => vi.unstubAllGlobals());

const shownBy = async (page: Awaited<ReturnType<typeof open>>) =>
  ((await page.startWith(0)).atlas as unknown as MadeEdition).edition;

describe('the page begins with', () => {
  it('its own edition where nothing is kept', async () => {
    const page = await open('3-new');
    expect(await shownBy(page)).toBe('3-new');
    expect(page.isEarlier()).toBe(false);
  });

  it('its own edition where the network is quick, also beside an earlier one', async () => {
    await visitOnline('3-old');
    const page = await open('3-new');
    expect(await shownBy(page)).toBe('3-new');
    expect(page.isEarlier()).toBe(false);
  });

  it('the earlier one, whole, where the network is slow or fails', async () => {
    await visitOnline('3-old');
    for (const slow of [() => new Promise<never>(() => undefined), () => Promise.reject(new TypeError('no network'))]) {
      const page = await open('3-new');
      network = slow;
      expect(await shownBy(page)).toBe('3-old');
      expect(page.isEarlier()).toBe(true);
    }
  });

  it.each(['2-format', '3-gone'])('its own edition where the one that is kept cannot be shown: %s', async (name) => {
    localStorage.setItem('migration-atlas-kept /atlas/', name);
    const page = await open('3-new');
    let answer: (response: Response) => void = () => undefined;
    const held = new Promise<Response>((done) => (answer = done));
    network = async () => (await held).clone();
    const first = shownBy(page);
    setTimeout(() => answer(new Response(textOf('3-new'))), 400);
    expect(await first).toBe('3-new');
  });
});

it('an edition is not kept before a reader could take the first steps', async () => {
  const page = await open('3-new');
  await page.startWith(50);
  await becomeIdle();
  expect(await Dexie.getDatabaseNames()).toEqual([]);
  await vi.waitFor(async () => {
    await becomeIdle();
    expect(page.markedEdition()).toBe('3-new');
  });
});

describe('a newer edition than the one that is shown', () => {
  it('comes beside it, and is taken whole at the next visit', async () => {
    await visitOnline('3-old');
    const page = await open('3-new');
    let answer: (response: Response) => void = () => undefined;
    const held = new Promise<Response>((done) => (answer = done));
    network = async () => (await held).clone();
    expect(await shownBy(page)).toBe('3-old');
    const newer = vi.fn();
    const waiting = page.ownEdition().then(newer);
    await becomeIdle();
    expect(newer).not.toHaveBeenCalled();
    answer(new Response(textOf('3-new')));
    await waiting;
    expect((await page.loadFirst()).atlas).toMatchObject({ edition: '3-new' });
    page.takeOwn();
    const next = await open('3-new');
    network = () => Promise.reject(new TypeError('no network'));
    expect(await shownBy(next)).toBe('3-new');
    expect(next.isEarlier()).toBe(false);
  });

  it('can be taken where it cannot be kept: then the next visit begins with the network', async () => {
    await visitOnline('3-old');
    const page = await open('3-new');
    network = () => new Promise<never>(() => undefined);
    expect(await shownBy(page)).toBe('3-old');
    page.takeOwn();
    expect(page.markedEdition()).toBeNull();
  });
});
