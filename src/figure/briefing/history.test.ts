import { describe, expect, it } from 'vitest';
import { begun, changed, MOST_STEPS_BACK, redone, undone } from './history';

describe('undo and redo', () => {
  it('goes back step by step, and forward again', () => {
    const history = changed(changed(begun('a'), 'b'), 'c');
    expect(undone(history).present).toBe('b');
    expect(undone(undone(history)).present).toBe('a');
    expect(redone(undone(undone(history))).present).toBe('b');
    expect(redone(redone(undone(undone(history)))).present).toBe('c');
  });

  it('stays where there is no step', () => {
    expect(undone(begun('a'))).toEqual(begun('a'));
    expect(redone(changed(begun('a'), 'b')).present).toBe('b');
  });

  it('takes changes of the same field in a row as one step', () => {
    const typed = ['b', 'bc', 'bcd'].reduce((now, text) => changed(now, text, 'title'), begun('a'));
    expect(undone(typed).present).toBe('a');
    expect(undone(changed(typed, 'x', 'notes')).present).toBe('bcd');
    expect(undone(changed(undone(typed), 'b', 'title')).present).toBe('a');
  });

  it('has no step for what changes nothing', () => {
    const history = begun('a');
    expect(changed(history, 'a')).toBe(history);
  });

  it('forgets what was undone after another change, and the oldest of very many', () => {
    expect(redone(changed(undone(changed(begun('a'), 'b')), 'c')).present).toBe('c');
    const long = Array.from({ length: MOST_STEPS_BACK + 5 }).reduce<ReturnType<typeof begun<number>>>(
      (now, _, i) => changed(now, i + 1),
      begun(0),
    );
    expect(long.past).toHaveLength(MOST_STEPS_BACK);
    expect(long.past[0]).toBe(5);
  });
});
