import { describe, expect, it } from 'vitest';
import { Telling } from './telling';

const wordsOf = (quote: string) => [...new Telling(quote).words].sort();
const contradict = (first: string, second: string) => {
  const [a, b] = [new Telling(first), new Telling(second)];
  expect(a.contradicts(b)).toBe(b.contradicts(a));
  return a.contradicts(b);
};

describe('the words of a telling', () => {
  it('are what means something, whatever its case, number and tense', () => {
    expect(wordsOf('The Boats, which SAILED by night!')).toEqual(wordsOf('boat sails night'));
  });

  it('have one word for a country, by whatever name or people', () => {
    expect(wordsOf('Republic of Korea')).toEqual(wordsOf('South Korean'));
    expect(wordsOf('Spain')).not.toEqual(wordsOf('Peru'));
    expect(wordsOf('Chile')).not.toEqual(wordsOf('chl'));
  });
});

describe('two tellings', () => {
  it.each([
    ['Lamps for piers', 'Lamps for all piers of the north'],
    ['A school runs in the port', 'A school is kept in the port'],
    ['A project for divers', 'A programme for divers, with two captains'],
    ['It does not charge fees', 'No fees are charged'],
    ['Not only the divers pay', 'The divers pay'],
    ['In close cooperation with divers', 'In cooperation with divers'],
  ])('agree: %s / %s', (first, second) => {
    expect(contradict(first, second)).toBe(false);
  });

  it.each([
    ['Lamps for piers', 'Lamps for boats'],
    ['The fair of 1998', 'The fair of 2004'],
    ['Divers pay', 'Divers never pay'],
    ['Divers don’t pay', 'Divers pay'],
    ['It opened a school', 'It closed a school'],
    ['It introduced a fee', 'It halved a fee'],
    ['Home from Spain', 'Home from Peru'],
  ])('contradict: %s / %s', (first, second) => {
    expect(contradict(first, second)).toBe(true);
  });
});
