/** What all pictures draw alike: lines of text, and lengths cut to a tenth of a pixel. */
import { labelWidth, type Label } from '../charts/labels';
import { clustersOf, widthOf, wrapped } from '../figure/text-fit';
import { element, xmlText } from '../figure/xml';
import { directionOf, language } from '../language/language';

/** How a text is set. Lengths in pixels; `leading` is the distance of lines as a multiple of the size. */
export interface Setting {
  readonly size: number;
  readonly leading?: number;
  readonly fill: string;
  readonly face?: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The text is written from right to left, and begins where it is set; left out where it goes by the language. */
  readonly backward?: boolean;
}

const BACKWARD =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const TURN = 'scale(-1 1)';
const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Whether pictures are read from right to left, as the language is: they are drawn as for others, and mirrored. */
export function isMirrored(): boolean {
  return directionOf(language()) === 'rtl';
}

/**
 * Marks in a room of that width as one reads them: mirrored where one reads from the right, but for texts, which are turned
 * back. What is mirrored in what is mirrored stands as it was drawn, as maps must.
 */
export function mirrored(marks: string, width: number): string {
  return isMirrored() && marks ? element('g', { transform: `translate(${tenth(width)} 0) ${TURN}` }, [marks]) : marks;
}

/** A text that is turned back where pictures are mirrored; `x` is in the picture as it is drawn. */
function turned(x: number): Readonly<Record<string, string | number>> {
  return isMirrored() ? { x: tenth(-x), transform: TURN } : { x: tenth(x) };
}

/** A number in the middle of where it is set, in the type that is set around it. */
export function numberAt(number: number, x: number, y: number): string {
  return element('text', { ...turned(x), y: tenth(y) }, [String(number)]);
}

/** A name in its place on what is never mirrored, in type so many times as large as for a page. */
export function nameAt({ name, x, y }: Pick<Label<unknown>, 'name' | 'x' | 'y'>, type: number): string {
  const place = isMirrored()
    ? {
        ...{ x: tenth((x + labelWidth(name) / 2) * type), 'text-anchor': 'middle' },
        ...(BACKWARD.test(name) ? { direction: 'rtl' } : {}),
      }
    : { x: tenth(x * type) };
  return element('text', { ...place, y: tenth(y * type) }, [xmlText(name)]);
}

/** Lines of type are set so far apart unless a setting says otherwise. */
export const LEADING = 1.4;
/** The letters stand so far below the middle of their line, as a share of their size. */
const DROP = 0.34;

/** Rounded to a tenth of a pixel, so that files stay small and the same everywhere. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** One line of text whose middle has the height `y`. */
export function textAt(text: string, x: number, y: number, setting: Setting): string {
  const { size, fill, face, weight, backward } = setting;
  const isBackward = backward ?? (isMirrored() && (BACKWARD.test(text) || !/\p{L}/u.test(text)));
  // A text of the other direction than the picture ends where others begin.
  const isOther = backward === undefined && isBackward !== isMirrored();
  const anchor = isOther ? OPPOSITE[setting.anchor ?? 'start'] : setting.anchor;
  return element(
    'text',
    {
      ...turned(x),
      y: tenth(y + size * DROP),
      'font-size': size,
      fill,
      ...(face === undefined ? {} : { 'font-family': face }),
      ...(weight === undefined ? {} : { 'font-weight': weight }),
      ...(anchor === undefined || anchor === 'start' ? {} : { 'text-anchor': anchor }),
      ...(isBackward ? { direction: 'rtl' } : {}),
    },
    [xmlText(text)],
  );
}

/** Lines of text below each other, the room of the first beginning at `top`. */
export function textLines(lines: readonly string[], x: number, top: number, setting: Setting): string {
  const step = setting.size * (setting.leading ?? LEADING);
  return lines.map((line, i) => textAt(line, x, top + (i + 0.5) * step, setting)).join('');
}

/** Height that lines of text take, in pixels. */
export function heightOf(
  lines: readonly string[],
  { size, leading = LEADING }: Pick<Setting, 'size' | 'leading'>,
): number {
  return lines.length * size * leading;
}

/** Widest interface face, as DejaVu Sans, against the book faces that texts are measured by; most are a tenth narrower. */
const UI_SHARE = 1.05;

/** How wide a text in the interface face is likely to be, on the wide side, in pixels. */
export function uiWidth(text: string, size: number): number {
  return widthOf(text) * size * UI_SHARE;
}

/** A text in the interface face in lines of at most `width` pixels. */
export function uiLines(text: string, width: number, size: number): string[] {
  return wrapped(text, width / (size * UI_SHARE));
}

/** A text that is cut, with a sign that says so, where it is wider than `width` pixels. */
export function cutTo(text: string, width: number, size: number): string {
  if (uiWidth(text, size) <= width) return text;
  let kept = '';
  let taken = uiWidth('…', size);
  for (const cluster of clustersOf(text)) {
    taken += uiWidth(cluster, size);
    if (taken > width) break;
    kept += cluster;
  }
  return `${kept.trimEnd()}…`;
}

/** Lines of at most `width` pixels, of which the last is cut where there would be more than `most`. */
export function fewLines(text: string, width: number, size: number, most: number): string[] {
  const lines = uiLines(text, width, size);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutTo(lines.slice(most - 1).join(' '), width, size)].filter(() => most > 0);
}
