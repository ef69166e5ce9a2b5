/** What stands on a slide, whatever it is shown with: a picture, a page, a file of another program. */
import { inClauses, t } from '../../language/language';
import type { Atlas, Passages } from '../../atlas/atlas';
import { parseAddress } from '../address';
import type { Known } from '../address-parts';
import type { View } from '../view';
import { noticeOf } from '../address-notice';
import { headingsText, sourceText } from '../citation';
import { boundariesNote } from '../notes';
import { documentsText } from '../documents-text';
import { capitalised, linesLabel } from '../words';
import type { Briefing } from './briefing';
import { figuresOf, type Slide, type SlideFigure } from './slide';
import { problemsOf } from './slide-problems';
import { figureTitle, slideName, slideTitle, textBlocks, type TextBlock } from './slide-titles';

/** What slides are read with. */
export interface SlideReading {
  readonly atlas: Atlas;
  readonly known: Known;
  /** Null where they are not there. */
  readonly passages: Passages | null;
  /** Where the borders of the base map come from. */
  readonly mapSource: string;
}

/** A figure on a slide, or what this edition of the data lacks for it. */
export interface ShownFigure {
  readonly figure: SlideFigure;
  readonly view: View;
  readonly title: string;
  /** Sentences on what is not there. */
  readonly amiss: readonly string[];
  /** What is not there is what the figure is of: there is nothing to draw. */
  readonly isGone: boolean;
}

export type SlideBody =
  | { readonly kind: 'cover'; readonly subtitle: string }
  | { readonly kind: 'figures'; readonly figures: readonly ShownFigure[] }
  | { readonly kind: 'passage'; readonly quote: string; readonly language: string; readonly origin: string }
  | { readonly kind: 'statement'; readonly text: string }
  | { readonly kind: 'text'; readonly blocks: readonly TextBlock[] }
  | { readonly kind: 'missing'; readonly sentences: readonly string[] };

export interface SlideContent {
  /** What it is called; never empty. */
  readonly name: string;
  /** What stands over it; "" for nothing. */
  readonly title: string;
  readonly body: SlideBody;
  /** Of what it is made, and what names imply, in sentences. */
  readonly source: string;
  readonly notes: string;
}

/** Charts by the parts of an address that say what they are of: without them it would be another figure. */
const OF_WHAT: Readonly<Record<string, string>> = { view: '', topic: 'theme', read: 'reading', profile: 'profile' };

/** What stands on a slide of a briefing. */
export function slideContent(slide: Slide, briefing: Pick<Briefing, 'title'>, reading: SlideReading): SlideContent {
  const { atlas, known, passages, mapSource } = reading;
  const body = bodyOf(slide, reading);
  const isOfData = body.kind === 'figures' || body.kind === 'passage';
  const hasMap =
    body.kind === 'figures' && body.figures.some(({ view, isGone }) => !isGone && view.figure.chart === 'map');
  return {
    name: slideName(slide, briefing, atlas, known, passages),
    title: slideTitle(slide, briefing, atlas, known, passages),
    body,
    source: [
      t('Migration Partnership Atlas, edition {edition}.', { edition: atlas.edition }),
      ...(body.kind === 'figures' ? [t('{documents}.', { documents: capitalised(documentsText(atlas)) })] : []),
      ...(hasMap ? [t('Base map: {source}.', { source: mapSource })] : []),
      ...(isOfData ? [boundariesNote()] : []),
    ].join(' '),
    notes: slide.kind === 'kept' ? '' : slide.notes,
  };
}

function bodyOf(slide: Slide, reading: SlideReading): SlideBody {
  switch (slide.kind) {
    case 'cover':
      return { kind: 'cover', subtitle: slide.subtitle };
    case 'statement':
      return { kind: 'statement', text: slide.text };
    case 'text':
      return { kind: 'text', blocks: textBlocks(slide.text) };
    case 'figure':
    case 'figures':
      return { kind: 'figures', figures: figuresOf(slide).map((figure) => shownFigure(figure, reading)) };
    case 'passage':
      return passageBody(slide.passage, reading) ?? missing(slide, reading);
    case 'kept':
      return missing(slide, reading);
  }
}

function missing(slide: Slide, { known }: SlideReading): SlideBody {
  const sentences = problemsOf(slide, known).map(({ what }) => what);
  return { kind: 'missing', sentences: sentences.length ? sentences : [t('The passage is not there yet.')] };
}

function passageBody(id: string, { atlas, passages }: SlideReading): SlideBody | null {
  const passage = passages && Object.hasOwn(passages, id) ? passages[id] : undefined;
  const document = atlas.documents.find((other) => other.id === passage?.doc);
  if (!passage || !document) return null;
  const place = capitalised(inClauses(sourceText(document), linesLabel(passage.lines)));
  const origin = [document.title, place, headingsText(passage, document.title)].filter(Boolean).join(' · ');
  return { kind: 'passage', quote: passage.quote, language: document.language, origin };
}

function shownFigure(figure: SlideFigure, { atlas, known }: SlideReading): ShownFigure {
  const { view, unknown } = parseAddress(figure.query, known);
  const leadsAway = view.briefing !== undefined;
  return {
    ...{ figure, view, title: figureTitle(figure, atlas, known) },
    amiss: leadsAway ? [t('Its address leads to a briefing, which is no figure.')] : unknown.map(noticeOf),
    isGone: leadsAway || unknown.some(({ part }) => part in OF_WHAT && OF_WHAT[part] !== view.figure.chart),
  };
}

/** A slide in words, for those who do not see it: "Slide 3 of 6: …". */
export function slideCall(content: Pick<SlideContent, 'name'>, number: number, count: number): string {
  return t('Slide {number} of {all}: {name}', { number, all: count, name: content.name });
}
