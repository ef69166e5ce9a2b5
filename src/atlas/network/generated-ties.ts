import fc from 'fast-check';
import { ACTOR_TYPES, type Actor } from '../../extract/records';
import type { AtlasTie } from '../atlas';
import { tieWith } from '../fixtures';

const RELATIONS = ['agreement', 'team', 'co-chair', 'funding', 'sector-partnership', 'co-organiser'] as const;

const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constantFrom('ITA', 'PER', 'TON', 'CHL', 'MDA').map((id) => ({ type: 'country' as const, id })),
  fc.constantFrom('Guild', 'Union', 'League').map((name) => ({ type: 'org' as const, name })),
  fc.constantFrom(...ACTOR_TYPES.slice(0, 3)).map((name) => ({ type: 'sector' as const, name })),
);

/** Ties for tests, of two to four members, each with a passage of its own. */
export const anyTies: fc.Arbitrary<readonly AtlasTie[]> = fc
  .array(
    fc.record({
      relation: fc.constantFrom(...RELATIONS),
      label: fc.constantFrom('RT Session 1.1: Lamps', 'Session 2.1', 'Harbours'),
      members: fc.uniqueArray(anyActor, { minLength: 2, maxLength: 4, selector: (actor) => JSON.stringify(actor) }),
      documents: fc.subarray(['901', '902', '903'], { minLength: 1 }),
      years: fc.option(fc.constantFrom([1999], [1999, 2004]), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((ties) => ties.map((fields, i) => tieWith({ ...fields, id: `p${i}`, passages: [`p${i}`] })));
