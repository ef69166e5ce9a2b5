import type { Actor, ActorType, CountryCode } from '../records';

export const country = (id: CountryCode): Actor => ({ type: 'country', id });
export const organisation = (name: string): Actor => ({ type: 'org', name });
export const sector = (name: ActorType): Actor => ({ type: 'sector', name });

/** One word for an actor, the same for the same actor. */
export function actorKey(actor: Actor): string {
  return actor.type === 'country' ? actor.id : `${actor.type}:${actor.name}`;
}

/** Each actor once, in the order of first naming. */
export function distinctActors(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actorKey(actor), actor])).values()];
}
