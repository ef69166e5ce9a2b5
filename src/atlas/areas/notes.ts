/** What the register says of areas and borders whose standing a reader of a map may ask about. */
import { t } from '../../language/language';
import { areaOf } from './areas';
import type { AreaId } from './areas';
import { disputedBorders } from './borders';
import type { DisputedBorder } from './borders';

/** One note, about an area or about the border between two. */
export interface AreaNote {
  readonly areas: readonly [AreaId] | readonly [AreaId, AreaId];
  /** What it is about: the name of the area, or of the two. */
  readonly about: string;
  readonly text: string;
}

/**
 * Notes on what is in view: of areas in the order given, then of borders that are not settled with one side or both in
 * view. A border can be in view while neither marker point is; its areas are then seldom far.
 */
export function notesInView(
  areasInView: readonly AreaId[],
  borders: readonly DisputedBorder[] = disputedBorders,
): AreaNote[] {
  const seen = new Set(areasInView);
  const ofAreas = [...seen].flatMap((id): AreaNote[] => {
    const { note, label } = areaOf(id);
    return note === undefined ? [] : [{ areas: [id], about: label, text: note }];
  });
  const ofBorders = borders
    .filter(({ between }) => between.some((id) => seen.has(id)))
    .map(({ between, reason }): AreaNote => ({
      areas: between,
      about: t('{items} and {last}|a list of names', {
        items: areaOf(between[0]).label,
        last: areaOf(between[1]).label,
      }),
      text: reason,
    }));
  return [...ofAreas, ...ofBorders];
}
