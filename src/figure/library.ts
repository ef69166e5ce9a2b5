import { englishMonth } from './day';
import { language, locale, t, tn } from '../language/language';
import { allAreas, type AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasDocument, AtlasItem, AtlasPractice } from '../atlas/atlas';
import { THEMES, type Theme } from '../extract/records';
import { FILTER_NAMES, isSet, type Filters } from './filters';
import type { Proven } from './finding';
import { itemsOfKind, countedFinds, KINDS, passingItems } from './kinds';
import { aboutFinds } from './titles';
import { counted, listed } from './words';

/** A document of the library. */
export interface LibraryRow {
  readonly document: AtlasDocument;
  /** Items of each kind that it tells. */
  readonly all: Readonly<Record<Proven, number>>;
  /** Those that pass the filters. */
  readonly passing: Readonly<Record<Proven, number>>;
  /** Countries that it names. */
  readonly countries: number;
}

/** The documents that tell something that is asked for, and those that do not. */
export interface Library {
  /** The most practices first where filters are set, else in the order of the corpus. */
  readonly telling: readonly LibraryRow[];
  readonly silent: readonly LibraryRow[];
  /** Whether any filter is set. */
  readonly asked: boolean;
  /** Items of each kind that pass, over all documents; one that two documents tell counts once. */
  readonly totals: Readonly<Record<Proven, number>>;
}

/** What of the atlas would be missing without a document. */
export interface Contribution {
  /** Practices over all documents, those told in it, and those told nowhere else. */
  readonly practices: { readonly inAll: number; readonly told: number; readonly only: number };
  /** Countries that no other document names, in the order of their labels. */
  readonly onlyCountries: readonly AreaId[];
  /** Themes of its practices: how many of all practices with the theme are told in it. The largest share first. */
  readonly themes: readonly { readonly theme: Theme; readonly told: number; readonly inAll: number }[];
}

/** The documents with what they tell under the filters. */
export function libraryOf(filters: Filters, atlas: Atlas): Library {
  const asked = FILTER_NAMES.some((name) => isSet(filters, name));
  const passing = byKind((kind) => passingItems(kind, filters, atlas));
  const allOf = byKind((kind) => itemsByDocument(itemsOfKind(kind, atlas)));
  const passingOf = byKind((kind) => itemsByDocument(passing[kind]));
  const named = namedCountries(atlas);
  const rows = atlas.documents.map((document): LibraryRow => {
    const { id } = document;
    const allowed = isAllowed(document, filters);
    return {
      document,
      all: byKind((kind) => allOf[kind].get(id) ?? 0),
      passing: byKind((kind) => (allowed ? (passingOf[kind].get(id) ?? 0) : 0)),
      countries: named.get(id)?.length ?? 0,
    };
  });
  const telling = rows.filter((row) => !asked || found(row.passing) > 0);
  return {
    telling: asked
      ? telling.sort((a, b) => b.passing.practice - a.passing.practice || found(b.passing) - found(a.passing))
      : telling,
    silent: rows.filter((row) => !telling.includes(row)),
    asked,
    totals: byKind((kind) => passing[kind].size),
  };
}

/** "4 of 5 documents tell something about climate change: 12 practices and 3 recommendations." */
export function librarySummary({ telling, silent, asked, totals }: Library, filters: Filters, atlas: Atlas): string {
  const documents = telling.length + silent.length;
  const all = counted(documents, 'document');
  const values = { documents: all, counts: countsText(totals) };
  if (!asked) return t('{documents}: {counts}.', values);
  const about = aboutFinds(filters, atlas);
  if (!telling.length) return t('None of the {documents} tells anything {about}.', { documents: all, about });
  return tn(
    telling.length,
    '{count} of {documents} tells something {about}: {counts}.',
    '{count} of {documents} tell something {about}: {counts}.',
    { ...values, about },
  );
}

/** When a meeting was held: "8–11 November 2010", "19 May 2011", "2006–2008". */
export function datesText(date: string): string {
  if (language() !== 'en') return datesAbroad(date);
  const [first, last = first] = date.split('/').map((day) => partsOfDate(day));
  if (first.join() === last.join()) return first.join(' ');
  // What both days have in common, from the year down, is said once.
  const shared =
    first.length === last.length ? first.findIndex((_, i) => first.slice(i).join() === last.slice(i).join()) : -1;
  const from = shared < 0 ? first : first.slice(0, shared);
  const joint = from.length > 1 ? ' – ' : '–';
  return `${from.join(' ')}${joint}${last.join(' ')}`;
}

/** The same in a language other than English, as its own rules have it. */
function datesAbroad(date: string): string {
  const [first, last = first] = date.split('/');
  const precision = first.split('-').length;
  const format = new Intl.DateTimeFormat(locale(), {
    ...{ timeZone: 'UTC', year: 'numeric' },
    ...(precision > 1 ? { month: 'long' } : {}),
    ...(precision > 2 ? { day: 'numeric' } : {}),
  });
  return format.formatRange(new Date(first), new Date(last));
}

/** Day, month by its name, and year, as far as a date has them. */
function partsOfDate(date: string): string[] {
  const [year, month, day] = date.split('-');
  if (!month) return [year];
  return [...(day ? [String(Number(day))] : []), englishMonth(month), year];
}

/** "12 practices, 3 partnerships and 1 recommendation": what there is some of. */
export function countsText(counts: Readonly<Record<Proven, number>>): string {
  return listed(KINDS.filter((kind) => counts[kind]).map((kind) => countedFinds(kind, counts[kind])));
}

/** What a document adds to the atlas, whatever the filters. */
export function contributionOf(document: string, atlas: Atlas): Contribution {
  const { practices } = atlas;
  const told = practices.filter(({ documents }) => documents.includes(document));
  const withTheme = (items: readonly AtlasPractice[], theme: Theme) =>
    items.filter(({ themes }) => themes.includes(theme)).length;
  return {
    practices: {
      inAll: practices.length,
      told: told.length,
      only: told.filter(({ documents }) => documents.length === 1).length,
    },
    onlyCountries: allAreas
      .filter(({ iso3 }) => {
        const documents = atlas.coverage[iso3]?.documents ?? [];
        return documents.length === 1 && documents[0] === document;
      })
      .map(({ iso3 }) => iso3),
    themes: THEMES.map((theme) => ({ theme, told: withTheme(told, theme), inAll: withTheme(practices, theme) }))
      .filter((row) => row.told > 0)
      .sort((a, b) => b.told / b.inAll - a.told / a.inAll || b.told - a.told),
  };
}

/** What passes through another document that tells the same is no find in this one. */
function isAllowed({ id, years: own }: AtlasDocument, { document, years }: Filters): boolean {
  return (
    (document === null || document === id) &&
    (years?.by !== 'document' || own.some((year) => year >= years.from && year <= years.to))
  );
}

function namedCountries(atlas: Atlas): ReadonlyMap<string, readonly AreaId[]> {
  const named = new Map<string, AreaId[]>(atlas.documents.map(({ id }) => [id, []]));
  for (const { iso3 } of allAreas) for (const id of atlas.coverage[iso3]?.documents ?? []) named.get(id)?.push(iso3);
  return named;
}

function itemsByDocument(items: Iterable<AtlasItem>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { documents } of items) for (const id of documents) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function found(counts: Readonly<Record<Proven, number>>): number {
  return KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

function byKind<T>(of: (kind: Proven) => T): Record<Proven, T> {
  return Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Proven, T>;
}
