/** The words of a text: where each begins and ends. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether a character (one UTF-16 code unit) belongs to a word: a letter, a digit or a combining mark. */
export function isWordCharacter(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return WORD_CHARACTER.test(text[index]);
}

let lastText = '';
let lastTokens: Tokens = { starts: [], ends: [] };

/** Cuts a text into words. Asked again for the same text it gives the same answer without reading it again. */
export function tokensOf(text: string): Tokens {
  if (text === lastText) return lastTokens;
  const starts: number[] = [];
  const ends: number[] = [];
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = isWordCharacter(text, i);
    if (isWord === inWord) continue;
    (isWord ? starts : ends).push(i);
    inWord = isWord;
  }
  if (inWord) ends.push(text.length);
  lastText = text;
  lastTokens = { starts, ends };
  return lastTokens;
}
