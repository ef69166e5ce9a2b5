import type { Atlas, AtlasItem } from '../atlas/atlas';
import type { Place } from './address';
import { FILTER_NAMES, isSet, type Filters } from './filters';
import type { Parted, PlaceContents } from './place';
import type { Sureness } from './sureness';
import { aboutOf, type Names } from './titles';
import { capitalised, counted, DOES_NOT_APPLY, listed } from './words';

/** What the documents tell of a place, and how far they name it. */
export function placeSummary(place: Place, atlas: Atlas, contents: PlaceContents): string {
  if (place.kind === 'node') return foundText(contents.ties, 'tie');
  if (place.kind === 'money') return foundText(contents.money, 'amount');
  const own = contents.practices;
  const practices = [...own.shown, ...own.others, ...own.leftOut];
  const documents = new Set(practices.flatMap((practice) => practice.documents)).size;
  const told = practices.length
    ? `${counted(practices.length, 'practice')} told in ${counted(documents, 'document')}`
    : 'No practice found';
  if (place.kind !== 'country') return `${told}.`;
  if (atlas.unsearched.includes(place.id)) return `${capitalised(DOES_NOT_APPLY)}.`;
  const coverage = atlas.coverage[place.id];
  const named = coverage
    ? `named on ${counted(coverage.lines, 'line')} of ${counted(coverage.documents.length, 'document')}`
    : 'not named in any document';
  return `${told}; ${named}.`;
}

/** "3 ties told in 2 documents." */
function foundText({ shown, others, leftOut }: Parted<AtlasItem>, one: string): string {
  const items = [...shown, ...others, ...leftOut];
  const documents = new Set(items.flatMap((item) => item.documents)).size;
  return items.length ? `${counted(items.length, one)} told in ${counted(documents, 'document')}.` : `No ${one} found.`;
}

/** How many of a place's practices the filters let through; null where all there are, or there are none. */
export function placeFilterText(filters: Filters, { practices }: PlaceContents, atlas: Names): string | null {
  const { shown, others, leftOut } = practices;
  const isAsked = FILTER_NAMES.some((name) => isSet(filters, name));
  if (!isAsked || !(shown.length + others.length + leftOut.length)) return null;
  const about = (wanted: Filters) => aboutOf('practices', wanted, atlas);
  if (shown.length) return `${counted(shown.length, 'practice')} ${about(filters)}:`;
  if (!isSet(filters, 'sureness')) return `None of them is ${about(filters)}.`;
  const byPerson = filters.sureness === 'checked';
  if (!others.length)
    return byPerson ? 'None of them has been checked by a person.' : 'None of them is sure enough to be counted.';
  const which = byPerson ? 'that a person has checked' : 'that is sure enough';
  return `None of them ${which} is ${about({ ...filters, sureness: 'any' })}.`;
}

/** Why something is left out, behind "left out as". */
const LEFT_OUT_AS: Readonly<Record<Sureness, string>> = {
  any: 'unsure',
  likely: 'unsure',
  surest: 'less sure',
  checked: 'not checked by a person',
};

/** "3 practices and 1 tie left out as unsure"; null where nothing is. */
export function placeLeftOutText({ sureness }: Pick<Filters, 'sureness'>, contents: PlaceContents): string | null {
  const { practices, asPartner, ties, recommendations, money } = contents;
  const count = (parted: Parted<unknown>) => parted.leftOut.length;
  const parts = [
    [count(practices) + count(asPartner), 'practice'] as const,
    [count(ties), 'tie'] as const,
    [count(recommendations), 'recommendation'] as const,
    [count(money), 'amount'] as const,
  ].flatMap(([number, one]) => (number ? [counted(number, one)] : []));
  return parts.length ? `${listed(parts)} left out as ${LEFT_OUT_AS[sureness]}` : null;
}
