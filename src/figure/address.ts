import { isAreaId, type AreaId } from '../atlas/areas/areas';
import { isObjectiveId, objectiveOf } from '../atlas/frameworks/frameworks';
import type { ObjectiveId } from '../atlas/frameworks/objective';
import { THEMES, type Theme } from '../extract/records';
import { DEFAULT_FIGURE, withSureness, withTopic, type MapFigure } from './figure';
import { SURENESSES } from './sureness';
import { objectiveName } from './words';

/** What a reader has picked to read about. */
export type Place =
  { readonly kind: 'country'; readonly id: AreaId } | { readonly kind: 'region'; readonly name: string };

/** Everything that the address bar holds. */
export interface View {
  readonly figure: MapFigure;
  /** The table of the figure's rows instead of its picture. */
  readonly table: boolean;
  readonly place: Place | null;
  /** Id of the record whose passage is open. */
  readonly passage: string | null;
}

export const DEFAULT_VIEW: View = { figure: DEFAULT_FIGURE, table: false, place: null, passage: null };

/** What the data knows, for checking what an address asks for. */
export interface Known {
  readonly hasRegion: (name: string) => boolean;
  readonly hasPassage: (id: string) => boolean;
}

/** A value in the address that means nothing here, and was left out. */
export interface UnknownValue {
  readonly part: 'theme' | 'objective' | 'found' | 'country' | 'region' | 'passage' | 'show';
  readonly value: string;
}

/** Characters of an unknown value that a notice repeats. */
const LONGEST_SHOWN = 60;
/** Parts whose name in the address is no name for what they hold. */
const PART_NAMES: Partial<Readonly<Record<UnknownValue['part'], string>>> = {
  show: 'view',
  found: 'degree of sureness',
};
/** What parts a foreign text from the sentence around it, so that its writing direction cannot reach out. */
const ISOLATE = { open: '\u2068', close: '\u2069' };

/** Reads the query of an address. Unknown values are left out and reported; unknown parts belong to others and are not. */
export function parseAddress(query: string, known: Known): { view: View; unknown: UnknownValue[] } {
  const parameters = new URLSearchParams(query);
  const unknown: UnknownValue[] = [];
  const read = <T>(part: UnknownValue['part'], accept: (value: string) => T | undefined): T | null => {
    const value = parameters.get(part);
    if (value === null || value === '') return null;
    const accepted = accept(value);
    if (accepted === undefined)
      unknown.push({ part, value: [...value.slice(0, LONGEST_SHOWN * 2)].slice(0, LONGEST_SHOWN).join('') });
    return accepted ?? null;
  };
  const theme = read('theme', (value) => THEMES.find((id): id is Theme => id === value.toLowerCase()));
  const objective = read('objective', (value) => {
    const id = value.toLowerCase();
    return canBeShown(id) ? id : undefined;
  });
  const found = read('found', (value) => SURENESSES.find((id) => id === value.toLowerCase()));
  const country = read('country', (value) => {
    const id = value.toUpperCase();
    return isAreaId(id) ? id : undefined;
  });
  const region = read('region', (value) => (known.hasRegion(value) ? value : undefined));
  const passage = read('passage', (value) => (known.hasPassage(value) ? value : undefined));
  const table = read('show', (value) => (value === 'table' ? true : undefined)) ?? false;
  const figure = withSureness(withTopic(DEFAULT_FIGURE, theme ?? objective), found ?? DEFAULT_FIGURE.sureness);
  return { view: { figure, table, place: placeOf(country, region), passage }, unknown };
}

/** An objective that no theme stands for would be a map without practices, as if none had been found. */
function canBeShown(id: string): id is ObjectiveId {
  return isObjectiveId(id) && objectiveOf(id).themes.length > 0;
}

function placeOf(country: AreaId | null, region: string | null): Place | null {
  if (country !== null) return { kind: 'country', id: country };
  return region === null ? null : { kind: 'region', name: region };
}

/** The query of a view, with its question mark; defaults are left out. */
export function printAddress({ figure, table, place, passage }: View): string {
  const parameters = new URLSearchParams();
  if (figure.theme !== null) parameters.set('theme', figure.theme);
  if (figure.objective !== null) parameters.set('objective', figure.objective);
  if (figure.sureness !== DEFAULT_FIGURE.sureness) parameters.set('found', figure.sureness);
  if (table) parameters.set('show', 'table');
  if (place?.kind === 'country') parameters.set('country', place.id);
  if (place?.kind === 'region') parameters.set('region', place.name);
  if (passage !== null) parameters.set('passage', passage);
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

/** A notice for the reader about a value that was left out. */
export function noticeOf({ part, value }: UnknownValue): string {
  const known = part === 'objective' ? value.toLowerCase() : null;
  if (isObjectiveId(known)) {
    const objective = objectiveOf(known);
    return `The address asks for ${objectiveName(objective)} (${objective.title}), which no theme of the atlas stands for: ${objective.reason}. It is left out.`;
  }
  const what = PART_NAMES[part] ?? part;
  return `The address asks for the ${what} “${ISOLATE.open}${value}${ISOLATE.close}”, which this edition of the atlas does not have. It is left out.`;
}
