import { expect, it } from 'vitest';
import type { NodeId } from '../atlas/network/nodes';
import type { Network, NetworkNode } from './network';
import { communityNames } from './network-communities';

/** A network of nodes, each with its community, the most joined first. */
function networkOf(...members: readonly (readonly [name: string, community: number])[]): Network {
  const nodes = members.map(([name, community], i): NetworkNode => {
    const id: NodeId = `org:${name}`;
    return {
      ...{ id, name, kind: 'org', ties: [], documents: [], degree: 99 - i, distance: null },
      laid: { id, x: 0, y: 0, community, degree: 1, betweenness: 0, core: 1 },
    };
  });
  return {
    ...{ nodes, edges: [], frame: { width: 1, height: 1 }, leftOut: [], ways: [], wayCount: 0, start: 'all' },
    ...{ origin: null, all: nodes.length, missing: [] },
  };
}

it('names communities by their two most joined members and counts the others', () => {
  const network = networkOf(['Lantern', 1], ['Guild', 0], ['Sail', 1], ['Oar', 1], ['Anchor', 1], ['Rope', 0]);
  expect(communityNames(network, 6)).toEqual([
    { number: 0, text: 'Guild and Rope' },
    { number: 1, text: 'Lantern, Sail and 2 others' },
  ]);
});

it('names all three of three, rather than to count one', () => {
  const [only] = communityNames(networkOf(['Lantern', 0], ['Guild', 0], ['Sail', 0]), 6);
  expect(only.text).toBe('Lantern, Guild and Sail');
});

it('counts together those without a colour of their own', () => {
  const network = networkOf(['Lantern', 0], ['Guild', 6], ['Sail', 9], ['Oar', 9]);
  expect(communityNames(network, 6).at(-1)).toEqual({ number: null, text: '2 smaller communities' });
  expect(communityNames(network, 10).at(-1)).toEqual({ number: 9, text: 'Sail and Oar' });
});
