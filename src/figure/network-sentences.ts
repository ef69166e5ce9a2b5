import { counted, inLanguage, t, tn } from '../language/language';
import type { Atlas } from '../atlas/atlas';
import type { NodeKind } from '../atlas/network/nodes';
import type { Relation } from '../extract/records';
import type { NetworkFigure, NodeSize } from './figure';
import type { Network, NetworkEdge, NetworkNode } from './network';
import { MOST_WIDE, networkEdgeRows, networkNodeRows, passagesOf, type NetworkNodeRow } from './network-rows';
import { leftOutNote, toldInText } from './sentences';
import { titleOf, yearsText } from './titles';
import { RELATION_WORDS } from './record-words';
import { grouped, listed } from './words';

/** What nodes of a kind are: one, and many. */
export const KIND_WORDS: Readonly<Record<NodeKind, readonly [string, string]>> = {
  get country() {
    return [t('country'), t('countries')] as const;
  },
  get org() {
    return [t('organisation'), t('organisations')] as const;
  },
  get sector() {
    return [t('kind of actor'), t('kinds of actor')] as const;
  },
  get session() {
    return [t('session'), t('sessions')] as const;
  },
};

const COUNTED: Readonly<Record<NodeKind, (count: number) => string>> = {
  country: (count) => counted(count, 'country', 'countries'),
  org: (count) => counted(count, 'organisation'),
  sector: (count) => counted(count, 'kind of actor', 'kinds of actor'),
  session: (count) => counted(count, 'session'),
};

/** What the width of an edge says. */
export function widthText(): string {
  return t('The wider a line, the more documents tell of the tie: one step for each, up to {most}.', {
    most: MOST_WIDE,
  });
}

/** What the size of a node says. */
export const SIZE_TEXTS: Readonly<Record<NodeSize, string>> = inLanguage({
  degree: 'The larger a node, the more others it is joined to in this picture (its degree).',
  betweenness:
    'The larger a node, the more of the shortest ways between two others lead through it (its betweenness), in the whole network before any filter.',
  core: 'The larger a node, the denser the group around it (its k-core): of core 3 are those each joined to at least 3 others of the group, in the whole network before any filter.',
  same: 'Size says nothing here.',
});

/** What the colour of a node says. */
export const COLOUR_TEXTS: Readonly<Record<NetworkFigure['colour'], string>> = inLanguage({
  kind: 'Colour says what a node is.',
  community:
    'Nodes of one colour are joined more to each other than to the rest. Such communities are computed (Louvain method) from the whole network before any filter; they are no bodies of their own.',
});

/** "41 countries and 3 organisations": how many nodes of each kind there are. */
function nodesText({ nodes }: Network): string {
  const parts = (Object.keys(COUNTED) as NodeKind[]).flatMap((kind) => {
    const count = nodes.filter((node) => node.kind === kind).length;
    return count ? [COUNTED[kind](count)] : [];
  });
  return listed(parts);
}

/** "41 countries joined by 96 edges, from 58 partnerships told in 3 of 5 documents.", and what of the network is in sight. */
export function networkReach(figure: NetworkFigure, network: Network, atlas: Atlas): string {
  return [reachText(network, atlas), sightText(figure, network)].filter(Boolean).join(' ');
}

function reachText(network: Network, atlas: Atlas): string {
  const { nodes, edges } = network;
  if (!edges.length)
    return t('No two are joined in {documents}.', { documents: counted(atlas.documents.length, 'document') });
  const ties = new Set(edges.flatMap((edge) => edge.ties)).size;
  const documents = new Set(nodes.flatMap((node) => node.documents)).size;
  return t('{nodes} joined by {edges}, from {told}.', {
    nodes: nodesText(network),
    edges: counted(edges.length, 'edge'),
    told: toldInText(counted(ties, 'partnership'), documents, atlas.documents.length),
  });
}

