import { compareNames, counted, t } from '../language/language';
import { areaInText, areaOf, type Area, type AreaId } from '../atlas/areas/areas';
import type {
  Atlas,
  AtlasDocument,
  AtlasItem,
  AtlasMoney,
  AtlasPractice,
  AtlasRecommendation,
  AtlasTie,
} from '../atlas/atlas';
import {
  PRACTICE_STATUSES,
  THEMES,
  type Actor,
  type PracticeStatus,
  type Relation,
  type Theme,
} from '../extract/records';
import { FILTER_NAMES, isSet, type Filters } from './filters';
import { moneyPasses } from './kinds';
import { itemsOf } from './tally';
import { ACTOR_NAMES, capitalised } from './words';

/** Items of one kind that pass the filters, and how many more there are. */
export interface Kept<Item> {
  readonly shown: readonly Item[];
  /** Number of items of the country that do not pass the filters. */
  readonly rest: number;
}

/** How many practices are about a theme, whatever else they are about. */
export interface ThemeCount {
  readonly theme: Theme;
  readonly count: number;
  readonly statuses: Readonly<Record<PracticeStatus, number>>;
}

/** Somebody that a country works with. */
export interface Partner {
  /** The same in every profile: "country MDA", "org IOM", "sector ngo". */
  readonly id: string;
  readonly kind: Actor['type'];
  readonly name: string;
  /** The name as a sentence has it: "the Philippines". */
  readonly inText: string;
  /** Ties of which both are members. */
  readonly ties: readonly AtlasTie[];
  /** Practices of the one that name the other. */
  readonly practices: readonly AtlasPractice[];
  /** Number of ties and practices. */
  readonly weight: number;
}

/** Everything that a profile says of one country. */
export interface Profile {
  readonly area: Area;
  readonly isSearched: boolean;
  /** Documents that name it, of those that the filters let through, and how many others do. */
  readonly documents: Kept<AtlasDocument>;
  /** Documents that name it, and lines of them that do, whatever the filters. */
  readonly named: { readonly documents: number; readonly lines: number };
  readonly practices: Kept<AtlasPractice>;
  /** Practices of others that name it as partner. */
  readonly asPartner: Kept<AtlasPractice>;
  /** The themes of its practices, the commonest first. */
  readonly themes: readonly ThemeCount[];
  /** Agreements, programmes, support, funding and partnerships of sectors. */
  readonly ties: Kept<AtlasTie>;
  /** Offices in meetings and groups. */
  readonly roles: Kept<AtlasTie>;
  /** By kind, then those with most in common first. */
  readonly partners: readonly Partner[];
  readonly given: Kept<AtlasMoney>;
  readonly received: Kept<AtlasMoney>;
  readonly recommendations: Kept<AtlasRecommendation>;
  /** Whether any filter is set. */
  readonly isFiltered: boolean;
}

/** Ties that are no cooperation of their members, but a seat in a meeting or group. */
export const ROLE_RELATIONS: readonly Relation[] = ['co-chair', 'team', 'working-group', 'co-organiser'];
const KINDS: readonly Actor['type'][] = ['country', 'org', 'sector'];

/** What the atlas tells of a country, as far as it passes the filters. */
export function profileOf(id: AreaId, filters: Filters, atlas: Atlas): Profile {
  const passing = new Set<AtlasItem>([
    ...itemsOf<AtlasItem>('practices', filters, atlas),
    ...itemsOf<AtlasItem>('partnerships', filters, atlas),
    ...itemsOf<AtlasItem>('recommendations', filters, atlas),
  ]);
  const keep = <Item extends AtlasItem>(items: readonly Item[], passes = (item: Item) => passing.has(item)) => {
    const shown = items.filter((item) => passes(item));
    return { shown, rest: items.length - shown.length };
  };
  const ownTies = atlas.ties.filter(({ members }) => members.some((member) => isCountry(member, id)));
  const practices = keep(atlas.practices.filter(({ countries }) => countries.includes(id)));
  const asPartner = keep(
    atlas.practices.filter(({ countries, partners }) => partners.includes(id) && !countries.includes(id)),
  );
  const ties = keep(ownTies.filter(({ relation }) => !ROLE_RELATIONS.includes(relation)));
  const money = (side: 'donor' | 'recipient') =>
    keep(
      atlas.money.filter((item) => isCountry(item[side], id)),
      (item) => moneyPasses(item, filters, atlas),
    );
  const covered = atlas.coverage[id];
  const allowed = new Set(itemsOf('documents', filters, atlas).map(({ id: document }) => document));
  const naming = atlas.documents.filter((document) => covered?.documents.includes(document.id));
  const documents = naming.filter((document) => allowed.has(document.id));
  return {
    area: areaOf(id),
    isSearched: !atlas.unsearched.includes(id),
    documents: { shown: documents, rest: naming.length - documents.length },
    named: { documents: covered?.documents.length ?? 0, lines: covered?.lines ?? 0 },
    practices,
    asPartner,
    themes: themeCounts(practices.shown),
    ties,
    roles: keep(ownTies.filter(({ relation }) => ROLE_RELATIONS.includes(relation))),
    partners: partnersOf(id, ties.shown, practices.shown, asPartner.shown),
    given: money('donor'),
    received: money('recipient'),
    recommendations: keep(atlas.recommendations.filter(({ countries }) => countries.includes(id))),
    isFiltered: FILTER_NAMES.some((name) => isSet(filters, name)),
  };
}

