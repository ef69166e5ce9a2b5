import { describe, expect, it } from 'vitest';
import { countWords, hasWord, wordList, wordsIn } from './words';

const NETS = wordList('nets?|fishing boats?', 'ha[ru]l(?:s|ed)?', '\\d+ ?%', '(?:old |new )?oars?');

describe('a word list', () => {
  it('finds whole words in any case, with how often each stands there', () => {
    expect([...wordsIn(NETS, 'Nets, NETS and a net; harled')]).toEqual([
      ['nets', 2],
      ['net', 1],
      ['harled', 1],
    ]);
  });

  it('finds phrases, figures and words with an optional beginning', () => {
    expect([...wordsIn(NETS, 'Fishing boats with 12 % more new oars or oars').keys()]).toEqual([
      'fishing boats',
      '12 %',
      'new oars',
      'oars',
    ]);
  });

  it('does not find a word inside another or behind a hyphen', () => {
    expect(hasWord(NETS, 'magnets, networks, hair-nets and soars')).toBe(false);
    expect(hasWord(NETS, 'net-like soars')).toBe(true);
  });

  it('does not take an accented letter for the end of a word', () => {
    expect(hasWord(wordList('caf'), 'café')).toBe(false);
  });

  it('counts each different word once', () => {
    expect(countWords(NETS, 'nets, nets and oars')).toBe(2);
    expect(countWords(NETS, 'sails')).toBe(0);
  });

  it('counts overlapping words once, from the left', () => {
    expect([...wordsIn(wordList('old net|net loss'), 'old net loss').keys()]).toEqual(['old net']);
  });

  it('tells two texts apart that are asked for in turn', () => {
    expect([hasWord(NETS, 'a net'), hasWord(NETS, 'a sail'), hasWord(NETS, 'a net')]).toEqual([true, false, true]);
  });

  it('refuses an alternative whose first letter it cannot tell', () => {
    expect(() => wordList('[nm]ets')).toThrow(/cannot begin a word with "\[nm\]ets"/);
    expect(() => wordList('(?:net')).toThrow(/left open/);
  });
});
