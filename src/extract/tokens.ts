import type { Stretch } from './sentences';
import { cueCount, cueSetLength, type Cue, type CueSet } from './scan/cues';
import { wordCues } from './scan/word-cues';
import { hashed, LONGEST_WORD, NO_HASH, vocabulary, type PerWord } from './scan/vocabulary';

/** The one letter that takes more room in lower case. */
const GROWS = 'İ';

/** The words of a text: where each begins and ends, and what is known of it. */
export class Tokens {
  private found: CueSet = [];
  private cuesFound = 0;
  /** Of its parts that begin at one place, the one asked for last, by that place; each knows the next. */
  private parts: Map<number, Tokens> | undefined;
  private sibling: Tokens | undefined;
  private inLowerCase: string | undefined;
  private inOneCase: Tokens | undefined;

  /**
   * Three numbers a word: its first character, the one behind its last, its number in the vocabulary.
   * The text has `count` words from the one with the place `first` on, and begins at character `shift` of the text that
   * they were found in.
   */
  constructor(
    readonly text: string,
    private readonly words: Int32Array,
    readonly count: number,
    private readonly first: number,
    private readonly shift: number,
  ) {}

  start(word: number): number {
    return this.words[(this.first + word) * 3] - this.shift;
  }

  end(word: number): number {
    return this.words[(this.first + word) * 3 + 1] - this.shift;
  }

  /** The number of a word in the vocabulary. */
  number(word: number): number {
    return this.words[(this.first + word) * 3 + 2];
  }

  word(word: number): string {
    return this.text.slice(this.start(word), this.end(word));
  }

  /** The text in lower case; made when first asked for. */
  get lower(): string {
    return (this.inLowerCase ??= this.text.toLowerCase());
  }

  /** The words of the text in lower case: the same, unless a letter takes more room then. */
  caseless(): Tokens {
    return (this.inOneCase ??= this.text.includes(GROWS) ? tokensOf(this.lower) : this);
  }

  /** What is known of a word, by its place among the words of this text. */
  ask<T extends NonNullable<unknown>>(known: PerWord<T>, word: number): T {
    const number = this.number(word);
    return known.known(number) ?? known.learn(number, this.word(word));
  }

  /** The words of a stretch of the text; the same answer each time. */
  part({ start, end }: Stretch): Tokens {
    if (start === 0 && end === this.text.length) return this;
    this.parts ??= new Map();
    const begunHere = this.parts.get(start);
    for (let part = begunHere; part; part = part.sibling) if (part.text.length === end - start) return part;
    const first = this.firstEndingBehind(start);
    const after = this.firstEndingBehind(end);
    const text = this.text.slice(start, end);
    const isCut = (first < this.count && this.start(first) < start) || (after < this.count && this.start(after) < end);
    const part = isCut
      ? cutIntoWords(text)
      : new Tokens(text, this.words, after - first, this.first + first, this.shift + start);
    part.sibling = begunHere;
    this.parts.set(start, part);
    return part;
  }

  private firstEndingBehind(place: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The cues that its words have. */
  cues(): CueSet {
    if (this.cuesFound === cueCount()) return this.found;
    const found = new Array<number>(cueSetLength()).fill(0);
    for (let word = 0; word < this.count; word++) {
      if (wordCues.isEmpty(this.number(word))) continue;
      const row = this.cueRow(word);
      const { table, width } = wordCues;
      for (let i = 0; i < width; i++) found[i] |= table[row + i];
    }
    this.cuesFound = cueCount();
    this.found = found;
    return found;
  }

  /** Whether a word has a cue, by its place among the words of this text. */
  hasCue(cue: Cue, word: number): boolean {
    const row = this.cueRow(word);
    return cue.isAmong(wordCues.table, row);
  }

  /** Where the cues of a word stand in the table of all. */
  private cueRow(word: number): number {
    const number = this.number(word);
    const row = wordCues.row(number);
    return row >= 0 ? row : wordCues.learn(number, this.word(word));
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

/** Words of the texts of each half of what is remembered: those of a very long report. */
const REMEMBERED = 1 << 18;
/** What it takes to remember a text, in words, besides its words. */
const EACH_TEXT = 16;
let recent = new Map<string, Tokens>();
let earlier = new Map<string, Tokens>();
let recentWords = 0;
const NOTHING = new Tokens('', new Int32Array(0), 0, 0, 0);
let last = NOTHING;

let lastWhole = last;
let lastPart = last;
/** Parts of texts asked for of late: what is asked of a sentence goes on after its own parts were looked at. */
const lateParts = new Array<Tokens>(8).fill(NOTHING);
let latest = 0;

/** Cuts a text into words. Asked again for a text of late it gives the same answer without reading it again. */
export function tokensOf(text: string): Tokens {
  if (text === last.text) return last;
  if (text === lastPart.text) return lastPart;
  for (const part of lateParts) if (text === part.text) return part;
  last = recent.get(text) ?? remember(earlier.get(text) ?? cutIntoWords(text));
  return last;
}

/**
 * What stands in a stretch of a text. To be asked where the words of the stretch will be: it is the same string each
 * time, and its words are known with those of the text.
 */
export function partOf(text: string, stretch: Stretch): string {
  if (text !== lastWhole.text) lastWhole = tokensOf(text);
  const part = lastWhole.part(stretch);
  if (part !== lastPart) {
    lastPart = part;
    latest = (latest + 1) % lateParts.length;
    lateParts[latest] = part;
  }
  return part.text;
}

/** Forgets all texts: to be called where a document ends, as the next one has others. */
export function forgetTexts(): void {
  recent = new Map();
  earlier = new Map();
  recentWords = 0;
  piece = newPiece(PIECE);
  used = 0;
  last = NOTHING;
  lastWhole = NOTHING;
  lastPart = NOTHING;
  lateParts.fill(NOTHING);
}

function remember(tokens: Tokens): Tokens {
  recentWords += tokens.count + EACH_TEXT;
  if (recentWords > REMEMBERED) {
    earlier = recent;
    recent = new Map();
    recentWords = tokens.count + EACH_TEXT;
  }
  recent.set(tokens.text, tokens);
  return tokens;
}

/** What is known of words is kept for many texts together: memory for each text by itself costs more than to cut it. */
const PIECE = 1 << 12;
/** Three numbers for each word, as `Tokens` has them, and for how many words there are some. */
let piece = newPiece(PIECE);
let used = 0;

function newPiece(words: number): Int32Array {
  return new Int32Array(words * 3);
}

/** The first code units of the word that is read. */
const units = new Uint16Array(LONGEST_WORD);

function cutIntoWords(text: string): Tokens {
  const kinds = KINDS;
  const end = text.length;
  let numbers = piece;
  let first = used;
  let at = 0;
  for (;;) {
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (kinds[code] !== NO_WORD && isWordCode(code)) break;
    }
    if (at === end) return new Tokens(text, numbers, used - first, first, 0);
    const start = at;
    let hash = NO_HASH;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (kinds[code] !== IN_WORD && !isWordCode(code)) break;
      hash = hashed(hash, code);
      if (at - start < LONGEST_WORD) units[at - start] = code;
    }
    if ((used + 1) * 3 > numbers.length) {
      const own = numbers.subarray(first * 3, used * 3);
      numbers = piece = newPiece(Math.max(PIECE, (used - first) * 2));
      numbers.set(own);
      used -= first;
      first = 0;
    }
    const place = used++ * 3;
    numbers[place] = start;
    numbers[place + 1] = at;
    numbers[place + 2] = vocabulary.numberOf(units, at - start, hash);
  }
}
