/** The number of a word that the vocabulary does not keep. */
export const STRANGER = 0;

/** Longer words are seldom words; they are not kept. */
const LONGEST_WORD = 40;
/** A corpus of hundreds of documents has as many; the words that are common are met early. */
const MOST_WORDS = 1 << 16;
/** Twice as many, so that a free one is near. */
const SLOTS = 1 << 17;
/** What a slot holds: the hash of a word, its number, its place among the letters. */
const SLOT = 3;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of no characters. */
export const NO_HASH = SEED;

/** The hash of what was hashed and one more UTF-16 code unit (FNV-1a; Fowler, Noll and Vo, 1991). */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/**
 * Numbers for different words, case and all, so that what is known of a word can be looked up by its number.
 * It keeps the words that it meets first, up to a limit, and takes no more memory after that.
 */
class Vocabulary {
  private readonly slots = new Int32Array(SLOTS * SLOT);
  /** The letters of all words one behind the other, each word behind its length. */
  private letters = new Uint16Array(1 << 12);
  private used = 0;
  private count = 0;

  /** The number of the word from `start` to `end` of a text, whose hash is given; STRANGER for one that is not kept. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const { slots } = this;
    let slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * SLOT;
    for (let number = slots[slot + 1]; number !== STRANGER; number = slots[slot + 1]) {
      if (slots[slot] === hash && this.isWord(slots[slot + 2], text, start, end)) return number;
      slot = slot + SLOT < slots.length ? slot + SLOT : 0;
    }
    if (this.count + 1 >= MOST_WORDS || end - start > LONGEST_WORD) return STRANGER;
    this.count++;
    slots[slot] = hash;
    slots[slot + 1] = this.count;
    slots[slot + 2] = this.keep(text, start, end);
    return this.count;
  }

  private isWord(place: number, text: string, start: number, end: number): boolean {
    const { letters } = this;
    const length = end - start;
    if (letters[place] !== length) return false;
    for (let i = 0; i < length; i++) if (letters[place + 1 + i] !== text.charCodeAt(start + i)) return false;
    return true;
  }

  private keep(text: string, start: number, end: number): number {
    const place = this.used;
    this.used += 1 + end - start;
    if (this.used > this.letters.length) {
      const more = new Uint16Array(this.letters.length * 2);
      more.set(this.letters);
      this.letters = more;
    }
    this.letters[place] = end - start;
    for (let i = start; i < end; i++) this.letters[place + 1 + i - start] = text.charCodeAt(i);
    return place;
  }
}

/** The words of all texts. */
export const vocabulary = new Vocabulary();

/** What is asked of word after word, answered once for each different word that the vocabulary keeps. */
export class PerWord<T extends NonNullable<unknown> | null> {
  private readonly answers: (T | undefined)[] = [];

  constructor(readonly answer: (word: string) => T) {}

  /** The answer for the word from `start` to `end` of a text, whose number is given. */
  of(number: number, text: string, start: number, end: number): T {
    if (number === STRANGER) return this.answer(text.slice(start, end));
    const known = number < this.answers.length ? this.answers[number] : undefined;
    if (known !== undefined) return known;
    while (this.answers.length < number) this.answers.push(undefined);
    return (this.answers[number] = this.answer(text.slice(start, end)));
  }
}
