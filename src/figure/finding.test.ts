import { describe, expect, it } from 'vitest';
import { passageWith, practiceWith, tieWith } from '../atlas/fixtures';
import { WAYS_FOUND } from '../extract/records';
import { checkOfItem, checkText, doubtOf, doubtOfItem, wayText } from './finding';

describe('how a passage was found', () => {
  it.each([
    ['list', 'Found in a list'],
    ['table', 'Found in a table'],
    ['sentence', 'Told in a sentence'],
    ['context', 'Tied to its place only by the sentences around it'],
  ] as const)('is said in words: %s', (foundBy, words) => {
    expect(wayText({ foundBy }, 'practice')).toBe(words);
  });

  it('is said of a tie by its members', () => {
    expect(wayText({ foundBy: 'context' }, 'tie')).toBe('Tied to its members only by the sentences around it');
  });

  it('is another for every way', () => {
    expect(new Set(WAYS_FOUND.map((foundBy) => wayText({ foundBy }, 'tie'))).size).toBe(WAYS_FOUND.length);
  });
});

describe('the doubt about a passage', () => {
  it('says how it was found and what it may be instead', () => {
    expect(doubtOf(passageWith({ confidence: 'low' }), 'practice')).toBe(
      'told in a sentence; it may tell of no practice, or of another place',
    );
    expect(doubtOf(passageWith({ confidence: 'low', foundBy: 'context' }), 'tie')).toBe(
      'tied to its members only by the sentences around it; it may tell of no tie, or of others',
    );
  });

  it('is none where the program is surer, or a person has checked it', () => {
    expect(doubtOf(passageWith({ confidence: 'medium' }), 'practice')).toBeNull();
    const checked = { date: '2026-05-03', corrected: [] };
    expect(doubtOf(passageWith({ confidence: 'low', checked }), 'practice')).toBeNull();
  });
});

describe('the doubt about a practice or tie', () => {
  const passages = { a: passageWith({ confidence: 'low' }), b: passageWith({}) };

  it('is that about its first telling', () => {
    expect(doubtOfItem(practiceWith({ confidence: 'low', passages: ['a'] }), passages)).toMatch(/no practice/);
    expect(doubtOfItem(tieWith({ confidence: 'low', passages: ['a'] }), passages)).toMatch(/no tie/);
  });

  it('is none where another telling is surer or was checked', () => {
    expect(doubtOfItem(practiceWith({ confidence: 'high', passages: ['a', 'b'] }), passages)).toBeNull();
    expect(doubtOfItem(practiceWith({ confidence: 'low', checked: true, passages: ['a', 'b'] }), passages)).toBeNull();
  });
});

describe('the check of a practice', () => {
  const passages = {
    a: passageWith({}),
    b: passageWith({ checked: { date: '2026-05-03', corrected: ['themes'] } }),
    c: passageWith({ checked: { date: '2025-12-31', corrected: ['gist', 'themes'] } }),
  };

  it('is the last of its tellings, with all that was set right', () => {
    expect(checkOfItem(practiceWith({ passages: ['a', 'b', 'c'] }), passages)).toEqual({
      date: '2026-05-03',
      corrected: ['themes', 'gist'],
    });
  });

  it('is none where nobody has checked one', () => {
    expect(checkOfItem(practiceWith({ passages: ['a'] }), passages)).toBeNull();
  });

  it('is said with its day and in words', () => {
    expect(checkText({ date: '2026-05-03', corrected: [] })).toBe('3 May 2026');
    expect(checkText({ date: '2025-12-31', corrected: ['relation', 'themes', 'label'] })).toBe(
      '31 December 2025; corrected: kind of tie, themes and name',
    );
  });
});
