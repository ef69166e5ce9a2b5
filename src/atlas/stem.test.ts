import { describe, expect, it } from 'vitest';
import { stemOf } from './stem';

describe('the stem of a word', () => {
  it.each([
    ['programme programmes program programs'],
    ['centre centres center centers'],
    ['labour labor'],
    ['harbour harbours harbor'],
    ['organise organised organises organize organized organizing'],
    ['organisation organisations organization'],
    ['train trains trained training'],
    ['provide provides provided providing'],
    ['plan plans planned planning'],
    ['policy policies'],
    ['bus buses'],
    ['course courses'],
    ['fee fees'],
  ])('is one for all of: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  it.each([
    ['their hours'],
    ['sing string'],
    ['boat boot'],
    ['legal illegal'],
    ['north south'],
    ['promise premise'],
    ['first third'],
    ['2006 2008'],
    ['reed red'],
    ['nurse nursery'],
  ])('is another for each of: %s', (words) => {
    expect(new Set(words.split(' ').map(stemOf)).size).toBe(2);
  });

  it.each(['sea', 'is', 'gas', 'press', 'ring', 'four', 'our', 'bed', 'Ð', ''])('leaves %j alone', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});
