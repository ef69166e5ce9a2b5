import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../language/language';
import { placeAfter } from './grid';
import { readingKey } from './reading-keys';

afterEach(() => speak('en', {}));

describe('arrow keys', () => {
  const right = () => placeAfter('ArrowRight', false, { row: 1, column: 1 }, { row: 3, column: 3 });

  it('lead on to what comes next in the way of reading, which in Arabic lies to the left', () => {
    expect([right(), readingKey('ArrowDown')]).toEqual([{ row: 1, column: 2 }, 'ArrowDown']);
    speak('ar', {});
    expect([right(), readingKey('ArrowLeft'), readingKey('ArrowDown')]).toEqual([
      ...[{ row: 1, column: 0 }, 'ArrowRight', 'ArrowDown'],
    ]);
  });
});
