import { inLanguage } from '../language/language';
import type { ActorType, PracticeStatus, Theme } from '../extract/records';
import { isObjectiveId, objectiveOf } from '../atlas/frameworks/frameworks';
import type { ObjectiveId } from '../atlas/frameworks/objective';
import type { Measure } from './measure';
import type { Sureness } from './sureness';

/** What is told is about: a theme, or an objective by the themes that stand for it; null for anything. */
export type Topic = Theme | ObjectiveId | null;

/** Years from one to another, both included: those of the documents, or those that the words themselves name. */
export interface YearSpan {
  readonly by: 'document' | 'told';
  readonly from: number;
  readonly to: number;
}

/** What a figure leaves out; null where it leaves out nothing. */
export interface Filters {
  readonly topic: Topic;
  /** Who acts; of a recommendation, who is to act; of a partnership, a sector that takes part. */
  readonly actor: ActorType | null;
  /** Id of the one document that counts. */
  readonly document: string | null;
  readonly years: YearSpan | null;
  readonly status: PracticeStatus | null;
  readonly sureness: Sureness;
}

export type FilterName = keyof Filters;

/** The filters, in the order in which a sentence says them. */
export const FILTER_NAMES = [
  'topic',
  'actor',
  'document',
  'years',
  'status',
  'sureness',
] as const satisfies FilterName[];

export const NO_FILTERS: Filters = {
  topic: null,
  actor: null,
  document: null,
  years: null,
  status: null,
  sureness: 'any',
};

const MONEY_REASONS = inLanguage({
  topic: 'money is told without a theme',
  actor: 'money is told without kinds of actor',
  status: 'money is told as planned, received or reported, not by status',
});

/** Why a filter cannot part what a measure counts. */
const REASONS: Readonly<Record<Measure, Readonly<Partial<Record<FilterName, string>>>>> = {
  practices: {},
  partnerships: inLanguage({ status: 'partnerships are told without a status' }),
  recommendations: inLanguage({ status: 'recommendations have no status' }),
  funding: inLanguage({
    topic: 'money is told without a theme',
    actor: 'who gives is what is counted',
    status: 'money is told as planned, received or reported, not by status',
  }),
  documents: inLanguage({
    topic: 'a document as a whole has no theme',
    actor: 'a document as a whole has no actor',
    status: 'a document has no status',
    sureness: 'that a document names a country is not in doubt',
  }),
  planned: MONEY_REASONS,
  received: MONEY_REASONS,
  reported: MONEY_REASONS,
};

/** Why a filter does not apply to a measure, as it follows a colon; null where it applies. */
export function reasonAgainst(filter: FilterName, measure: Measure): string | null {
  return REASONS[measure][filter] ?? null;
}

/** Whether a filter is set. */
export function isSet(filters: Filters, name: FilterName): boolean {
  return filters[name] !== NO_FILTERS[name];
}

/** The filters that are set and apply to a measure; the others as if they were not. */
export function applying(filters: Filters, measure: Measure): Filters {
  const idle = FILTER_NAMES.filter((name) => isSet(filters, name) && reasonAgainst(name, measure) !== null);
  return idle.reduce((kept, name) => without(kept, name), filters);
}

/** The same filters without one. */
export function without(filters: Filters, name: FilterName): Filters {
  return { ...filters, [name]: NO_FILTERS[name] };
}

/** The themes of which an item must have one; null where any will do. */
export function themesOfTopic(topic: Topic): readonly Theme[] | null {
  if (isObjectiveId(topic)) return objectiveOf(topic).themes;
  return topic === null ? null : [topic];
}

/** The theme under which something stands: the first of its own that is among those wanted, or else its main one, which is the first. */
export function mainThemeOf(themes: readonly Theme[], wanted: readonly Theme[] | null): Theme {
  return themes.find((theme) => wanted?.includes(theme)) ?? themes[0];
}
