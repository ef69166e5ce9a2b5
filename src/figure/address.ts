import { language, LANGUAGES } from '../language/language';
import { figureParts, readFigure } from './address-figure';
import { filterParts, readFilters } from './address-filters';
import { oneOf, PARTS, type Known, type Part, type PartTexts, type Read, type UnknownValue } from './address-parts';
import { placeParts, readPlace } from './address-place';
import type { Figure } from './figure';
import { migrated } from './migrations';
import type { TableSort } from './table';
import { sortableColumns } from './table-columns';
import { BRIEFING_SHOWS, type BriefingPlace, type View } from './view';

/** An id, or a briefing itself in the characters that an address can hold. */
const BRIEFING = /^(?:[\w-]{1,64}|z\.[\w-]{1,8000})$/;
/** Characters of an unknown value that a notice repeats. */
const LONGEST_SHOWN = 60;

/** Reads the query of an address. Unknown values are left out and reported; unknown parts belong to others and are not. */
export function parseAddress(query: string, known: Known): { view: View; unknown: UnknownValue[] } {
  const parameters = migrated(new URLSearchParams(query));
  const unknown: UnknownValue[] = [];
  const report = (part: Part, value: string) =>
    unknown.push({ part, value: [...value.slice(0, LONGEST_SHOWN * 2)].slice(0, LONGEST_SHOWN).join('') });
  const read: Read = (part, accept) => {
    const value = parameters.get(part);
    if (value === null || value === '') return null;
    const accepted = accept(value);
    if (accepted === undefined) report(part, value);
    return accepted ?? null;
  };
  const filters = readFilters(read, known);
  const figure = readFigure(read, filters, known, report);
  const briefing = readBriefingPlace(read, parameters.get('view')?.toLowerCase() === 'briefing');
  const table = !briefing && (read('show', (value) => (value === 'table' ? true : undefined)) ?? false);
  const sort = table ? read('sort', (value) => sortIn(value, figure)) : null;
  const place = readPlace(read, known);
  // Spoken already, or not to be spoken at all.
  read('lang', oneOf(LANGUAGES));
  const passage = read('passage', (value) => (known.hasPassage(value) ? value : undefined));
  return { view: { figure, table, ...(sort && { sort }), place, passage, ...(briefing && { briefing }) }, unknown };
}

/** "documents" for the lowest first, "-documents" for the highest. */
function sortIn(value: string, figure: Figure): TableSort | undefined {
  const [, falling, name] = /^(-?)(.*)$/s.exec(value) ?? [];
  const column = oneOf(sortableColumns(figure))(name);
  return column === undefined ? undefined : { column, rising: falling === '' };
}

/** A number of a slide says nothing where no briefing is asked for. */
function readBriefingPlace(read: Read, isAsked: boolean): BriefingPlace | null {
  const id = read('briefing', (value) => (BRIEFING.test(value) ? value : undefined));
  if (id === null) return isAsked ? { id, slide: null } : null;
  const slide = read('slide', (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined));
  const show = read('show', oneOf(BRIEFING_SHOWS));
  return { id, slide, ...(show && { show }) };
}

/** The query of a view, with its question mark; defaults are left out. Where a briefing is seen, its figure is not said. */
export function printAddress({ figure, table, sort, place, passage, briefing }: View): string {
  const parts: PartTexts = {
    ...(briefing ? briefingParts(briefing) : figureParts(figure)),
    ...filterParts(figure.filters),
    show: briefing ? briefing.show : table && 'table',
    sort: !briefing && table && sort && sortableColumns(figure).includes(sort.column) && sortText(sort),
    ...placeParts(place),
    passage,
  };
  const parameters = new URLSearchParams();
  for (const part of PARTS) {
    const value = parts[part];
    if (value) parameters.set(part, value);
  }
  // A comma means nothing in a query, and codes are easier to read with it.
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return query ? `?${query}` : '';
}

/** The query of a view as it stands in links: with the language, where that is not English. */
export function linkAddress(view: View): string {
  const query = printAddress(view);
  return language() === 'en' ? query : `${query || '?'}${query && '&'}lang=${language()}`;
}

function briefingParts({ id, slide }: BriefingPlace): PartTexts {
  return id === null ? { view: 'briefing' } : { briefing: id, slide: slide !== null && String(slide) };
}

function sortText({ column, rising }: TableSort): string {
  return rising ? column : `-${column}`;
}
