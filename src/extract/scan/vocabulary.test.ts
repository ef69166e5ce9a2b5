import { describe, expect, it } from 'vitest';
import { hashed, NO_HASH, PerWord, STRANGER, vocabulary } from './vocabulary';

const unitsOf = (word: string) => Uint16Array.from(word, (letter) => letter.charCodeAt(0));

/** The number of a word; what was in the place of its units before may stand behind them. */
function numberOf(word: string, before = ''): number {
  let hash = NO_HASH;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  return vocabulary.numberOf(unitsOf(word + before.slice(word.length)), word.length, hash);
}

describe('the vocabulary', () => {
  it('gives the same number to the same word, and another to another word', () => {
    const net = numberOf('net');
    expect(net).not.toBe(STRANGER);
    expect(numberOf('net', 'harbour')).toBe(net);
    expect(new Set(['net', 'Net', 'nets', 'ten', 'né'].map((word) => numberOf(word))).size).toBe(5);
  });

  it('tells words apart that have one hash', () => {
    const withOneHash = (word: string) => vocabulary.numberOf(unitsOf(word), word.length, 7);
    const [first, second] = [withOneHash('pier'), withOneHash('oars')];
    expect(first).not.toBe(second);
    expect(withOneHash('pier')).toBe(first);
    expect(withOneHash('oars')).toBe(second);
  });

  it('does not keep what is too long for a word', () => {
    expect(numberOf('o'.repeat(41))).toBe(STRANGER);
  });

  it('keeps no more than it has room for, and knows these for good', () => {
    const oar = numberOf('oar');
    const numbers = Array.from({ length: 70_000 }, (_, i) => numberOf(`boat${i}`));
    expect(numbers.filter((number) => number === STRANGER).length).toBeGreaterThan(4000);
    expect(new Set(numbers.filter((number) => number !== STRANGER)).size).toBeLessThan(66_000);
    expect(numberOf('boat5')).toBe(numbers[5]);
    expect(numberOf('oar')).toBe(oar);
  });
});

it('keeps what is learnt of a word, but not of one that is not kept', () => {
  const lengths = new PerWord((word) => word.length);
  expect([7, 3, STRANGER].map((number) => lengths.known(number))).toEqual([undefined, undefined, undefined]);
  expect([7, 3, STRANGER].map((number) => lengths.learn(number, 'pier'))).toEqual([4, 4, 4]);
  expect([7, 3, STRANGER, 5, 9].map((number) => lengths.known(number))).toEqual([
    4,
    4,
    undefined,
    undefined,
    undefined,
  ]);
});
