import { t, tn } from '../language/language';
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
    const where = counted(total, 'document');
    return leftOutTotal
      ? t('No recommendation is sure enough in {documents}.', { documents: where })
      : t('No recommendation found in {documents}.', { documents: where });
  }
  const several = items.filter(({ targets }) => targets.length > 1).length;
  const values = {
    told: toldInText(counted(items.length, 'recommendation'), documents, total),
    targets: listed(targetTexts(items)),
  };
  return several
    ? tn(
        several,
        '{told}: {targets}; {count} of them to more than one.',
        '{told}: {targets}; {count} of them to more than one.',
        values,
      )
    : t('{told}: {targets}.', values);
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
    ...(isLong ? counts.slice(0, MOST_NAMED) : counts).map(({ name, count }) =>
      t('{count} to {name}|recommendations to a kind of actor', { count: grouped(count), name }),
    ),
    ...(isLong ? [t('{count} to others|recommendations', { count: grouped(toOthers) })] : []),
    ...(toNobody ? [t('{count} to nobody by name|recommendations', { count: grouped(toNobody) })] : []),
  ];
}
