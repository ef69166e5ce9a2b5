import type { NetworkEdge, NetworkNode } from '../figure/network';
import type { Told } from '../charts/Network.svelte';
import { yearsText } from '../figure/titles';
import { counted, listed, RELATION_NAMES } from '../figure/words';

/** What is said of a node of a network. */
export function nodeTold({ name, degree, ties, documents }: NetworkNode): Told {
  const text = `Joined to ${counted(degree, 'other')} by ${counted(ties.length, 'tie')}, told in ${counted(documents.length, 'document')}`;
  return { title: name, text, spoken: `${name}. ${text}` };
}

/** What is said of an edge of a network. */
export function edgeTold({ ties, relations, documents, years }: NetworkEdge, ends: readonly string[]): Told {
  const title = listed(ends);
  const kinds = listed(relations.map((relation) => RELATION_NAMES[relation].toLowerCase()));
  const span = years.length ? `; ${yearsText({ from: years[0], to: years[years.length - 1] })}` : '';
  const text = `${counted(ties.length, 'tie')} in ${counted(documents.length, 'document')}: ${kinds}${span}`;
  return { title, text, spoken: `${title}. ${text}` };
}
