/** Characters behind this one take two code units. */
const LAST_OF_ONE_UNIT = 0xffff;

/**
 * All matches of a global expression in a text, from left to right. What `matchAll` gives, which makes another expression
 * for each text: that takes longer than most searches.
 */
export function allMatches(expression: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match);
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  return matches;
}
