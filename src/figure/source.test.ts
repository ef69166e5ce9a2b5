import { describe, expect, it } from 'vitest';
import { documentWith } from '../atlas/fixtures';
import { documentsText } from './documents-text';
import { checkedAmong, checkedText } from './source';

const documents = (...years: readonly (readonly number[])[]) => ({
  documents: years.map((own, i) => ({ ...documentWith(`90${i}`), years: own })),
});

describe('the documents that a view is made of', () => {
  it('are counted, with the years from the first to the last', () => {
    expect(documentsText(documents([2010], [2006, 2008], []))).toBe('3 documents of 2006 to 2010');
    expect(documentsText(documents([2010]))).toBe('1 document of 2010');
  });

  it('have no years where none is known', () => {
    expect(documentsText(documents([], []))).toBe('2 documents');
    expect(documentsText(documents())).toBe('0 documents');
  });
});

describe('what a person has checked', () => {
  it('is a number, all that there are, and the share', () => {
    expect(checkedText(checkedAmong([{ checked: true }, {}, {}, {}], 'practice'))).toBe(
      '1 of 4 practices (25%) checked by a person',
    );
    expect(checkedText(checkedAmong([{ checked: { date: '2026-05-03' } }], 'practice'))).toBe(
      '1 of 1 practice (100%) checked by a person',
    );
  });

  it('is said where it is nothing, and is neither nothing nor all where it is nearly so', () => {
    expect(checkedText({ checked: 0, total: 1297, one: 'tie' })).toBe('0 of 1,297 ties (0%) checked by a person');
    expect(checkedText({ checked: 1, total: 1297, one: 'tie' })).toContain('(below 1%)');
    expect(checkedText({ checked: 1296, total: 1297, one: 'tie' })).toContain('(above 99%)');
  });

  it('is not said where there is nothing to check', () => {
    expect(checkedText(checkedAmong([], 'practice'))).toBeNull();
  });
});
