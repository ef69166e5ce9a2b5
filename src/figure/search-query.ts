import { plain } from './search-areas';
import { wordsIn } from './search-words';

/** What a reader has typed, read. */
export interface Query {
  /** All that was typed, as `plain` gives it. */
  readonly text: string;
  /** Words outside quotation marks, folded, each once; without those that say nothing, unless there are no others. */
  readonly words: readonly string[];
  /** What stood in quotation marks. */
  readonly phrases: readonly Phrase[];
}

/** Words that must follow one another. */
export interface Phrase {
  readonly words: readonly string[];
  /** The closing mark is not there yet, so the last word may go on. */
  readonly open: boolean;
}

/** More than this nobody types; a text pasted by mistake is not to hold up the page. */
const LONGEST = 1000;
/** Words that nearly every text has. */
const EMPTY_WORDS = new Set('the and for with from into des les los las del una'.split(' '));
const QUOTED = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/gu;

export function readQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST);
  const phrases = Array.from(text.matchAll(QUOTED), ([, inside, close]) => ({
    words: wordsIn(inside).map((word) => word.text),
    open: close === '',
  })).filter(({ words }) => words.length > 0);
  const words = [...new Set(wordsIn(text.replace(QUOTED, ' ')).map((word) => word.text))];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return { text: plain(text), words: telling.length || phrases.length ? telling : words, phrases };
}

/** Whether a text, as `plain` gives it, has the words of a phrase one after the other. */
export function hasPhrase(text: string, { words, open }: Phrase): boolean {
  return ` ${text} `.includes(` ${words.join(' ')}${open ? '' : ' '}`);
}
