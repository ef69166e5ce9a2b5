import { Cue, cuesOf } from './scan/cues';
import { firstWords } from './scan/first-words';
import { isCommon, neededWords } from './scan/needed-words';
import { PerWord } from './scan/vocabulary';
import { isWordCharacter, tokensOf, type Tokens } from './tokens';

const DIGIT = '#';

/** What a list finds where a word begins: the word itself, whatever follows; else what its expression finds there. */
interface Beginning {
  readonly word: string | undefined;
}

/** The words and phrases of a list that begin with the same letter. */
interface Group {
  readonly expression: RegExp;
  /** Given where one of them begins with a word that most texts have: what a text needs for any of them. */
  readonly needed: Cue | undefined;
}

/** Words and phrases to look for. */
export class WordList {
  /** Each text that has a word of the list has the cue. */
  readonly cue: Cue;
  /** For a word that has the cue what the list finds there. */
  readonly beginnings: PerWord<Beginning>;
  private readonly byLetter: ReadonlyMap<string, Group>;

  constructor(alternatives: readonly string[]) {
    const byLetter = new Map<string, string[]>();
    for (const alternative of alternatives) {
      for (const letter of firstLetters(alternative)) {
        const group = byLetter.get(letter);
        if (group) group.push(alternative);
        else byLetter.set(letter, [alternative]);
      }
    }
    this.byLetter = new Map(
      [...byLetter].map(([letter, group]) => [
        letter,
        { expression: new RegExp(`(?:${group.join('|')})(?![a-z0-9])`, 'y'), needed: neededBehindCommon(group) },
      ]),
    );
    const stems = alternatives.flatMap(firstWords);
    this.cue = new Cue(stems);
    const words = new Set(stems.filter(({ isAll }) => isAll).map(({ letters }) => letters));
    for (const { letters, at, isAll } of stems) if (at === 'whole' && !isAll) words.delete(letters);
    const starts = stems.filter(({ at }) => at === 'start').map(({ letters }) => letters);
    this.beginnings = new PerWord((word) => {
      const folded = word.toLowerCase();
      const isAll = words.has(folded) && !starts.some((letters) => folded.startsWith(letters));
      return { word: isAll ? folded : undefined };
    });
  }

  /** What the list finds at a place of a text where a word begins. */
  wordAt(tokens: Tokens, start: number): string | undefined {
    const folded = tokens.lower;
    const group = this.byLetter.get(letterOf(folded[start]));
    if (!group || (group.needed && !group.needed.isAmong(tokens.cues()))) return undefined;
    const { expression } = group;
    expression.lastIndex = start;
    const match = expression.exec(folded);
    return match && !isWordCharacter(folded, start + match[0].length) ? match[0] : undefined;
  }
}

/**
 * A list of words and phrases, given as alternatives of a regular expression, to be found as whole words in any case.
 * The alternatives are kept by their first letter and tried only where a word begins that one of them can begin with.
 * To be made once, where a module begins. Throws an Error for an alternative whose first letter cannot be told.
 */
export function wordList(...alternatives: readonly string[]): WordList {
  return new WordList(alternatives.flatMap(topLevel).map(foldCase));
}

/** How often each different word of a list stands in a text, in lower case. */
export function wordsIn(list: WordList, text: string): Map<string, number> {
  const found = new Map<string, number>();
  eachWord(list, text, (word) => {
    found.set(word, (found.get(word) ?? 0) + 1);
    return true;
  });
  return found;
}

/** Whether a text has any word of a list. */
export function hasWord(list: WordList, text: string): boolean {
  let found = false;
  eachWord(list, text, () => {
    found = true;
    return false;
  });
  return found;
}

/** Calls `seen` for each word found, from left to right and without overlap, until it returns false. */
function eachWord(list: WordList, text: string, seen: (word: string) => boolean): void {
  const tokens = tokensOf(text).caseless();
  if (!list.cue.isAmong(tokens.cues())) return;
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.hasCue(list.cue, i)) continue;
    const start = tokens.start(i);
    if (start < done || tokens.text[start - 1] === '-') continue;
    const word = tokens.ask(list.beginnings, i).word ?? list.wordAt(tokens, start);
    if (word === undefined) continue;
    done = start + word.length;
    if (!seen(word)) return;
  }
}

