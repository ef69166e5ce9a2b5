import { describe, expect, it } from 'vitest';
import { actorKey, country, distinctActors, organisation, sector } from './actor';

describe('an actor', () => {
  it('has a key of its own, whatever its kind', () => {
    const actors = [country('TON'), organisation('TON'), sector('media'), organisation('media')];
    expect(new Set(actors.map(actorKey)).size).toBe(4);
    expect(actorKey(country('TON'))).toBe(actorKey({ type: 'country', id: 'TON' }));
  });
});

describe('distinctActors', () => {
  it('keeps each actor once, in the order of first naming', () => {
    expect(
      distinctActors([country('TON'), organisation('ILO'), country('TON'), sector('ngo'), organisation('ILO')]),
    ).toEqual([country('TON'), organisation('ILO'), sector('ngo')]);
  });
});
