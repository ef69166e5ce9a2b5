import type { Block } from '../../corpus/block';
import { actorsNamed } from '../actors/sectors';
import { gistOf } from '../gist';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { covering, within } from '../ordered';
import { knownOrganisation, type OrganisationMatch } from '../organisations';
import { placeOf, type Place } from '../passage';
import { recordId } from '../record-id';
import { recommendedInForms } from '../recommendations/forms';
import { introducedAsRecommended } from '../recommendations/lists';
import { ACTOR_TYPES, type ActorType, type Finding, type Practice } from '../records';
import type { Stretch } from '../sentences';
import { themesOf } from '../themes';
import { listedPractices, type ListedPractice } from './listed';
import { statusOf } from './status';
import { programmeRows, type ProgrammeRow } from '../programme-tables';
import { toldPractices, type ToldPractice } from './told';
import { gated } from '../scan/gated';

/** The practices of a document with what they were made from, for other kinds of record to build on. */
export interface FoundPractices {
  readonly records: readonly Practice[];
  readonly listed: readonly ListedPractice[];
  readonly told: readonly ToldPractice[];
  readonly tabled: readonly ProgrammeRow[];
}

/** Finds what countries and regions do, in lists and in prose. */
export function findPractices(analysis: DocumentAnalysis): FoundPractices {
  const listed = listedPractices(analysis);
  const tabled = programmeRows(analysis);
  const taken = new Set<Block>([
    ...[...listed, ...tabled, ...recommendedInForms(analysis)].map((item) => item.analysis.block),
    ...introducedAsRecommended(analysis).map(({ block }) => block),
  ]);
  const told = toldPractices(analysis, taken);
  const records = [
    ...listed.map((item) => fromListed(analysis, item)),
    ...tabled.map((row) => fromRow(analysis, row)),
    ...told.map((practice) => fromTold(analysis, practice)),
  ].sort((a, b) => a.offsets[0][0] - b.offsets[0][0]);
  return { records, listed, told, tabled };
}

function fromListed({ document }: DocumentAnalysis, item: ListedPractice): Practice {
  const { block } = item.analysis;
  const place = placeOf(document, block);
  const own = block.text.text.slice(item.text.start);
  return practice(place, {
    countries: item.countries,
    partners: item.partners,
    regions: item.regions,
    themes: themesOf(own, place.section),
    actors: item.sectors.length ? item.sectors : actorsNamed(own),
    organisations: organisationsIn(item.analysis, item.text),
    status: statusOf(own),
    gist: gistOf(own),
    foundBy: 'list',
    confidence: 'high',
  });
}

function fromRow({ document }: DocumentAnalysis, row: ProgrammeRow): Practice {
  const { analysis, countries, others, what } = row;
  const place = placeOf(document, analysis.block);
  return practice(place, {
    countries,
    partners: others.flatMap((actor) => (actor.type === 'country' ? [actor.id] : [])),
    regions: [],
    themes: themesOf(what, place.section),
    actors: actorsOf(what, within(analysis.organisations, { start: 0, end: analysis.block.text.length }), true),
    organisations: others.flatMap((actor) => (actor.type === 'org' ? [actor.name] : [])),
    status: statusOf(place.quote),
    gist: gistOf(what),
    foundBy: 'table',
    confidence: 'high',
  });
}

function fromTold({ document }: DocumentAnalysis, told: ToldPractice): Practice {
  const place = placeOf(document, told.analysis.block, told.stretch);
  const lead = leadOf(told);
  return practice(place, {
    countries: told.countries,
    partners: told.partners,
    regions: told.regions,
    themes: themesOf(place.quote, place.section),
    actors: actorsOf(place.quote, within(told.analysis.organisations, told.stretch), told.byCountry),
    organisations: organisationsIn(told.analysis, told.stretch),
    status: statusOf(lead ? `${lead} ${place.quote}` : place.quote),
    gist: gistOf(place.quote),
    foundBy: told.foundBy,
    confidence: told.confidence,
  });
}

/** The words with a colon that introduce the list of a sentence, of which a practice is an item; '' elsewhere. */
function leadOf({ analysis, stretch }: ToldPractice): string {
  const sentence = covering(analysis.sentences, stretch);
  if (!sentence) return '';
  return /^[^:;]{2,200}:/.exec(analysis.block.text.text.slice(sentence.start, stretch.start))?.[0] ?? '';
}

type Contents = Finding &
  Pick<Practice, 'countries' | 'partners' | 'regions' | 'themes' | 'actors' | 'organisations' | 'status' | 'gist'>;

function practice(place: Place, contents: Contents): Practice {
  const distinction = [...contents.countries, '>', ...contents.partners, ...contents.regions].join(' ');
  return { id: recordId('practice', place.doc, place.offsets, distinction), kind: 'practice', ...place, ...contents };
}

/** Migrants act only where the words say so; elsewhere they are those for whom something is done. */
const MIGRANTS_ACT = gated(
  /\b(?:by|with|between|among|of) (?:the )?(?:migrants|immigrants|returnees|refugees)\b|\b(?:migrants|immigrants|emigrants)['’]? (?:themselves|associations?|organi[sz]ations?|send|invest|contribute|support)/i,
);

/** Named sectors, the kinds of the named bodies, and the government where a country is the one that acts. */
function actorsOf(text: string, organisations: readonly OrganisationMatch[], byCountry: boolean): ActorType[] {
  const actors = new Set<ActorType>(actorsNamed(text).filter((type) => type !== 'migrants' || MIGRANTS_ACT.test(text)));
  for (const { value } of organisations) {
    const type = knownOrganisation(value)?.type;
    if (type === 'international') actors.add('international-organisation');
    if (type === 'civil') actors.add('ngo');
    if (type === 'foundation') actors.add('foundation');
    if (type === 'academic') actors.add('academia');
    if (type === 'national') actors.add('national-government');
  }
  if (byCountry) actors.add('national-government');
  return ACTOR_TYPES.filter((type) => actors.has(type));
}

/** The bodies named in a stretch, by their canonical names, each once. */
export function organisationsIn(analysis: BlockAnalysis, stretch: Stretch): string[] {
  return [...new Set(within(analysis.organisations, stretch).map((match) => match.value))];
}
