import { t } from '../language/language';
import { THEME_WORDS } from '../extract/gazetteer/theme-words';
import type { Theme } from '../extract/records';

/** Words of like weight by which a theme is recognised. */
export interface WordGroup {
  readonly title: string;
  /** In alphabetical order; an ellipsis stands for any ending, or any word. */
  readonly words: readonly string[];
}

/** The words by which the rules recognise a theme, the weightiest first. */
export function vocabularyOf(theme: Theme): WordGroup[] {
  const groups = [
    { title: t('Name the theme|words by which a theme is known'), from: 3 },
    { title: t('Are typical of it|words by which a theme is known'), from: 2 },
    { title: t('Point to it|words by which a theme is known'), from: 1 },
  ];
  return groups
    .map(({ title, from }, i) => ({
      title,
      words: THEME_WORDS[theme]
        .filter(([weight]) => weight >= from && (i === 0 || weight < groups[i - 1].from))
        .flatMap(([, words]) => readableWords(words))
        .sort((a, b) => a.localeCompare(b, 'en')),
    }))
    .filter(({ words }) => words.length > 0);
}

/**
 * What an expression of words stands for, in words a person can read: of a letter that may be left out the longer
 * form, of signs that may stand for each other the first, and every way through groups of alternatives. `\w+` and `\w*`
 * are any ending or word. Case makes no difference to the rules, so no words come twice for it.
 *
 * @example readableWords('labou?r migra\\w+|(?:birth |civil )?registers?')
 *   // labour migra…, registers, birth registers, civil registers
 */
export function readableWords(expression: string): string[] {
  const words = alternatives(expression).map((word) => word.trim());
  const folded = words.map((word) => word.toLowerCase());
  return words.filter((word, i) => word && folded.indexOf(folded[i]) === i);
}

function alternatives(expression: string): string[] {
  return partedAt(expression, '|').flatMap((sequence) => {
    let built = [''];
    for (let rest = sequence; rest;) {
      const { options, length } = firstPart(rest);
      built = built.flatMap((start) => options.map((option) => start + option));
      rest = rest.slice(length);
    }
    return built;
  });
}

/** What the first part of an expression can be, and how many characters of the expression it takes. */
function firstPart(expression: string): { readonly options: readonly string[]; readonly length: number } {
  const group = expression.startsWith('(?:') ? expression.slice(0, closing(expression) + 1) : undefined;
  const part = group ?? /^(?:\\w[+*]|\\.|\[[^\]]*\]|.)/su.exec(expression)?.[0] ?? expression;
  const sign = /^[?+*]/.exec(expression.slice(part.length))?.[0] ?? '';
  const length = part.length + sign.length;
  if (group) {
    const options = alternatives(group.slice(3, -1));
    return { options: sign === '?' ? ['', ...options] : options, length };
  }
  if (part.startsWith('\\w')) return { options: ['…'], length };
  const letter = part.startsWith('[') ? part.slice(1, -1).replace('- ', ' ')[0] : part.replace(/^\\/, '');
  return { options: [sign === '+' ? letter + letter : letter], length };
}

/** Where the bracket closes that an expression begins with. */
function closing(expression: string): number {
  let depth = 0;
  for (let i = 0; i < expression.length; i++) {
    if (expression[i] === '(') depth++;
    else if (expression[i] === ')' && --depth === 0) return i;
  }
  return expression.length - 1;
}

/** The parts of an expression between a sign that stands in no bracket. */
function partedAt(expression: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of expression) {
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
