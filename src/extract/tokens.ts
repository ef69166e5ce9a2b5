import { cueCount, cuesAt, noCues, type CueSet } from './scan/cues';
import { hashed, NO_HASH, vocabulary, type PerWord } from './scan/vocabulary';

const NOT_LOOKED_FOR: CueSet = new Int32Array(0);

/** The words of a text: where each begins and ends, and what is known of it. */
export class Tokens {
  private found: CueSet = NOT_LOOKED_FOR;
  private cuesFound = 0;

  /** Three numbers a word: its first character, the one behind its last, its number in the vocabulary. */
  constructor(
    readonly text: string,
    private readonly words: Int32Array,
  ) {}

  get count(): number {
    return this.words.length / 3;
  }

  start(word: number): number {
    return this.words[word * 3];
  }

  end(word: number): number {
    return this.words[word * 3 + 1];
  }

  /** What is known of a word, by its place among the words of this text. */
  ask<T extends NonNullable<unknown> | null>(known: PerWord<T>, word: number): T {
    return known.of(this.words[word * 3 + 2], this.text, this.words[word * 3], this.words[word * 3 + 1]);
  }

  /** The cues of a word. */
  cuesAt(word: number): CueSet {
    return cuesAt(this.words[word * 3 + 2], this.text, this.words[word * 3], this.words[word * 3 + 1]);
  }

  /** The cues that its words have. */
  cues(): CueSet {
    if (this.cuesFound === cueCount()) return this.found;
    const found = noCues();
    for (let word = 0; word < this.count; word++) {
      const own = this.cuesAt(word);
      for (let i = 0; i < found.length; i++) found[i] |= own[i];
    }
    this.cuesFound = cueCount();
    this.found = found;
    return found;
  }
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
/** For each UTF-16 code unit whether it belongs to a word; 0 until it is first met. */
const KINDS = new Uint8Array(0x10000);
const IN_WORD = 1;
const NO_WORD = 2;

/** Whether a character (one UTF-16 code unit) belongs to a word: a letter, a digit or a combining mark. */
export function isWordCharacter(text: string, index: number): boolean {
  return index >= 0 && index < text.length && isWordCode(text.charCodeAt(index));
}

function isWordCode(code: number): boolean {
  const kind = KINDS[code];
  if (kind) return kind === IN_WORD;
  const isWord = WORD_CHARACTER.test(String.fromCharCode(code));
  KINDS[code] = isWord ? IN_WORD : NO_WORD;
  return isWord;
}

/** Characters of the texts of each half of what is remembered. */
const REMEMBERED = 1 << 21;
let recent = new Map<string, Tokens>();
let earlier = new Map<string, Tokens>();
let recentLength = 0;
let last = new Tokens('', new Int32Array(0));

/** Cuts a text into words. Asked again for a text of late it gives the same answer without reading it again. */
export function tokensOf(text: string): Tokens {
  if (text === last.text) return last;
  last = recent.get(text) ?? remember(earlier.get(text) ?? new Tokens(text, wordsOf(text)));
  return last;
}

function remember(tokens: Tokens): Tokens {
  recentLength += tokens.text.length;
  if (recentLength > REMEMBERED) {
    earlier = recent;
    recent = new Map();
    recentLength = tokens.text.length;
  }
  recent.set(tokens.text, tokens);
  return tokens;
}

let found = new Int32Array(3 << 10);

function wordsOf(text: string): Int32Array {
  const end = text.length;
  let length = 0;
  let at = 0;
  for (;;) {
    while (at < end && !isWordCode(text.charCodeAt(at))) at++;
    if (at === end) return found.slice(0, length);
    const start = at;
    let hash = NO_HASH;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!isWordCode(code)) break;
      hash = hashed(hash, code);
    }
    if (length === found.length) found = grown(found);
    found[length] = start;
    found[length + 1] = at;
    found[length + 2] = vocabulary.numberOf(text, start, at, hash);
    length += 3;
  }
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}
