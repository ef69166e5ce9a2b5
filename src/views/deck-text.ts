/** What the writer of PowerPoint files does not say of texts: their language, which way they are written, and their lines. */
import { RIGHT_TO_LEFT } from '../figure/quotation-card';
import type { Language } from '../language/language';

/** What programs check the words of a page by. Words in Latin letters on an Arabic page are those of the atlas: English. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'en-GB' };
/** Scripts that tell the language well enough to choose type and to break lines. */
const SCRIPTS = [
  [/\p{Script=Hangul}/u, 'ko-KR'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja-JP'],
  [/\p{Script=Han}/u, 'zh-CN'],
] as const;
/** Faces with Arabic letters that the programs have on all systems, by the faces of the slides. */
const COMPLEX_FACES: Readonly<Record<string, string>> = { Georgia: 'Times New Roman', Calibri: 'Arial' };

/** The language of a text as programs take it, by its script, else that of the page. */
export function tagOf(text: string, spoken: Language): string {
  const [, tag] = SCRIPTS.find(([script]) => script.test(text)) ?? [];
  if (tag) return tag;
  if (!RIGHT_TO_LEFT.test(text)) return TAGS[spoken];
  return /\p{Script=Hebrew}/u.test(text) ? 'he-IL' : 'ar-SA';
}

/** The XML of a slide or of its notes, with a paragraph for each line, its language, and its direction. */
export function toldTexts(xml: string, spoken: Language): string {
  return xml
    .replace(/<a:p>(.*?)<\/a:p>/gs, (whole, inner: string) => {
      const runs = [...inner.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words);
      if (!runs.length) return whole;
      const lines = runs.length === 1 ? runs[0].split('\n') : [null];
      return lines.map((line) => `<a:p>${paragraph(inner, line, runs.join(''), spoken)}</a:p>`).join('');
    })
    .replace(/<a:ea [^>]*\/>/g, '')
    .replace(/(<a:cs typeface=")([^"]*)/g, (whole, before: string, face: string) =>
      face in COMPLEX_FACES ? before + COMPLEX_FACES[face] : whole,
    );
}

/** The inside of a paragraph that has one line of its words, or all where `line` is null. */
function paragraph(inner: string, line: string | null, all: string, spoken: Language): string {
  const words = line ?? all;
  const own = line === null ? inner : inner.replace(/<a:t>[^<]*<\/a:t>/, () => `<a:t>${line}</a:t>`);
  const told = own.replace(/(<a:(?:endPara)?[rR]Pr\b[^>]*?\blang=")[^"]*/g, `$1${tagOf(words, spoken)}`);
  if (!RIGHT_TO_LEFT.test(words)) return told;
  const [, attributes = ''] = /^<a:pPr\b([^>]*?)\/?>/.exec(told) ?? [];
  // Left and right are those of the page. What begins at the left now begins at the right; what is in the middle stays.
  const kept = attributes.replace(/\s(?:rtl|algn="l")(?:="[^"]*")?/g, '').trimEnd();
  const side = /\salgn="/.test(kept) ? '' : ' algn="r"';
  const turned = `<a:pPr${kept}${side} rtl="1"`;
  return told.startsWith('<a:pPr') ? told.replace(/^<a:pPr\b[^>]*?(?=\/?>)/, turned) : `${turned}/>${told}`;
}
