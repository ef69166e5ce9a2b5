import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsTheSame, WordIndex } from './same-words';

const words = (text: string) => new Set(text.split(' '));

describe('tellings of one thing', () => {
  it.each([
    ['oars nets boats sails piers', 'sails oars nets boats piers', true],
    ['oars nets boats sails', 'oars nets boats sails piers lamps ropes', true],
    ['oars nets boats sails piers', 'oars nets lamps ropes piers', false],
    ['oars nets', 'oars nets', false],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(tellsTheSame(words(a), words(b))).toBe(expected);
  });
});

describe('an index of tellings', () => {
  it('finds what comparing each with each finds, the first of several', () => {
    const telling = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 10 }).map((all) => new Set(all));
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 30 }), telling, (tellings, asked) => {
        const index = new WordIndex([...tellings, asked]);
        expect(tellings.map((each) => index.add(each))).toEqual(tellings.map((_, i) => i));
        const first = tellings.findIndex((each) => tellsTheSame(each, asked));
        expect(index.find(asked)).toBe(first < 0 ? undefined : first);
      }),
      { seed: 1998, numRuns: 300 },
    );
  });

  it('compares a telling with few others, however many share their usual words', () => {
    const tellings = Array.from({ length: 2000 }, (_, i) =>
      words(`tonga launched programme training sailors oar${i} net${i} boat${i} sail${i}`),
    );
    const index = new WordIndex(tellings);
    let compared = 0;
    for (const telling of tellings) {
      compared += index.candidates(telling).length;
      index.add(telling);
    }
    expect(compared).toBe(0);
  });

  it('does not compare tellings of too few words to judge by', () => {
    const index = new WordIndex([]);
    for (let i = 0; i < 5; i++) index.add(words('tonga fund'));
    expect(index.candidates(words('tonga fund'))).toEqual([]);
    expect(index.candidates(words('tonga fund for piers and boats'))).toEqual([]);
  });
});
