/** The slides of a briefing: what each kind keeps, and how long its texts may be. */
import { inLanguage } from '../../language/language';
import { printAddress } from '../address';
import type { View } from '../view';

/** Whatever a JSON file can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Parts that a file has and this version of the atlas does not know: kept as they are, and written back. */
export type Unknown = Readonly<Record<string, Json>>;

/** A figure of the data on a slide. */
export interface SlideFigure {
  /** The query of the view, as `printAddress` prints it: chart, filters, zoom, what is picked, table or picture. */
  readonly query: string;
  /** Width and height at which it was seen when it was added, in CSS pixels; null where that is not known. */
  readonly size: readonly [width: number, height: number] | null;
  readonly more?: Unknown;
}

interface Titled {
  /** Null for the title that the slide has by itself: that of the briefing, of its figure or of its document. */
  readonly title: string | null;
  /** What the speaker wants to say; not on the slide. */
  readonly notes: string;
  readonly more?: Unknown;
}

/** The first slide, as a rule: the title, and a line below it. */
export interface CoverSlide extends Titled {
  readonly kind: 'cover';
  readonly subtitle: string;
}

export interface FigureSlide extends Titled {
  readonly kind: 'figure';
  readonly figure: SlideFigure;
}

/** Two figures side by side. */
export interface FiguresSlide extends Titled {
  readonly kind: 'figures';
  readonly figures: readonly [SlideFigure, SlideFigure];
}

/** A passage with its source, by its id. */
export interface PassageSlide extends Titled {
  readonly kind: 'passage';
  readonly passage: string;
}

/** One sentence, large. */
export interface StatementSlide extends Titled {
  readonly kind: 'statement';
  readonly text: string;
}

/** Paragraphs, with an empty line between them; a line that begins with "- " is a point of a list. */
export interface TextSlide extends Titled {
  readonly kind: 'text';
  readonly text: string;
}

/** What a file has in the place of a slide and this version cannot show: kept as it is, and written back. */
export interface KeptSlide {
  readonly kind: 'kept';
  readonly json: Json;
  /** What is amiss, as the end of a sentence that begins with "This slide": "is of the kind “video”, which …". */
  readonly why: string;
}

export type ShownSlide = CoverSlide | FigureSlide | FiguresSlide | PassageSlide | StatementSlide | TextSlide;
export type Slide = ShownSlide | KeptSlide;
export type SlideKind = ShownSlide['kind'];

export const SLIDE_NAMES: Readonly<Record<Slide['kind'], string>> = inLanguage({
  cover: 'Cover|kind of slide',
  figure: 'Figure',
  figures: 'Two figures',
  passage: 'Passage',
  statement: 'Statement',
  text: 'Text|kind of slide',
  kept: 'Not shown|kind of slide',
});

/** Characters of the longest texts. What a file has beyond them is kept and not shown. */
export const LONGEST = { title: 500, text: 20_000, query: 4_000, passage: 200 } as const;

/** Pixels of the largest picture that a slide can ask for, either way. */
export const LARGEST_SIZE = 10_000;

const PLAIN: Pick<Titled, 'title' | 'notes'> = { title: null, notes: '' };

export function coverSlide(subtitle = ''): CoverSlide {
  return { kind: 'cover', ...PLAIN, subtitle };
}

export function statementSlide(text = ''): StatementSlide {
  return { kind: 'statement', ...PLAIN, text };
}

export function textSlide(text = ''): TextSlide {
  return { kind: 'text', ...PLAIN, text };
}

export function passageSlide(passage: string): PassageSlide {
  return { kind: 'passage', ...PLAIN, passage };
}

export function figureSlide(figure: SlideFigure): FigureSlide {
  return { kind: 'figure', ...PLAIN, figure };
}

export function figuresSlide(first: SlideFigure, second: SlideFigure): FiguresSlide {
  return { kind: 'figures', ...PLAIN, figures: [first, second] };
}

/** The figure of a view with what is picked in it, as a slide keeps it; an open passage is not part of it. */
export function slideFigureOf(view: View, size: SlideFigure['size'] = null): SlideFigure {
  return { query: printAddress({ ...view, passage: null, briefing: undefined }), size };
}

/** The slide that a view is added as: its passage where one is open, else its figure. */
export function slideOfView(view: View, size: SlideFigure['size'] = null): FigureSlide | PassageSlide {
  return view.passage === null ? figureSlide(slideFigureOf(view, size)) : passageSlide(view.passage);
}

/** The figures on a slide: none, one or two. */
export function figuresOf(slide: Slide): readonly SlideFigure[] {
  if (slide.kind === 'figure') return [slide.figure];
  return slide.kind === 'figures' ? slide.figures : [];
}

/** A picture is at least so many times as wide as it is high, and at most. */
const RATIOS = { least: 1.25, most: 3 };

/** The largest picture, in pixels, that fits into a box and has the shape in which the figure was seen. */
export function pictureSize({ size }: Pick<SlideFigure, 'size'>, box: readonly [number, number]): [number, number] {
  const [width, height] = box;
  if (!size) return [width, height];
  const ratio = Math.min(Math.max(size[0] / size[1], RATIOS.least), RATIOS.most);
  return width / height > ratio ? [Math.round(height * ratio), height] : [width, Math.round(width / ratio)];
}
