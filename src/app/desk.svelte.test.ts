import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Known } from '../figure/address-parts';
import { DEFAULT_VIEW } from '../figure/view';
import { addSlide, MOST_SLIDES, retitled } from '../figure/briefing/briefing';
import { printBriefing } from '../figure/briefing/briefing-file';
import { statementSlide } from '../figure/briefing/slide';
import { dropBriefing, readBriefings } from '../store/briefings';
import { Desk, openDesk } from './desk.svelte';

const known: Known = { hasRegion: () => false, hasPassage: () => true, hasDocument: () => false };
const visited: Pick<Desk, 'flush'>[] = [];
/** A desk on which nothing was laid out yet. */
function empty(edition: string): Desk {
  const desk = new Desk(known, edition);
  visited.push(desk);
  return desk;
}

async function visit(): Promise<Desk> {
  const desk = await openDesk(known, 'e1');
  visited.push(desk);
  return desk;
}
const titles = (desk: Desk) => desk.briefings.map(({ title }) => title);
/** A desk with one briefing on it that has a title. */
async function withBriefing(title = 'Mine') {
  const desk = await visit();
  const id = desk.create();
  const change = (text: string) => desk.change(id, retitled(desk.find(id) ?? expect.fail(), text));
  change(title);
  return { desk, id, change };
}

beforeEach(async () => {
  for (const { id } of (await readBriefings()) ?? []) await dropBriefing(id);
});
afterEach(async () => {
  await Promise.all(visited.splice(0).map((desk) => desk.flush()));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the desk', () => {
  it('has at a later visit what was on it, the last changed first', async () => {
    const { desk, id, change } = await withBriefing('A');
    await desk.flush();
    const other = desk.create();
    await desk.flush();
    change('B');
    await desk.flush();
    expect(desk.isStored).toBe(true);
    expect((await visit()).briefings.map((briefing) => briefing.id)).toEqual([id, other]);
    expect(titles(await visit())[0]).toBe('B');
  });

  it('undoes and redoes, and stores what then is', async () => {
    const { desk, id, change } = await withBriefing('A');
    change('B');
    desk.undo(id);
    expect([titles(desk), desk.canRedo(id)]).toEqual([['A'], true]);
    await desk.flush();
    expect(titles(await visit())).toEqual(['A']);
    desk.redo(id);
    expect([titles(desk), desk.canRedo(id)]).toEqual([['B'], false]);
  });

  it('stores further changes while the browser asks its reader whether to keep them', async () => {
    vi.stubGlobal('navigator', { storage: { persist: () => new Promise(() => undefined) } });
    const { desk, change } = await withBriefing('A');
    await desk.flush();
    change('B');
    await desk.flush();
    expect(titles(await visit())).toEqual(['B']);
  });

  it('adds what is seen to the briefing that was worked on last, or to a new one', async () => {
    const desk = await visit();
    const first = desk.addView(DEFAULT_VIEW, [900, 20_000]);
    expect(first.number).toBe(1);
    expect(desk.find(first.id)?.title).toMatch(/^Briefing of \d/);
    const other = desk.create();
    expect(desk.addView({ ...DEFAULT_VIEW, passage: 'p' }, null)).toEqual({ id: other, number: 1 });
    desk.undo(other);
    expect(desk.find(other)?.slides).toEqual([]);
    // A figure that is very high is one that can be read again.
    await desk.flush();
    expect((await visit()).find(first.id)?.slides).toMatchObject([{ kind: 'figure', figure: { size: [900, 10_000] } }]);
  });

  it('adds nothing to a briefing that is full', async () => {
    const { desk, id } = await withBriefing();
    const slides = Array.from({ length: MOST_SLIDES }, () => statementSlide('x'));
    desk.change(id, { ...(desk.find(id) ?? expect.fail()), slides });
    expect(desk.addView(DEFAULT_VIEW, null)).toEqual({ id, number: null });
  });

  it('copies, removes and gives back', async () => {
    const { desk, id } = await withBriefing();
    const copy = desk.copy(id);
    expect(titles(desk)).toEqual(['Mine (copy)', 'Mine']);
    desk.remove(id);
    await desk.flush();
    expect((await visit()).briefings.map((briefing) => briefing.id)).toEqual([copy]);
    desk.restore();
    await desk.flush();
    expect((await visit()).find(id)?.title).toBe('Mine');
    expect(desk.removed).toBeNull();
  });
});

