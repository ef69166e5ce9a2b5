/**
 * The language that the atlas speaks. English messages stand in the code where they are used and are the keys of the
 * catalogues of the other languages, one file each; what a catalogue lacks is said in English.
 *
 * @example
 * t('Open the passage in {document}', { document: 'First report' });
 * tn(2, '{count} practice', '{count} practices'); // '2 practices'
 * const names = inLanguage({ health: 'health' }); // names.health is in the language that is spoken when it is read
 */
import { plainOrder } from './plain-order';

/** Languages of the page: those of the forum, and Arabic. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/** How numbers, dates and the order of names go. Arabic takes the figures 0 to 9, as the passages and files do. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', es: 'es', ar: 'ar-u-nu-latn' };

/** The words of a message: one text, or one for each plural form that the language has. */
export type Wording = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Wordings by their English message; of a message with a number, by its plural. */
export type Catalogue = Readonly<Record<string, Wording>>;

/** What can stand in the place of a name in braces. */
export type Values = Readonly<Record<string, string | number>>;

interface Spoken {
  readonly language: Language;
  readonly locale: string;
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly plurals: () => Intl.PluralRules;
  readonly numbers: () => Intl.NumberFormat;
  readonly names: () => Intl.Collator;
}

let spoken = spokenIn('en', {});

function spokenIn(language: Language, catalogue: Catalogue): Spoken {
  const locale = LOCALES[language];
  // The browser takes long to make each: a page that needs none is there sooner.
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const names = once(() => new Intl.Collator(locale));
  return { language, locale, wordings: new Map(Object.entries(catalogue)), plurals, numbers, names };
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Speaks a language from now on. Texts made before stay as they are: a page speaks one language from its beginning. */
export function speak(language: Language, catalogue: Catalogue): void {
  spoken = spokenIn(language, catalogue);
}

/** The language that is spoken. */
export function language(): Language {
  return spoken.language;
}

/** Whether a text is the code of a language of the page. */
export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((code) => code === text);
}

/** Which way a language is written. */
export function directionOf(code: Language): 'ltr' | 'rtl' {
  return code === 'ar' ? 'rtl' : 'ltr';
}

/** The locale of numbers and dates, as `Intl` takes it. */
export function locale(): string {
  return spoken.locale;
}

/** Compares names as the language sorts them. */
export function compareNames(a: string, b: string): number {
  return (spoken.language === 'en' && plainOrder(a, b)) || spoken.names().compare(a, b);
}

/**
 * A message in the language that is spoken. Names in braces give way to values. What follows a bar is a note for those who
 * translate and is not said: `t('Open|of a file')`.
 */
export function t(message: string, values?: Values): string {
  const wording = spoken.wordings.get(message);
  return filled(typeof wording === 'string' ? wording : withoutNote(message), values);
}

/** A message with a number, which stands in it as `{count}`; the English singular and plural are given. */
export function tn(count: number, one: string, many: string, values?: Values): string {
  const all = { ...values, count: grouped(count) };
  const wording = spoken.wordings.get(many);
  if (typeof wording === 'string') return filled(wording, all);
  const inForm = wording?.[spoken.plurals().select(count)] ?? wording?.other;
  return filled(inForm ?? withoutNote(count === 1 ? one : many), all);
}

/**
 * Messages of a table, each in the language that is spoken at the time when it is read. A table that nothing reads is left
 * out of what is built.
 */
/* @__NO_SIDE_EFFECTS__ */
export function inLanguage<Name extends string>(
  messages: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  const table = {} as Record<Name, string>;
  for (const name of Object.keys(messages) as Name[]) {
    Object.defineProperty(table, name, { enumerable: true, get: () => t(messages[name]) });
  }
  return table;
}

/** "1 practice", "2 practices", "1,024 practices"; the words are messages behind the number. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return tn(count, `{count} ${one}`, `{count} ${many}`);
}

/** "A, B, C": what is said one behind the other; empty parts are left out. */
export function inClauses(...parts: readonly (string | number | null | undefined)[]): string {
  return parts
    .filter((part) => part !== null && part !== undefined && part !== '')
    .map((part) => isolated(String(part)))
    .join(t(', |between clauses'));
}

/** "A: B": what something is of, and what it is. */
export function headed(head: string, text: string): string {
  return t('{head}: {text}', { head, text });
}

/** A part of a message: words, or the name in braces of what stands between them. */
export interface MessagePart {
  readonly text: string;
  readonly isName: boolean;
}

/** A message in its parts, for those whose names in braces are more than text, as links are. */
export function messageParts(message: string): MessagePart[] {
  const wording = spoken.wordings.get(message);
  return (typeof wording === 'string' ? wording : withoutNote(message))
    .split(/\{(\w+)\}/)
    .map((text, i) => ({ text, isName: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A number with its thousands parted: 1,024. */
export function grouped(count: number): string {
  // Most are not large, and to have them formatted is slow.
  if (count >= 0 && count < 1000 && Number.isInteger(count)) return String(count);
  if (spoken.language === 'en' && Number.isSafeInteger(count)) return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return spoken.numbers().format(count);
}

function withoutNote(message: string): string {
  const bar = message.indexOf('|');
  return bar < 0 ? message : message.slice(0, bar);
}

/** What keeps a text in its own direction from the words around it: first strong isolate, and its end (Unicode, UAX 9). */
const ISOLATE = ['\u2068', '\u2069'] as const;

function filled(wording: string, values: Values | undefined): string {
  if (!values) return wording;
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? isolated(String(values[name])) : whole,
  );
}

/**
 * A text as a part of a sentence: what has Latin letters keeps its direction where the sentence goes the other way. What
 * was put together of such parts goes with the sentence.
 */
function isolated(text: string): string {
  const isOther = directionOf(spoken.language) === 'rtl' && /^[^\u2066-\u2069]*[A-Za-z][^\u2066-\u2069]*$/.test(text);
  return isOther ? `${ISOLATE[0]}${text}${ISOLATE[1]}` : text;
}
