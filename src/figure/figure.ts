import type { AreaId } from '../atlas/areas/areas';
import type { FundingPhase } from '../atlas/atlas';
import type { BodyId } from '../atlas/areas/members';
import type { RegionViewId } from '../atlas/areas/region-views';
import type { Shown } from '../atlas/currency/currencies';
import { GRAPH_RULES, type GraphKind } from '../atlas/network/graphs';
import type { NodeId, NodeKind } from '../atlas/network/nodes';
import { THEMES, type Relation, type Theme } from '../extract/records';
import { applying, NO_FILTERS, themesOfTopic, type Filters, type Topic } from './filters';
import type { MapMeasure, Measure, Scale } from './measure';
import type { OwnView } from './own-view';
import type { Sureness } from './sureness';

/**
 * What is shown, as a small value: which chart, of which measure, with which filters and options. The same value is a
 * page's address, and later an embed, a slide, a file.
 */
export type Figure =
  | MapFigure
  | CountriesFigure
  | MatrixFigure
  | ThemeFigure
  | LibraryFigure
  | ReadingFigure
  | RecommendationsFigure
  | ProfileFigure
  | NetworkFigure
  | MoneyFigure;

export type Chart = Figure['chart'];

interface Filtered {
  readonly filters: Filters;
}

/** A world map of a measure. */
export interface MapFigure extends Filtered {
  readonly chart: 'map';
  readonly measure: MapMeasure;
  readonly scale: Scale;
  /** Region of the world that fills the frame; null for the whole. */
  readonly region: RegionViewId | null;
  /** What is seen instead of a region where a reader has moved the map; null where none has. */
  readonly at: OwnView | null;
  /** Body whose members alone are shown; null for all countries. What is told of the body itself is not theirs. */
  readonly members: BodyId | null;
  /** Whether lines lead from the picked country to those that it works with. */
  readonly arcs: boolean;
}

/** The index of the countries, each with how much was found for it and the way to its profile. */
export interface CountriesFigure extends Filtered {
  readonly chart: 'countries';
  readonly order: CountryOrder;
}

/** How an index of countries is ordered: A to Z, by region of the world, or those with most finds first. */
export const COUNTRY_ORDERS = ['name', 'region', 'finds'] as const;
export type CountryOrder = (typeof COUNTRY_ORDERS)[number];

/** Practices by theme, and by country or document. */
export interface MatrixFigure extends Filtered {
  readonly chart: 'matrix';
  readonly across: 'country' | 'document';
  /** How headings are ordered: by their totals, or so that those alike stand beside each other. */
  readonly order: 'total' | 'alike';
}

/** Everything that is told of one theme. */
export interface ThemeFigure extends Filtered {
  readonly chart: 'theme';
  readonly theme: Theme;
}

/** The documents, with what was found in each. */
export interface LibraryFigure extends Filtered {
  readonly chart: 'library';
}

/** A document to read, with all that was found in it marked. */
export interface ReadingFigure extends Filtered {
  readonly chart: 'reading';
  readonly document: string;
  /** Line of the source to begin at; null for the beginning. */
  readonly line: number | null;
}

/** The recommendations as a list. */
export interface RecommendationsFigure extends Filtered {
  readonly chart: 'recommendations';
  readonly group: 'theme' | 'target' | 'document';
}

/** Up to four countries side by side, each on the same template. */
export interface ProfileFigure extends Filtered {
  readonly chart: 'profile';
  readonly countries: readonly AreaId[];
}

/** Partnerships as a network of those that they join. */
export interface NetworkFigure extends Filtered {
  readonly chart: 'network';
  readonly graph: GraphKind;
  /** As a picture of nodes and edges, or as a matrix of the same. */
  readonly drawn: 'graph' | 'matrix';
  /** Kinds of tie that are drawn; null for those that the network draws at first. */
  readonly relations: readonly Relation[] | null;
  /** Kinds of node that are drawn; null for those that the network draws at first. */
  readonly nodes: readonly NodeKind[] | null;
  /** What the colour and the size of a node say. */
  readonly colour: 'kind' | 'community';
  readonly size: NodeSize;
  /** The node from which the network is seen; null for all of it. */
  readonly from: NodeId | null;
  /** How many steps from that node are shown, 1 to 9. */
  readonly steps: number;
  /** The node to which the shortest ways from the first are shown; null where none is asked for. */
  readonly to: NodeId | null;
  /** Whether all of a large network is drawn where it is seen from no node. */
  readonly whole: boolean;
}

