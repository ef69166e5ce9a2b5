import type { NodeId } from '../atlas/network/nodes';
import type { Network } from '../figure/network';
import { nextAlong, wayAround } from '../figure/network-walk';
import type { NetworkCommand } from './network-keys';
import type { NetworkMarks } from './network-marks';
import { nodeSpot, type Spot } from './network-spots';
import { TypeAhead } from './type-ahead';

/** A command of the keys that leads elsewhere. */
type Going = Extract<NetworkCommand, { readonly do: 'walk' | 'turn' | 'type' | 'home' }>;

/** Goes by keys from node to node and from edge to edge of a network. */
export class NetworkWalker {
  /** The node from which an arrow key led to the one that is active. */
  #before: NodeId | null = null;
  readonly #names = new TypeAhead();

  /** Whether a name is being typed. */
  get isTyping(): boolean {
    return this.#names.isTyping;
  }

  /** Where a command leads from a spot; undefined where it leads nowhere. */
  next(command: Going, { id, with: other }: Spot, network: Network, { nodes }: NetworkMarks): Spot | undefined {
    switch (command.do) {
      case 'walk': {
        const next = nextAlong(network, id, command.direction);
        if (next === null) return undefined;
        this.#before = id;
        return nodeSpot(next);
      }
      case 'turn': {
        const others = wayAround(network, id);
        if (!others.length) return undefined;
        const at = other === null ? (command.by > 0 ? -1 : 0) : others.indexOf(other);
        return { id, with: others[(at + command.by + others.length) % others.length] };
      }
      case 'type': {
        const found = this.#names.type(command.letter, nodes, (node) => node.id === id);
        return found && nodeSpot(found.id);
      }
      case 'home':
        return nodes.length ? nodeSpot(nodes[0].id) : undefined;
    }
  }

  /** The edge that a spot is, else the one along which its node was reached, else its first; undefined without any. */
  edgeOf({ id, with: other }: Spot, network: Network): Spot | undefined {
    const others = wayAround(network, id);
    const end = other ?? others.find((node) => node === this.#before) ?? others[0];
    return end === undefined ? undefined : { id, with: end };
  }
}
