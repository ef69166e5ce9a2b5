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
    '(?<white>\\s+|&nbsp;)',
  ].join('|'),
  'gu',
);

/**
 * Running text without markup or contact data, white space folded to single spaces.
 * Every character that stays keeps its source offset.
 */
export function cleanInline(raw: MappedText): MappedText {
  const text = withoutContacts(raw);
  const out = new MappedTextBuilder();
  let done = 0;
  /** Where the gap before the next word begins; undefined inside a word and before the first. */
  let gap: number | undefined;
  let begun = false;
  const keep = (start: number, end: number) => {
    if (start >= end) return;
    if (gap !== undefined && begun) out.space(text.slice(gap, start));
    out.keep(text, start, end);
    gap = undefined;
    begun = true;
  };
  for (const match of text.text.matchAll(MARKUP)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    if (groups.stars !== undefined && isSign(text.text, start, end)) continue;
    keep(done, start);
    done = end;
    if (groups.escaped !== undefined) keep(start + 1, end);
    if (groups.ampersand !== undefined) keep(start, start + 1);
    const parts = groups.white !== undefined || (groups.tag !== undefined && BREAKING_TAG.test(groups.tag));
    if (parts) gap ??= start;
  }
  keep(done, text.length);
  return out.build();
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
