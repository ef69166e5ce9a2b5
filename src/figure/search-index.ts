import { stemOf } from '../atlas/stem';
import { editDistance } from './edit-distance';
import { plain } from './search-areas';
import { editsAllowed, folded, MATCH, SHORT, WORD } from './search-words';

export const SEARCH_KINDS = [
  'country',
  'region',
  'theme',
  'objective',
  'organisation',
  'document',
  'practice',
  'tie',
  'recommendation',
  'money',
] as const;

/** What can be found, in the order in which it is listed. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that can be found: by its names, or by the words of a text. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Tells it from others of its kind. */
  readonly id: string;
  /** Its name; of a text, the whole text. */
  readonly label: string;
  /** What is shown beside the label. */
  readonly detail: string;
  /** Other names that it is found by. Left out for a text. */
  readonly names?: readonly string[];
  /** Words that a text is found by and that do not stand in it: whose it is. */
  readonly about?: string;
  /** Language of a text, as a code. */
  readonly language?: string;
}

/** A word of the index. */
interface IndexWord {
  readonly text: string;
  /** As it was first written, with its capitals and accents. */
  readonly spelling: string;
  /** Numbers of the entries that have it, rising. */
  readonly entries: readonly number[];
}

/** Entries with the words that lead to them. */
export interface SearchIndex {
  /** Named ones first, then texts, both in the order given: where two are found equally well, it decides. */
  readonly entries: readonly SearchEntry[];
  /** How many of the entries have names. */
  readonly named: number;
  /** Label and other names of each named entry, as `plain` gives them. */
  readonly plainNames: readonly (readonly string[])[];
  /** In the order of their text. */
  readonly words: readonly IndexWord[];
  /** Numbers of the words of one stem. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** Letters of each word, a bit each: two words that differ in many cannot be near. */
  readonly letters: Int32Array;
}

/** Makes entries ready to be searched. The time it takes grows with the length of all texts. */
export function indexOf(given: readonly SearchEntry[]): SearchIndex {
  const named = given.filter(({ names }) => names);
  const entries = [...named, ...given.filter(({ names }) => !names)];
  const found = new Map<string, IndexWord & { entries: number[] }>();
  /** The same by every way a word is written, so that each is folded once. */
  const written = new Map<string, number[]>();
  entries.forEach(({ label, names, about }, number) => {
    for (const spelling of [label, ...(names ?? []), about ?? ''].join('\n').match(WORD) ?? []) {
      let numbers = written.get(spelling);
      if (!numbers) {
        const text = folded(spelling);
        const word = found.get(text) ?? { text, spelling, entries: [] };
        found.set(text, word);
        written.set(spelling, (numbers = word.entries));
      }
      if (numbers[numbers.length - 1] !== number) numbers.push(number);
    }
  });
  const words = [...found.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  const stems = new Map<string, number[]>();
  words.forEach(({ text }, i) => {
    const stem = stemOf(text);
    const own = stems.get(stem);
    if (own) own.push(i);
    else stems.set(stem, [i]);
  });
  return {
    entries,
    named: named.length,
    plainNames: named.map(({ label, names = [] }) => [label, ...names].map(plain)),
    words,
    stems,
    letters: Int32Array.from(words, ({ text }) => lettersOf(text)),
  };
}

/** Numbers of the words that a typed one meets, with how well (see `MATCH`). Where `exact`, only the word itself. */
export function meeting(index: SearchIndex, typed: string, exact = false): Map<number, number> {
  const met = new Map<number, number>();
  const first = firstFrom(index, typed);
  if (exact) return index.words[first]?.text === typed ? met.set(first, MATCH.same) : met;
  for (const [number, edits] of near(index, typed, editsAllowed(typed))) met.set(number, MATCH.near + edits - 1);
  for (let i = first; i < index.words.length && index.words[i].text.startsWith(typed); i++) {
    met.set(i, index.words[i].text === typed ? MATCH.same : MATCH.beginning);
  }
  if (typed.length >= SHORT) for (const number of index.stems.get(stemOf(typed)) ?? []) met.set(number, MATCH.same);
  return met;
}

/** Numbers of the words that are 1 to `most` edits from a typed one, with the edits. */
export function near({ words, letters }: SearchIndex, typed: string, most: number): Map<number, number> {
  const found = new Map<number, number>();
  if (!most) return found;
  const own = lettersOf(typed);
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i];
    // An edit changes two letters of the set at most.
    if (Math.abs(text.length - typed.length) > most || bitsOf(letters[i] ^ own) > 2 * most) continue;
    const edits = editDistance(text, typed, most);
    if (edits > 0 && edits <= most) found.set(i, edits);
  }
  return found;
}

/** Number of the first word that does not come before a text. */
function firstFrom({ words }: SearchIndex, text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].text < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest; rest &= rest - 1) count++;
  return count;
}
