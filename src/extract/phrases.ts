import { Cue } from './scan/cues';
import { PerWord, STRANGER } from './scan/vocabulary';
import { isWordCharacter, tokensOf, type Tokens } from './tokens';

/** A phrase found in a text, with what it stands for. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly value: T;
}

/** The phrases that begin with the same word. */
class Bucket<T> {
  /** Every length that one of them has, the longest first. */
  readonly lengths: number[] = [];
  readonly values = new Map<string, T>();
  /** As they were listed. */
  readonly listed: (readonly [listed: string, value: T])[] = [];

  /** Where a phrase is listed twice, the first listing holds. */
  add(listed: string, value: T): void {
    const phrase = plainly(listed);
    this.listed.push([listed, value]);
    if (this.values.has(phrase)) return;
    this.values.set(phrase, value);
    if (this.lengths.includes(phrase.length)) return;
    this.lengths.push(phrase.length);
    this.lengths.sort((a, b) => b - a);
  }
}

/**
 * Finds the phrases of a word list as whole words, the longest first, case as listed.
 * Phrases are looked up by their first word and their length, so one pass over the words of a text
 * is enough, however long the list. Straight and curly apostrophes are the same.
 */
export class PhraseMatcher<T extends NonNullable<unknown>> {
  private readonly byFirstWord = new Map<string, Bucket<T>>();
  private readonly none = new Bucket<T>();
  private readonly buckets = new PerWord((word) => this.byFirstWord.get(word) ?? this.none);

  /**
   * Where a phrase is listed twice, the first listing holds. Phrases must begin with a letter or digit.
   * Texts without the cue are not searched: every phrase must have it.
   */
  constructor(
    entries: Iterable<readonly [phrase: string, value: T]>,
    private readonly cue?: Cue,
  ) {
    for (const [listed, value] of entries) {
      const word = firstWord(plainly(listed));
      const bucket = this.byFirstWord.get(word) ?? new Bucket<T>();
      this.byFirstWord.set(word, bucket);
      bucket.add(listed, value);
    }
  }

  /**
   * A matcher of the same phrases but for those given, which have another value, are new, or, with undefined, are left
   * out. What is known of the words of texts by then holds on for all others.
   */
  with(changes: ReadonlyMap<string, T | undefined>): PhraseMatcher<T> {
    return changes.size ? new ChangedMatcher(this, changes) : this;
  }

  /** Whether it is worth searching a text or a part of it; false where it has no phrase. */
  mayFind(text: string): boolean {
    return !this.cue || this.cue.isAmong(tokensOf(text).cues());
  }

  /** All matches from left to right; none overlap. */
  find(text: string): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    if (!this.mayFind(text)) return found;
    const tokens = tokensOf(text);
    let plain: string | undefined;
    let done = 0;
    for (let i = 0; i < tokens.count; i++) {
      const bucket = this.bucketAt(tokens, i);
      const start = tokens.start(i);
      if (!bucket.lengths.length || start < done) continue;
      plain ??= plainly(text);
      for (const length of bucket.lengths) {
        const end = start + length;
        if (end > text.length || isWordCharacter(text, end)) continue;
        const value = bucket.values.get(plain.slice(start, end));
        if (value === undefined) continue;
        found.push({ start, end, phrase: text.slice(start, end), value });
        done = end;
        break;
      }
    }
    return found;
  }

  /** The phrases that begin with a word, by its place in a text. */
  bucketAt(tokens: Tokens, word: number): Bucket<T> {
    return tokens.ask(this.buckets, word);
  }

  /** The phrases that begin with a word as they were listed. */
  listedWith(word: string): Bucket<T>['listed'] {
    return this.byFirstWord.get(word)?.listed ?? [];
  }
}

/** A matcher that differs from another in some phrases: it has buckets of its own for their first words. */
class ChangedMatcher<T extends NonNullable<unknown>> extends PhraseMatcher<T> {
  private readonly changed = new Map<string, Bucket<T>>();
  /** The same by the numbers of the words, but for strangers. */
  private readonly byNumber = new Map<number, Bucket<T>>();

  constructor(
    private readonly base: PhraseMatcher<T>,
    changes: ReadonlyMap<string, T | undefined>,
  ) {
    super([]);
    const news = new Set(changes.keys());
    for (const word of new Set([...changes.keys()].map((listed) => firstWord(plainly(listed))))) {
      const bucket = new Bucket<T>();
      for (const [listed, before] of base.listedWith(word)) {
        news.delete(listed);
        const value = changes.has(listed) ? changes.get(listed) : before;
        if (value !== undefined) bucket.add(listed, value);
      }
      this.changed.set(word, bucket);
      const number = tokensOf(word).number(0);
      if (number !== STRANGER) this.byNumber.set(number, bucket);
    }
    for (const listed of news) {
      const value = changes.get(listed);
      if (value !== undefined) this.changed.get(firstWord(plainly(listed)))?.add(listed, value);
    }
  }

  override bucketAt(tokens: Tokens, word: number): Bucket<T> {
    const number = tokens.number(word);
    const own = number === STRANGER ? this.changed.get(tokens.word(word)) : this.byNumber.get(number);
    return own ?? this.base.bucketAt(tokens, word);
  }
}

/** The cue of phrases that are listed once for all: a text has it that has the longest word of one of them. */
export function phraseCue(phrases: Iterable<string>): Cue {
  return new Cue(
    [...phrases].map((phrase) => {
      const words = phrase.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
      const letters = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
      return { letters, at: 'whole' };
    }),
  );
}

let lastText = '';
let lastPlain = '';

/** A text with straight apostrophes, as long as it was; several matchers ask for the same one. */
function plainly(text: string): string {
  if (text !== lastText) {
    lastText = text;
    lastPlain = text.replaceAll('’', "'");
  }
  return lastPlain;
}

/** The letters and digits that a phrase begins with. */
function firstWord(phrase: string): string {
  let end = 0;
  while (isWordCharacter(phrase, end)) end++;
  return phrase.slice(0, end);
}
