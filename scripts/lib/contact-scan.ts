/** A search for e-mail addresses and telephone numbers in files: nothing that is kept or published may have any. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Contact {
  /** Number of its line, from 1. */
  readonly line: number;
  readonly kind: 'e-mail address' | 'telephone number';
  readonly text: string;
}

/** Files that are text; others, as pictures, are left out. */
const TEXT = /^\.(?:txt|md|jsonl?|html?|js|mjs|css|svg|csv|xml|gexf|graphml|webmanifest)$/;

/** Every part is bounded, so that the search takes time that grows with the length of a text. */
const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:@|%40|&#64;|\s?[([](?:at|@)[)\]]\s?)(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
/** One of these is in every e-mail address. */
const MAY_BE_EMAIL = /@|%40|&#64;|[([]at[)\]]/;
/** What stands for an address, or for a number, that was taken out. */
const MASKED = /^(?:[xX*._\s-]+(?:@|%40)[xX*._-]+|\D*(\d)(?:\D*\1)*\D*)$/;

/** Between the digits of a number. */
const GAP = '[\\s\\u00a0().\\/\\u2010-\\u2013-]{0,3}';
/** Forms of telephone numbers, each with what must be in a text that has one. */
const TELEPHONES: readonly (readonly [may: RegExp, is: RegExp])[] = [
  // "+39 06 123 4567": in international form, with its groups or in one.
  [/\+\s?[1-9]/, new RegExp(`\\+(?<![\\w+.,)\\]]\\+)\\s?[1-9]\\d{0,2}(?:${GAP}\\d){7,13}(?![\\d%])`, 'gu')],
  // "00 39 06 123 4567"
  [/\b00\s?[1-9]/, new RegExp(`00(?<![\\w.,+-]00)\\s?[1-9]\\d{0,2}[\\s-]\\(?\\d(?:${GAP}\\d){6,12}(?!\\d)`, 'gu')],
  // "(202) 555-0100"
  [/\(\d{3}\)/, /\((?<![\w.]\()\d{3}\)\s?\d{3}[-.\s]\d{4}(?!\d)/gu],
  // "Tel.: 06 123 4567"
  [
    /tel|t[eé]l|phone|fax|mobile|cell|m[oó]vil/i,
    new RegExp(
      `(?<!\\p{L})(?:[Tt]el|TEL|[Tt][eé]l[eé](?:phone|fono)|[Pp]hone|PHONE|[Ff]ax|FAX|[Mm]obile|[Cc]ell|M[oó]vil)(?:\\s?(?:[Nn]o|[Nn]umber))?\\s?[.:]{0,2}\\s?\\(?\\d(?:${GAP}\\d){6,14}(?!\\d)`,
      'gu',
    ),
  ],
];
/** "phone 2007-2008" is a span of years. */
const YEARS = /(?<!\d)(?:1[89]|20)\d{2}\s?[\u2010-\u2013/-]\s?(?:1[89]|20)\d{2}$/u;

/** "+12 000 000" is more likely an amount. */
const ROUND = /^\+\s?\d{1,3}(?:[\s\u00a0.]000)+$/u;

/** The e-mail addresses and telephone numbers of a text; masked ones, as "xxxx@xxxx.xxx" and "(000) 000-0000", are none. */
export function contactsIn(text: string): Contact[] {
  const emails = MAY_BE_EMAIL.test(text) ? matchesIn(text, EMAIL, 'e-mail address') : [];
  const numbers = TELEPHONES.flatMap(([may, is]) => (may.test(text) ? matchesIn(text, is, 'telephone number') : []));
  return [...emails, ...numbers];
}

function matchesIn(text: string, pattern: RegExp, kind: Contact['kind']): Contact[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ found, index }))
    .filter(({ found }) => ![MASKED, YEARS, ROUND].some((other) => other.test(found)))
    .map(({ found, index }) => ({ line: text.slice(0, index).split('\n').length, kind, text: found }));
}

/** What is found in the text files of folders, a line each: `data/x.json:3 e-mail address "…"`. */
export function contactsUnder(folders: readonly string[]): string[] {
  return folders
    .flatMap(filesUnder)
    .flatMap((path) =>
      contactsIn(readFileSync(path, 'utf8')).map(({ line, kind, text }) => `${path}:${line} ${kind} "${text}"`),
    );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return TEXT.test(extname(name).toLowerCase()) ? [path] : [];
  });
}
