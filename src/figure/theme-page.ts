import { regionName } from './words';
import { nameOrder } from './name-order';
import { compareNames } from '../language/language';
import { allAreas, type AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasItem, AtlasPractice, AtlasRecommendation, AtlasTie } from '../atlas/atlas';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import type { Objective } from '../atlas/frameworks/objective';
import { ACTOR_TYPES, CONFIDENCES, type ActorType, type Relation } from '../extract/records';
import { filtersOf, type ThemeFigure } from './figure';
import { orderBy } from './order';
import { allowedDocuments } from './passing';
import { itemsOf, tally } from './tally';

/** Something with a number of practices. */
export interface CountOf<Id extends string> {
  readonly id: Id;
  readonly count: number;
}

/** Something with all that tells of it. */
export interface Told<Id extends string, Item extends AtlasItem> {
  readonly id: Id;
  readonly items: readonly Item[];
}

/** A recommendation with the actions that carry it out. */
export interface RecommendationWithActions {
  readonly item: AtlasRecommendation;
  readonly actions: readonly AtlasRecommendation[];
}

/** What is told of a theme, under the filters of its figure. Every list begins with the most. */
export interface ThemePage {
  readonly practices: readonly AtlasPractice[];
  /** Each of them stands with organisations, pairs, sectors or meetings, or with several of these. */
  readonly ties: readonly AtlasTie[];
  readonly countries: readonly CountOf<AreaId>[];
  readonly regions: readonly CountOf<string>[];
  /** How many practices there would be with each kind of actor, whichever is asked for. */
  readonly actors: readonly CountOf<ActorType>[];
  /** Documents, in the order of the corpus, that tell any of the practices. */
  readonly documents: readonly CountOf<string>[];
  /** Organisations that practices name, or that are in a tie that is no seat. */
  readonly organisations: readonly Told<string, AtlasTie | AtlasPractice>[];
  /**
   * Countries that work together, by agreements, programmes and support, and in practices: the codes of two, with a
   * space between, in the order of the alphabet.
   */
  readonly pairs: readonly Told<string, AtlasTie | AtlasPractice>[];
  /** Sectors that work together or with a country, by the heading or the words that say which. */
  readonly sectors: readonly Told<string, AtlasTie>[];
  /** Offices in meetings and groups, by what they are. */
  readonly meetings: readonly Told<Relation, AtlasTie>[];
  /** Those with actions and signs of success first, then the surest. */
  readonly recommendations: readonly RecommendationWithActions[];
  /** Recommendations in all, actions among them. */
  readonly recommended: readonly AtlasRecommendation[];
  /** Objectives and targets that the theme stands for, alone or with others. */
  readonly objectives: readonly Objective[];
}

/** Relations by which countries cooperate, rather than share an office in a meeting. */
const COOPERATION: readonly Relation[] = ['agreement', 'programme', 'support', 'funding'];

/** Gathers all that is told of a theme. */
export function themePageOf(figure: ThemeFigure, atlas: Atlas): ThemePage {
  const filters = filtersOf(figure);
  const { values, facets, regions, columns } = tally('practices', filters, atlas);
  const practices = itemsOf<AtlasPractice>('practices', filters, atlas);
  const ties = itemsOf<AtlasTie>('partnerships', filters, atlas);
  const cooperations = ties.filter(({ relation }) => COOPERATION.includes(relation));
  const recommendations = itemsOf<AtlasRecommendation>('recommendations', filters, atlas);
  return {
    practices,
    ties,
    countries: counts(allAreas.map(({ iso3 }) => iso3)).by((_, i) => values[i], byName),
    regions: counts(columns.regionNames).by(
      (_, i) => regions[i],
      (a, b) => compareNames(regionName(a), regionName(b)),
    ),
    actors: counts(ACTOR_TYPES).by((type) => facets.actor[type]),
    documents: documentsOf(practices, atlas, allowedDocuments(filters, atlas)),
    organisations: told<string, AtlasTie | AtlasPractice>([
      ...cooperations.flatMap((item) => organisationsIn(item).map((id) => ({ id, item }))),
      ...practices.flatMap((item) => item.organisations.map((id) => ({ id, item }))),
    ]),
    pairs: told<string, AtlasTie | AtlasPractice>([
      ...cooperations.flatMap((item) => pairsAmong(countriesIn(item)).map((id) => ({ id, item }))),
      ...practices.flatMap((item) => pairsBetween(item.countries, item.partners).map((id) => ({ id, item }))),
    ]),
    sectors: told(
      ties
        .filter((item) => item.relation === 'sector-partnership' || isBySector(item))
        .map((item) => ({ id: item.label, item })),
    ),
    meetings: told(
      ties
        .filter(({ relation }) => !COOPERATION.includes(relation) && relation !== 'sector-partnership')
        .map((item) => ({ id: item.relation, item })),
    ),
    recommendations: withActions(recommendations, atlas),
    recommended: recommendations,
    objectives: OBJECTIVES.filter(({ themes }) => themes.includes(figure.theme)),
  };
}

