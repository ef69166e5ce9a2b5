import type { Line } from './lines';

/** What a line looks like before its neighbours are known. */
export type LineShape = 'table-row' | 'rule' | 'bullet' | 'footnote' | 'text';

export interface ShapedLine {
  readonly shape: LineShape;
  /** Sign or number at the start of a bullet or footnote. */
  readonly marker: string;
  /** Where the text begins after the marker, as an offset into the line. */
  readonly from: number;
}

/** Signs of a list. A hyphen may touch its word; an asterisk touching a word is emphasis or a note. */
const SIGN = /^\s*(?<marker>[·•▪◦‣●○■□➢✓]|[-–—](?![-–—\d])|\*(?=\s)|o(?=\s{2,}|\t))\s*(?=\S)/u;
/** 1. / 1.) / (1) / 1) / a) / iv) ; "5.1." is a number too. */
const NUMBER =
  /^\s*(?<marker>\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5}|[IVX]{1,5})(?:\.\)|[.)]))(?=\s|\p{Lu})\s*(?=\S)/u;
/** A sign or number that a page sets beside its text and that came out on a line of its own. */
const ALONE = /^\s*(?<marker>[·•▪◦‣●○■□➢✓]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})(?:\.\)|[.)]))\s*$/u;
const PLAIN_SUBNUMBER = /^\s*(?<marker>\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{Lu})/u;
/** The sign of a heading, or of words that are quoted. */
const HASHES = /^\s{0,3}(?:#{1,6}\s+|(?:>\s?){1,4}\s*)(?=\S)/;
const NOTE = /^\s*(?<marker>[⁰¹²³⁴-⁹ⁱ]{1,6}|\^\{[^{}]{1,8}\}|\ufffd|\[\^?\d{1,3}\]:?|\*{1,5}(?=[\p{Lu}"“]))\s*(?=\S)/u;
/** Below the head of a Markdown table, or between the rows of a table drawn with plus signs. */
const PIPE_RULE =
  /^\s*(?:\|\s*)?(?::-+:?|-+:|-{2,})\s*(?:\|\s*(?::-+:?|-+:|-{2,})\s*)*(?:\|\s*)?$|^\s*\+(?:[-=:]{2,200}\+)+\s*$/;
/** A row whose outer pipes are left out: two or more inside, white space around each. */
const OPEN_PIPES = /^[^|]{1,400}\s\|\s[^|]{0,400}\s\|(?:\s|$)/;
const RULE = /^\s*(?:[-_=*]\s*){3,}$/;

/**
 * Tells table rows, list items, notes and text apart by the line itself.
 * `following` is the text from the line's end to the next blank line: emphasis may close there.
 */
export function shapeOf(line: Line, following: string): ShapedLine {
  const { text } = line;
  if (isPipeRule(text)) return { shape: 'rule', marker: '', from: 0 };
  if (text.length < 200 && RULE.test(text)) return { shape: 'rule', marker: '', from: 0 };
  if (isPipeRow(text) || (text.includes('\t') && /\S\t|\t\S/.test(text)))
    return { shape: 'table-row', marker: '', from: 0 };
  const note = NOTE.exec(text);
  if (note?.groups && !isEmphasis(text + following, note.groups.marker)) {
    return { shape: 'footnote', marker: note.groups.marker, from: note[0].length };
  }
  const sign = SIGN.exec(text) ?? NUMBER.exec(text) ?? PLAIN_SUBNUMBER.exec(text);
  if (sign?.groups) return { shape: 'bullet', marker: sign.groups.marker, from: sign[0].length };
  return { shape: 'text', marker: '', from: (HASHES.exec(text) ?? /^\s*/.exec(text))?.[0].length ?? 0 };
}

/** The sign or number of a list, where that is all that a line holds. */
export function markerAlone(line: Line): string | undefined {
  return line.text.length < 16 ? ALONE.exec(line.text)?.groups?.marker : undefined;
}

/** Whether a line parts the rows of a table of pipes and holds nothing itself. */
export function isPipeRule(text: string): boolean {
  return (text.includes('|') || text.includes('+')) && PIPE_RULE.test(text);
}

/** How many characters of a line that goes on mark it as quoted. */
export function quoteLength(text: string): number {
  return /^\s{0,3}(?:>\s?){1,4}\s*(?=\S)/.exec(text)?.[0].length ?? 0;
}

/** A row begins with a pipe and has a second one, or has two or more inside. */
function isPipeRow(text: string): boolean {
  if (!text.includes('|')) return false;
  const trimmed = text.trim();
  const isFramed = trimmed.startsWith('|') && trimmed.length > 2 && trimmed.indexOf('|', 1) > 0;
  return isFramed || OPEN_PIPES.test(trimmed);
}

/** Asterisks that close again later in the paragraph are emphasis, not the mark of a note. */
function isEmphasis(text: string, marker: string): boolean {
  return marker.startsWith('*') && text.indexOf('*', text.indexOf(marker) + marker.length) > 0;
}

/** True when a marker counts (1., a), IV.) rather than only points (•, -). */
export function isNumberMarker(marker: string): boolean {
  return /[\p{L}\d]/u.test(marker) && marker !== 'o';
}
