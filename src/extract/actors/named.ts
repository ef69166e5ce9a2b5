import { ending } from '../scan/ending';
import type { BlockAnalysis } from '../analysis';
import { covering, overlapsAny, within } from '../ordered';
import { knownOrganisation, type OrganisationMatch } from '../organisations';
import { namesPeople } from '../people';
import type { Actor, CountryCode } from '../records';
import type { Stretch } from '../sentences';
import { country, distinctActors, organisation } from './actor';

/** Bodies that stand for the meeting a text reports on rather than for a partner. */
const MEETING = new Set(['GFMD', 'Civil Society Days']);

/** "EU countries", "ILO conventions": what belongs to the body is named, not the body. */
const BELONGS_TO =
  /^['’]?s?[\s-](?:countries|member|nationals|citizens|migrants|refugees|workers|treaty|treaties|conventions?|standards?|level|standard|report|study|convention|guidelines?|territory|market|funded(?!\s(?:a|an|the|its|their|this|two|three|several)\b)|based)\b/i;

/** Unions of countries, which are places too: "outside the EU". */
const UNIONS = new Set([
  'EU',
  'African Union',
  'ECOWAS',
  'ASEAN',
  'SADC',
  'CARICOM',
  'EAC',
  'Mercosur',
  'SAARC',
  'IGAD',
]);
const IN_BEFORE =
  /\b(?:within|inside|outside|across|throughout|into|enter(?:s|ed|ing)?|reach(?:es|ed|ing)?)\s(?:the\s)?$/i;
/** "The Blue Process Action Plan", "the implementation of the Blue Process": what was made of it. */
const PART_OF_NAME = /^\s\p{Lu}\p{Ll}/u;
const MADE_OF_BEFORE =
  /\b(?:implementation|framework|umbrella|context|auspices|part|history|aims|goals|objectives|principles|priorities)\sof\s(?:the\s)?$/i;

/** Whether a union is named as a place, or a process as a part of a longer name or of what it does. */
function isPlaceOrName(text: string, { start, end, value }: OrganisationMatch): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (UNIONS.has(value)) return IN_BEFORE.test(before);
  if (knownOrganisation(value)?.type !== 'process') return false;
  return PART_OF_NAME.test(text.slice(end, end + 4)) || MADE_OF_BEFORE.test(before);
}

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
  const acting = bodies.filter((match) => options.inNames || !overlapsAny(analysis.people, match));
  const organisations = acting
    .filter((match) => !analysis.offices.has(match.value))
    .filter((match) => options.meetings || !MEETING.has(match.value))
    .filter((match) => options.owners || !BELONGS_TO.test(text.slice(match.end, match.end + 24)))
    .filter((match) => options.inNames || !isPlaceOrName(text, match));
  const countries = namings.filter(
    (naming) =>
      (options.inNames || !naming.inName || isOfState(analysis, naming)) &&
      !namesPeople(text, naming) &&
      !presides(text, naming) &&
      !covering(organisations, naming),
  );
  const offices = acting.flatMap(({ start, end, value }) => {
    const owner = analysis.offices.get(value);
    return owner ? [{ start, end, actor: country(owner) }] : [];
  });
  const placed: PlacedActor[] = [
    ...offices,
    ...organisations.map((match) => ({ start: match.start, end: match.end, actor: organisation(match.value) })),
    ...countries.map((naming) => ({ start: naming.start, end: naming.end, actor: country(naming.iso3) })),
  ];
  return placed.sort((a, b) => a.start - b.start);
}

/** "During the Tongan EU Presidency": when something was, not who did it. */
const PRESIDES_BEFORE = /\b(?:under|during|at the (?:start|end) of|throughout)\s(?:the\s)?$/;
const PRESIDES_AFTER = /^(?:['’]s)?\s(?:\p{Lu}\p{L}*\s)?(?:[Pp]residency|[Cc]hair(?:person|man)?ship)\b/u;

/** Whether a country is named only by an office that it holds for a time. */
export function presides(text: string, { start, end }: Stretch): boolean {
  return (
    PRESIDES_AFTER.test(text.slice(end, end + 40)) && PRESIDES_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}

const OFFICE_AFTER = /^(?:['’]s)?\s(?:\p{Lu}\p{L}+\s){0,2}(?:Ministr(?:y|ies)|Department|Government|Authorities)\b/u;
const OFFICE_BEFORE = ending(
  /\b(?:Ministr(?:y|ies)|Department|Government|Kingdom|Republic)\sof\s(?:(?:\p{Lu}\p{L}+|and|,|of|for)\s)*(?:the\s)?$/u,
);

/** The countries for which a stretch names an office: "the Tongan Ministry of Ports", or its short name. */
export function countriesOfOffices(analysis: BlockAnalysis, stretch: Stretch): CountryCode[] {
  const named = within(analysis.countries, stretch).filter((naming) => naming.inName && isOfState(analysis, naming));
  const owners = within(analysis.organisations, stretch)
    .filter((match) => !overlapsAny(analysis.people, match))
    .flatMap(({ value }) => analysis.offices.get(value) ?? []);
  return [...new Set([...named.map(({ iso3 }) => iso3), ...owners])];
}

/** "The Ministry of Ports of Tonga", "the Tongan Ministry": an office, named by no person, that stands for its country. */
function isOfState(analysis: BlockAnalysis, { start, end }: Stretch): boolean {
  const text = analysis.block.text.text;
  if (overlapsAny(analysis.people, { start, end })) return false;
  return OFFICE_AFTER.test(text.slice(end, end + 60)) || OFFICE_BEFORE.test(text.slice(Math.max(0, start - 90), start));
}
