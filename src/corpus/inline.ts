import { allMatches } from './matches';
import { MappedText, MappedTextBuilder } from './mapped-text';

/** Tags that end a word; all others stand inside running text. */
const BREAKING_TAG = /^<\/?(?:p|div|br|ul|ol|li|tr|td|th|table|h[1-6]|blockquote)\b/i;

/** Telephone numbers in international form or after their label. */
const TELEPHONE =
  /(?:\+\s?|(?<=\b(?:[Tt]el|[Pp]hone|[Ff]ax|[Mm]obile|TEL|FAX)\.?:?\s?))\d[\d\s()./-]{6,24}\d(?:\s?(?:ext\.?|x|or)\s?\d{1,6})?|\(\d{3}\)\s?\d{3}[-.\s]\d{4}/gu;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u;
const CONTACT = new RegExp(`${EMAIL.source}|${TELEPHONE.source}`, 'gu');
/** Enough digits and signs in a row for a telephone number. */
const MAY_HAVE_NUMBER = /\d[\d\s()./-]{6}/;

/**
 * What is not text: marks of notes, tags, link targets, escapes, emphasis, control characters, more than one space.
 * Its groups, plain ones as the named are slow, are a tag, an escaped sign, asterisks, an ampersand and white space.
 * Every quantifier is bounded, so that the scan is linear in the length of the text.
 */
const MARKUP = new RegExp(
  [
    '(?:<sup>[^<>]{0,12}<\\/sup>|\\[\\^[^\\]\\s]{1,12}\\](?!:)|\\^\\{[^{}]{1,8}\\}|(?<!\\d|(?<!\\p{L})[kcdm]?[mM])[⁰¹²³⁴-⁹ⁱ]{1,6})',
    '(<\\/?[a-zA-Z][^<>]{0,300}>)',
    '(?:\\]\\([^()\\s]{1,500}\\))',
    '(?:!?\\[(?=[^\\]\\[\\n]{1,300}\\]\\([^()\\s]{1,500}\\)))',
    '(\\\\[\\\\`*_{}\\[\\]()#+.!$%&~<>|-])',
    '(\\*{1,6})',
    '(?:(?<![\\p{L}\\p{N}_])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}_]))',
    '(&amp;)',
    '(?:[\\u0000-\\u0008\\u000b\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff\\ufffd]+)',
    '(\\s{2,}|[^\\S ]|&nbsp;)',
  ].join('|'),
  'uy',
);
/** Signs of ASCII with which one of these may begin, white space other than a space among them. */
const MAY_BEGIN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[<![\]^\\*_&\u0000-\u001f\u007f]/.test(String.fromCharCode(code)) ? 1 : 0,
);
/** The others. */
const MAY_BEGIN_BEYOND = /[\u0080-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd⁰¹²³⁴-⁹ⁱ]|\s/;
const SPACE = 0x20;
const LAST_OF_ASCII = 0x7f;

/**
 * The first place from `from` on where what is not text may begin; the length of the text when there is none.
 * Looking for such signs is many times quicker than trying the expression everywhere.
 */
function nextMark(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      const next = text.charCodeAt(i + 1);
      if (next <= SPACE || (next > LAST_OF_ASCII && /\s/.test(text[i + 1]))) return i;
    } else if (code <= LAST_OF_ASCII ? MAY_BEGIN[code] : MAY_BEGIN_BEYOND.test(text[i])) return i;
  }
  return text.length;
}

/** What is not text, from left to right. */
function* marksIn(text: string): Generator<RegExpExecArray> {
  let at = nextMark(text, 0);
  while (at < text.length) {
    MARKUP.lastIndex = at;
    const match = MARKUP.exec(text);
    if (match) yield match;
    at = nextMark(text, match ? at + match[0].length : at + 1);
  }
}

/**
 * Running text without markup or contact data, white space folded to single spaces.
 * Every character that stays keeps its source offset.
 */
export function cleanInline(raw: MappedText): MappedText {
  const text = withoutContacts(raw);
  if (nextMark(text.text, 0) === text.length) return text.trim();
  const out = new CleanText(text);
  let done = 0;
  for (const match of marksIn(text.text)) {
    const [all, tag, escaped, stars, ampersand, white] = match;
    const start = match.index;
    const end = start + all.length;
    if (stars && isSign(text.text, start, end)) continue;
    out.keep(done, start);
    done = end;
    if (escaped) out.keep(start + 1, end);
    if (ampersand) out.keep(start, start + 1);
    if (white || (tag && BREAKING_TAG.test(tag))) out.part(start);
  }
  out.keep(done, text.length);
  return out.build();
}

/** Puts together what is kept of a text, one space for whatever parts two words. */
class CleanText {
  private readonly out = new MappedTextBuilder();
  /** Where the gap before the next word begins; undefined inside a word. */
  private gap: number | undefined;
  private begun = false;

  constructor(private readonly from: MappedText) {}

  /** Keeps a stretch with no more than single spaces in it; one at its end is a part of the gap there. */
  keep(start: number, end: number): void {
    if (start >= end) return;
    const { text } = this.from;
    const first = text[start] === ' ' ? start + 1 : start;
    if (first > start) this.part(start);
    const last = end > first && text[end - 1] === ' ' ? end - 1 : end;
    if (first < last) {
      if (this.gap !== undefined && this.begun) this.out.space(this.from.slice(this.gap, first));
      this.out.keep(this.from, first, last);
      this.gap = undefined;
      this.begun = true;
    }
    if (last < end) this.part(last);
  }

  /** Notes that words part at a place. */
  part(at: number): void {
    this.gap ??= at;
  }

  build(): MappedText {
    return this.out.build();
  }
}

function withoutContacts(raw: MappedText): MappedText {
  const mayHaveEmail = raw.text.includes('@');
  if (!mayHaveEmail && !MAY_HAVE_NUMBER.test(raw.text)) return raw;
  const out = new MappedTextBuilder();
  let done = 0;
  for (const match of allMatches(mayHaveEmail ? CONTACT : TELEPHONE, raw.text)) {
    out.keep(raw, done, match.index);
    done = match.index + match[0].length;
  }
  out.keep(raw, done);
  return out.build();
}

/** An asterisk with space on both sides is a sign of its own, not emphasis. */
function isSign(text: string, start: number, end: number): boolean {
  return end - start === 1 && /\s/.test(text[start - 1] ?? 'x') && /\s/.test(text[end] ?? 'x');
}
