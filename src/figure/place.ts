import type { AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasPractice, AtlasTie, Passages } from '../atlas/atlas';
import { THEMES, type Relation, type Theme } from '../extract/records';
import type { Place, View } from './address';
import { themesOf } from './figure';
import { practicesOf } from './rows';
import { isSureEnough } from './sureness';

/** Practices under one theme. */
export interface ThemeGroup {
  readonly theme: Theme;
  readonly practices: readonly AtlasPractice[];
}

/** Everything told of a place, parted by the filters of the figure. */
export interface PlaceContents {
  /** Practices that the figure counts for the place. */
  readonly shown: readonly AtlasPractice[];
  /** Practices of the place about something else, sure enough for the figure. */
  readonly others: readonly AtlasPractice[];
  /** Practices of others that name the place as the other side, about whatever, sure enough for the figure. */
  readonly asPartner: readonly AtlasPractice[];
  /** Ties that the place is a member of, sure enough for the figure. */
  readonly ties: readonly AtlasTie[];
  /** What is not sure enough for the figure. */
  readonly leftOut: {
    readonly practices: readonly AtlasPractice[];
    readonly asPartner: readonly AtlasPractice[];
    readonly ties: readonly AtlasTie[];
  };
}

/** What the atlas tells of a place. */
export function contentsOf(place: Place, atlas: Atlas, view: Pick<View, 'figure'>): PlaceContents {
  const inFigure = new Set(practicesOf(view.figure, atlas));
  const isSure = (item: AtlasPractice | AtlasTie) => isSureEnough(item, view.figure.sureness);
  const own = parted(
    atlas.practices.filter((practice) => belongsTo(practice, place)),
    isSure,
  );
  const partner = parted(
    place.kind === 'country' ? atlas.practices.filter((practice) => practice.partners.includes(place.id)) : [],
    isSure,
  );
  const ties = parted(place.kind === 'country' ? tiesOf(place.id, atlas) : [], isSure);
  return {
    shown: own.kept.filter((practice) => inFigure.has(practice)),
    others: own.kept.filter((practice) => !inFigure.has(practice)),
    asPartner: partner.kept,
    ties: ties.kept,
    leftOut: { practices: own.left, asPartner: partner.left, ties: ties.left },
  };
}

function parted<T>(items: readonly T[], keep: (item: T) => boolean): { readonly kept: T[]; readonly left: T[] } {
  return { kept: items.filter(keep), left: items.filter((item) => !keep(item)) };
}

function belongsTo(practice: AtlasPractice, place: Place): boolean {
  return place.kind === 'country' ? practice.countries.includes(place.id) : practice.regions.includes(place.name);
}

function tiesOf(id: AreaId, atlas: Atlas): AtlasTie[] {
  return atlas.ties.filter((tie) => tie.members.some((member) => member.type === 'country' && member.id === id));
}

/**
 * Practices by their main theme, in the order of the list of themes. The first of a practice's themes that is among
 * those `wanted` counts as its main one.
 */
export function groupByTheme(practices: readonly AtlasPractice[], wanted: readonly Theme[] | null): ThemeGroup[] {
  const mainOf = ({ themes }: AtlasPractice) => themes.find((theme) => wanted?.includes(theme)) ?? themes[0];
  return THEMES.map((id) => ({ theme: id, practices: practices.filter((practice) => mainOf(practice) === id) })).filter(
    (group) => group.practices.length > 0,
  );
}

/** What kinds of tie stand together, and under which heading. */
const TIE_GROUPS: readonly { readonly title: string; readonly relations: readonly Relation[] }[] = [
  { title: 'Agreements, programmes and support', relations: ['agreement', 'programme', 'support', 'funding'] },
  { title: 'Roles in meetings and groups', relations: ['co-chair', 'team', 'working-group', 'co-organiser'] },
  { title: 'Sectors that work together', relations: ['sector-partnership'] },
];

/** Ties of one kind. */
export interface TieGroup {
  readonly title: string;
  readonly ties: readonly AtlasTie[];
}

/** Ties by what they are: cooperation first, then offices in meetings, then sectors. */
export function groupTies(ties: readonly AtlasTie[]): TieGroup[] {
  return TIE_GROUPS.map(({ title, relations }) => ({
    title,
    ties: ties.filter((tie) => relations.includes(tie.relation)),
  })).filter((group) => group.ties.length > 0);
}

/**
 * The passages that a reader leafs through, in the order in which the panel lists them: those of the place, or of the
 * whole figure when no place is picked. Words that prove both a practice and a tie come once, as the one that is open.
 */
export function passageSequence(view: View, atlas: Atlas, passages: Passages): string[] {
  const { place, passage, figure } = view;
  const grouped = (practices: readonly AtlasPractice[], wanted: readonly Theme[] | null) =>
    groupByTheme(practices, wanted).flatMap((group) => group.practices);
  const contents = place ? contentsOf(place, atlas, view) : undefined;
  const items = contents
    ? [
        ...grouped(contents.shown, themesOf(figure)),
        ...grouped(contents.others, null),
        ...grouped(contents.asPartner, null),
        ...groupTies(contents.ties).flatMap((group) => group.ties),
        ...grouped(contents.leftOut.practices, null),
        ...grouped(contents.leftOut.asPartner, null),
        ...groupTies(contents.leftOut.ties).flatMap((group) => group.ties),
      ]
    : practicesOf(figure, atlas);
  const sequence = new Map<string, string>();
  for (const id of items.flatMap((item) => item.passages)) {
    const words = wordsOf(id, passages);
    if (!sequence.has(words) || id === passage) sequence.set(words, id);
  }
  const ids = [...sequence.values()];
  return passage !== null && !ids.includes(passage) ? [passage] : ids;
}

/** The same for two passages that are the same words of the same document. */
function wordsOf(id: string, passages: Passages): string {
  if (!Object.hasOwn(passages, id)) return id;
  const { doc, spans } = passages[id];
  return `${doc} ${JSON.stringify(spans)}`;
}

/** The practice or tie that a passage proves, of which it may be one telling among several; undefined where there is none. */
export function itemOf(passage: string, atlas: Atlas): AtlasPractice | AtlasTie | undefined {
  return [...atlas.practices, ...atlas.ties].find((item) => item.passages.includes(passage));
}