/** What of a network is in sight; empty where all is. */
function sightText({ steps, to }: NetworkFigure, network: Network): string {
  const { origin, start, ways, wayCount, nodes, all } = network;
  const name = nodes.find(({ id }) => id === origin)?.name;
  if (name === undefined) return '';
  if (ways.length) {
    const end = nodes.find(({ id }) => id === to)?.name ?? '';
    const values = { start: name, end, steps: counted(ways[0].length - 1, 'step') };
    return wayCount === 1
      ? t('One shortest way leads from {start} to {end}, of {steps}.', values)
      : tn(
          wayCount,
          '{count} shortest way leads from {start} to {end}, each of {steps}.',
          '{count} shortest ways lead from {start} to {end}, each of {steps}.',
          values,
        );
  }
  const within = { steps: counted(steps, 'step'), name };
  if (start === 'suggested')
    return tn(
      all,
      'The whole network has {count} nodes: seen here is what lies within {steps} of {name}, its most joined node.',
      'The whole network has {count} nodes: seen here is what lies within {steps} of {name}, its most joined node.',
      within,
    );
  const seen = t('Seen is what lies within {steps} of {name}, {seen} of {nodes}.', {
    ...within,
    ...{ seen: grouped(nodes.length), nodes: counted(all, 'node') },
  });
  const isWayless = to !== null && to !== origin && !network.missing.includes(to);
  return isWayless ? `${seen} ${t('No way leads to the other one.')}` : seen;
}

/** A picture in words: title, reach, the most joined, the strongest edges, the communities and what is not drawn. */
export function networkAlternative(figure: NetworkFigure, network: Network, atlas: Atlas): string {
  const joined = networkNodeRows(network).slice(0, 5);
  const strongest = networkEdgeRows(network)
    .slice(0, 3)
    .map(({ from, to, documents }) =>
      t('{from} with {to} ({documents})', {
        ...{ from: from.name, to: to.name, documents: counted(documents, 'document') },
      }),
    );
  return [
    t('Network. {title}.', { title: titleOf(figure, atlas) }),
    reachText(network, atlas),
    sightText(figure, network),
    joined.length
      ? t('Most joined: {names}.', {
          names: listed(joined.map(({ name, degree }) => t('{name} ({count})', { name, count: grouped(degree) }))),
        })
      : '',
    strongest.length ? t('Told in most documents: {pairs}.', { pairs: listed(strongest) }) : '',
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
  const names = largest.map((rows) =>
    t('{name} ({nodes})', { name: rows[0].name, nodes: counted(rows.length, 'node') }),
  );
  return t('{communities}, the largest around {names}.', {
    communities: counted(groups.size, 'community', 'communities'),
    names: listed(names),
  });
}

/** "Not drawn: 12 partnerships between no two of those that are drawn."; null where all ties are. */
export function leftOutText({ leftOut }: Pick<Network, 'leftOut'>): string | null {
  const parts = leftOut.map(({ reason, ties }) =>
    t('{partnerships} {reason}', { partnerships: counted(ties.length, 'partnership'), reason }),
  );
  return parts.length ? t('Not drawn: {partnerships}.', { partnerships: listed(parts) }) : null;
}

/** "Italy, country, joined to 4 others by 6 partnerships, told in 2 documents, 8 passages": what is heard of a node. */
export function nodeText({ name, kind, degree, ties, documents }: NetworkNode): string {
  return t('{name}, {kind}, joined to {others} by {partnerships}, told in {documents}, {passages}', {
    ...{ name, kind: KIND_WORDS[kind][0], others: counted(degree, 'other'), ...proofText(ties, documents) },
  });
}

/** Ties, and what they are told in. */
function proofText(ties: NetworkEdge['ties'], documents: NetworkEdge['documents']) {
  return {
    partnerships: counted(ties.length, 'partnership'),
    documents: counted(documents.length, 'document'),
    passages: counted(passagesOf(ties), 'passage'),
  };
}

/** "Italy and Peru, 3 partnerships (agreement, 2 programme 2)": what is heard of an edge; the names are those of its ends. */
export function edgeText({ ties, documents, years }: NetworkEdge, names: readonly string[]): string {
  const counts = new Map<Relation, number>();
  for (const { relation } of ties) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const kinds = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([relation, count]) =>
      count > 1
        ? t('{kind} {count}', { kind: RELATION_WORDS[relation], count: grouped(count) })
        : RELATION_WORDS[relation],
    );
  const values = { names: listed(names), kinds: listed(kinds), ...proofText(ties, documents) };
  if (!years.length) return t('{names}, {partnerships} ({kinds}), told in {documents}, {passages}', values);
  return t('{names}, {partnerships} ({kinds}), told in {documents}, {passages}, naming {years}', {
    ...values,
    years: yearsText({ from: years[0], to: years[years.length - 1] }),
  });
}
