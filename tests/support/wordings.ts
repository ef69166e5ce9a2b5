/** Finds words on a page that are not in its language. */
import type { Page } from 'playwright-core';
import type { Catalogue, Language } from '../../src/language/language';
import { atlas } from './site';

/** Words that English needs and French and Spanish do not have. */
const ENGLISH = /\b(?:the|of|and|which|with|that|this|from|are|is)\b/i;

/** Texts of the corpus, and names from it, that have English words in them; shortened ones end in three dots. */
const CORPUS = [...textsIn(atlas)]
  // A line of a budget stands in the data behind its group, and on the page alone.
  .flatMap((text) => [text, ...text.split(': ')])
  .filter((text) => ENGLISH.test(text));

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield flat(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** In one line, without the signs that keep the direction of a part; spaces that do not break stay. */
function flat(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
}

/** What is read or heard on a page, each once, but for what is marked as being in another language than the page. */
export async function wordsOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const own = document.documentElement.lang;
    const isOwn = (element: Element) => (element.closest('[lang]')?.getAttribute('lang') ?? own) === own;
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const parent = currentNode.parentElement;
      if (!parent || parent.closest('script, style, code, kbd, textarea, noscript') || !isOwn(parent)) continue;
      if (parent.checkVisibility({ visibilityProperty: true })) found.push(currentNode.textContent ?? '');
    }
    const names = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder', 'label'];
    for (const element of document.body.querySelectorAll(names.map((name) => `[${name}]`).join())) {
      if (!isOwn(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      for (const name of names) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  return [...new Set(texts.map(flat))].filter((text) => /\p{L}{2}/u.test(text));
}

/** Those of some words that stand in English where a catalogue has other ones, or that read like English. */
export function leftInEnglish(words: readonly string[], english: Catalogue, catalogue: Catalogue): string[] {
  const others = new Set<string>();
  for (const [key, said] of Object.entries(english)) {
    const wording = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    if (wording === undefined) continue;
    const own = new Set(formsOf(wording));
    for (const text of formsOf(said)) if (!own.has(text)) others.add(text);
  }
  const isComplete = Object.keys(english).every((key) => Object.hasOwn(catalogue, key));
  return words.filter((text) => others.has(text) || (isComplete && ENGLISH.test(text) && !isOfCorpus(text)));
}

/** Signs beside words that another language has, or without the space that belongs before them. */
const FOREIGN_SIGNS: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /[\p{L}\d)] ?[:;?!](?= |$)|« | »/u,
  es: / [:;?!]/u,
  ar: /\p{Script=Arabic}\)? ?[,;?](?!\d)|[,;?] \p{Script=Arabic}/u,
};

/** Those of some words that have signs of another language than that of the page. Texts of the corpus keep theirs. */
export function withForeignSigns(words: readonly string[], language: Language): string[] {
  return words.filter((text) => FOREIGN_SIGNS[language]?.test(text) && !isOfCorpus(text));
}

function formsOf(wording: Catalogue[string]): string[] {
  return (typeof wording === 'string' ? [wording] : Object.values(wording)).map(flat);
}

function isOfCorpus(text: string): boolean {
  const stem = text.replace(/ ?…$/, '');
  return CORPUS.some((own) => own.includes(stem) || text.includes(own));
}
