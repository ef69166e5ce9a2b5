import { t } from '../language/language';
import type { AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasItem, AtlasMoney, AtlasPractice, AtlasRecommendation, AtlasTie } from '../atlas/atlas';
import { actorNode, kindOfNode, sessionNodes, type NodeId } from '../atlas/network/nodes';
import { THEMES, type Relation, type Theme } from '../extract/records';
import type { Place } from './view';
import { askedBy, drawnRelations, measureOf, themesOf, type Figure } from './figure';
import { mainThemeOf } from './filters';
import { countriesOf } from './items';
import { isPhase, type Measure } from './measure';
import { purposeKey } from './purposes';
import { isSureEnough } from './sureness';
import { itemsOf } from './tally';

/** Practices under one theme. */
export interface ThemeGroup {
  readonly theme: Theme;
  readonly practices: readonly AtlasPractice[];
}

/** Items of one kind, parted by the filters of the figure. */
export interface Parted<Item> {
  /** What passes all filters. */
  readonly shown: readonly Item[];
  /** What is sure enough, but about something else. */
  readonly others: readonly Item[];
  /** What is not sure enough. */
  readonly leftOut: readonly Item[];
}

/** Everything told of a place. */
export interface PlaceContents {
  readonly practices: Parted<AtlasPractice>;
  /** Practices of others that name the place as the other side, about whatever. */
  readonly asPartner: Parted<AtlasPractice>;
  /** Ties that the place is a member of. */
  readonly ties: Parted<AtlasTie>;
  /** Recommendations that name the place. */
  readonly recommendations: Parted<AtlasRecommendation>;
  /** Money that the place gives or gets. */
  readonly money: Parted<AtlasMoney>;
}

/** What the atlas tells of a place. */
export function contentsOf(place: Place, atlas: Atlas, figure: Figure): PlaceContents {
  const filters = askedBy(figure);
  const measure = measureOf(figure);
  const drawn = figure.chart === 'network' ? drawnRelations(figure) : null;
  const isDrawn = (item: AtlasItem) => drawn === null || !('relation' in item) || drawn.includes(item.relation);
  const part = <Item extends AtlasItem>(measure: Measure, items: readonly Item[]): Parted<Item> => {
    const inFigure = new Set<AtlasItem>(itemsOf<AtlasItem>(measure, filters, atlas).filter(isDrawn));
    const isSure = (item: Item) => isSureEnough(item, filters.sureness);
    return {
      shown: items.filter((item) => inFigure.has(item)),
      others: items.filter((item) => !inFigure.has(item) && isSure(item)),
      leftOut: items.filter((item) => !isSure(item)),
    };
  };
  const asPartner =
    place.kind === 'country' ? atlas.practices.filter((practice) => practice.partners.includes(place.id)) : [];
  const isSure = (item: AtlasItem) => isSureEnough(item, filters.sureness);
  const moneyOfPlace = atlas.money.filter((item) => belongs(item, place));
  const given = new Set<AtlasItem>(itemsOf<AtlasItem>('funding', filters, atlas));
  return {
    practices: part(
      'practices',
      atlas.practices.filter((item) => belongs(item, place)),
    ),
    asPartner: { shown: asPartner.filter(isSure), others: [], leftOut: asPartner.filter((item) => !isSure(item)) },
    ties: part(
      'partnerships',
      atlas.ties.filter((item) => belongs(item, place)),
    ),
    recommendations: part(
      'recommendations',
      atlas.recommendations.filter((item) => belongs(item, place)),
    ),
    // What a country gets passes no filter of the map, which counts what it gives.
    money:
      measure === 'funding' || isPhase(measure)
        ? part(measure, moneyOfPlace)
        : {
            shown: moneyOfPlace.filter((item) => given.has(item) || isSure(item)),
            others: [],
            leftOut: moneyOfPlace.filter((item) => !given.has(item) && !isSure(item)),
          },
  };
}

/** Whether an item is told of a place. */
export function belongs(item: AtlasItem, place: Place): boolean {
  switch (place.kind) {
    case 'country':
      return countriesOf(item).includes(place.id);
    case 'region':
      return 'regions' in item && item.regions.includes(place.name);
    case 'cell':
      return (
        (place.theme === null || ('themes' in item && item.themes.includes(place.theme))) &&
        (place.country === null || countriesOf(item).includes(place.country)) &&
        (place.document === null || item.documents.includes(place.document))
      );
    case 'node':
      return 'members' in item && [place.id, place.with].every((id) => id === null || hasNode(item, id));
    case 'money':
      return (
        'donor' in item &&
        (place.donor === null || (item.donor !== null && actorNode(item.donor) === place.donor)) &&
        (place.purpose === null || purposeKey(item.purpose) === purposeKey(place.purpose))
      );
  }
}

/** Whether a tie is one of an actor, or gives roles in a session. */
function hasNode(tie: AtlasTie, id: NodeId): boolean {
  return kindOfNode(id) === 'session' ? sessionNodes(tie).includes(id) : tie.members.map(actorNode).includes(id);
}

/** The one country that a place is or lies in; null for a region, and for all of a theme or document. */
export function ownCountry(place: Place | null): AreaId | null {
  if (place?.kind === 'country') return place.id;
  return place?.kind === 'cell' ? place.country : null;
}

/**
 * Practices by their main theme, in the order of the list of themes. The first of a practice's themes that is among
 * those `wanted` counts as its main one.
 */
export function groupByTheme(practices: readonly AtlasPractice[], wanted: readonly Theme[] | null): ThemeGroup[] {
  return THEMES.map((theme) => ({
    theme,
    practices: practices.filter(({ themes }) => mainThemeOf(themes, wanted) === theme),
  })).filter((group) => group.practices.length > 0);
}

/** The themes under which what is told of a place stands first: that of a cell, or those that the figure asks for. */
export function leadingThemes(place: Place, figure: Figure): readonly Theme[] | null {
  return place.kind === 'cell' && place.theme !== null ? [place.theme] : themesOf(figure);
}

/** What kinds of tie stand together, and under which heading. */
const TIE_GROUPS: readonly { readonly title: string; readonly relations: readonly Relation[] }[] = [
  {
    get title() {
      return t('Agreements, programmes and support');
    },
    relations: ['agreement', 'programme', 'support', 'funding'],
  },
  {
    get title() {
      return t('Roles in meetings and groups');
    },
    relations: ['co-chair', 'team', 'working-group', 'co-organiser'],
  },
  {
    get title() {
      return t('Sectors that work together');
    },
    relations: ['sector-partnership'],
  },
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

/** The kinds of item in a panel, that of the figure's measure first. */
export function kindOrder(figure: Figure): ('practices' | 'ties' | 'recommendations' | 'money')[] {
  const first = { practices: 'practices', partnerships: 'ties', recommendations: 'recommendations' } as const;
  const measure = measureOf(figure);
  const wanted =
    measure === 'documents' ? 'practices' : measure === 'funding' || isPhase(measure) ? 'money' : first[measure];
  const all = ['practices', 'ties', 'recommendations', 'money'] as const;
  return [wanted, ...all.filter((kind) => kind !== wanted)];
}
