import { describe, expect, it } from 'vitest';
import { bodyNamesIn } from './body-names';

const names = (text: string) => bodyNamesIn(text).map(({ name }) => name);

describe('bodyNamesIn', () => {
  it.each([
    ['It came from the Blue Lantern Foundation in spring.', ['Blue Lantern Foundation']],
    ['At the University of Tarn and Ulm they count boats.', ['University of Tarn and Ulm']],
    ['The Harbour Council and the Boat Union of Vik met.', ['Harbour Council', 'Boat Union of Vik']],
    ['The Fishers Bank and Sailors Trust pay for it.', ['Fishers Bank', 'Sailors Trust']],
    ['In the Old Harbour Commission they count boats.', ['Old Harbour Commission']],
    ['By the Tarn Red Cross, for all.', ['Tarn Red Cross']],
  ])('finds bodies by a word that says what they are: "%s"', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'The foundation of the pier is old.',
    'The Council met.',
    'The Central Bank and a National Council met.',
    'The Ministry of the Harbour Union came.',
    'The Blue Lantern Foundation Conference was short.',
    'A Security Council seat.',
  ])('finds none in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('says where they stand', () => {
    const text = 'With the Blue Lantern Foundation.';
    const [{ start, end }] = bodyNamesIn(text);
    expect(text.slice(start, end)).toBe('Blue Lantern Foundation');
  });
});
