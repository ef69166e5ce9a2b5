import type { BlockAnalysis } from '../analysis';
import { covering, overlapsAny, within } from '../ordered';
import { namesPeople } from '../people';
import type { Actor } from '../records';
import type { Stretch } from '../sentences';
import { country, distinctActors, organisation } from './actor';

/** Bodies that stand for the meeting a text reports on rather than for a partner. */
const MEETING = new Set(['GFMD', 'Civil Society Days']);

/** "EU countries", "ILO conventions": what belongs to the body is named, not the body. */
const BELONGS_TO =
  /^['’]?s?[\s-](?:countries|member|nationals|citizens|migrants|refugees|workers|treaty|treaties|conventions?|standards?|level|standard|report|study|convention|guidelines?|territory|market|funded|based)\b/i;

export interface ActorsOptions {
  /** Count a naming inside a title or a body's name too. */
  readonly inNames?: boolean;
  /** Count the meeting itself as an actor. */
  readonly meetings?: boolean;
  /** Count a body where something of it is named: "EU-funded". */
  readonly owners?: boolean;
}

/** An actor and where the text names it. */
export interface PlacedActor extends Stretch {
  readonly actor: Actor;
}

/** Countries and organisations that a stretch names as actors, each once, in the order of the text. */
export function actorsIn(analysis: BlockAnalysis, stretch: Stretch, options: ActorsOptions = {}): Actor[] {
  const placed = placedActors(analysis, stretch, options);
  return placed.length ? distinctActors(placed.map(({ actor }) => actor)) : [];
}

/** Every naming of a country or an organisation as an actor in a stretch, in the order of the text. */
export function placedActors(analysis: BlockAnalysis, stretch: Stretch, options: ActorsOptions = {}): PlacedActor[] {
  const text = analysis.block.text.text;
  const bodies = within(analysis.organisations, stretch);
  const namings = within(analysis.countries, stretch);
  if (!bodies.length && !namings.length) return [];
  const organisations = bodies
    .filter((match) => options.inNames || !overlapsAny(analysis.people, match))
    .filter((match) => options.meetings || !MEETING.has(match.value))
    .filter((match) => options.owners || !BELONGS_TO.test(text.slice(match.end, match.end + 24)));
  const countries = namings.filter(
    (naming) => (options.inNames || !naming.inName) && !namesPeople(text, naming) && !covering(organisations, naming),
  );
  const placed: PlacedActor[] = [
    ...organisations.map((match) => ({ start: match.start, end: match.end, actor: organisation(match.value) })),
    ...countries.map((naming) => ({ start: naming.start, end: naming.end, actor: country(naming.iso3) })),
  ];
  return placed.sort((a, b) => a.start - b.start);
}
