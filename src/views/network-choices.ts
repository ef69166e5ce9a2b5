import { GRAPHS, GRAPH_RULES, type GraphKind } from '../atlas/network/graphs';
import type { NodeKind } from '../atlas/network/nodes';
import { RELATIONS, type Relation } from '../extract/records';
import { NODE_SIZES, type NodeSize } from '../figure/figure';

/** What each network is called where one is chosen. */
const GRAPH_NAMES: Readonly<Record<GraphKind, string>> = {
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

export const GRAPH_CHOICES = GRAPHS.map((value) => ({ value, label: GRAPH_NAMES[value] }));
export const SIZE_CHOICES = NODE_SIZES.map((value) => ({ value, label: SIZE_NAMES[value] }));
export const COLOUR_CHOICES = [
  { value: 'kind', label: 'What it is' },
  { value: 'community', label: 'Community' },
] as const;
export const DRAWN_CHOICES = [
  { value: 'graph', label: 'Picture' },
  { value: 'matrix', label: 'Matrix' },
] as const;

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

/** The kinds of tie that a network can draw, in the order of the list of them. */
export function relationsOf(graph: GraphKind): readonly Relation[] {
  return RELATIONS.filter((relation) => GRAPH_RULES[graph].relations.includes(relation));
}
