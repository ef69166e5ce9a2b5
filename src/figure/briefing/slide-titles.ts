/** What slides are called, and what figures they show. */
import type { Atlas, Passages } from '../../atlas/atlas';
import { parseAddress } from '../address';
import type { Known } from '../address-parts';
import type { View } from '../view';
import { placeName } from '../place-name';
import { titleOf } from '../titles';
import { clustersOf } from '../text-fit';
import type { Briefing } from './briefing';
import { SLIDE_NAMES, type Slide, type SlideFigure } from './slide';

/** Characters of a name that is taken from a longer text. */
const LONGEST_NAME = 120;

/** The view that a figure of a slide shows in this edition of the data. */
export function slideView({ query }: Pick<SlideFigure, 'query'>, known: Known): View {
  return parseAddress(query, known).view;
}

/** The title that a figure has by itself: its sentence, and what is picked in it. */
export function figureTitle(figure: Pick<SlideFigure, 'query'>, atlas: Atlas, known: Known): string {
  const view = slideView(figure, known);
  return [titleOf(view.figure, atlas), view.place && placeName(view.place, atlas)].filter(Boolean).join(' – ');
}

/** What stands over a slide: its own title, or the one that it has by itself; "" for none. */
export function slideTitle(
  slide: Slide,
  briefing: Pick<Briefing, 'title'>,
  atlas: Atlas,
  known: Known,
  passages: Passages | null,
): string {
  if (slide.kind === 'kept') return '';
  if (slide.title !== null) return slide.title;
  switch (slide.kind) {
    case 'cover':
      return briefing.title;
    case 'figure':
      return figureTitle(slide.figure, atlas, known);
    case 'passage': {
      const passage = passages?.[slide.passage];
      return atlas.documents.find(({ id }) => id === passage?.doc)?.title ?? '';
    }
    default:
      return '';
  }
}

/** What a slide is called in a list: its title, else what it says or shows, else its kind. Never empty. */
export function slideName(
  slide: Slide,
  briefing: Pick<Briefing, 'title'>,
  atlas: Atlas,
  known: Known,
  passages: Passages | null,
): string {
  const own = () => {
    if (slide.kind === 'statement' || slide.kind === 'text') return slide.text;
    return slide.kind === 'figures'
      ? slide.figures.map((figure) => figureTitle(figure, atlas, known)).join(' · ')
      : SLIDE_NAMES[slide.kind];
  };
  const name = (slideTitle(slide, briefing, atlas, known, passages) || own()).replace(/\s+/g, ' ').trim();
  const clusters = clustersOf(name.slice(0, LONGEST_NAME * 4));
  if (!clusters.length) return SLIDE_NAMES[slide.kind];
  return clusters.length > LONGEST_NAME ? `${clusters.slice(0, LONGEST_NAME).join('').trimEnd()} …` : name;
}

/** The text of a slide in blocks: paragraphs, and lists of points. */
export type TextBlock = { readonly points: readonly string[] } | { readonly paragraph: string };

/** The blocks of a text: lines that begin with "- " are points of a list, an empty line parts paragraphs. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: { points?: string[]; paragraph?: string }[] = [];
  for (const group of text.split(/\n\s*\n/)) {
    let isNew = true;
    for (const line of group.split('\n')) {
      const point = /^\s*[-•*]\s+(.*)$/.exec(line)?.[1];
      const last = isNew ? undefined : blocks.at(-1);
      if (point !== undefined) {
        if (last?.points) last.points.push(point);
        else blocks.push({ points: [point] });
      } else if (line.trim()) {
        if (last?.paragraph !== undefined) last.paragraph += `\n${line}`;
        else blocks.push({ paragraph: line });
      } else continue;
      isNew = false;
    }
  }
  return blocks as TextBlock[];
}
