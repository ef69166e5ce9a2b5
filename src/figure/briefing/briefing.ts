/** A briefing, and how it is changed. Every change gives a new value. */
import { t } from '../../language/language';
import { figureSlide, figuresSlide, type Json, type Slide, type Unknown } from './slide';

/** Slides to show to others, in order. */
export interface Briefing {
  readonly id: string;
  readonly title: string;
  /** Content hash of the data with which it was last worked on. */
  readonly edition: string;
  readonly slides: readonly Slide[];
  /** Version of the file it comes from, where that is newer than what this version of the atlas writes. */
  readonly version?: number;
  /** Slides beyond `MOST_SLIDES` that its file has: kept as they are, and written back behind the others. */
  readonly beyond?: readonly Json[];
  readonly more?: Unknown;
}

/** Slides of a briefing at most. */
export const MOST_SLIDES = 200;

/** The title of a briefing without one of its own. */
export function untitled(): string {
  return t('Untitled briefing');
}

export function newBriefing(id: string, edition: string, title = untitled()): Briefing {
  return { id, title, edition, slides: [] };
}

/** Begins what stands in an address in the place of an id and is a whole briefing. */
export const PACKED = 'z.';

/** Whether another slide finds room. */
export function hasRoom({ slides }: Briefing): boolean {
  return slides.length < MOST_SLIDES;
}

export function retitled(briefing: Briefing, title: string): Briefing {
  return { ...briefing, title };
}

/** With a slide before that at `index`, from 0; at the end where the index is the number of slides. Throws a RangeError for others. */
export function insertSlide(briefing: Briefing, index: number, slide: Slide): Briefing {
  if (!Number.isInteger(index) || index < 0 || index > briefing.slides.length) {
    throw new RangeError(`no place ${index} among ${briefing.slides.length} slides`);
  }
  const { slides } = briefing;
  return { ...briefing, slides: [...slides.slice(0, index), slide, ...slides.slice(index)] };
}

/** With a slide at the end. */
export function addSlide(briefing: Briefing, slide: Slide): Briefing {
  return insertSlide(briefing, briefing.slides.length, slide);
}

/** With the slide at `from` moved so that it stands at `to`; an end of the briefing is as far as it goes. Throws a RangeError where there is no slide. */
export function moveSlide(briefing: Briefing, from: number, to: number): Briefing {
  const slide = slideAt(briefing, from);
  const place = Math.min(Math.max(to, 0), briefing.slides.length - 1);
  return place === from ? briefing : insertSlide(removeSlide(briefing, from), place, slide);
}

/** With the slide at `index` once more behind it. Throws a RangeError where there is none. */
export function duplicateSlide(briefing: Briefing, index: number): Briefing {
  return insertSlide(briefing, index + 1, slideAt(briefing, index));
}

/** Without the slide at `index`. Throws a RangeError where there is none. */
export function removeSlide(briefing: Briefing, index: number): Briefing {
  slideAt(briefing, index);
  return { ...briefing, slides: briefing.slides.filter((_, i) => i !== index) };
}

/** With another slide in the place of that at `index`. Throws a RangeError where there is none. */
export function changeSlide(briefing: Briefing, index: number, slide: Slide): Briefing {
  slideAt(briefing, index);
  return { ...briefing, slides: briefing.slides.map((old, i) => (i === index ? slide : old)) };
}

function slideAt({ slides }: Briefing, index: number): Slide {
  const slide = slides.at(index);
  if (!slide || index < 0) throw new RangeError(`no slide ${index} among ${slides.length}`);
  return slide;
}

/** With the figure of the next slide beside that of the slide at `index`; the same briefing where one of them is no slide of one figure. */
export function joinFigures(briefing: Briefing, index: number): Briefing {
  const [first, second] = briefing.slides.slice(index, index + 2);
  if (first?.kind !== 'figure' || second?.kind !== 'figure') return briefing;
  const notes = [first.notes, second.notes].filter(Boolean).join('\n\n');
  const joined: Slide = { ...figuresSlide(first.figure, second.figure), title: first.title ?? second.title, notes };
  return changeSlide(removeSlide(briefing, index + 1), index, joined);
}

/** With the two figures of the slide at `index` on a slide each; the same briefing where it has not two. */
export function partFigures(briefing: Briefing, index: number): Briefing {
  const slide = briefing.slides.at(index);
  if (slide?.kind !== 'figures' || !hasRoom(briefing)) return briefing;
  const [first, second] = slide.figures;
  const parted = changeSlide(briefing, index, { ...figureSlide(first), title: slide.title, notes: slide.notes });
  return insertSlide(parted, index + 1, figureSlide(second));
}
