/** The number of a word that the vocabulary does not keep. */
export const STRANGER = 0;

/** Longer words are seldom words; they are not kept. */
export const LONGEST_WORD = 40;
/** A corpus of hundreds of documents has as many; the words that are common are met early. */
const MOST_WORDS = 1 << 16;
const FIRST_SLOTS = 1 << 12;
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
  /** Numbers of words where their hashes lead; more than twice as many as there are words, so that a free one is near. */
  private slots = new Int32Array(FIRST_SLOTS);
  /** By the number of a word its hash, and its place among the letters. */
  private readonly hashes = new Int32Array(MOST_WORDS);
  private readonly places = new Int32Array(MOST_WORDS);
  /** The letters of all words one behind the other, each word behind its length. */
  private letters = new Uint16Array(FIRST_SLOTS);
  private used = 0;
  private last = STRANGER;

  /**
   * The number of the word of so many UTF-16 code units, whose hash is given; STRANGER for one that is not kept.
   * `units` begins with those of the word, up to LONGEST_WORD of them.
   */
  numberOf(units: Uint16Array, length: number, hash: number): number {
    const { slots, hashes } = this;
    let slot = slotOf(hash, slots);
    for (let number = slots[slot]; number !== STRANGER; number = slots[slot]) {
      if (hashes[number] === hash && this.isWord(this.places[number], units, length)) return number;
      slot = (slot + 1) & (slots.length - 1);
    }
    if (this.last + 1 >= MOST_WORDS || length > LONGEST_WORD) return STRANGER;
    const number = ++this.last;
    slots[slot] = number;
    hashes[number] = hash;
    this.places[number] = this.keep(units, length);
    if (number * 2 >= slots.length) this.grow();
    return number;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    for (let number = STRANGER + 1; number <= this.last; number++) {
      let slot = slotOf(this.hashes[number], slots);
      while (slots[slot] !== STRANGER) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
    this.slots = slots;
  }

  private isWord(place: number, units: Uint16Array, length: number): boolean {
    const { letters } = this;
    if (letters[place] !== length) return false;
    for (let i = 0; i < length; i++) if (letters[place + 1 + i] !== units[i]) return false;
    return true;
  }

  private keep(units: Uint16Array, length: number): number {
    const place = this.used;
    this.used += 1 + length;
    if (this.used > this.letters.length) {
      const more = new Uint16Array(this.letters.length * 2);
      more.set(this.letters);
      this.letters = more;
    }
    this.letters[place] = length;
    this.letters.set(units.subarray(0, length), place + 1);
    return place;
  }
}

function slotOf(hash: number, slots: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

/** The words of all texts. */
export const vocabulary = new Vocabulary();

/** What is asked of word after word, answered once for each different word that the vocabulary keeps. */
export class PerWord<T extends NonNullable<unknown>> {
  private readonly answers: (T | undefined)[] = [];

  constructor(readonly answer: (word: string) => T) {}

  /** The answer for a word by its number; undefined while it was not asked for, and for strangers. */
  known(number: number): T | undefined {
    return number < this.answers.length ? this.answers[number] : undefined;
  }

  /** The answer for a word whose number is given, kept from now on. */
  learn(number: number, word: string): T {
    const answer = this.answer(word);
    if (number === STRANGER) return answer;
    while (this.answers.length <= number) this.answers.push(undefined);
    this.answers[number] = answer;
    return answer;
  }
}
