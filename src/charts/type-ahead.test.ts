import { describe, expect, it } from 'vitest';
import { TypeAhead } from './type-ahead';

const items = ['Genoa', 'Ghent', 'Granada', 'Utrecht'].map((name) => ({ name }));

/** Types letters, each so many milliseconds after the one before; the item found with each. */
function typed(letters: string, after = 100): (string | undefined)[] {
  let now = 0;
  const ahead = new TypeAhead(() => now);
  let at: string | undefined;
  return [...letters].map((letter) => {
    now += after;
    const found = ahead.type(letter, items, ({ name }) => name === at);
    at = found?.name ?? at;
    return found?.name;
  });
}

describe('a name by its first letters', () => {
  it('is found by as many as have been typed', () => {
    expect(typed('GHE')).toEqual(['Genoa', 'Ghent', 'Ghent']);
    expect(typed('gx')).toEqual(['Genoa', undefined]);
  });

  it('is the next one when a letter comes again after a while, and after the last the first', () => {
    expect(typed('gggg', 2000)).toEqual(['Genoa', 'Ghent', 'Granada', 'Genoa']);
  });

  it('is being typed for a moment only', () => {
    let now = 0;
    const ahead = new TypeAhead(() => now);
    expect(ahead.isTyping).toBe(false);
    ahead.type('g', items, () => false);
    expect(ahead.isTyping).toBe(true);
    now = 60_000;
    expect(ahead.isTyping).toBe(false);
  });
});
