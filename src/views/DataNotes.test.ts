import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { documentWith } from '../atlas/fixtures';
import { withChange, type Change, type DataState } from '../atlas/changes';
import DataNotes from './DataNotes.svelte';

const counts = {
  documents: 1,
  records: { mention: 0, practice: 1, partnership: 0, funding: 0, recommendation: 0 },
  practices: 1,
  ties: 0,
  countries: 1,
  checked: 0,
  withdrawn: 0,
};
const state = (edition: string): DataState => ({ edition, content: edition, documents: [], records: new Map() });
const first = withChange([], undefined, state('abc123'), counts, '2026-05-03');
const list = withChange(first, state('abc123'), state('def456'), counts, '2026-05-04');

const draw = (value: readonly Change[] | null, failed = false) =>
  render(DataNotes, {
    props: {
      atlas: { documents: [{ ...documentWith('901'), years: [2010] }], edition: 'def456' },
      changes: { value, failed, start: () => undefined },
    },
  }).body;

describe('the notes on the data', () => {
  it('list the editions, the newest first, each with its day', () => {
    const headings = [...draw(list).matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, text]) => text);
    expect(headings).toEqual(['4 May 2026, edition def456', '3 May 2026, edition abc123']);
    expect(draw(list)).toContain('The first edition in this list.');
  });

  it('say so while the list is not there', () => {
    expect(draw(null)).toContain('Loading the list of changes');
    expect(draw(null, true)).toContain('Try again');
  });
});
