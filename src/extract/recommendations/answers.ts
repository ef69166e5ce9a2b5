import { allMatches } from '../../corpus/matches';
import { DEMANDED_DOING } from '../gazetteer/recommendation-words';
import { itemsOf, type Stretch } from '../sentences';
import { trimmedStretch } from './recommended';

const SIGN = /[•·▪●]/g;
/** Numbers of items: "1) … 2) …". */
const NUMBERED = /(?:^|\s)\(?(?:1|a|i)[.)]\)?\s/;
/** Items whose line breaks were lost: a verb in a capital behind a word, or a demand behind a sentence. */
const LOST_BREAK = new RegExp(
  `(?<=[\\p{Ll}.;][)”"]?)(?<!\\b(?:an?|and|at|by|for|from|in|of|on|or|the|to|with))\\s+(?=(?:${capitalised(DEMANDED_DOING)}|Connect|Link|Meet|Raise|Push|Hold|Bring)\\s|\\p{Lu}[\\p{Ll}-]{2,}ing\\s)`,
  'gu',
);

/**
 * The answers that a stretch of a form gives: between list signs, between numbers, or, where its items have lost their
 * line breaks, between the verbs that begin them; else all of it. None is shorter than `shortest`.
 */
export function answersIn(text: string, stretch: Stretch, shortest: number, mayBeList: boolean): Stretch[] {
  return partsOf(text, stretch, mayBeList).flatMap(({ start, end }) => {
    const part = trimmedStretch(text, start, end);
    return part && part.end - part.start >= shortest ? [part] : [];
  });
}

function partsOf(text: string, stretch: Stretch, mayBeList: boolean): Stretch[] {
  const own = text.slice(stretch.start, stretch.end);
  const signs = allMatches(SIGN, own).map(({ index }) => index);
  if (signs.length) return between([...signs, own.length], stretch.start);
  if (NUMBERED.test(own)) {
    const items = itemsOf(text, stretch);
    if (items.length > 1) return items;
  }
  if (!mayBeList) return [stretch];
  const breaks = allMatches(LOST_BREAK, own).map(({ index }) => index);
  return between([0, ...breaks, own.length], stretch.start);
}

function between(bounds: readonly number[], at: number): Stretch[] {
  return bounds.slice(1).map((end, i) => ({ start: at + bounds[i], end: at + end }));
}

function capitalised(verbs: string): string {
  return verbs.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase());
}