function isCountry(actor: Actor | null, id: AreaId): boolean {
  return actor?.type === 'country' && actor.id === id;
}

function themeCounts(practices: readonly AtlasPractice[]): ThemeCount[] {
  return THEMES.map((theme) => {
    const about = practices.filter(({ themes }) => themes.includes(theme));
    return { theme, count: about.length, statuses: statusCounts(about) };
  })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How far practices have got. */
export function statusCounts(practices: readonly AtlasPractice[]): Record<PracticeStatus, number> {
  const counts = { existing: 0, past: 0, planned: 0 };
  for (const { status } of practices) counts[status]++;
  return counts;
}

/** "7 existing, 2 planned": how far practices have got, in words. */
export function statusText(counts: Readonly<Record<PracticeStatus, number>>): string {
  return PRACTICE_STATUSES.filter((status) => counts[status] > 0)
    .map((status) => OF_STATUS[status](counts[status]))
    .join(t(', |between names'));
}

/** "7 existing": a number of practices by how far they have got. */
export const OF_STATUS: Readonly<Record<PracticeStatus, (count: number) => string>> = {
  existing: (count) => counted(count, 'existing', 'existing'),
  past: (count) => counted(count, 'past', 'past'),
  planned: (count) => counted(count, 'planned', 'planned'),
};

/**
 * Whom a country works with: by its ties, by its practices that name them, and by the practices of others that name it.
 * Where sectors work together in several countries, the countries do not work with each other for that.
 */
function partnersOf(
  own: AreaId,
  ties: readonly AtlasTie[],
  practices: readonly AtlasPractice[],
  asPartner: readonly AtlasPractice[],
): Partner[] {
  const found = new Map<string, { actor: Actor; ties: Set<AtlasTie>; practices: Set<AtlasPractice> }>();
  const shared = (actor: Actor) => {
    const id = partnerId(actor);
    const entry = found.get(id) ?? { actor, ties: new Set(), practices: new Set() };
    found.set(id, entry);
    return entry;
  };
  const isOther = (actor: Actor) => !isCountry(actor, own);
  for (const tie of ties) {
    const counts = (actor: Actor) => tie.relation !== 'sector-partnership' || actor.type !== 'country';
    for (const actor of tie.members.filter((member) => isOther(member) && counts(member))) shared(actor).ties.add(tie);
  }
  const country = (id: AreaId): Actor => ({ type: 'country', id });
  const withOthers = [
    ...practices.map((practice) => ({
      practice,
      others: [
        ...practice.partners.map(country),
        ...practice.organisations.map((name): Actor => ({ type: 'org', name })),
      ],
    })),
    ...asPartner.map((practice) => ({ practice, others: practice.countries.map(country) })),
  ];
  for (const { practice, others } of withOthers) {
    for (const actor of others.filter(isOther)) shared(actor).practices.add(practice);
  }
  return [...found]
    .map(([id, { actor, ties: both, practices: told }]) => ({
      id,
      kind: actor.type,
      name: partnerName(actor),
      inText: actor.type === 'country' ? areaInText(areaOf(actor.id as AreaId)) : partnerName(actor),
      ties: [...both],
      practices: [...told],
      weight: both.size + told.size,
    }))
    .sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.weight - a.weight || compareNames(a.name, b.name),
    );
}

function partnerId(actor: Actor): string {
  return `${actor.type} ${actor.type === 'country' ? actor.id : actor.name}`;
}

function partnerName(actor: Actor): string {
  if (actor.type === 'country') return areaOf(actor.id as AreaId).label;
  return actor.type === 'sector' ? capitalised(ACTOR_NAMES[actor.name]) : actor.name;
}
