import { isWordCharacter, tokensOf } from './tokens';

/** A phrase found in a text, with what it stands for. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly value: T;
}

/**
 * Finds the phrases of a word list as whole words, the longest first, case as listed.
 * Phrases are looked up by their first word, so one pass over the words of a text
 * is enough, however long the list. Straight and curly apostrophes are the same.
 */
export class PhraseMatcher<T> {
  private readonly byFirstWord = new Map<string, { readonly phrase: string; readonly value: T }[]>();

  /** Where a phrase is listed twice, the first listing holds. Phrases must begin with a letter or digit. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const seen = new Set<string>();
    for (const [phrase, value] of entries) {
      if (seen.has(phrase)) continue;
      seen.add(phrase);
      const first = phrase.slice(0, tokensOf(phrase).ends[0]);
      const bucket = this.byFirstWord.get(first);
      if (bucket) bucket.push({ phrase, value });
      else this.byFirstWord.set(first, [{ phrase, value }]);
    }
    for (const bucket of this.byFirstWord.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  /** All matches from left to right; none overlap. */
  find(text: string): PhraseMatch<T>[] {
    const plain = text.replaceAll('’', "'");
    const { starts, ends } = tokensOf(plain);
    const found: PhraseMatch<T>[] = [];
    let done = 0;
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i];
      if (start < done) continue;
      const bucket = this.byFirstWord.get(plain.slice(start, ends[i]));
      const match = bucket?.find(
        ({ phrase }) => plain.startsWith(phrase, start) && !isWordCharacter(plain, start + phrase.length),
      );
      if (!match) continue;
      done = start + match.phrase.length;
      found.push({ start, end: done, phrase: text.slice(start, done), value: match.value });
    }
    return found;
  }
}
