import fc from 'fast-check';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES } from '../extract/records';
import type { Filters, Topic, YearSpan } from './filters';
import { SURENESSES } from './sureness';

const TOPICS: Topic[] = [...THEMES, ...OBJECTIVES.filter(({ themes }) => themes.length > 0).map(({ id }) => id)];

/** A span of years between two, for tests. */
function anySpan(first: number, last: number): fc.Arbitrary<YearSpan> {
  return fc
    .tuple(
      fc.constantFrom('document' as const, 'told' as const),
      fc.integer({ min: first, max: last }),
      fc.integer({ min: first, max: last }),
    )
    .map(([by, a, b]) => ({ by, from: Math.min(a, b), to: Math.max(a, b) }));
}

/** Filters for tests, each set as often as not, with the documents and years to choose from. */
export function anyFilters(
  documents: readonly string[],
  [first, last]: readonly [number, number],
  topics = TOPICS,
): fc.Arbitrary<Filters> {
  const orNot = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 1 });
  return fc.record({
    topic: orNot(fc.constantFrom(...topics)),
    actor: orNot(fc.constantFrom(...ACTOR_TYPES.slice(0, 3))),
    document: orNot(fc.constantFrom(...documents)),
    years: orNot(anySpan(first, last)),
    status: orNot(fc.constantFrom(...PRACTICE_STATUSES)),
    sureness: fc.constantFrom(...SURENESSES),
  });
}
