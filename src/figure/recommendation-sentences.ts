import type { Atlas, AtlasRecommendation } from '../atlas/atlas';
import { ACTOR_TYPES } from '../extract/records';
import { filtersOf, type RecommendationsFigure } from './figure';
import { toldInText } from './sentences';
import { itemsOf, tally } from './tally';
import { ACTOR_NAMES, counted, grouped, listed } from './words';

/** Kinds of actor that a summary names; all others are summed up. */
const MOST_NAMED = 3;

/** How many recommendations there are, in how many documents, and whom they address. */
export function recommendationsSummary(figure: RecommendationsFigure, atlas: Atlas): string {
  const filters = filtersOf(figure);
  const items = itemsOf<AtlasRecommendation>('recommendations', filters, atlas);
  const { documents, leftOutTotal } = tally('recommendations', filters, atlas);
  const total = atlas.documents.length;
  if (!items.length) {
    const what = leftOutTotal ? 'No recommendation is sure enough' : 'No recommendation found';
    return `${what} in ${counted(total, 'document')}.`;
  }
  const several = items.filter(({ targets }) => targets.length > 1).length;
  const told = `${counted(items.length, 'recommendation')} ${toldInText(documents, total)}: ${listed(targetTexts(items))}`;
  return `${told}${several ? `; ${grouped(several)} of them to more than one` : ''}.`;
}

/** "310 to national government", the most first. */
function targetTexts(items: readonly AtlasRecommendation[]): string[] {
  const counts = ACTOR_TYPES.map((type) => ({
    name: ACTOR_NAMES[type],
    count: items.filter(({ targets }) => targets.includes(type)).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const isLong = counts.length > MOST_NAMED + 1;
  const others = new Set(counts.slice(MOST_NAMED).map(({ name }) => name));
  const toOthers = items.filter(({ targets }) => targets.some((type) => others.has(ACTOR_NAMES[type]))).length;
  const toNobody = items.filter(({ targets }) => !targets.length).length;
  return [
    ...(isLong ? counts.slice(0, MOST_NAMED) : counts).map(({ name, count }) => `${grouped(count)} to ${name}`),
    ...(isLong ? [`${grouped(toOthers)} to others`] : []),
    ...(toNobody ? [`${grouped(toNobody)} to nobody by name`] : []),
  ];
}
