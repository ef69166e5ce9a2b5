import { stemOf } from '../atlas/stem';
import { editDistance } from './edit-distance';
import { plain } from './search-areas';

/** A word of a text: without accents and capitals, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How well a word of a text meets a typed one: itself or a form of it, its beginning, or one or two letters away. */
export const MATCH = { same: 0, beginning: 1, near: 2 } as const;

/** Typed words shorter than this meet names only, and have no typos. */
export const SHORT = 3;
const ONE_EDIT = 4;
const TWO_EDITS = 8;

/** A word as it is written. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: folded(word),
    start: index,
    end: index + word.length,
  }));
}

/** A word without accents and capitals. */
export function folded(word: string): string {
  // Most words of most texts need no more than this.
  return /^[a-z\d]+$/.test(word) ? word : plain(word);
}

/** How many letters may be wrong in a typed word. */
export function editsAllowed(typed: string): number {
  if (typed.length < ONE_EDIT) return 0;
  return typed.length < TWO_EDITS ? 1 : 2;
}

/** How a word meets a typed one, both folded: 0 and 1 as in `MATCH`, `MATCH.near` and one more; undefined if it does not. */
export function matchOf(word: string, typed: string): number | undefined {
  if (word === typed || (typed.length >= SHORT && stemOf(word) === stemOf(typed))) return MATCH.same;
  if (word.startsWith(typed)) return MATCH.beginning;
  const most = editsAllowed(typed);
  const edits = most ? editDistance(word, typed, most) : 1;
  return edits <= most ? MATCH.near + edits - 1 : undefined;
}
