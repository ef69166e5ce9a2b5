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
export class PhraseMatcher<T> {
  private readonly byFirstWord = new Map<string, Bucket<T>>();

  /** Where a phrase is listed twice, the first listing holds. Phrases must begin with a letter or digit. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [listed, value] of entries) {
      const phrase = plainly(listed);
      const { lengths, values } = this.bucketOf(phrase.slice(0, tokensOf(phrase).ends[0]));
      if (values.has(phrase)) continue;
      values.set(phrase, value);
      if (!lengths.includes(phrase.length)) lengths.push(phrase.length);
    }
    for (const { lengths } of this.byFirstWord.values()) lengths.sort((a, b) => b - a);
  }

  /** All matches from left to right; none overlap. */
  find(text: string): PhraseMatch<T>[] {
    const plain = plainly(text);
    const { starts, ends } = tokensOf(plain);
    const found: PhraseMatch<T>[] = [];
    let done = 0;
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i];
      if (start < done) continue;
      const bucket = this.byFirstWord.get(plain.slice(start, ends[i]));
      const length = bucket?.lengths.find(
        (chars) =>
          start + chars <= plain.length &&
          !isWordCharacter(plain, start + chars) &&
          bucket.values.has(plain.slice(start, start + chars)),
      );
      if (!bucket || length === undefined) continue;
      done = start + length;
      found.push({
        start,
        end: done,
        phrase: text.slice(start, done),
        value: bucket.values.get(plain.slice(start, done)) as T,
      });
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

/** A text with straight apostrophes, as long as it was. */
function plainly(text: string): string {
  return text.replaceAll('’', "'");
}