const PLACES: ReadonlyMap<string, number> = new Map(allAreas.map(({ iso3 }, i) => [iso3, i]));

/** Compares areas by their names. */
function byName(a: AreaId, b: AreaId): number {
  const { ranks } = nameOrder();
  return ranks[PLACES.get(a) ?? 0] - ranks[PLACES.get(b) ?? 0];
}

/** The ids that count anything, the most first; equal ones in the order given, or in that of `compare`. */
function counts<Id extends string>(ids: readonly Id[]) {
  return {
    by: (countOf: (id: Id, i: number) => number, compare?: (a: Id, b: Id) => number): CountOf<Id>[] => {
      const all = ids.map((id, i) => ({ id, count: countOf(id, i) })).filter(({ count }) => count > 0);
      return all.sort((a, b) => b.count - a.count || (compare ? compare(a.id, b.id) : 0));
    },
  };
}

function documentsOf(practices: readonly AtlasPractice[], atlas: Atlas, allowed: readonly boolean[]) {
  const count = new Map<string, number>();
  for (const { documents } of practices) for (const id of documents) count.set(id, (count.get(id) ?? 0) + 1);
  return atlas.documents
    .filter(({ id }, i) => allowed[i] && count.has(id))
    .map(({ id }) => ({ id, count: count.get(id) ?? 0 }));
}

/** The items of each id, each once; the ids with the most first, equal ones in the order of the items. */
function told<Id extends string, Item extends AtlasItem>(
  parts: readonly { readonly id: Id; readonly item: Item }[],
): Told<Id, Item>[] {
  const items = new Map<Id, Set<Item>>();
  for (const { id, item } of parts) {
    const known = items.get(id);
    if (known) known.add(item);
    else items.set(id, new Set([item]));
  }
  return orderBy([...items.keys()], (id) => items.get(id)?.size ?? 0).map((id) => ({
    id,
    items: [...(items.get(id) ?? [])],
  }));
}

function countriesIn({ members }: AtlasTie): AreaId[] {
  return members.flatMap((member) => (member.type === 'country' ? [member.id as AreaId] : []));
}

function organisationsIn({ members }: AtlasTie): string[] {
  return members.flatMap((member) => (member.type === 'org' ? [member.name] : []));
}

/** Whether a cooperation has neither an organisation nor two countries, but sectors. */
function isBySector(tie: AtlasTie): boolean {
  return COOPERATION.includes(tie.relation) && !organisationsIn(tie).length && countriesIn(tie).length < 2;
}

function pairsAmong(ids: readonly AreaId[]): string[] {
  return ids.flatMap((id, i) => pairsBetween([id], ids.slice(i + 1)));
}

function pairsBetween(ids: readonly AreaId[], others: readonly AreaId[]): string[] {
  return ids.flatMap((id) =>
    others.filter((other) => other !== id).map((other) => (id < other ? `${id} ${other}` : `${other} ${id}`)),
  );
}

/** An action stands under its recommendation; one whose recommendation is left out stands for itself. */
function withActions(recommendations: readonly AtlasRecommendation[], atlas: Atlas): RecommendationWithActions[] {
  const ids = new Set(recommendations.map(({ id }) => id));
  const actionsOf = new Map<string, AtlasRecommendation[]>();
  for (const item of atlas.recommendations) {
    if (item.of === undefined) continue;
    const known = actionsOf.get(item.of);
    if (known) known.push(item);
    else actionsOf.set(item.of, [item]);
  }
  const rank = ({ item, actions }: RecommendationWithActions) =>
    (actions.length || item.indicators ? -CONFIDENCES.length : 0) +
    (item.checked ? 0 : CONFIDENCES.indexOf(item.confidence));
  return recommendations
    .filter(({ of }) => of === undefined || !ids.has(of))
    .map((item) => ({ item, actions: actionsOf.get(item.id) ?? [] }))
    .sort((a, b) => rank(a) - rank(b));
}
