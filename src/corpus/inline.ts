import { MappedText, MappedTextBuilder } from './mapped-text';

/** Tags that end a word; all others stand inside running text. */
const BREAKING_TAG = /^<\/?(?:p|div|br|ul|ol|li|tr|td|th|table|h[1-6]|blockquote)\b/i;

/** E-mail addresses, and telephone numbers in international form or after their label. */
const CONTACT =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}|(?:\+\s?|(?<=\b(?:[Tt]el|[Pp]hone|[Ff]ax|[Mm]obile|TEL|FAX)\.?:?\s?))\d[\d\s()./-]{6,24}\d(?:\s?(?:ext\.?|x|or)\s?\d{1,6})?|\(\d{3}\)\s?\d{3}[-.\s]\d{4}/gu;
const MAY_HAVE_CONTACT = /[@+]|\(\d{3}\)|\b(?:tel|phone|fax|mobile)\b/i;

/**
 * What is not text: personal contact data, tags, emphasis, link targets, escapes, marks of notes, control characters.
 * Every quantifier is bounded, so that the scan is linear in the length of the text.
 */
const MARKUP = new RegExp(
  [
    '(?<mark><sup>[^<>]{0,12}<\\/sup>|\\[\\^[^\\]\\s]{1,12}\\](?!:)|\\^\\{[^{}]{1,8}\\}|(?<!\\d|(?<!\\p{L})[kcdm]?[mM])[⁰¹²³⁴-⁹ⁱ]{1,6})',
    '(?<tag><\\/?[a-zA-Z][^<>]{0,300}>)',
    '(?<link>\\]\\([^()\\s]{1,500}\\))',
    '(?<open>!?\\[(?=[^\\]\\[\\n]{1,300}\\]\\([^()\\s]{1,500}\\)))',
    '(?<escaped>\\\\[\\\\`*_{}\\[\\]()#+.!$%&~<>|-])',
    '(?<stars>\\*{1,6})',
    '(?<under>(?<![\\p{L}\\p{N}_])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}_]))',
    '(?<ampersand>&amp;)',
    '(?<control>[\\u0000-\\u0008\\u000b\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff\\ufffd]+)',
    '(?<white>\\s{2,}|[^\\S ]|&nbsp;)',
  ].join('|'),
  'gu',
);
/** Where one of these may begin; a text without any is clean but for its ends. */
const MAY_HAVE_MARKUP =
  /[<[\]^\\*_&\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd⁰¹²³⁴-⁹ⁱ]|\s\s|[^\S ]/;

/**
 * Running text without markup or contact data, white space folded to single spaces.
 * Every character that stays keeps its source offset.
 */
export function cleanInline(raw: MappedText): MappedText {
  const text = withoutContacts(raw);
  if (!MAY_HAVE_MARKUP.test(text.text)) return text.trim();
  const out = new CleanText(text);
  let done = 0;
  for (const match of text.text.matchAll(MARKUP)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    if (groups.stars !== undefined && isSign(text.text, start, end)) continue;
    out.keep(done, start);
    done = end;
    if (groups.escaped !== undefined) out.keep(start + 1, end);
    if (groups.ampersand !== undefined) out.keep(start, start + 1);
    const parts = groups.white !== undefined || (groups.tag !== undefined && BREAKING_TAG.test(groups.tag));
    if (parts) out.part(start);
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
  if (!MAY_HAVE_CONTACT.test(raw.text)) return raw;
  const out = new MappedTextBuilder();
  let done = 0;
  for (const match of raw.text.matchAll(CONTACT)) {
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
