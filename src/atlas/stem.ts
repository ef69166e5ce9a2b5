/** British spellings, and the American ones that they are the same as. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^programme/, 'program'],
  [/^centre/, 'center'],
  [/(?<=\p{L}{2})our(?=$|s$|ed$|ing$)/u, 'or'],
  [/(?<=\p{L}{3})is(?=e$|es$|ed$|ing$|ation)/u, 'iz'],
];
/** Endings of number and tense, and the ending without them. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})ies$/u, 'y'],
  [/(?<=\p{L}{2})ied$/u, 'y'],
  [/(?<=ee)s$/u, ''],
  [/(?<=\p{L}{2}[^aeiou\W])ing$/u, ''],
  [/(?<=\p{L}{2})(?:es|ed)$/u, ''],
  [/(?<=\p{L}{2}[^su\W])s$/u, ''],
];

/**
 * A word of English, in lower case, without what number, tense and side of the ocean change about it: "programmes" and
 * "program" give one stem, "train", "trains" and "training" another. Words with one stem are mostly forms of one word.
 */
export function stemOf(word: string): string {
  const spelt = SPELLINGS.reduce((text, [pattern, american]) => text.replace(pattern, american), word);
  const ending = ENDINGS.find(([pattern]) => pattern.test(spelt));
  const bare = ending ? spelt.replace(ending[0], ending[1]) : spelt;
  return bare.replace(/(?<=\p{L}{3})e$/u, '').replace(/(?<=\p{L}{2})([bdgmnprt])\1$/u, '$1');
}