/** What the size of a node says: nodes it is joined to, ways through it, its core, or nothing. */
export const NODE_SIZES = ['degree', 'betweenness', 'core', 'same'] as const;
export type NodeSize = (typeof NODE_SIZES)[number];
export const MOST_STEPS = 9;

/** The money of one phase: what was planned, what was given, or what else is told of. */
export interface MoneyFigure extends Filtered, Shown {
  readonly chart: 'money';
  readonly phase: FundingPhase;
  /** How the lines of a budget are ordered: the largest first, or as in the document. */
  readonly order: BudgetOrder;
  /** Cells of a budget's picture that are opened, one inside the other. */
  readonly open: readonly string[];
}

export const BUDGET_ORDERS = ['amount', 'document'] as const;
export type BudgetOrder = (typeof BUDGET_ORDERS)[number];

/** Countries that stand side by side at most. */
export const MOST_COUNTRIES = 4;

/** The figure that a reader sees first. */
export const DEFAULT_FIGURE: MapFigure = {
  chart: 'map',
  measure: 'practices',
  scale: 'count',
  region: null,
  at: null,
  members: null,
  arcs: false,
  filters: NO_FILTERS,
};

/** The network that a reader sees first. */
export const DEFAULT_NETWORK: Omit<NetworkFigure, 'filters'> = {
  chart: 'network',
  graph: 'countries',
  drawn: 'graph',
  relations: null,
  nodes: null,
  colour: 'kind',
  size: 'degree',
  from: null,
  steps: 1,
  to: null,
  whole: false,
};

/** The money that a reader sees first. */
export const DEFAULT_MONEY: Omit<MoneyFigure, 'filters'> = {
  chart: 'money',
  phase: 'planned',
  currency: 'eur',
  prices: 'nominal',
  order: 'amount',
  open: [],
};

/** What a figure counts. */
export function measureOf(figure: Figure): Measure {
  if (figure.chart === 'map') return figure.measure;
  switch (figure.chart) {
    case 'recommendations':
      return 'recommendations';
    case 'network':
      return 'partnerships';
    case 'money':
      return figure.phase;
    default:
      return 'practices';
  }
}

/** The kinds of tie that a network draws. */
export function drawnRelations({ graph, relations }: Pick<NetworkFigure, 'graph' | 'relations'>): readonly Relation[] {
  return relations ?? GRAPH_RULES[graph].drawn;
}

/** The kinds of node that a network draws. */
export function drawnNodes({ graph, nodes }: Pick<NetworkFigure, 'graph' | 'nodes'>): readonly NodeKind[] {
  return nodes ?? GRAPH_RULES[graph].shown;
}

/** The filters that a figure asks for. The page of a theme is about it, whatever else is asked for. */
export function askedBy(figure: Figure): Filters {
  return figure.chart === 'theme' ? { ...figure.filters, topic: figure.theme } : figure.filters;
}

/** The filters that part what a figure counts. */
export function filtersOf(figure: Figure): Filters {
  return applying(askedBy(figure), measureOf(figure));
}

/** The same figure with some of its filters changed. */
export function withFilters<F extends Figure>(figure: F, change: Partial<Filters>): F {
  return { ...figure, filters: { ...figure.filters, ...change } };
}

/** The same figure about something else. */
export function withTopic<F extends Figure>(figure: F, topic: Topic): F {
  const theme = THEMES.find((id) => id === topic);
  return figure.chart === 'theme' && theme ? { ...figure, theme } : withFilters(figure, { topic });
}

/** The same figure of what is more, or less, surely found. */
export function withSureness<F extends Figure>(figure: F, sureness: Sureness): F {
  return withFilters(figure, { sureness });
}

/** The themes of which an item must have one to be counted; null where any will do. */
export function themesOf(figure: Figure): readonly Theme[] | null {
  return themesOfTopic(filtersOf(figure).topic);
}
