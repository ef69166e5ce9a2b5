import { expect, it } from 'vitest';
import { graphOf } from '../../src/atlas/network/graph';
import { syntheticNetwork } from './synthetic-network';

it('has as many nodes and edges as are asked for, each node laid out, and is the same each time', () => {
  const made = syntheticNetwork({ nodes: 260, edges: 400 });
  const { nodes, edges } = graphOf('organisations', made.atlas.ties);
  expect([nodes.length, edges.length]).toEqual([260, 400]);
  expect(made.networks.organisations.nodes).toHaveLength(260);
  expect(made.atlas.ties.every(({ passages }) => passages.every((id) => id in made.passages))).toBe(true);
  expect(syntheticNetwork({ nodes: 260, edges: 400 }).atlas.ties).toEqual(made.atlas.ties);
});
