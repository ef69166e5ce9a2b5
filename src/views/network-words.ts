import type { Told } from '../charts/network-spots';
import type { NetworkEdge, NetworkNode } from '../figure/network';
import { edgeText, nodeText } from '../figure/network-sentences';
import { capitalised, listed } from '../figure/words';

/** What is said of a node of a network. */
export function nodeTold(node: NetworkNode): Told {
  return toldOf(node.name, nodeText(node));
}

/** What is said of an edge of a network; `names` are those of its ends. */
export function edgeTold(edge: NetworkEdge, names: readonly string[]): Told {
  return toldOf(listed(names), edgeText(edge, names));
}

/** The words behind the name stand apart from it in a note. */
function toldOf(title: string, spoken: string): Told {
  return { title, text: capitalised(spoken.slice(title.length + 2)), spoken };
}
