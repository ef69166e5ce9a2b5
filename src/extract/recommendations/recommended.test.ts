import { describe, expect, it } from 'vitest';
import { trimmedStretch } from './recommended';

describe('trimmedStretch', () => {
  it('leaves out white space and list signs at both ends', () => {
    const text = 'x • – Open the pier * x';
    const stretch = trimmedStretch(text, 1, text.length - 1);
    expect(stretch && text.slice(stretch.start, stretch.end)).toBe('Open the pier');
  });

  it('is nothing when nothing is left', () => {
    expect(trimmedStretch('a • b', 1, 4)).toBeUndefined();
    expect(trimmedStretch('a', 1, 1)).toBeUndefined();
  });
});
