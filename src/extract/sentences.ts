import { ending } from './scan/ending';
import { CodeUnits } from './scan/code-units';
import { allMatches } from '../corpus/matches';
/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION = ending(
  /(?:^|[\s("“'/])(?:Mr|Mrs|Ms|Dr|Prof|Amb|Hon|Sr|Sra|St|Jr|Gen|Col|Lt|Rev|Min|No|Nos|Art|Arts|Vol|pp?|para|paras|Fig|ed|eds|cf|e\.g|i\.e|etc|vs|viz|al|approx|ca|c|Inc|Ltd|Co|Corp|dept|Int|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Rs|Shs?|K[Ss]hs?|Tk|H\.E|H|U|U\.S|U\.K|U\.N|U\.S\.A|a\.m|p\.m|D\.C|[A-Z]|(?<!\/)\d{1,2}|\d[\d.,]*\s?(?:[bm]io|[BM]io|[Mm]rd|bn|mn|mln))$/,
);
/** A run of stops is tried from its first sign only, so that a line of dots stays cheap; the number of a note may follow it. */
const BOUNDARY = /(?<![.!?…])[.!?…]+["”’')\]]*(?:(?<=\p{Ll}[.!?…]["”’')\]]*)\d{1,3})?\s+(?=["“‘'([]?[\p{Lu}\d])/uy;
/** The signs that it can begin with. */
const STOPS = new CodeUnits('.!?…');
/** These end sentences as often as not; what follows decides. */
const ALSO_ENDS = ending(/(?:etc|U\.S|U\.K|U\.N|U\.S\.A|a\.m|p\.m|D\.C|Inc|Ltd|\p{L}\s\d{1,2}|\d\s?\p{L}{2,3})$/u);
const OPENS_SENTENCE =
  /^["“‘'([]?(?:The|This|These|In|It|He|She|They|We|For|A|An|On|At|As|However|Moreover|There|To|Its|By|From|With|While|When|If|But|And|Also|Thus|According|Another|Under|Since|Some|Many|Other|No|Such|Further|Furthermore|Finally|Moreover|Both)\b/;

/** What is longer than this, in characters, is no sentence but a text without stops: it is cut between words. */
const LONGEST = 4000;

/** The sentences of a paragraph, white space at their ends left out. Numbers of a list inside the line do not end one. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of boundariesIn(text)) {
    const stop = match.index + match[0].trimEnd().length;
    if (match[0].startsWith('.') && isAbbreviation(text, match.index, match.index + match[0].length)) continue;
    push(sentences, text, start, stop);
    start = match.index + match[0].length;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** Where sentences may end. It is tried at stops only: to try it at every character takes longer than all else here. */
function boundariesIn(text: string): RegExpExecArray[] {
  const boundaries: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!STOPS.has(text.charCodeAt(at))) continue;
    BOUNDARY.lastIndex = at;
    const match = BOUNDARY.exec(text);
    if (!match) continue;
    boundaries.push(match);
    at = BOUNDARY.lastIndex - 1;
  }
  return boundaries;
}

function isAbbreviation(text: string, dot: number, next: number): boolean {
  const before = text.slice(Math.max(0, dot - 16), dot);
  if (!ABBREVIATION.test(before)) return false;
  return !(ALSO_ENDS.test(before) && OPENS_SENTENCE.test(text.slice(next, next + 16)));
}

function push(sentences: Stretch[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from, from + LONGEST + 1).lastIndexOf(' ');
    const cut = space > 0 ? from + space : wholeCharacters(text, from + LONGEST);
    pushTrimmed(sentences, text, from, cut);
    from = cut;
  }
  pushTrimmed(sentences, text, from, end);
}

/** The place itself, or the one before it when it stands in the middle of a character of two units. */
function wholeCharacters(text: string, at: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}

function pushTrimmed(sentences: Stretch[], text: string, start: number, end: number): void {
  const trimmedStart = end - text.slice(start, end).trimStart().length;
  const trimmedEnd = start + text.slice(start, end).trimEnd().length;
  if (trimmedStart < trimmedEnd) sentences.push({ start: trimmedStart, end: trimmedEnd });
}

const ITEM_NUMBER = /(?:^|[\s,;:(])(?:and\s+|or\s+)?\(?(?<number>\d{1,2}|[a-h]|i{1,3}|iv|v|vi{0,3})[.)]\)?\s+(?=\S)/g;

/** What stands behind every number of an item. */
const MARK = /[.)]\s/;

/**
 * The items of a list inside running text: "1) … 2) … ", "i) …; ii) …", or parts between semicolons, without the words
 * before a colon that introduce them.
 * Gives the whole stretch when there is no list.
 */
export function itemsOf(text: string, stretch: Stretch): Stretch[] {
  const own = text.slice(stretch.start, stretch.end);
  const mayList = MARK.test(own) || own.indexOf(';') !== own.lastIndexOf(';');
  if (!mayList) return [stretch];
  const marks: { at: number; from: number; number: string }[] = [];
  for (const match of allMatches(ITEM_NUMBER, own)) {
    const expected = marks.length ? successor(marks[marks.length - 1].number) : undefined;
    const number = match.groups?.number ?? '';
    if (marks.length ? number !== expected : !['1', 'a', 'i'].includes(number)) continue;
    marks.push({ at: match.index, from: match.index + match[0].length, number });
  }
  if (marks.length >= 2) {
    return marks.map((mark, i) => trimmed(own, mark.from, marks[i + 1]?.at ?? own.length, stretch.start));
  }
  const lead = /^[^;]*?:\s(?=\S)/.exec(own)?.[0].length ?? 0;
  const parts = own.slice(lead).split(';');
  if (parts.length < 3) return [stretch];
  let at = lead;
  return parts
    .map((part) => {
      const item = trimmed(own, at, at + part.length, stretch.start);
      at += part.length + 1;
      return item;
    })
    .filter((item) => item.end > item.start);
}

function trimmed(own: string, from: number, to: number, base: number): Stretch {
  const text = own.slice(from, to);
  const start = from + (/^\s*(?:(?:and|or)\s+)?/.exec(text)?.[0].length ?? 0);
  const end =
    start +
    own
      .slice(start, to)
      .trim()
      .replace(/[,;]?\s*(?:and|or)?$/, '').length;
  return { start: base + start, end: base + end };
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

function successor(number: string): string {
  if (/^\d+$/.test(number)) return String(Number(number) + 1);
  const roman = ROMAN.indexOf(number);
  if (roman >= 0) return ROMAN[roman + 1] ?? '';
  return String.fromCharCode(number.charCodeAt(0) + 1);
}
