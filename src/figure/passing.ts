/** Which rows of the columns pass the filters, and which filters the others fail. */
import { allAreas } from '../atlas/areas/areas';
import { bodyOf, type BodyId } from '../atlas/areas/members';
import type { Atlas } from '../atlas/atlas';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES } from '../extract/records';
import type { Columns, SetColumn } from './columns';
import { FILTER_NAMES, themesOfTopic, type FilterName, type Filters } from './filters';
import { isLevelEnough, LEVELS } from './sureness';

/** The bit of each filter that a row fails. */
export const BIT = Object.fromEntries(FILTER_NAMES.map((name, i) => [name, 1 << i])) as Record<FilterName, number>;

/** Fails document and years together, and would pass without either: one document is that asked for, another has the years. */
const EITHER = 1 << FILTER_NAMES.length;

/** Is told of no member of the body whose members alone are counted. */
export const OUTSIDE = 2 * EITHER;

/** For each set of a column, 0 when it passes, else the bit of the filter that it fails. */
function fails({ sets }: SetColumn, bit: number, passes: (set: readonly number[]) => boolean): Uint8Array {
  return mapped(sets, (set) => (passes(set) ? 0 : bit));
}

/** What `Uint8Array.from` gives, without its detour by an iterator. */
function mapped(sets: SetColumn['sets'], valueOf: (set: readonly number[]) => number): Uint8Array {
  const values = new Uint8Array(sets.length);
  for (let i = 0; i < sets.length; i++) values[i] = valueOf(sets[i]);
  return values;
}

/** Marks the rows that are told of no member of a body. */
function markOutside(failed: Uint8Array, { countries, countryStart }: Columns, body: BodyId): void {
  const members = new Set<string>(bodyOf(body).members);
  const isMember = allAreas.map(({ iso3 }) => members.has(iso3));
  for (let row = 0; row < failed.length; row++) {
    let isInside = false;
    for (let i = countryStart[row]; i < countryStart[row + 1]; i++) if (isMember[countries[i]]) isInside = true;
    if (!isInside) failed[row] |= OUTSIDE;
  }
}

/** What the rows of any measure failed when they were asked last: memory that is used again needs not be had again. */
let scratch = new Uint8Array();

/**
 * For each row, the bits of the filters that it fails, and that of the body of whose members it tells none; 0 where it
 * passes. It holds until the next is asked for.
 */
export function failuresOf(columns: Columns, filters: Filters, atlas: Atlas, body: BodyId | null): Uint8Array {
  const { topic, actor, document, years, status, sureness } = filters;
  const wanted = themesOfTopic(topic)?.map((theme) => THEMES.indexOf(theme));
  const actorIndex = actor === null ? -1 : ACTOR_TYPES.indexOf(actor);
  const documentIndex = atlas.documents.findIndex(({ id }) => id === document);
  const isWithin = (year: number) => years !== null && year >= years.from && year <= years.to;
  const ofYears = (index: number) => years?.by !== 'document' || atlas.documents[index].years.some(isWithin);
  if (scratch.length < columns.items.length) scratch = new Uint8Array(columns.items.length);
  const failed = scratch.subarray(0, columns.items.length).fill(0);
  // Most filters are not set: their columns need not be looked at.
  if (wanted) {
    const passes = (set: readonly number[]) => set.some((theme) => wanted.includes(theme));
    mark(failed, columns.themes.of, fails(columns.themes, BIT.topic, passes));
  }
  if (actor !== null) {
    mark(
      failed,
      columns.actors.of,
      fails(columns.actors, BIT.actor, (set) => set.includes(actorIndex)),
    );
  }
  if (document !== null || years?.by === 'document') {
    const bits = mapped(columns.documents.sets, (set) => {
      const own = document === null ? set : set.filter((index) => index === documentIndex);
      if (own.some(ofYears)) return 0;
      if (own.length) return set.some(ofYears) ? EITHER : BIT.years;
      return BIT.document | (set.some(ofYears) ? 0 : BIT.years);
    });
    mark(failed, columns.documents.of, bits);
  }
  if (years?.by === 'told') {
    mark(
      failed,
      columns.years.of,
      fails(columns.years, BIT.years, (set) => set.some(isWithin)),
    );
  }
  if (status !== null) {
    mark(
      failed,
      columns.status,
      Uint8Array.from(PRACTICE_STATUSES, (own) => (own === status ? 0 : BIT.status)),
    );
  }
  const levels = Uint8Array.from(LEVELS, (own) => (isLevelEnough(own, sureness) ? 0 : BIT.sureness));
  if (levels.some(Boolean)) mark(failed, columns.level, levels);
  if (body !== null) markOutside(failed, columns, body);
  return failed;
}

/** Adds to each row the bit that its set or value has. */
function mark(failed: Uint8Array, of: Uint32Array, bits: Uint8Array): void {
  for (let row = 0; row < failed.length; row++) failed[row] |= bits[of[row]];
}

/** Whether each document of the atlas passes the filters that are about documents. */
export function allowedDocuments({ document, years }: Filters, atlas: Atlas): boolean[] {
  return atlas.documents.map(
    ({ id, years: own }) =>
      (document === null || id === document) &&
      (years?.by !== 'document' || own.some((year) => year >= years.from && year <= years.to)),
  );
}

/** How many rows fail each combination of what can be failed. */
export function howMany(failed: Uint8Array): Uint32Array {
  const failures = new Uint32Array(2 * OUTSIDE);
  for (let row = 0; row < failed.length; row++) failures[failed[row]]++;
  return failures;
}

/**
 * The rows that fail just that, so many, in their order. Which do is not to be foreseen: without a branch the processor has
 * no wrong guess to take back.
 */
export function rowsFailing(failed: Uint8Array, what: number, many: number): Uint32Array {
  const rows = new Uint32Array(many + 1);
  for (let row = 0, i = 0; i < many; row++) {
    rows[i] = row;
    // 1 where both are the same, else 0.
    i += ((failed[row] ^ what) - 1) >>> 31;
  }
  return rows.subarray(0, many);
}

/** Whether a row passes all filters but one, by what it fails. */
export function passesBut(name: FilterName): (failed: number) => boolean {
  const isEither = name === 'document' || name === 'years';
  return (failed) => failed === 0 || failed === BIT[name] || (isEither && failed === EITHER);
}

/** How many rows pass all filters but one. */
export function passingBut(failures: Uint32Array, name: FilterName): number {
  const passes = passesBut(name);
  return failures.reduce((sum, many, what) => (passes(what) ? sum + many : sum), 0);
}
