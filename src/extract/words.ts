import { isWordCharacter, tokensOf } from './tokens';

/** Words and phrases to look for, each by the expression of its letter. */
export type WordList = ReadonlyMap<string, RegExp>;

const DIGIT = '#';

/**
 * A list of words and phrases, given as alternatives of a regular expression, to be found as whole words in any case.
 * The alternatives are kept by their first letter and tried at the beginnings of words only: many times quicker than
 * one expression over the whole text, as most lists have nothing to try for most words.
 * Throws an Error for an alternative whose first letter cannot be told.
 */
export function wordList(...alternatives: readonly string[]): WordList {
  const byLetter = new Map<string, string[]>();
  for (const alternative of alternatives.flatMap(topLevel)) {
    const folded = foldCase(alternative);
    for (const letter of firstLetters(folded)) {
      const group = byLetter.get(letter);
      if (group) group.push(folded);
      else byLetter.set(letter, [folded]);
    }
  }
  return new Map(
    [...byLetter].map(([letter, group]) => [letter, new RegExp(`(?:${group.join('|')})(?![a-z0-9])`, 'y')]),
  );
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

/** How many different words of a list a text has. */
export function countWords(list: WordList, text: string): number {
  return wordsIn(list, text).size;
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
  const folded = fold(text);
  let done = 0;
  for (const start of tokensOf(folded).starts) {
    if (start < done || folded[start - 1] === '-') continue;
    const expression = list.get(letterOf(folded[start]));
    if (!expression) continue;
    const word = wordAt(expression, folded, start);
    if (word === undefined) continue;
    done = start + word.length;
    if (!seen(word)) return;
  }
}

/** Many word lists to be looked for in one pass, each standing for a value. */
export type WordIndex<T> = ReadonlyMap<
  string,
  readonly { readonly expression: RegExp; readonly entry: number; readonly value: T }[]
>;

/** Makes an index of word lists. Values may repeat. */
export function wordIndex<T>(lists: Iterable<readonly [value: T, list: WordList]>): WordIndex<T> {
  const byLetter = new Map<string, { expression: RegExp; entry: number; value: T }[]>();
  let entry = 0;
  for (const [value, list] of lists) {
    for (const [letter, expression] of list) {
      const group = byLetter.get(letter) ?? [];
      group.push({ expression, entry, value });
      byLetter.set(letter, group);
    }
    entry++;
  }
  return byLetter;
}

/** Calls `seen` for every word that a list of the index finds, list by list without overlap, in lower case. */
export function eachIndexed<T>(index: WordIndex<T>, text: string, seen: (value: T, word: string) => void): void {
  const folded = fold(text);
  const done: number[] = [];
  for (const start of tokensOf(folded).starts) {
    if (folded[start - 1] === '-') continue;
    for (const { expression, entry, value } of index.get(letterOf(folded[start])) ?? []) {
      if (start < (done[entry] ?? 0)) continue;
      const word = wordAt(expression, folded, start);
      if (word === undefined) continue;
      done[entry] = start + word.length;
      seen(value, word);
    }
  }
}

function wordAt(expression: RegExp, folded: string, start: number): string | undefined {
  expression.lastIndex = start;
  const match = expression.exec(folded);
  return match && !isWordCharacter(folded, start + match[0].length) ? match[0] : undefined;
}

let lastText = '';
let lastFolded = '';

/** Lower case; asked again for the same text it gives the same answer without folding again. */
function fold(text: string): string {
  if (text !== lastText) {
    lastText = text;
    lastFolded = text.toLowerCase();
  }
  return lastFolded;
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
