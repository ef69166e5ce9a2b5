import { describe, expect, it } from 'vitest';
import type { Change } from '../atlas/changes';
import { changeSentences, countsSentence } from './change-sentences';

const NONE = { added: 0, removed: 0, changed: 0 };
const NO_RECORDS = { mention: NONE, practice: NONE, partnership: NONE, funding: NONE, recommendation: NONE };
const NO_DOCUMENTS = { added: [], removed: [], changed: [] };
const FIRST: Change = {
  edition: 'two',
  content: 'x',
  before: null,
  day: '2026-05-03',
  documents: null,
  records: null,
  counts: {
    documents: 2,
    records: { mention: 1200, practice: 3, partnership: 1, funding: 0, recommendation: 5 },
    practices: 2,
    ties: 1,
    countries: 4,
    checked: 0,
    withdrawn: 0,
  },
};
const LATER: Change = { ...FIRST, before: 'one', documents: NO_DOCUMENTS, records: NO_RECORDS };
const named = (...names: readonly string[]) => names.map((name, i) => ({ id: `90${i}`, name }));

describe('what changed', () => {
  it('is said by document and by kind of record, without what did not', () => {
    expect(
      changeSentences({
        ...LATER,
        documents: { added: named('Lamps'), removed: named('Boats', 'Ropes'), changed: named('Nets') },
        records: { ...NO_RECORDS, practice: { added: 1200, removed: 0, changed: 2 }, mention: { ...NONE, removed: 1 } },
      }),
    ).toEqual([
      'Document added: Lamps.',
      'Documents taken out: Boats and Ropes.',
      'With another text: Nets.',
      'Mentions of countries: 1 taken out.',
      'Practices: 1,200 added, 2 changed.',
    ]);
  });

  it('is said where it is nothing, not known, or the beginning', () => {
    expect(changeSentences(LATER)).toEqual([expect.stringContaining('No record came, went or changed')]);
    expect(changeSentences({ ...FIRST, before: 'one' })).toEqual(['What changed since edition one is not known.']);
    expect(changeSentences(FIRST)).toEqual(['The first edition in this list.']);
  });
});

describe('how much there is', () => {
  it('is counted by kind, and what is told twice once', () => {
    expect(countsSentence(FIRST)).toBe(
      'It holds 1,200 mentions of countries, 3 practices, 1 partnership, 0 amounts and 5 recommendations from 2 documents on 4 countries. ' +
        'With what is told more than once counted once, these are 2 practices and 1 partnership.',
    );
  });

  it('says how many people have checked or withdrawn', () => {
    expect(countsSentence({ counts: { ...FIRST.counts, checked: 2, withdrawn: 1 } })).toContain(
      'on 4 countries, of these records 2 checked by a person and 1 withdrawn. ',
    );
  });
});
