import type { Atlas, AtlasItem, AtlasPractice, AtlasTie, Passages } from '../atlas/atlas';
import type { Theme } from '../extract/records';
import type { Place, View } from './view';
import { passagesIn } from './document-passages';
import { filtersOf, measureOf, type Figure, type ReadingFigure } from './figure';
import { KINDS, passingItems } from './kinds';
import { proofsOf } from './items';
import { contentsOf, groupByTheme, groupTies, kindOrder, leadingThemes, type PlaceContents } from './place';
import { passagesOfEntry, recommendationGroups } from './recommendation-rows';
import { itemsOf } from './tally';

/**
 * The passages that a reader leafs through, in the order in which the panel lists them: those of the place, or of the
 * whole figure when no place is picked; of a document that is read, those in it that pass the filters, in the order of its
 * text. Words that prove both a practice and a tie come once, as the one that is open.
 */
export function passageSequence(view: View, atlas: Atlas, passages: Passages): string[] {
  const sequence = new Map<string, string>();
  for (const id of idsToLeaf(view, atlas, passages)) {
    const words = wordsOf(id, passages);
    if (!sequence.has(words) || id === view.passage) sequence.set(words, id);
  }
  const ids = [...sequence.values()];
  return view.passage !== null && !ids.includes(view.passage) ? [view.passage] : ids;
}

function idsToLeaf({ place, figure }: View, atlas: Atlas, passages: Passages): string[] {
  if (place) return itemsOfPlace(place, contentsOf(place, atlas, figure), figure).flatMap((item) => item.passages);
  if (figure.chart === 'reading') return idsToRead(figure, atlas, passages);
  if (figure.chart === 'recommendations')
    return recommendationGroups(figure, atlas).flatMap(({ entries }) => entries.flatMap(passagesOfEntry));
  const measure = measureOf(figure);
  if (measure === 'documents') return [];
  return itemsOf<AtlasItem>(measure, filtersOf(figure), atlas).flatMap((item) => item.passages);
}

function idsToRead({ document, filters }: ReadingFigure, atlas: Atlas, passages: Passages): string[] {
  const passing = new Set(KINDS.flatMap((kind) => [...passingItems(kind, filters, atlas)].flatMap(proofsOf)));
  return passagesIn(document, passages).filter((id) => passing.has(id));
}

function itemsOfPlace(place: Place, contents: PlaceContents, figure: Figure): AtlasItem[] {
  const grouped = (practices: readonly AtlasPractice[], wanted: readonly Theme[] | null) =>
    groupByTheme(practices, wanted).flatMap((group) => group.practices);
  const ties = (of: readonly AtlasTie[]) => groupTies(of).flatMap((group) => group.ties);
  const { practices, asPartner, ties: own, recommendations, money } = contents;
  const ofKind = {
    practices: () => [
      ...grouped(practices.shown, leadingThemes(place, figure)),
      ...grouped(practices.others, null),
      ...grouped(asPartner.shown, null),
    ],
    ties: () => [...ties(own.shown), ...ties(own.others)],
    recommendations: () => [...recommendations.shown, ...recommendations.others],
    money: () => [...money.shown, ...money.others],
  };
  return [
    ...kindOrder(figure).flatMap((kind): readonly AtlasItem[] => ofKind[kind]()),
    ...grouped(practices.leftOut, null),
    ...grouped(asPartner.leftOut, null),
    ...ties(own.leftOut),
    ...recommendations.leftOut,
    ...money.leftOut,
  ];
}

/** The same for two passages that are the same words of the same document. */
function wordsOf(id: string, passages: Passages): string {
  if (!Object.hasOwn(passages, id)) return id;
  const { doc, spans } = passages[id];
  return `${doc} ${JSON.stringify(spans)}`;
}
