/** What of a slide cannot be shown as it was meant. */
import { noticeOf, parseAddress, type Known } from '../address';
import { figuresOf, type Slide } from './slide';

export interface SlideProblem {
  /** A sentence. */
  readonly what: string;
  /** What a reader can do about it, as a sentence. */
  readonly mend: string;
}

const KEPT = 'It stays in the briefing as it is.';

/** Nothing where a slide is shown as it was meant. */
export function problemsOf(slide: Slide, known: Known): SlideProblem[] {
  if (slide.kind === 'kept') {
    return [{ what: `This slide ${slide.why}.`, mend: `${KEPT} Remove it if it is not needed.` }];
  }
  if (slide.kind === 'passage') {
    if (known.hasPassage(slide.passage)) return [];
    const what = `This edition of the atlas does not have the passage “${slide.passage}”.`;
    return [{ what, mend: `${KEPT} Search for the words that it had, and add them anew.` }];
  }
  return figuresOf(slide).flatMap(({ query }) => {
    const { view, unknown } = parseAddress(query, known);
    if (view.briefing) return [{ what: 'Its address leads to a briefing, which is no figure.', mend: KEPT }];
    return unknown.map((value) => ({
      what: noticeOf(value),
      mend: 'The figure is drawn without it, and its address stays as it is. Open the figure and choose again.',
    }));
  });
}
