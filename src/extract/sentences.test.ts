import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesOf } from './sentences';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const items = (text: string) =>
  itemsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it('parts sentences at stops, question and exclamation marks, white space left out', () => {
    expect(sentences(' The pier is old. Is it safe? It is! “Go.” They went… Then they came. ')).toEqual([
      'The pier is old.',
      'Is it safe?',
      'It is!',
      '“Go.”',
      'They went…',
      'Then they came.',
    ]);
    expect(sentences('They came in 2020/21. Then they went.')).toHaveLength(2);
  });

  it.each([
    'Ask Mr. Brink, Ms. Lund or Dr. Ek.',
    'See No. 5, Art. 12, pp. 3 and Fig. B.',
    'Fish, nets, etc. Brink sold there.',
    'Boats, e.g. Danish ones, i.e. The Swan, came.',
    'The U.S. Coast Guard came.',
    'It opened on 5 Sept. 2004 in St. Tarn.',
    'By J. P. Brink and A. Lund.',
    'H.E. Ada Brink came.',
  ])('does not part "%s"', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('parts them behind the number of a note', () => {
    expect(sentences('The pier is old.12 It is safe.”3 They came. No.4 is red.')).toEqual([
      'The pier is old.12',
      'It is safe.”3',
      'They came.',
      'No.4 is red.',
    ]);
  });

  it('cuts a text without any stop between its words', () => {
    const text = 'nets and oars '.repeat(1000).trim();
    const parts = sentences(text);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join(' ')).toBe(text);
    expect(sentences('x'.repeat(9000)).join('')).toBe('x'.repeat(9000));
  });

  it('parts behind an abbreviation when a new sentence opens there', () => {
    expect(sentences('They sold fish, nets, etc. The pier shut. They left the U.S. In spring they came back.')).toEqual(
      ['They sold fish, nets, etc.', 'The pier shut.', 'They left the U.S.', 'In spring they came back.'],
    );
  });

  it('does not part at the numbers of a list inside a line, nor inside figures', () => {
    expect(sentences('Bring 1. Nets and 2. Oars worth 2.50 euros.')).toHaveLength(1);
  });

  it('parts at an abbreviated million or billion only where a new sentence opens', () => {
    const parts = (text: string) => sentencesOf(text).length;
    expect(parts('It cost 1 bio. US Dollars.')).toBe(1);
    expect(parts('It cost 5 mio. The boats are blue.')).toBe(2);
  });

  it('parts behind a sentence that ends in a figure', () => {
    expect(sentences('The boats came in phase 2. The pier shut.')).toEqual([
      'The boats came in phase 2.',
      'The pier shut.',
    ]);
  });

  it('parts at a lower-case beginning never', () => {
    expect(sentences('It cost 5 fr. an oar.')).toHaveLength(1);
  });

  it('gives nothing for an empty text', () => {
    expect(sentences('  ')).toEqual([]);
  });
});

describe('a text without stops', () => {
  it('is cut between words, or at least between characters', () => {
    for (const text of ['boats '.repeat(2000).trim(), `x${'🏝'.repeat(5000)}`]) {
      const parts = sentences(text);
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const part of parts) expect(part).not.toMatch(/\p{Cs}|^oats|boat$/u);
    }
  });
});

describe('itemsOf', () => {
  it.each([
    ['We need 1) nets, 2) oars and 3) sails', ['nets', 'oars', 'sails']],
    ['We need (1) nets; (2) oars', ['nets', 'oars']],
    ['We need a) nets; b) oars; and c) sails', ['nets', 'oars', 'sails']],
    ['We need (i) nets; (ii) oars; or (iii) sails', ['nets', 'oars', 'sails']],
    ['We need 1. nets, 2. oars', ['nets', 'oars']],
  ])('finds the numbered items of "%s"', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });

  it('goes on counting beyond nine', () => {
    const numbers = Array.from({ length: 11 }, (_, i) => `${i + 1}) nets`).join(' ');
    expect(items(`We need ${numbers}`)).toHaveLength(11);
  });

  it('leaves out the "and" before the last part', () => {
    expect(items('We need nets; oars; and sails').at(-1)).toBe('sails');
  });

  it('parts at semicolons when there are three parts or more', () => {
    expect(items('We need nets for boats; oars; sails')).toEqual(['We need nets for boats', 'oars', 'sails']);
    expect(items('We need: nets for boats; oars; sails')).toEqual(['nets for boats', 'oars', 'sails']);
    expect(items('We need nets; they need oars')).toEqual(['We need nets; they need oars']);
  });

  it('gives the whole where numbers do not count on', () => {
    expect(items('We met in (2) Tarn and (5) Ulm')).toEqual(['We met in (2) Tarn and (5) Ulm']);
    expect(items('We need 1) nets')).toEqual(['We need 1) nets']);
  });

  it('gives places in the whole text when asked for a part of it', () => {
    const text = 'Hear: 1) nets, 2) oars. Good.';
    const [, second] = itemsOf(text, { start: 0, end: 23 });
    expect(text.slice(second.start, second.end)).toBe('oars.');
    const [inner] = itemsOf(text, { start: 24, end: 29 });
    expect(inner).toEqual({ start: 24, end: 29 });
  });
});
