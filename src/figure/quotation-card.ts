import { inClauses, t } from '../language/language';
import type { AtlasDocument, Passage } from '../atlas/atlas';
import { headingsText, sourceText, type CitationContext } from './citation';
import { dayText } from './day';
import { fitted, type Fitted } from './text-fit';
import { capitalised, linesLabel } from './words';

/** Pixels: the shape that pages and messages show pictures of links in. */
export const CARD = { width: 1200, height: 675 } as const;

const MARGIN = 76;
const WIDTH = CARD.width - 2 * MARGIN;
const BOTTOM = CARD.height - 46;
/** Room between the words and what stands below them. */
const GAP = 44;
const TOP = 60;
const QUOTE_SIZES = [64, 56, 50, 44, 39, 35, 31, 28, 25, 22];
const QUOTE_LEADING = 1.34;
const LEADING = 1.36;

/** The light colours of the page: a file has no style sheet. */
const COLOURS = { paper: '#fcfbf7', ink: '#12202a', soft: '#4c5961', accent: '#00606b', rule: '#d8d6cf' } as const;
const BOOK = "Iowan Old Style, 'Palatino Linotype', Palatino, 'Book Antiqua', P052, Georgia, 'Noto Serif', serif";
const UI = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

/** The first letter of a text is written from right to left. */
export const RIGHT_TO_LEFT =
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A text of the card that is set in lines. */
interface Part extends Fitted {
  readonly leading: number;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Pixels below it. */
  readonly below: number;
}

/**
 * A passage as a picture to put into a page or a slide: an SVG file of 1200 by 675 pixels with its words, the document,
 * the place in it, the edition, the address and the day of access. The words are as large as they fit, and shortened where
 * they do not. All of it is text.
 */
export function quotationCard(
  { quote, section, lines }: Pick<Passage, 'quote' | 'section' | 'lines'>,
  document: Pick<AtlasDocument, 'publisher' | 'title' | 'years' | 'language'>,
  { edition, link, accessed }: CitationContext,
): string {
  const small = (text: string, height: number, sizes: readonly number[], fields: Partial<Part> = {}): Part => ({
    ...fitted(clean(text), { width: WIDTH, height }, sizes, LEADING),
    leading: LEADING,
    attributes: { 'font-family': UI, fill: COLOURS.soft },
    below: 0,
    ...fields,
  });
  // The headings come last, as they may be long and what is too long loses its end.
  const origin = capitalised(inClauses(sourceText(document), linesLabel(lines)));
  const foot = [
    small(document.title, 66, [24], {
      attributes: { 'font-family': BOOK, 'font-weight': 600, fill: COLOURS.ink, 'xml:lang': document.language },
    }),
    small([origin, headingsText({ section }, document.title)].filter(Boolean).join(' · '), 54, [19], { below: 14 }),
    small(
      t('Migration Partnership Atlas, edition {edition}, {day}', { edition, day: dayText(accessed) }),
      26,
      [18, 16],
      {
        attributes: { 'font-family': UI, fill: COLOURS.accent },
      },
    ),
    small(link, 48, [17, 15, 13]),
  ];
  const footTop = BOTTOM - foot.reduce((sum, part) => sum + heightOf(part), 0);
  const height = footTop - GAP - TOP;
  const words = fitted(clean(quote), { width: WIDTH, height }, QUOTE_SIZES, QUOTE_LEADING, (text) => `“${text}”`);
  const isBackward = RIGHT_TO_LEFT.test(quote);
  const body: Part = {
    ...words,
    leading: QUOTE_LEADING,
    attributes: {
      'font-family': BOOK,
      fill: COLOURS.ink,
      'xml:lang': document.language,
      ...(isBackward ? { direction: 'rtl' } : {}),
    },
    below: 0,
  };
  const texts: string[] = [];
  let top = TOP + (height - heightOf(body)) / 2;
  texts.push(...textsOf(body, isBackward ? CARD.width - MARGIN : MARGIN, top));
  top = footTop;
  for (const part of foot) {
    texts.push(...textsOf(part, MARGIN, top));
    top += heightOf(part);
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<title>${escaped(t('{title}: a quotation', { title: document.title }))}</title>`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${COLOURS.paper}"/>`,
    `<rect width="14" height="${CARD.height}" fill="${COLOURS.accent}"/>`,
    `<rect x="${MARGIN}" y="${rounded(footTop - GAP / 2)}" width="${WIDTH}" height="1" fill="${COLOURS.rule}"/>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n');
}

function heightOf({ lines, size, leading, below }: Part): number {
  return lines.length * size * leading + below;
}

/** The lines of a part as elements, the top of the first at `top` pixels. */
function textsOf({ lines, size, leading, attributes }: Part, x: number, top: number): string[] {
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return lines.map((line, i) => {
    // The letters stand on a line that is about a third of the type above the end of their room.
    const y = rounded(top + (i + 0.5) * size * leading + size * 0.34);
    return `<text x="${x}" y="${y}" font-size="${size}"${own.join('')}>${escaped(line)}</text>`;
  });
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** A text without what no XML file may hold: control characters and halves of characters. */
function clean(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '');
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return clean(text).replace(/[&<>"']/g, (sign) => signs[sign]);
}
