import type { Atlas, AtlasTie } from '../atlas/atlas';
import { GRAPH_RULES, type GraphKind } from '../atlas/network/graphs';
import { NODE_KINDS, type NodeKind } from '../atlas/network/nodes';
import { RELATIONS, type Relation } from '../extract/records';
import { drawnNodes, drawnRelations, filtersOf, NODE_SIZES, type NetworkFigure, type NodeSize } from '../figure/figure';
import type { Network } from '../figure/network';
import { itemsOf } from '../figure/tally';
import { RELATION_NAMES } from '../figure/record-words';
import { capitalised, grouped } from '../figure/words';
import { inLanguage, tn } from '../language/language';

/** What each network is called where one is chosen. */
export const GRAPH_NAMES = inLanguage<GraphKind>({
  countries: 'Countries',
  organisations: 'Countries and organisations',
  sessions: 'Sessions',
  sectors: 'Kinds of actor',
  organisers: 'Organisers and funders',
});

/** What nodes of a kind are, in the plural. */
export const NODE_KIND_NAMES = inLanguage<NodeKind>({
  country: 'countries',
  org: 'organisations',
  sector: 'kinds of actor',
  session: 'sessions',
});

const SIZE_NAMES = inLanguage<NodeSize>({
  degree: 'Joined to|what the size of a node says',
  betweenness: 'Ways through it|what the size of a node says',
  core: 'Core|what the size of a node says',
  same: 'All the same|what the size of a node says',
});
const COLOUR_NAMES = inLanguage({ kind: 'What it is|what the colour of a node says', community: 'Community' });
const SHOWN_NAMES = inLanguage({ graph: 'Network', matrix: 'Matrix', table: 'Table' });

/** Choices with the names that a table has for them when they are read. */
function choicesOf<Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) {
  return values.map((value) => ({
    value,
    get label(): string {
      return names[value];
    },
  }));
}

export const SIZE_CHOICES = choicesOf(NODE_SIZES, SIZE_NAMES);
export const COLOUR_CHOICES = choicesOf(['kind', 'community'], COLOUR_NAMES);
export const SHOWN_CHOICES = choicesOf(['graph', 'matrix', 'table'], SHOWN_NAMES);

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
  return tn(drawn.length, '{drawn} of {count} kind', '{drawn} of {count} kinds', {
    drawn: grouped(drawn.filter(Boolean).length),
  });
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
