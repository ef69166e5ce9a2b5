import type { BodyId } from '../atlas/areas/members';
import type { Atlas } from '../atlas/atlas';
import {
  ACTOR_TYPES,
  PRACTICE_STATUSES,
  THEMES,
  type ActorType,
  type PracticeStatus,
  type Theme,
} from '../extract/records';
import type { Columns, SetColumn } from './columns';
import { isSet, themesOfTopic, without, type FilterName, type Filters, type Topic } from './filters';
import { lazily, named } from './lazily';
import { allowedDocuments, failuresOf, OUTSIDE, passesBut } from './passing';
import { isLevelEnough, LEVELS, SURENESSES, type Sureness } from './sureness';
import { sumsByMember, sumsOf } from './sums';

/** How many items there would be for each value of a filter, all other filters as they are. */
export interface Facets {
  readonly topic: (topic: Topic) => number;
  readonly actor: Readonly<Record<ActorType, number>>;
  /** By the index of the document in the atlas. */
  readonly document: readonly number[];
  /** By year of the document, and by the years that the words name; rising. */
  readonly years: Readonly<Record<'document' | 'told', ReadonlyMap<number, number>>>;
  readonly status: Readonly<Record<PracticeStatus, number>>;
  readonly sureness: Readonly<Record<Sureness, number>>;
}

/** How many rows have each set or value of a column, the filter left aside that the column is for. */
function facet(failed: Uint8Array, name: FilterName, of: Uint32Array, most: number): Int32Array {
  const counts = Uint8Array.from({ length: 2 * OUTSIDE }, (_, what) => Number(passesBut(name)(what)));
  const sums = new Int32Array(most);
  for (let row = 0; row < failed.length; row++) if (counts[failed[row]]) sums[of[row]]++;
  return sums;
}

/** Counted over the rows that pass, each when it is first asked for. */
export function facetsOf(
  columns: Columns,
  rows: Uint32Array,
  filters: Filters,
  atlas: Atlas,
  body: BodyId | null,
): Facets {
  const { themes, actors, documents, years, status, level } = columns;
  // Where the filter is not set, the rows that would pass without it are those that do.
  const ofValues = (name: FilterName, of: Uint32Array, most: number) =>
    isSet(filters, name) ? facet(failuresOf(columns, filters, atlas, body), name, of, most) : sumsOf(of, rows, most);
  const ofSets = (name: FilterName, { of, sets }: SetColumn) => ofValues(name, of, sets.length);
  return lazily<Facets>({
    topic: () => topicFacet(ofSets('topic', themes), themes),
    actor: () => named(ACTOR_TYPES, sumsByMember(ofSets('actor', actors), actors, ACTOR_TYPES.length)),
    document: () => {
      const ofYears = allowedDocuments(without(filters, 'document'), atlas);
      const sums = sumsByMember(ofSets('document', documents), documents, atlas.documents.length);
      return sums.map((sum, i) => (ofYears[i] ? sum : 0));
    },
    years: () =>
      lazily<Facets['years']>({
        document: () => {
          const sums = ofSets('years', documents);
          if (filters.document === null) return yearsFacet(sums, documentYears(documents, atlas));
          const ofDocument = allowedDocuments(without(filters, 'years'), atlas);
          return yearsFacet(
            sums,
            yearsOfSets(documents, (i) => (ofDocument[i] ? atlas.documents[i].years : [])),
          );
        },
        told: () => yearsFacet(ofSets('years', years), years.sets),
      }),
    status: () => named(PRACTICE_STATUSES, [...ofValues('status', status, PRACTICE_STATUSES.length)]),
    sureness: () => {
      const byLevel = ofValues('sureness', level, LEVELS.length);
      const ofLevels = (wanted: Sureness) =>
        LEVELS.reduce((sum, own, i) => sum + (isLevelEnough(own, wanted) ? byLevel[i] : 0), 0);
      return named(SURENESSES, SURENESSES.map(ofLevels));
    },
  });
}

function topicFacet(sums: Int32Array, { sets }: SetColumn): (topic: Topic) => number {
  const of = (wanted: readonly Theme[] | null) => {
    const indexes = wanted?.map((theme) => THEMES.indexOf(theme));
    return sets.reduce(
      (sum, set, i) => sum + (!indexes || set.some((theme) => indexes.includes(theme)) ? sums[i] : 0),
      0,
    );
  };
  const counts = new Map<Topic, number>();
  return (topic) => {
    const known = counts.get(topic) ?? of(themesOfTopic(topic));
    counts.set(topic, known);
    return known;
  };
}

type YearSets = readonly (readonly number[])[];

const yearsKept = new WeakMap<SetColumn, YearSets>();

/** The different years of the documents of each set, made once for a column. */
function documentYears(documents: SetColumn, { documents: all }: Atlas): YearSets {
  const years = yearsKept.get(documents) ?? yearsOfSets(documents, (i) => all[i].years);
  yearsKept.set(documents, years);
  return years;
}

function yearsOfSets({ sets }: SetColumn, yearsOf: (document: number) => readonly number[]): YearSets {
  return sets.map((set) => [...new Set(set.flatMap(yearsOf))]);
}

/** How many rows there are of each year, by how many have each set, and its years. */
function yearsFacet(sums: Int32Array, years: YearSets): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  years.forEach((own, i) => {
    if (sums[i]) for (const year of own) counts.set(year, (counts.get(year) ?? 0) + sums[i]);
  });
  return new Map([...counts].sort(([a], [b]) => a - b));
}
