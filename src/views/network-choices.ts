import type { Atlas, AtlasTie } from '../atlas/atlas';
import { GRAPH_RULES, type GraphKind } from '../atlas/network/graphs';
import { NODE_KINDS, type NodeKind } from '../atlas/network/nodes';
import { RELATIONS, type Relation } from '../extract/records';
import { drawnNodes, drawnRelations, filtersOf, NODE_SIZES, type NetworkFigure, type NodeSize } from '../figure/figure';
import type { Network } from '../figure/network';
import { itemsOf } from '../figure/tally';
import { capitalised, counted, grouped, RELATION_NAMES } from '../figure/words';

/** What each network is called where one is chosen. */
export const GRAPH_NAMES: Readonly<Record<GraphKind, string>> = {
  countries: 'Countries',
  organisations: 'Countries and organisations',
  sessions: 'Sessions',
  sectors: 'Kinds of actor',
  organisers: 'Organisers and funders',
};

/** What nodes of a kind are, in the plural. */
export const NODE_KIND_NAMES: Readonly<Record<NodeKind, string>> = {
  country: 'countries',
  org: 'organisations',
  sector: 'kinds of actor',
  session: 'sessions',
};

const SIZE_NAMES: Readonly<Record<NodeSize, string>> = {
  degree: 'Joined to',
  betweenness: 'Ways through it',
  core: 'Core',
  same: 'All the same',
};

export const SIZE_CHOICES = NODE_SIZES.map((value) => ({ value, label: SIZE_NAMES[value] }));
export const COLOUR_CHOICES = [
  { value: 'kind', label: 'What it is' },
  { value: 'community', label: 'Community' },
] as const;
export const SHOWN_CHOICES = [
  { value: 'graph', label: 'Network' },
  { value: 'matrix', label: 'Matrix' },
  { value: 'table', label: 'Table' },
] as const;

/** A kind that can be drawn or not, and how many there are of it. */
interface KindChoice<Kind> {
  readonly kind: Kind;
  readonly label: string;
  readonly count: number;
}

/** The kinds among which a network lets a reader choose. */
export interface KindChoices {
  /** Those of which any ties pass the filters. */
  readonly ties: readonly KindChoice<Relation>[];
  /** Empty where there is only one. */
  readonly nodes: readonly KindChoice<NodeKind>[];
}

/**
 * The kinds of tie and of node of a network, each with how many pass the filters.
 * @param ofAllKinds The network with all kinds of node that it can draw.
 */
export function kindChoices(figure: NetworkFigure, atlas: Atlas, ofAllKinds: Pick<Network, 'nodes'>): KindChoices {
  const passing = itemsOf<AtlasTie>('partnerships', filtersOf(figure), atlas);
  const rule = GRAPH_RULES[figure.graph];
  const ties = RELATIONS.filter((kind) => rule.relations.includes(kind)).map((kind) => ({
    ...{ kind, label: RELATION_NAMES[kind] },
    count: passing.filter(({ relation }) => relation === kind).length,
  }));
  const nodes = NODE_KINDS.filter((kind) => rule.nodes.includes(kind)).map((kind) => ({
    ...{ kind, label: capitalised(NODE_KIND_NAMES[kind]) },
    count: ofAllKinds.nodes.filter((node) => node.kind === kind).length,
  }));
  return { ties: ties.filter(({ count }) => count > 0), nodes: nodes.length > 1 ? nodes : [] };
}

/** "10 of 12 kinds": how many of the kinds of tie and of node are drawn. */
export function kindsText(figure: NetworkFigure, { ties, nodes }: KindChoices): string {
  const [relations, kinds] = [drawnRelations(figure), drawnNodes(figure)];
  const drawn = [...ties.map(({ kind }) => relations.includes(kind)), ...nodes.map(({ kind }) => kinds.includes(kind))];
  return `${grouped(drawn.filter(Boolean).length)} of ${counted(drawn.length, 'kind')}`;
}

/** A choice of several kinds with one of them changed; null where it is what the network draws at first. */
export function toggled<Kind extends string>(
  kind: Kind,
  drawn: readonly Kind[],
  all: readonly Kind[],
  atFirst: readonly Kind[],
): readonly Kind[] | null {
  const next = all.filter((other) => (other === kind) !== drawn.includes(other));
  const isFirst = next.length === atFirst.length && next.every((other) => atFirst.includes(other));
  return isFirst || !next.length ? null : next;
}
