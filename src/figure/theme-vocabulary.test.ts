import { describe, expect, it } from 'vitest';
import { THEME_WORDS } from '../extract/gazetteer/theme-words';
import { THEMES } from '../extract/records';
import { readableWords, vocabularyOf } from './theme-vocabulary';

describe('expressions as words', () => {
  it.each([
    ['labou?r migra\\w+', ['labour migra…']],
    ['workers?|decent work', ['workers', 'decent work']],
    ['health\\w*', ['health…']],
    ['(?:farm |domestic )?workers', ['workers', 'farm workers', 'domestic workers']],
    ['ag(?:e)?ing', ['aging', 'ageing']],
    ['countr(?:y|ies)', ['country', 'countries']],
    ['plan(?:s|ning)?', ['plan', 'plans', 'planning']],
    ['low[- ]cost|anti-trafficking', ['low cost', 'anti-trafficking']],
    ['unauthori[sz]ed|counsel+ing', ['unauthorised', 'counselling']],
    ["migrants?[’'] rights?", ['migrants’ rights']],
    ['Rights of (?:All|all) Migrants', ['Rights of All Migrants']],
    ['(?:a(?: b)? )?c', ['c', 'a c', 'a b c']],
  ])('%s', (expression, words) => {
    expect(readableWords(expression)).toEqual(words);
  });
});

describe('the vocabulary of a theme', () => {
  it('is in groups by weight, in alphabetical order', () => {
    expect(vocabularyOf('trafficking')).toEqual([
      {
        title: 'Name the theme',
        words: [
          'anti-trafficking',
          'counter-trafficking',
          'forced labour',
          'modern slavery',
          'Palermo Protocol',
          'smuggl…',
          'traffick…',
        ],
      },
      { title: 'Point to it', words: ['prosecut…', 'sexual exploitation', 'victims'] },
    ]);
  });

  it.each(THEMES)('of %s has no sign of an expression left, and words that its expressions find', (theme) => {
    const whole = new RegExp(`^(?:${THEME_WORDS[theme].map(([, words]) => words).join('|')})$`, 'i');
    for (const word of vocabularyOf(theme).flatMap(({ words }) => words)) {
      expect(word).toMatch(/^[\p{L}\d ’…-]+$/u);
      expect(word.replaceAll('…', 'x')).toMatch(whole);
    }
  });
});
