import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './generated-text';
import { countsIn, eachIndexed, hasWord, wordIndex, wordList, wordsIn } from './words';

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
    const lists = wordIndex([['nets', NETS] as const, ['sails', wordList('sails?')] as const]);
    expect([...countsIn(lists, 'nets, nets and oars')]).toEqual([['nets', 2]]);
    expect([...countsIn(lists, 'sail, oars, sails')]).toEqual([
      ['sails', 2],
      ['nets', 1],
    ]);
    expect(countsIn(lists, 'piers').size).toBe(0);
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

/** The same by one expression, tried wherever a word begins. */
function plainly(alternatives: readonly string[], text: string): Map<string, number> {
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
    'gu',
  );
  const found = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(expression)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

describe('in any text', () => {
  const LISTS = [
    ['boats?|boat-building programmes?', 'programmes?', 'l[ae]w(?: on piers)?'],
    ['run|launche[ds]', '(?:night )?schools?', 'hot\\w*', '\\d+', 'signe?d?(?! in)'],
    ['governments?|g[oa]ve', 'in', 'the (?:pier|boats)|the'],
  ];
  const lists = LISTS.map((alternatives) => wordList(...alternatives));
  const wild = fc
    .array(
      fc.constantFrom(
        ...'boats boat building programmes law on piers laws run night school hot SIGNED İn the'.split(' '),
        '-',
        ' ',
        '.',
        '7',
        'é',
      ),
    )
    .map((parts) => parts.join(' '));
  const words = fc.oneof(
    anyText,
    wild,
    fc.array(wild).map((parts) => parts.join('-')),
  );

  it('finds what one expression would find', () => {
    fc.assert(
      fc.property(words, (text) => {
        lists.forEach((list, i) => expect([...wordsIn(list, text)]).toEqual([...plainly(LISTS[i], text)]));
      }),
      { seed: 1998, numRuns: 300 },
    );
  });

  it('finds with an index what each of its lists finds', () => {
    const index = wordIndex(lists.map((list) => [list, list]));
    fc.assert(
      fc.property(words, (text) => {
        const found = new Map(lists.map((list) => [list, [] as string[]]));
        eachIndexed(index, text, (list, word) => found.get(list)?.push(word));
        for (const [list, all] of found) {
          expect([...new Set(all)]).toEqual([...wordsIn(list, text).keys()]);
        }
      }),
      { seed: 1998, numRuns: 300 },
    );
  });
});
