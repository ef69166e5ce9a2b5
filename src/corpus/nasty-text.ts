import fc from 'fast-check';

/*
 * Texts that somebody may hand in to make a program do what it should not, for tests of every place where texts come in
 * and of everything that is written out: each must be taken as text, whatever it says.
 */

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</textarea><iframe srcdoc="<script>alert(1)</script>">',
  '</title></style></script>--><b>',
  ']]><!-- <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;&#0;&#x1F6A2;&lt;',
  '{@const x}{{constructor.constructor("alert(1)")()}}${alert(1)}',
  '` onmouseover=alert(1) style=position:fixed;',
];
const ADDRESSES = [
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)//https://atlas.example/',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//elsewhere.example/x',
  'https://atlas.example@elsewhere.example/',
  'blob:https://atlas.example/0',
  'file:///etc/passwd',
  '../../../etc/passwd',
  '\\\\elsewhere\\share',
];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'valueOf',
  'then',
  'length',
];
const SIGNS = [
  '\ud800',
  '\udfff',
  'boat\udc00\ud83d',
  '\u202e\u2067right to left\u202c\u200f',
  '\u2066\u2066\u2066',
  '\u0000',
  'pier\u0000.txt',
  '\u0007\u001b[31mred\u001b]0;title\u0007',
  '\ufeff\ufffe\uffff',
  '\u2028\u2029\u0085\r\n\r\t\v\f',
  `a${'\u0301'.repeat(200)}`,
  '👩‍👩‍👧‍👦'.repeat(20),
  '\u200b\u00ad\u2060',
  '%',
  '%00%ff%zz%u0041',
  '+&=#?;,',
  '\\',
  '\\"\'`',
  '',
  ' ',
];
const NUMBERS = [
  '1e999',
  '-1e999',
  '-0',
  'NaN',
  'Infinity',
  '0x10',
  '9007199254740993',
  '1e-400',
  '١٢٣',
  '１２',
  '1,5',
  '-1',
  '08',
];
const COMMANDS = [
  '=cmd|" /C calc"!A0',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  ' =HYPERLINK("https://elsewhere.example")',
  '＝1',
  '\\input{/etc/passwd}',
  '}}, evil = {',
  '{{{',
  '%s%n',
  '$(touch x)',
  "'; DROP TABLE boats; --",
];

/** One of each sort, short. */
export const NASTY: readonly string[] = [...MARKUP, ...ADDRESSES, ...NAMES, ...SIGNS, ...NUMBERS, ...COMMANDS];

/** Names that every object of the language has from the beginning. */
export const INHERITED: readonly string[] = NAMES;

/** Any nasty text: one of a sort, several in a row, with ordinary words around, or signs at random. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...NASTY, 'boats', ' ', ': '), { maxLength: 5 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  // Halves of characters, which no well-formed text has.
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)) },
);

/** Texts of a million signs and more, each of a sort that slow ways of reading stumble over. */
export const LARGE: readonly (readonly [what: string, text: string])[] = [
  ['one letter', 'a'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['tabs', '\t'],
  ['opening brackets', '['],
  ['braces', '{"a":'],
  ['tags', '<a'],
  ['per cent signs', '%'],
  ['commas', ','],
  ['quotation marks', '"'],
  ['backslashes', '\\'],
  ['digits', '9'],
  ['stops', '.'],
  ['hyphens', '-'],
  ['pairs of halves', '\ud83d'],
  ['accents', '\u0301'],
  ['right-to-left marks', '\u202e'],
  ['zeros', '\u0000'],
  ['words', 'boats of the harbour '],
  ['parts of an address', '&about=health'],
].map(([what, part]) => [what, part.repeat(Math.ceil(1_000_000 / part.length))]);

/** Numbers as a file of JSON may have them: out of range, without a sign of their own, or no whole ones. */
export const nastyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, -1e308, 5e-324, 2 ** 53 + 2, -1, 0.1, 4294967296),
  fc.double(),
);

/** Anything that a file of JSON may hold in place of what was meant, names of all objects among its keys. */
export const nastyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(nastyText, nastyNumber.map(orNull), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(nastyText, tie('value')), { maxLength: 4 }).map(asObject),
  ),
})).value;

/** A number as JSON gives it back: none that is out of range. */
function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** An object of which every key is its own, whatever its name. */
export function asObject(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries);
}

/** A text of JSON that nests so deeply: lists in lists, or objects in objects. */
export function deepJson(depth: number, kind: 'lists' | 'objects' = 'lists'): string {
  return kind === 'lists' ? '['.repeat(depth) + ']'.repeat(depth) : '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
}
