import { t } from '../language/language';
import type { Atlas, AtlasItem } from '../atlas/atlas';
import type { Place } from './view';
import { FILTER_NAMES, isSet, type Filters } from './filters';
import type { Parted, PlaceContents } from './place';
import { aboutOf, type Names } from './titles';
import { capitalised, counted, doesNotApply, listed } from './words';

/** What the documents tell of a place, and how far they name it. */
export function placeSummary(place: Place, atlas: Atlas, contents: PlaceContents): string {
  if (place.kind === 'node') {
    const { items, documents } = allOf(contents.ties);
    return items ? t('{ties} told in {documents}.', { ties: counted(items, 'tie'), documents }) : t('No tie found.');
  }
  if (place.kind === 'money') {
    const { items, documents } = allOf(contents.money);
    return items
      ? t('{amounts} told in {documents}.', { amounts: counted(items, 'amount'), documents })
      : t('No amount found.');
  }
  if (place.kind === 'country' && atlas.unsearched.includes(place.id))
    return t('{statement}.', { statement: capitalised(doesNotApply()) });
  const { items, documents } = allOf(contents.practices);
  const told = items
    ? t('{practices} told in {documents}', { practices: counted(items, 'practice'), documents })
    : t('No practice found');
  if (place.kind !== 'country') return t('{statement}.', { statement: told });
  const coverage = atlas.coverage[place.id];
  const named = coverage
    ? t('named on {lines} of {documents}', {
        lines: counted(coverage.lines, 'line'),
        documents: counted(coverage.documents.length, 'document'),
      })
    : t('not named in any document');
  return t('{told}; {named}.', { told, named });
}

/** How many items there are, whatever the filters say, and in how many documents. */
function allOf({ shown, others, leftOut }: Parted<AtlasItem>): { readonly items: number; readonly documents: string } {
  const items = [...shown, ...others, ...leftOut];
  const documents = new Set(items.flatMap((item) => item.documents)).size;
  return { items: items.length, documents: counted(documents, 'document') };
}

/** How many of a place's practices the filters let through; null where all there are, or there are none. */
export function placeFilterText(filters: Filters, { practices }: PlaceContents, atlas: Names): string | null {
  const { shown, others, leftOut } = practices;
  const isAsked = FILTER_NAMES.some((name) => isSet(filters, name));
  if (!isAsked || !(shown.length + others.length + leftOut.length)) return null;
  const about = (wanted: Filters) => aboutOf('practices', wanted, atlas);
  if (shown.length)
    return t('{practices} {about}:', { practices: counted(shown.length, 'practice'), about: about(filters) });
  if (!isSet(filters, 'sureness')) return t('None of them is {about}.', { about: about(filters) });
  const byPerson = filters.sureness === 'checked';
  if (!others.length)
    return byPerson ? t('None of them has been checked by a person.') : t('None of them is sure enough to be counted.');
  const rest = { about: about({ ...filters, sureness: 'any' }) };
  return byPerson
    ? t('None of them that a person has checked is {about}.', rest)
    : t('None of them that is sure enough is {about}.', rest);
}

/** "3 practices and 1 tie left out as unsure"; null where nothing is. */
export function placeLeftOutText({ sureness }: Pick<Filters, 'sureness'>, contents: PlaceContents): string | null {
  const { practices, asPartner, ties, recommendations, money } = contents;
  const count = (parted: Parted<unknown>) => parted.leftOut.length;
  const own = count(practices) + count(asPartner);
  const parts = [
    ...(own ? [counted(own, 'practice')] : []),
    ...(count(ties) ? [counted(count(ties), 'tie')] : []),
    ...(count(recommendations) ? [counted(count(recommendations), 'recommendation')] : []),
    ...(count(money) ? [counted(count(money), 'amount')] : []),
  ];
  if (!parts.length) return null;
  const items = listed(parts);
  if (sureness === 'checked') return t('{items} left out as not checked by a person', { items });
  return sureness === 'surest'
    ? t('{items} left out as less sure', { items })
    : t('{items} left out as unsure', { items });
}
