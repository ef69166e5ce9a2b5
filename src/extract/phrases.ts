import { Cue } from './scan/cues';
import { PerWord } from './scan/vocabulary';
import { isWordCharacter, tokensOf } from './tokens';

/** A phrase found in a text, with what it stands for. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly value: T;
}

/** The phrases that begin with the same word. */
interface Bucket<T> {
  /** Every length that one of them has, the longest first. */
  readonly lengths: number[];
  readonly values: Map<string, T>;
}

/**
 * Finds the phrases of a word list as whole words, the longest first, case as listed.
 * Phrases are looked up by their first word and their length, so one pass over the words of a text
 * is enough, however long the list. Straight and curly apostrophes are the same.
 */
export class PhraseMatcher<T extends NonNullable<unknown>> {
  private readonly byFirstWord = new Map<string, Bucket<T>>();
  private readonly none: Bucket<T> = { lengths: [], values: new Map() };
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
      const phrase = plainly(listed);
      const { lengths, values } = this.bucketOf(firstWord(phrase));
      if (values.has(phrase)) continue;
      values.set(phrase, value);
      if (!lengths.includes(phrase.length)) lengths.push(phrase.length);
    }
    for (const { lengths } of this.byFirstWord.values()) lengths.sort((a, b) => b - a);
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
      const bucket = tokens.ask(this.buckets, i);
      const start = tokens.start(i);
      if (bucket === this.none || start < done) continue;
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

  private bucketOf(firstWord: string): Bucket<T> {
    const known = this.byFirstWord.get(firstWord);
    if (known) return known;
    const bucket: Bucket<T> = { lengths: [], values: new Map() };
    this.byFirstWord.set(firstWord, bucket);
    return bucket;
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
