import { describe, expect, it } from 'vitest';
import { lineSpan } from './block';
import { readDocument } from './read-document';

describe('lineSpan', () => {
  it('runs from the first to the last line of a block, over the page break that cut it', () => {
    const source = [
      'The harbour council asked every port office of the northern coast to',
      '',
      '7',
      '',
      'open its doors at night.',
    ].join('\n');
    const [cut] = readDocument('901', source).blocks;
    expect(cut.lines).toEqual([
      [1, 1],
      [5, 5],
    ]);
    expect(lineSpan(cut)).toEqual([1, 5]);
  });

  it('is a single line for a block of one line', () => {
    expect(lineSpan(readDocument('901', '\nOne pier.').blocks[0])).toEqual([2, 2]);
  });
});
