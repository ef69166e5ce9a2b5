import type { AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasPractice, AtlasTie } from '../atlas/atlas';
import { THEMES, type Theme } from '../extract/records';
import type { Place, View } from './address';
import { practicesOf } from './rows';

/** Practices under one theme. */
export interface ThemeGroup {
  readonly theme: Theme;
  readonly practices: readonly AtlasPractice[];
}

/** Everything told of a place, parted by the filter of the figure. */
export interface PlaceContents {
  /** Practices that the figure counts for the place. */
  readonly shown: readonly AtlasPractice[];
  /** Practices of the place that the filter leaves out. */
  readonly others: readonly AtlasPractice[];
  /** Practices of others that name the place as the other side, under the filter or not. */
  readonly asPartner: readonly AtlasPractice[];
  /** Ties that the place is a member of. */
  readonly ties: readonly AtlasTie[];
}

/** What the atlas tells of a place. */
export function contentsOf(place: Place, atlas: Atlas, view: Pick<View, 'figure'>): PlaceContents {
  const own = atlas.practices.filter((practice) => belongsTo(practice, place));
  const inFigure = new Set(practicesOf(view.figure, atlas));
  return {
    shown: own.filter((practice) => inFigure.has(practice)),
    others: own.filter((practice) => !inFigure.has(practice)),
    asPartner:
      place.kind === 'country' ? atlas.practices.filter((practice) => practice.partners.includes(place.id)) : [],
    ties: place.kind === 'country' ? tiesOf(place.id, atlas) : [],
  };
}

function belongsTo(practice: AtlasPractice, place: Place): boolean {
  return place.kind === 'country' ? practice.countries.includes(place.id) : practice.regions.includes(place.name);
}

function tiesOf(id: AreaId, atlas: Atlas): AtlasTie[] {
  return atlas.ties.filter((tie) => tie.members.some((member) => member.type === 'country' && member.id === id));
}

/** Practices by their main theme, in the order of the list of themes; `theme` counts as the main one where it is given. */
export function groupByTheme(practices: readonly AtlasPractice[], theme: Theme | null): ThemeGroup[] {
  const mainOf = (practice: AtlasPractice) =>
    theme !== null && practice.themes.includes(theme) ? theme : practice.themes[0];
  return THEMES.map((id) => ({ theme: id, practices: practices.filter((practice) => mainOf(practice) === id) })).filter(
    (group) => group.practices.length > 0,
  );
}

/**
 * The passages that a reader leafs through: those of the place, or of the whole figure when no place is picked.
 * A passage that is open without being among them stands alone.
 */
export function passageSequence(view: View, atlas: Atlas): string[] {
  const { place, passage } = view;
  const contents = place ? contentsOf(place, atlas, view) : undefined;
  const items = contents
    ? [...contents.shown, ...contents.others, ...contents.asPartner, ...contents.ties]
    : practicesOf(view.figure, atlas);
  const sequence = [...new Set(items.flatMap((item) => item.passages))];
  return passage !== null && !sequence.includes(passage) ? [passage] : sequence;
}
