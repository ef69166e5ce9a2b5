import type { Actor } from '../../extract/records';
import type { AtlasTie } from '../atlas';

/** What a node of a network stands for: a country, an organisation, a kind of actor, or a session of a meeting. */
export const NODE_KINDS = ['country', 'org', 'sector', 'session'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** A node by its kind and name: "country:PHL", "org:IOM", "sector:ngo", "session:002/1.1". */
export type NodeId = `${NodeKind}:${string}`;

/** The node of an actor. */
export function actorNode(actor: Actor): NodeId {
  return actor.type === 'country' ? `country:${actor.id}` : `${actor.type}:${actor.name}`;
}

/** The numbers by which sessions are told apart: "1.1" in "RT Session 1.1: Partnerships". */
const SESSION_NUMBER = /\b\d{1,2}(?:\.\d{1,2})+\b/;

/**
 * The sessions in which a tie gives roles, a node for each document that tells of it: the same number in the same document
 * is the same session, and so is the same label where it has no number. Empty for ties that are no roles in a session.
 */
export function sessionNodes({
  relation,
  label,
  documents,
}: Pick<AtlasTie, 'relation' | 'label' | 'documents'>): NodeId[] {
  if (relation !== 'co-chair' && relation !== 'team') return [];
  const name = SESSION_NUMBER.exec(label)?.[0] ?? label;
  return documents.map((document): NodeId => `session:${document}/${name}`);
}

/** What a node stands for. */
export function kindOfNode(id: NodeId): NodeKind {
  return id.slice(0, id.indexOf(':')) as NodeKind;
}

/** The name of a node behind its kind: "PHL", "IOM", "ngo", "002/1.1". */
export function nameInNode(id: NodeId): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Whether a text is written as a node is. Whether there is such a node a network knows. */
export function isNodeId(text: string): text is NodeId {
  const [kind, name] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  return name !== '' && (NODE_KINDS as readonly string[]).includes(kind);
}
