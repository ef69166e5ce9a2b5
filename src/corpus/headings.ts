import type { Draft } from './draft';
import { isNumberMarker } from './shape';

const LONGEST_HEADING = 200;
const MOST_WORDS = 24;
/** A numbered title of the first level stands below one in capitals. */
const BELOW_CAPITALS = 1.5;
/** A line without any sign of a heading is one only when it is short. */
const MOST_WORDS_PLAIN = 14;
/** What a plain title must introduce: prose of some length or a list. */
const SHORTEST_PROSE = 80;

const DIVISION =
  /^(?:\p{L}+\s+)?(?:session|panel|round\s?table|annex|appendix|part|chapter|section|module|theme|box|case study|anexo|annexe|chapitre|capítulo)\s*(?:[\dIVX]|\p{L}?\d)[\dIVX.]*(?![\p{L}])/iu;
/** "Statement by the delegation of Tonga": the title of a speech. */
const SPEECH =
  /^(?:(?:opening|closing|national|joint|written|oral|introductory)\s)?(?:statement|remarks|address|speech|intervention)s?\s(?:delivered\s|made\s)?(?:by|of|from|on behalf of)\s/iu;
/** The mark of a note may stand behind the stop. */
const ENDS_A_SENTENCE = /[.;,!?…]["”’')\]]*$|\p{Ll}[.!?]["”’')\]]*\s?\d{1,3}$/u;
/** Verbs that make a line with a colon an introducing sentence instead of a title. */
const FINITE_VERB =
  /\b(?:is|are|was|were|has|have|had|can|may|must|should|will|would|include[sd]?|find|found|mentioned|outlined|proposed|put forward|following|says?|said|states|stated|reads?|writes|wrote|concludes?|concluded|explain(?:s|ed)|added|noted|we|they)\b/iu;

/** What stands around a draft, notes and remarks in brackets left out. */
export interface Surroundings {
  readonly before: Draft | undefined;
  readonly after: Draft | undefined;
  /** Whether `after` is a heading itself: titles of several lines lead to each other. */
  readonly headingAfter: boolean;
}

/** The depth of a draft as a heading, 1 outermost, or 0 when it is no heading. */
export function headingLevel(draft: Draft, { before, after, headingAfter }: Surroundings): number {
  const text = draft.text.text;
  if (!text || text.length > LONGEST_HEADING || !after) return 0;
  if (draft.kind === 'bullet') return bulletHeadingLevel(draft, before, after);
  if (draft.kind !== 'paragraph' || isDate(text)) return 0;
  const hashes = /^\s{0,3}(#{1,6})\s/.exec(draft.raw);
  if (hashes) return hashes[1].length;
  const words = text.split(' ').length;
  if (words > MOST_WORDS || ENDS_A_SENTENCE.test(text) || /^\p{Ll}/u.test(text) || /^\(/.test(text)) return 0;
  if (!/\p{L}{3}/u.test(text)) return 0;
  if (isCapitals(text)) return 1;
  if (DIVISION.test(text)) return 3;
  if (isAllBold(draft.raw)) return 2;
  if (SPEECH.test(text)) return 3;
  if (words > MOST_WORDS_PLAIN) return 0;
  if (text.endsWith(':')) return FINITE_VERB.test(text) || !introduces(after) ? 0 : 4;
  if (draft.adjacentToNext && after.kind === 'paragraph' && !isLong(after)) return 0;
  if (looksLikePerson(text) || isRestOfBlock(before)) return 0;
  return introduces(after) || headingAfter ? 4 : 0;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DATE = new RegExp(
  `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2})$`,
);

/** Whether a line is the date of a piece of news and no more: it stands between its title and its words. */
export function isDate(text: string): boolean {
  return text.length < 40 && DATE.test(text);
}

/** How deep a heading of a level nests among others: "1. Piers" belongs to "TONGA" above it. */
export function nestingOf({ kind, text }: Draft, level: number): number {
  return level === 1 && kind === 'bullet' && !isCapitals(text.text) ? BELOW_CAPITALS : level;
}

/**
 * "1. Introduction" is a heading unless its neighbours go on counting;
 * "· Churches with harbours" is one when what follows are items of its own.
 */
function bulletHeadingLevel(draft: Draft, before: Draft | undefined, after: Draft): number {
  const text = draft.text.text;
  const words = text.split(' ').length;
  if (ENDS_A_SENTENCE.test(text) || words > MOST_WORDS || !/^[\p{Lu}"“]/u.test(text)) return 0;
  if (text.endsWith(':') && FINITE_VERB.test(text)) return 0;
  if (isNumberMarker(draft.marker)) {
    if (countsOn(before, draft) || countsOn(draft, after)) return isCapitals(text) ? numberDepth(draft.marker) : 0;
    return numberDepth(draft.marker);
  }
  if (words > MOST_WORDS_PLAIN || after.kind !== 'paragraph' || before?.kind === 'bullet') return 0;
  return text.includes(':') && !text.endsWith(':') ? 0 : 5;
}

/** 5.1. is one level below 5.; a letter or a small Roman number counts inside a section. */
function numberDepth(marker: string): number {
  if (/^\W*\p{Ll}/u.test(marker)) return 4;
  return Math.max(1, marker.split('.').filter((part) => /\w/.test(part)).length);
}

/** Whether the second of two list items continues the count of the first. */
function countsOn(first: Draft | undefined, second: Draft | undefined): boolean {
  if (first?.kind !== 'bullet' || second?.kind !== 'bullet') return false;
  const [a, b] = [first.marker, second.marker].map((marker) => marker.replace(/[().\s]+$/g, '').replace(/^\(/, ''));
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(b) === Number(a) + 1;
  return isNumberMarker(first.marker) && isNumberMarker(second.marker) && !/\d/.test(a + b);
}

function isCapitals(text: string): boolean {
  let letters = 0;
  let lower = 0;
  for (const character of text) {
    if (character >= 'a' && character <= 'z') {
      letters++;
      lower++;
    } else if (character >= 'A' && character <= 'Z') {
      letters++;
    } else if (character > '\x7f' && /\p{L}/u.test(character)) {
      letters += character.length;
      if (/\p{Ll}/u.test(character)) lower += character.length;
    }
  }
  return letters >= 4 && lower <= letters * 0.2;
}

function isAllBold(raw: string): boolean {
  return /^\s*(?:[-·•]\s*)?(\*\*|__)[\s\S]*\1\s*$/.test(raw) && !raw.trim().slice(2, -2).includes('**');
}

/** The last of several short lines without space between them: the end of a signature or an address. */
function isRestOfBlock(before: Draft | undefined): boolean {
  if (!before?.adjacentToNext || before.kind !== 'paragraph') return false;
  if (DIVISION.test(before.text.text) || isCapitals(before.text.text)) return false;
  return !isLong(before) && !ENDS_A_SENTENCE.test(before.text.text) && !before.text.text.endsWith(':');
}

function isLong(draft: Draft): boolean {
  return draft.text.length >= SHORTEST_PROSE;
}

function introduces(after: Draft): boolean {
  return after.kind === 'paragraph' ? isLong(after) || isCountryListLike(after.text.text) : after.kind !== 'footnote';
}

/** "Tonga: Boats for …": a short item that stands without a sign. */
function isCountryListLike(text: string): boolean {
  return /^[\p{Lu}][\p{L} ,/&-]{2,120}:\s/u.test(text);
}

/** A name with a title before it heads a list of people, not a section. */
function looksLikePerson(text: string): boolean {
  return /^(?:Mr|Mrs|Ms|Dr|Prof|Amb|Sir|H\.E|Hon|Sra?)\b\.?/u.test(text);
}
