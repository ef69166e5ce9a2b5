import type { BlockAnalysis } from '../analysis';
import { knownOrganisation } from '../organisations';
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
  const offices = officesNamed(analysis);
  const organisations = bodies
    .filter((match) => options.inNames || !overlapsAny(analysis.people, match))
    .filter((match) => options.meetings || !MEETING.has(match.value))
    .filter((match) => !offices.has(match.value))
    .filter((match) => !BELONGS_TO.test(text.slice(match.end, match.end + 24)));
  const countries = namings.filter(
    (naming) =>
      (options.inNames || !naming.inName || isOfState(analysis, naming)) &&
      !namesPeople(text, naming) &&
      !covering(organisations, naming),
  );
  const placed: PlacedActor[] = [
    ...organisations.map((match) => ({ start: match.start, end: match.end, actor: organisation(match.value) })),
    ...countries.map((naming) => ({ start: naming.start, end: naming.end, actor: country(naming.iso3) })),
  ];
  return placed.sort((a, b) => a.start - b.start);
}

/** An office of a government, which acts for its country and is no side of its own. */
const OFFICE_OF_STATE = /^(?:Federal |National |State )?(?:Ministry|Department)\b/u;

const officesOf = new WeakMap<BlockAnalysis, ReadonlySet<string>>();

/** The short names of offices of a government that a block names at length: "the Ministry of Ports (MOP)". */
function officesNamed(analysis: BlockAnalysis): ReadonlySet<string> {
  const known = officesOf.get(analysis);
  if (known) return known;
  const { block, organisations } = analysis;
  const named = organisations.filter(
    ({ start, end, value }) => OFFICE_OF_STATE.test(block.text.text.slice(start, end)) && !knownOrganisation(value),
  );
  const offices = new Set(named.map(({ value }) => value));
  officesOf.set(analysis, offices);
  return offices;
}

const OFFICE_AFTER = /^(?:['’]s)?\s(?:\p{Lu}\p{L}+\s){0,2}(?:Ministr(?:y|ies)|Department|Government|Authorities)\b/u;
const OFFICE_BEFORE =
  /\b(?:Ministr(?:y|ies)|Department|Government|Kingdom|Republic)\sof\s(?:(?:\p{Lu}\p{L}+|and|,|of|for)\s)*(?:the\s)?$/u;

/** "The Ministry of Ports of Tonga", "the Tongan Ministry": an office, named by no person, that stands for its country. */
export function isOfState(analysis: BlockAnalysis, { start, end }: Stretch): boolean {
  const text = analysis.block.text.text;
  if (overlapsAny(analysis.people, { start, end })) return false;
  return OFFICE_AFTER.test(text.slice(end, end + 60)) || OFFICE_BEFORE.test(text.slice(Math.max(0, start - 90), start));
}
