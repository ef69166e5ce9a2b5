import { describe, expect, it } from 'vitest';
import { regionMatcher } from '../../extract/gazetteer/regions';
import { areaOf, isAreaId } from './areas';
import { bodies, bodyOf, bodyOfRegion, isBodyId, type Body } from './members';

describe('the members of a body', () => {
  it('are as many as it has', () => {
    const counts = Object.fromEntries(bodies.map(({ id, members }) => [id, members.length]));
    expect(counts).toEqual({
      EU: 27,
      AU: 55,
      ECOWAS: 12,
      SADC: 16,
      ASEAN: 11,
      SAARC: 8,
      GCC: 6,
      CARICOM: 15,
      MERCOSUR: 6,
    });
  });

  it.each(bodies.map((body: Body) => [body.id, body] as const))(
    'of %s are areas of the register, each once',
    (_, body) => {
      expect(body.members.filter((id) => !isAreaId(id))).toEqual([]);
      expect([...new Set(body.members)].sort()).toEqual(body.members);
    },
  );

  it('are states of the United Nations, but Western Sahara and Montserrat, which their bodies count', () => {
    const others = bodies.flatMap(({ members }) => members.filter((id) => areaOf(id).status !== 'member'));
    expect(others).toEqual(['ESH', 'MSR']);
  });

  it('of the African Union are all of Africa, and those of its communities are among them', () => {
    const union = new Set<string>(bodyOf('AU').members);
    expect(bodyOf('AU').members.filter((id) => areaOf(id).region !== 'Africa')).toEqual([]);
    expect([...bodyOf('ECOWAS').members, ...bodyOf('SADC').members].filter((id) => !union.has(id))).toEqual([]);
  });
});

describe('a body', () => {
  it('is known by its identifier, in capitals', () => {
    expect(['EU', 'eu', 'XX', 'constructor'].map(isBodyId)).toEqual([true, false, false, false]);
  });

  it('is found by the region under which documents tell of it, and a mere part of the world is none', () => {
    expect(['EU', 'African Union', 'Mercosur', 'Europe', 'West Africa'].map((name) => bodyOfRegion(name)?.id)).toEqual([
      'EU',
      'AU',
      'MERCOSUR',
      undefined,
      undefined,
    ]);
  });

  it('of a region has the name that the register of regions lists', () => {
    const listed = new Set(
      ['European Union', 'African Union', 'Mercosur members'].map((words) => regionMatcher.find(words)[0]?.value),
    );
    expect(new Set(bodies.flatMap((body: Body) => body.region ?? []))).toEqual(listed);
  });
});
