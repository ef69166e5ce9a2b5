import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Known } from '../figure/address-parts';
import { DEFAULT_VIEW, type View } from '../figure/view';
import { setOn } from '../store/preferences';
import { Briefings } from './briefings.svelte';

const known: Known = { hasRegion: () => false, hasPassage: () => false, hasDocument: () => false };

/** Stands for what has the focus: a field, or not. */
class Target {
  constructor(readonly isField: boolean) {}

  closest(): Target | null {
    return this.isField ? this : null;
  }
}

beforeEach(() => vi.stubGlobal('Element', Target));
afterEach(() => {
  setOn('briefing-key', true);
  vi.unstubAllGlobals();
});

/** Whether a key adds what is seen, and is kept from doing anything else. */
function adds(fields: object, view: View = DEFAULT_VIEW): boolean {
  const briefings = new Briefings(known, 'e', () => view);
  const preventDefault = vi.fn();
  const event = { key: 'b', code: 'KeyB', altKey: false, target: new Target(false), preventDefault, ...fields };
  briefings.press(event as unknown as KeyboardEvent);
  expect(briefings.added).toBe(briefings.times ? view : null);
  if (briefings.times) expect(preventDefault).toHaveBeenCalledOnce();
  return briefings.times === 1;
}

describe('the key that adds what is seen', () => {
  it('is b, and Alt with b also where letters mean something', () => {
    expect(adds({})).toBe(true);
    expect(adds({ altKey: true, key: '∫', target: new Target(true) })).toBe(true);
  });

  it.each([
    ['in a field', { target: new Target(true) }],
    ['where another took it', { defaultPrevented: true }],
    ['with another key held', { ctrlKey: true }],
    ['held down', { repeat: true }],
    ['in capitals', { key: 'B' }],
    ['another letter', { key: 'c', code: 'KeyC' }],
    ['another letter with Alt', { altKey: true, key: 'c', code: 'KeyC' }],
  ])('is not b %s', (_where, fields) => {
    expect(adds(fields)).toBe(false);
  });

  it('can be switched off, but for Alt', () => {
    setOn('briefing-key', false);
    expect(adds({})).toBe(false);
    expect(adds({ altKey: true })).toBe(true);
  });

  it('adds no briefing to a briefing', () => {
    expect(adds({}, { ...DEFAULT_VIEW, briefing: { id: 'b', slide: 1 } })).toBe(false);
  });
});
