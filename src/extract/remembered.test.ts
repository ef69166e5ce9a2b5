import { describe, expect, it } from 'vitest';
import { remembered } from './remembered';

describe('a remembered answer', () => {
  it('is looked for once for each question', () => {
    const asked: string[] = [];
    const length = remembered((word: string) => {
      asked.push(word);
      return word.length || undefined;
    });
    expect(['oar', 'boat', 'oar', '', '', 'boat'].map(length)).toEqual([3, 4, 3, undefined, undefined, 4]);
    expect(asked).toEqual(['oar', 'boat', '']);
  });
});
