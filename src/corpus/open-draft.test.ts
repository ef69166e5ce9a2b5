import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from './draft';
import { MappedText, MappedTextBuilder } from './mapped-text';
import { OpenDraft } from './open-draft';
import { readDocument } from './read-document';

const SOURCE = '*The pier of Tarn\nis old* and so are its lan-\nterns.';

function draftOfLine(line: number): Draft {
  const raw = SOURCE.split('\n')[line - 1];
  const start = SOURCE.indexOf(raw);
  return {
    kind: 'paragraph',
    text: MappedText.of(SOURCE, start, start + raw.length),
    raw,
    marker: '',
    lines: [[line, line]],
    adjacentToNext: line < 3,
    afterPageBreak: false,
  };
}

describe('a draft that goes on', () => {
  it('knows its length, its end and whether its emphasis is open before it is closed', () => {
    const open = new OpenDraft(draftOfLine(1));
    expect([open.length, open.ending, open.hasOpenEmphasis]).toEqual([17, '*The pier of Tarn', true]);
    open.add(draftOfLine(2));
    expect([open.length, open.ending, open.hasOpenEmphasis]).toEqual([
      45,
      '*The pier of Tarn is old* and so are its lan-',
      false,
    ]);
  });

  it('is one draft of all its lines when it is closed', () => {
    const open = new OpenDraft(draftOfLine(1));
    open.add(draftOfLine(2));
    open.add(draftOfLine(3));
    const { text, raw, lines, adjacentToNext } = open.close(SOURCE);
    expect(text.text).toBe('*The pier of Tarn is old* and so are its lanterns.');
    expect([raw, lines, adjacentToNext]).toEqual([SOURCE, [[1, 3]], false]);
  });
});

describe('the work of putting lines together', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['lines', '\n'],
    ['paragraphs without stops', '\n\n'],
  ])('grows with the length of the text, not with its square: %s', (_what, gap) => {
    const text = Array.from({ length: 1000 }, () => 'the boats of the harbour went out to the sea').join(gap);
    const keep = vi.spyOn(MappedTextBuilder.prototype, 'keep');
    const { blocks } = readDocument('901', text);
    expect(blocks).toHaveLength(1);
    const kept = keep.mock.calls.reduce((sum, [from, start = 0, end = from.length]) => sum + end - start, 0);
    expect(kept).toBeLessThan(text.length * 4);
  });
});
