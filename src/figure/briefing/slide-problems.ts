/** What of a slide cannot be shown as it was meant. */
import { t } from '../../language/language';
import { parseAddress } from '../address';
import type { Known } from '../address-parts';
import { noticeOf } from '../address-notice';
import { figuresOf, type Slide } from './slide';

export interface SlideProblem {
  /** A sentence. */
  readonly what: string;
  /** What a reader can do about it, as a sentence. */
  readonly mend: string;
}

/** Nothing where a slide is shown as it was meant. */
export function problemsOf(slide: Slide, known: Known): SlideProblem[] {
  if (slide.kind === 'kept') {
    return [
      {
        what: t('This slide {why}.', { why: slide.why }),
        mend: t('It stays in the briefing as it is. Remove it if it is not needed.'),
      },
    ];
  }
  if (slide.kind === 'passage') {
    if (known.hasPassage(slide.passage)) return [];
    const what = t('This edition of the atlas does not have the passage “{passage}”.', { passage: slide.passage });
    return [
      { what, mend: t('It stays in the briefing as it is. Search for the words that it had, and add them anew.') },
    ];
  }
  return figuresOf(slide).flatMap(({ query }) => {
    const { view, unknown } = parseAddress(query, known);
    if (view.briefing)
      return [
        {
          what: t('Its address leads to a briefing, which is no figure.'),
          mend: t('It stays in the briefing as it is.'),
        },
      ];
    return unknown.map((value) => ({
      what: noticeOf(value),
      mend: t('The figure is drawn without it, and its address stays as it is. Open the figure and choose again.'),
    }));
  });
}