/** A list of an index that a word can begin a word of. */
interface Candidate<T> {
  readonly list: WordList;
  readonly word: string | undefined;
  readonly entry: number;
  readonly value: T;
}

/** Many word lists to be looked for in one pass, each standing for a value. */
export class WordIndex<T> {
  /** For a word the lists that it can begin a word of. */
  readonly candidates: PerWord<readonly Candidate<T>[]>;
  /** For each list how far it was found, counted through all texts of the index one behind the other. */
  readonly done: Float64Array;
  private textStart = 0;

  constructor(lists: readonly (readonly [value: T, list: WordList])[]) {
    this.done = new Float64Array(lists.length);
    this.candidates = new PerWord((word) => {
      const cues = cuesOf(word);
      return lists.flatMap(([value, list], entry) =>
        list.cue.isAmong(cues) ? [{ list, word: list.beginnings.answer(word).word, entry, value }] : [],
      );
    });
  }

  /** Where a text begins that comes behind all before. */
  next(length: number): number {
    const start = this.textStart;
    this.textStart += length;
    return start;
  }
}

/** Makes an index of word lists. Values may repeat. */
export function wordIndex<T>(lists: Iterable<readonly [value: T, list: WordList]>): WordIndex<T> {
  return new WordIndex([...lists]);
}

/** Calls `seen` for every word that a list of the index finds, list by list without overlap, in lower case. */
export function eachIndexed<T>(index: WordIndex<T>, text: string, seen: (value: T, word: string) => void): void {
  const tokens = tokensOf(text).caseless();
  const { done } = index;
  const textStart = index.next(tokens.text.length);
  for (let i = 0; i < tokens.count; i++) {
    const candidates = tokens.ask(index.candidates, i);
    if (!candidates.length) continue;
    const start = tokens.start(i);
    if (tokens.text[start - 1] === '-') continue;
    for (const { list, word: known, entry, value } of candidates) {
      if (textStart + start < done[entry]) continue;
      const word = known ?? list.wordAt(tokens, start);
      if (word === undefined) continue;
      done[entry] = textStart + start + word.length;
      seen(value, word);
    }
  }
}

/** How many different words of each list of an index a text has; a list without any is not among them. */
export function countsIn<T>(index: WordIndex<T>, text: string): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  const seen: unknown[] = [];
  eachIndexed(index, text, (value, word) => {
    for (let i = 0; i < seen.length; i += 2) if (seen[i] === value && seen[i + 1] === word) return;
    seen.push(value, word);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return counts;
}

/** "The chair": nearly every text has the first word, few have what must stand with it. */
function neededBehindCommon(alternatives: readonly string[]): Cue | undefined {
  if (!alternatives.flatMap(firstWords).some(({ letters }) => isCommon(letters))) return undefined;
  const needed = alternatives.map((alternative) => neededWords(new RegExp(alternative, 'i')));
  const all = needed.filter((words) => words !== undefined).flat();
  return needed.includes(undefined) || all.some(({ letters }) => isCommon(letters)) ? undefined : new Cue(all);
}

function letterOf(character: string): string {
  return character >= '0' && character <= '9' ? DIGIT : character;
}

/** Lower case, but for the escapes of a regular expression. */
function foldCase(source: string): string {
  return source.replace(/\\.|[^\\]/gsu, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
}

/** The alternatives of an expression outside its brackets. */
function topLevel(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '(' || source[i] === '[') depth++;
    else if (source[i] === ')' || source[i] === ']') depth--;
    else if (source[i] === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** The letters that an alternative can begin with. */
function firstLetters(source: string): string[] {
  if (source.startsWith('(?:')) {
    const end = closingBracket(source);
    const inner = topLevel(source.slice(3, end)).flatMap(firstLetters);
    const optional = source[end + 1] === '?';
    return [...new Set([...inner, ...(optional ? firstLetters(source.slice(end + 2)) : [])])];
  }
  if (source.startsWith('\\d')) return [DIGIT];
  if (/^\p{L}/u.test(source)) return /^.\?/u.test(source) ? [source[0], ...firstLetters(source.slice(2))] : [source[0]];
  if (/^\d/.test(source)) return [DIGIT];
  throw new Error(`a word list cannot begin a word with "${source.slice(0, 20)}"`);
}

function closingBracket(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  throw new Error(`a bracket is left open in "${source.slice(0, 40)}"`);
}
