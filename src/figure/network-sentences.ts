import type { Atlas } from '../atlas/atlas';
import type { NodeKind } from '../atlas/network/nodes';
import type { Relation } from '../extract/records';
import type { NetworkFigure, NodeSize } from './figure';
import type { Network, NetworkEdge, NetworkNode } from './network';
import { MOST_WIDE, networkEdgeRows, networkNodeRows, passagesOf, type NetworkNodeRow } from './network-rows';
import { leftOutNote, toldInText } from './sentences';
import { titleOf, yearsText } from './titles';
import { counted, grouped, listed, RELATION_NAMES } from './words';

/** What nodes of a kind are: one, and many. */
export const KIND_WORDS: Readonly<Record<NodeKind, readonly [string, string]>> = {
  country: ['country', 'countries'],
  org: ['organisation', 'organisations'],
  sector: ['kind of actor', 'kinds of actor'],
  session: ['session', 'sessions'],
};

/** What the width of an edge says. */
export const WIDTH_TEXT = `The wider a line, the more documents tell of the tie: one step for each, up to ${MOST_WIDE}.`;

/** What the size of a node says. */
export const SIZE_TEXTS: Readonly<Record<NodeSize, string>> = {
  degree: 'The larger a node, the more others it is joined to in this picture (its degree).',
  betweenness:
    'The larger a node, the more of the shortest ways between two others lead through it (its betweenness), in the whole network before any filter.',
  core: 'The larger a node, the denser the group around it (its k-core): of core 3 are those each joined to at least 3 others of the group, in the whole network before any filter.',
  same: 'Size says nothing here.',
};

/** What the colour of a node says. */
export const COLOUR_TEXTS: Readonly<Record<NetworkFigure['colour'], string>> = {
  kind: 'Colour says what a node is.',
  community:
    'Nodes of one colour are joined more to each other than to the rest. Such communities are computed (Louvain method) from the whole network before any filter; they are no bodies of their own.',
};

/** "41 countries and 3 organisations": how many nodes of each kind there are. */
function nodesText({ nodes }: Network): string {
  const parts = (Object.keys(KIND_WORDS) as NodeKind[]).flatMap((kind) => {
    const count = nodes.filter((node) => node.kind === kind).length;
    return count ? [counted(count, ...KIND_WORDS[kind])] : [];
  });
  return listed(parts);
}

/** "41 countries joined by 96 edges, from 58 partnerships told in 3 of 5 documents.", and what of the network is in sight. */
export function networkReach(figure: NetworkFigure, network: Network, atlas: Atlas): string {
  return [reachText(network, atlas), sightText(figure, network)].filter(Boolean).join(' ');
}

function reachText(network: Network, atlas: Atlas): string {
  const { nodes, edges } = network;
  if (!edges.length) return `No two are joined in ${counted(atlas.documents.length, 'document')}.`;
  const ties = new Set(edges.flatMap((edge) => edge.ties)).size;
  const documents = new Set(nodes.flatMap((node) => node.documents)).size;
  const told = toldInText(documents, atlas.documents.length);
  return `${nodesText(network)} joined by ${counted(edges.length, 'edge')}, from ${counted(ties, 'partnership')} ${told}.`;
}

/** What of a network is in sight; empty where all is. */
function sightText({ steps, to }: NetworkFigure, network: Network): string {
  const { origin, start, ways, wayCount, nodes, all } = network;
  const name = nodes.find(({ id }) => id === origin)?.name;
  if (name === undefined) return '';
  if (ways.length) {
    const end = nodes.find(({ id }) => id === to)?.name ?? '';
    const length = counted(ways[0].length - 1, 'step');
    return wayCount === 1
      ? `One shortest way leads from ${name} to ${end}, of ${length}.`
      : `${grouped(wayCount)} shortest ways lead from ${name} to ${end}, each of ${length}.`;
  }
  const within = `within ${counted(steps, 'step')} of ${name}`;
  if (start === 'suggested')
    return `The whole network has ${grouped(all)} nodes: seen here is what lies ${within}, its most joined node.`;
  const no = to !== null && to !== origin && !network.missing.includes(to) ? ' No way leads to the other one.' : '';
  return `Seen is what lies ${within}, ${grouped(nodes.length)} of ${counted(all, 'node')}.${no}`;
}

/** A picture in words: title, reach, the most joined, the strongest edges, the communities and what is not drawn. */
export function networkAlternative(figure: NetworkFigure, network: Network, atlas: Atlas): string {
  const joined = networkNodeRows(network).slice(0, 5);
  const strongest = networkEdgeRows(network)
    .slice(0, 3)
    .map(({ from, to, documents }) => `${from.name} with ${to.name} (${counted(documents, 'document')})`);
  return [
    `Network. ${titleOf(figure, atlas)}.`,
    reachText(network, atlas),
    sightText(figure, network),
    joined.length ? `Most joined: ${listed(joined.map(({ name, degree }) => `${name} (${grouped(degree)})`))}.` : '',
    strongest.length ? `Told in most documents: ${listed(strongest)}.` : '',
    figure.colour === 'community' ? communitiesText(network) : '',
    leftOutText(network) ?? '',
    leftOutNote(figure, atlas) ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** How many communities there are, and who is the most joined of the large ones. */
function communitiesText(network: Network): string {
  const groups = new Map<number, NetworkNodeRow[]>();
  for (const row of networkNodeRows(network)) {
    groups.set(row.community, [...(groups.get(row.community) ?? []), row]);
  }
  const largest = [...groups.values()].sort((a, b) => b.length - a.length).slice(0, 4);
  if (largest.length < 2) return '';
  const names = largest.map((rows) => `${rows[0].name} (${counted(rows.length, 'node')})`);
  return `${counted(groups.size, 'community', 'communities')}, the largest around ${listed(names)}.`;
}

/** "Not drawn: 12 partnerships between no two of those that are drawn."; null where all ties are. */
export function leftOutText({ leftOut }: Pick<Network, 'leftOut'>): string | null {
  const parts = leftOut.map(({ reason, ties }) => `${counted(ties.length, 'partnership')} ${reason}`);
  return parts.length ? `Not drawn: ${listed(parts)}.` : null;
}

/** "Italy, country, joined to 4 others by 6 partnerships, told in 2 documents, 8 passages": what is heard of a node. */
export function nodeText({ name, kind, degree, ties, documents }: NetworkNode): string {
  const joined = `joined to ${counted(degree, 'other')} by ${counted(ties.length, 'partnership')}`;
  const told = `told in ${counted(documents.length, 'document')}, ${counted(passagesOf(ties), 'passage')}`;
  return `${name}, ${KIND_WORDS[kind][0]}, ${joined}, ${told}`;
}

/** "Italy and Peru, 3 partnerships (agreement, 2 programme 2)": what is heard of an edge; the names are those of its ends. */
export function edgeText({ ties, documents, years }: NetworkEdge, names: readonly string[]): string {
  const counts = new Map<Relation, number>();
  for (const { relation } of ties) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const kinds = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([relation, count]) => `${RELATION_NAMES[relation].toLowerCase()}${count > 1 ? ` ${grouped(count)}` : ''}`);
  const span = years.length ? `, naming ${yearsText({ from: years[0], to: years[years.length - 1] })}` : '';
  const told = `told in ${counted(documents.length, 'document')}, ${counted(passagesOf(ties), 'passage')}`;
  return `${listed(names)}, ${counted(ties.length, 'partnership')} (${listed(kinds)}), ${told}${span}`;
}
