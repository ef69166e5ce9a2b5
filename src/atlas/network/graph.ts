import type { AtlasTie } from '../atlas';
import type { Relation } from '../../extract/records';
import { GRAPH_RULES, type GraphKind } from './graphs';
import { actorNode, kindOfNode, nameInNode, sessionNodes, type NodeId, type NodeKind } from './nodes';

/** A network as a set of nodes and of edges between two of them. */
export interface Graph {
  /** In the order of their first tie. */
  readonly nodes: readonly GraphNode[];
  /** In the order of their first tie. */
  readonly edges: readonly GraphEdge[];
  /** Ties that the network could draw, but that join no two of its nodes. */
  readonly unpaired: readonly AtlasTie[];
}

export interface GraphNode {
  readonly id: NodeId;
  readonly kind: NodeKind;
  /** All ties of its edges, each once. */
  readonly ties: readonly AtlasTie[];
}

/** What joins two nodes. Its width in a picture is the number of documents. */
export interface GraphEdge {
  /** The ends, in the order of their ids. */
  readonly ends: readonly [NodeId, NodeId];
  readonly ties: readonly AtlasTie[];
  /** Kinds of its ties, the commonest first. */
  readonly relations: readonly Relation[];
  /** Ids of the documents that tell of its ties, rising. */
  readonly documents: readonly string[];
  /** Years that the words of its ties name, rising. */
  readonly years: readonly number[];
}

/** What of a network is drawn; all that it can draw where nothing is said. */
export interface GraphChoice {
  readonly relations?: readonly Relation[];
  readonly nodes?: readonly NodeKind[];
  /** Ids of the documents that count: of ties that others tell of as well, only what these tell is drawn. */
  readonly documents?: ReadonlySet<string>;
}

/** The network that ties make. Two nodes of a tie are joined where the rule of the network says that such nodes are. */
export function graphOf(kind: GraphKind, ties: readonly AtlasTie[], { documents, ...choice }: GraphChoice = {}): Graph {
  const rule = GRAPH_RULES[kind];
  const relations = new Set(choice.relations ?? rule.relations);
  const kinds = new Set(choice.nodes ?? rule.nodes);
  const joined = new Set(rule.joins.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const edges = new Map<string, { ends: [NodeId, NodeId]; ties: AtlasTie[]; documents: Set<string> }>();
  const nodes = new Map<NodeId, Set<AtlasTie>>();
  const unpaired: AtlasTie[] = [];
  for (const tie of ties) {
    if (!rule.relations.includes(tie.relation) || !relations.has(tie.relation)) continue;
    const told = documents ? tie.documents.filter((id) => documents.has(id)) : tie.documents;
    const ids = [...new Set(nodesOf(kind, told.length === tie.documents.length ? tie : { ...tie, documents: told }))]
      .filter((id) => kinds.has(kindOfNode(id)))
      .sort();
    let pairs = 0;
    for (let i = 0; i < ids.length; i++) {
      for (let k = i + 1; k < ids.length; k++) {
        if (!joined.has(`${kindOfNode(ids[i])} ${kindOfNode(ids[k])}`)) continue;
        pairs++;
        const key = `${ids[i]}\n${ids[k]}`;
        const edge = edges.get(key) ?? { ends: [ids[i], ids[k]], ties: [], documents: new Set() };
        edge.ties.push(tie);
        for (const document of toldOf(edge.ends, told)) edge.documents.add(document);
        edges.set(key, edge);
        for (const id of edge.ends) nodes.set(id, (nodes.get(id) ?? new Set()).add(tie));
      }
    }
    if (!pairs) unpaired.push(tie);
  }
  return {
    nodes: [...nodes].map(([id, own]) => ({ id, kind: kindOfNode(id), ties: [...own] })),
    edges: [...edges.values()].map(({ ends, ties: own, documents: ids }) => ({
      ends,
      ties: own,
      relations: byCount(own.map(({ relation }) => relation)),
      documents: [...ids].sort(),
      years: [...new Set(own.flatMap(({ years }) => years ?? []))].sort((a, b) => a - b),
    })),
    unpaired,
  };
}

/** The nodes that a tie is between, in a network: its members, and in that of the sessions the session as well. */
export function nodesOf(kind: GraphKind, tie: AtlasTie): NodeId[] {
  const members = tie.members.map(actorNode);
  return kind === 'sessions' ? [...sessionNodes(tie), ...members] : members;
}

/** Of the documents of a tie those that tell what joins two nodes: of a session, which is of one document, that alone. */
function toldOf(ends: readonly NodeId[], documents: readonly string[]): readonly string[] {
  const session = ends.find((id) => kindOfNode(id) === 'session');
  return session === undefined ? documents : [nameInNode(session).split('/', 1)[0]];
}

function byCount<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
