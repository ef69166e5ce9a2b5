import { t } from '../language/language';
import type { Atlas, AtlasRecommendation } from '../atlas/atlas';
import { ACTOR_TYPES, THEMES } from '../extract/records';
import { filtersOf, themesOf, type RecommendationsFigure } from './figure';
import { mainThemeOf } from './filters';
import { itemsOf } from './tally';
import { ACTOR_NAMES, capitalised, THEME_NAMES } from './words';

/** A recommendation, and the actions that carry it out as far as they are shown. */
export interface RecommendationEntry {
  readonly item: AtlasRecommendation;
  readonly actions: readonly AtlasRecommendation[];
}

/** Recommendations that stand together: of one theme, to one kind of actor, or of one document. */
export interface RecommendationGroup {
  /** The theme, the kind of actor or the id of the document; empty for those that have none. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly RecommendationEntry[];
  /** Number of recommendations in it, actions included. */
  readonly count: number;
}

/** What groups there can be, in their order, and those in which an item stands. */
interface Grouping {
  readonly groups: readonly Pick<RecommendationGroup, 'key' | 'title'>[];
  readonly keysOf: (item: AtlasRecommendation) => readonly string[];
}

/**
 * The recommendations that pass the filters, in groups and in these in the order of the corpus; groups without any are
 * left out. A recommendation to several stands in the group of each. An action stands under its recommendation,
 * whatever the group, and by itself only where that is not shown.
 */
export function recommendationGroups(figure: RecommendationsFigure, atlas: Atlas): RecommendationGroup[] {
  const entries = entriesOf(itemsOf<AtlasRecommendation>('recommendations', filtersOf(figure), atlas));
  const { groups, keysOf } = groupingOf(figure, atlas);
  const byKey = new Map<string, RecommendationEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry.item)) {
      const group = byKey.get(key);
      if (group) group.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return groups.flatMap((group) => {
    const own = byKey.get(group.key);
    return own
      ? [{ ...group, entries: own, count: own.reduce((sum, { actions }) => sum + 1 + actions.length, 0) }]
      : [];
  });
}

/** All recommendations of the groups in their order, each once, its actions after it. */
export function recommendationsInOrder(groups: readonly RecommendationGroup[]): AtlasRecommendation[] {
  return [...new Set(groups.flatMap(({ entries }) => entries.flatMap(({ item, actions }) => [item, ...actions])))];
}

/** The passages of what would show that a recommendation and its actions are carried out. */
export function indicatorsOf({ item, actions }: RecommendationEntry): string[] {
  return [item, ...actions].flatMap(({ indicators }) => indicators ?? []);
}

/** All passages of an entry, in the order in which the list shows them. */
export function passagesOfEntry(entry: RecommendationEntry): string[] {
  return [...[entry.item, ...entry.actions].flatMap(({ passages }) => passages), ...indicatorsOf(entry)];
}

function entriesOf(items: readonly AtlasRecommendation[]): RecommendationEntry[] {
  const shown = new Map(items.map((item) => [item.id, item]));
  const parentOf = ({ of }: AtlasRecommendation) => (of === undefined ? undefined : shown.get(of));
  const actionsOf = new Map<AtlasRecommendation, AtlasRecommendation[]>();
  for (const item of items) {
    const parent = parentOf(item);
    if (parent) actionsOf.set(parent, [...(actionsOf.get(parent) ?? []), item]);
  }
  return items.filter((item) => !parentOf(item)).map((item) => ({ item, actions: actionsOf.get(item) ?? [] }));
}

function groupingOf(figure: RecommendationsFigure, atlas: Atlas): Grouping {
  switch (figure.group) {
    case 'theme': {
      const wanted = themesOf(figure);
      return {
        groups: THEMES.map((theme) => ({ key: theme, title: capitalised(THEME_NAMES[theme]) })),
        keysOf: ({ themes }) => [mainThemeOf(themes, wanted)],
      };
    }
    case 'target':
      return {
        groups: [
          ...ACTOR_TYPES.map((type) => ({ key: type, title: capitalised(ACTOR_NAMES[type]) })),
          { key: '', title: t('To nobody by name') },
        ],
        keysOf: ({ targets }) => (targets.length ? targets : ['']),
      };
    case 'document': {
      const { document } = filtersOf(figure);
      return {
        groups: atlas.documents.map(({ id, shortName }) => ({ key: id, title: shortName })),
        keysOf: ({ documents }) => (document === null ? documents : [document]),
      };
    }
  }
}
