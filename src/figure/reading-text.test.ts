import { describe, expect, it } from 'vitest';
import type { ReadingBlock } from '../atlas/atlas';
import { blockOfLine, outlineOf, partsOf } from './reading-text';

const block = (kind: ReadingBlock['kind'], line: number, level?: number): ReadingBlock => ({
  kind,
  text: `${kind} ${line}`,
  lines: [[line, line]],
  ...(level === undefined ? {} : { level }),
});

const BLOCKS = [
  block('paragraph', 1),
  block('heading', 3, 4),
  block('bullet', 4),
  block('bullet', 5),
  block('paragraph', 7),
  block('bullet', 8),
  block('heading', 10, 1),
  block('table-row', 11),
  block('table-row', 12),
];

describe('the parts of a document', () => {
  it('begin at its headings, with lists and tables in one', () => {
    expect(partsOf(BLOCKS).map(({ runs }) => runs.map(({ form, size }) => `${form} ${size}`))).toEqual([
      ['text 1'],
      ['heading 1', 'list 2', 'text 1', 'list 1'],
      ['heading 1', 'table 2'],
    ]);
  });

  it('hold every block once, in order', () => {
    const indexes = partsOf(BLOCKS).flatMap(({ runs }) =>
      runs.flatMap(({ from, size }) => Array.from({ length: size }, (_, i) => from + i)),
    );
    expect(indexes).toEqual(BLOCKS.map((_, i) => i));
    expect(partsOf([])).toEqual([]);
  });
});

describe('the outline of a document', () => {
  it('never goes more than one deeper, whatever the levels', () => {
    const levels = [4, 1, 4, 5, 3, 1];
    const depths = outlineOf(levels.map((level, i) => block('heading', i + 1, level))).map(({ depth }) => depth);
    expect(depths).toEqual([1, 1, 2, 3, 2, 1]);
  });

  it('is of headings alone', () => {
    expect(outlineOf(BLOCKS).map(({ line, block: index }) => [line, index])).toEqual([
      [3, 1],
      [10, 6],
    ]);
  });
});

describe('the block of a line', () => {
  it('holds it, or is the last before it', () => {
    const cut: ReadingBlock = {
      kind: 'paragraph',
      text: 'cut by a page',
      lines: [
        [20, 22],
        [26, 27],
      ],
    };
    const blocks = [block('paragraph', 18), cut, block('paragraph', 30)];
    expect([1, 18, 21, 24, 27, 29, 99].map((line) => blockOfLine(line, blocks))).toEqual([0, 0, 1, 1, 1, 1, 2]);
  });
});
