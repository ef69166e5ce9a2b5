import { describe, expect, it } from 'vitest';
import { answersIn } from './answers';

const answers = (text: string, mayBeList = true) =>
  answersIn(text, { start: 0, end: text.length }, 8, mayBeList).map(({ start, end }) => text.slice(start, end));

describe('answersIn', () => {
  it('parts answers at list signs, else at numbers', () => {
    expect(answers('To do: • Open the piers • Count boats •')).toEqual(['Open the piers', 'Count boats']);
    expect(answers('1) Open the piers; 2) count boats')).toEqual(['Open the piers', 'count boats']);
  });

  it('parts answers that have lost their line breaks, where there may be several', () => {
    const text = 'Open the old piers Give a lantern to crews Ensuring safe boats in Beijing harbour. Build a new pier';
    expect(answers(text)).toEqual([
      'Open the old piers',
      'Give a lantern to crews',
      'Ensuring safe boats in Beijing harbour.',
      'Build a new pier',
    ]);
    expect(answers(text, false)).toEqual([text]);
  });

  it('leaves out what is too short', () => {
    expect(answers('• none • Open the piers')).toEqual(['Open the piers']);
    expect(answers('none')).toEqual([]);
  });
});
