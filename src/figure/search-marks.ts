import type { Query } from './search-query';
import { MATCH, matchOf, SHORT, wordsIn, type Word } from './search-words';

/** Start and end of a stretch of a text. */
export type Mark = readonly [start: number, end: number];

/** Characters of an excerpt, and of what stands in it before the first mark. */
const EXCERPT = 170;
const BEFORE = 50;

/** Stretches of a text that meet what was typed, in order, without overlap. Short words are not looked for in texts. */
export function marksIn(text: string, query: Query, isText: boolean): Mark[] {
  const words = wordsIn(text);
  const marks = [
    ...query.words.filter((typed) => !isText || typed.length >= SHORT).flatMap((typed) => marksOf(words, typed)),
    ...query.phrases.flatMap((phrase) => phraseMarks(words, phrase.words)),
  ].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: Mark[] = [];
  for (const mark of marks) if (!apart.length || mark[0] >= apart[apart.length - 1][1]) apart.push(mark);
  return apart;
}

/** Words like the typed one are marked only where the text does not have the word itself. */
function marksOf(words: readonly Word[], typed: string): Mark[] {
  const met = words.flatMap((word) => {
    const match = matchOf(word.text, typed);
    return match === undefined ? [] : [{ word, match }];
  });
  const worst = Math.max(MATCH.beginning, Math.min(...met.map(({ match }) => match)));
  return met
    .filter(({ match }) => match <= worst)
    .map(({ word: { text, start, end }, match }) => {
      const isOneToOne = text.length === end - start;
      return [start, match === MATCH.beginning && isOneToOne ? start + typed.length : end];
    });
}

function phraseMarks(words: readonly Word[], phrase: readonly string[]): Mark[] {
  const last = phrase.length - 1;
  return words.flatMap(({ start }, i): Mark[] => {
    const isThere = phrase.every((part, n) =>
      n < last ? words[i + n]?.text === part : words[i + n]?.text.startsWith(part),
    );
    return isThere ? [[start, words[i + last].end]] : [];
  });
}

/** The part of a text in which most marks stand, with dots where it was cut, between words. */
export function excerptOf(text: string, marks: readonly Mark[]): { label: string; marks: Mark[] } {
  if (text.length <= EXCERPT) return { label: text, marks: [...marks] };
  const reach = EXCERPT - BEFORE;
  const inReach = (from: Mark) => marks.filter(([start, end]) => start >= from[0] && end <= from[0] + reach).length;
  const best = marks.length
    ? marks.slice(0, 40).reduce((a, b) => (inReach(b) > inReach(a) ? b : a))
    : ([0, 0] as const);
  const from = best[0] <= BEFORE ? 0 : betweenWords(text, best[0] - BEFORE, best[0]);
  const to = Math.max(best[1], text.length - from <= EXCERPT ? text.length : text.lastIndexOf(' ', from + EXCERPT));
  const lead = from > 0 ? '…\u00a0' : '';
  const label = `${lead}${text.slice(from, to)}${to < text.length ? '\u00a0…' : ''}`;
  return {
    label,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
  };
}

/** The first beginning of a word from an offset on, not after `latest`. */
function betweenWords(text: string, offset: number, latest: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 || space >= latest ? latest : space + 1;
}