describe('a file that is opened', () => {
  it('is the briefing that was saved, once', async () => {
    const { desk, id } = await withBriefing();
    const text = desk.textOf(id);
    expect(desk.open(text)).toEqual({ id, notices: [] });
    expect(desk.briefings).toHaveLength(1);
    expect((await empty('e1').open(text)).id).toBe(id);
  });

  it('lies beside the one of the same origin where they differ', async () => {
    const { desk, id, change } = await withBriefing('Before');
    const text = desk.textOf(id);
    change('After');
    const opened = desk.open(text);
    expect(opened.id).not.toBe(id);
    expect(opened.notices[0].what).toContain('same origin');
    expect(titles(desk)).toEqual(['Before', 'After']);
  });

  it('of another edition says so until it is worked on', async () => {
    const { desk, id } = await withBriefing();
    desk.change(id, addSlide(desk.find(id) ?? expect.fail(), statementSlide('x')));
    const later = empty('e2');
    expect(later.open(desk.textOf(id)).notices.map(({ what }) => what)).toEqual([
      'The briefing was made with edition e1 of the data; this page has edition e2.',
    ]);
    later.dismiss(id);
    expect(later.noticesOf(id)).toEqual([]);
  });

  it('that is none leaves the desk as it is', async () => {
    const { desk } = await withBriefing();
    expect(desk.open('nonsense').id).toBeNull();
    expect(desk.briefings).toHaveLength(1);
  });

  it('can be an address', async () => {
    const { desk, id } = await withBriefing();
    const packed = (await desk.packed(id)) ?? '';
    const there = empty('e1');
    expect(await there.openPacked(packed)).toEqual({ id, notices: [] });
    expect(there.find(id)).toEqual(desk.find(id));
    expect((await there.openPacked(packed.slice(0, -9))).id).toBeNull();
  });
});

describe('where another page has changed the same briefing', () => {
  it('both are kept', async () => {
    const { desk, id, change } = await withBriefing('Common');
    await desk.flush();
    const other = await visit();
    other.change(id, retitled(other.find(id) ?? expect.fail(), 'There'));
    await other.flush();
    change('Here');
    await desk.flush();
    expect(titles(desk).sort()).toEqual(['Here (copy)', 'There']);
    expect(desk.moved?.from).toBe(id);
    expect(desk.find(desk.moved?.to ?? '')?.title).toBe('Here (copy)');
    expect(titles(await visit()).sort()).toEqual(['Here (copy)', 'There']);
  });
});

describe('a browser that gives no storage', () => {
  it('has the briefings until the page is closed, and says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.resetModules();
    const { Desk: Fresh } = await import('./desk.svelte');
    const desk = await new Fresh(known, 'e1').start();
    visited.push(desk);
    expect(desk.isStored).toBe(false);
    const id = desk.create();
    await desk.flush();
    expect(desk.isStored).toBe(false);
    expect(desk.textOf(id)).toContain('"slides": []');
  });

  it('keeps what it stored and this version cannot read', async () => {
    const { keepBriefing } = await import('../store/briefings');
    await keepBriefing({ id: 'odd', changed: 1, text: 'nonsense' }, null);
    const desk = await visit();
    expect(desk.warning).toBe('One stored briefing could not be read. What is stored is left as it is.');
    expect(await readBriefings()).toHaveLength(1);
  });
});

it('a file of the desk is one line of text in the store, and the same briefing', async () => {
  const { desk, id } = await withBriefing();
  await desk.flush();
  expect((await readBriefings())?.[0].text).toBe(printBriefing(desk.find(id) ?? expect.fail(), true));
});
