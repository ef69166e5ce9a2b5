import fc from 'fast-check';
import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import type { NodeId } from './nodes';
import { neighboursIn, shortestWays, stepsFrom } from './ways';

const node = (i: number): NodeId => `org:${i}`;
const anyEdges = fc
  .uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { selector: ([a, b]) => [a, b].sort().join(), maxLength: 24 })
  .map((pairs) =>
    pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ ends: [node(a), node(b)] as [NodeId, NodeId] })),
  );

/** All ways without a repeated node, found by trying every one. */
function allWays(graph: Graph, way: string[], to: string): string[][] {
  const last = way[way.length - 1];
  if (last === to) return [way];
  return graph.neighbors(last).flatMap((next) => (way.includes(next) ? [] : allWays(graph, [...way, next], to)));
}

describe('the ways from one node to another', () => {
  it('are the shortest of all there are, and all of those', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const graph = new Graph({ type: 'undirected' });
        for (let i = 0; i <= 8; i++) graph.addNode(node(i));
        for (const { ends } of edges) graph.addEdge(...ends);
        const all = allWays(graph, [node(0)], node(1));
        const shortest = Math.min(...all.map((way) => way.length));
        const expected = all.filter((way) => way.length === shortest).map((way) => way.join());
        const found = shortestWays(neighboursIn(edges), node(0), node(1), Infinity);
        expect(found.ways.map((way) => way.join()).sort()).toEqual(expected.sort());
        expect(found.count).toBe(expected.length);
        expect(new Set(found.steps.keys())).toEqual(new Set(found.ways.flat()));
        expect(shortestWays(neighboursIn(edges), node(0), node(1), 2).ways.length).toBe(Math.min(2, expected.length));
        if (all.length) expect(stepsFrom(neighboursIn(edges), node(0)).get(node(1))).toBe(shortest - 1);
      }),
      { numRuns: 60 },
    );
  });

  it('end after as many steps as are asked for', () => {
    const line = [0, 1, 2, 3].map((i) => ({ ends: [node(i), node(i + 1)] as const }));
    expect([...stepsFrom(neighboursIn(line), node(0), 2)]).toEqual([0, 1, 2].map((i) => [node(i), i]));
    expect(shortestWays(neighboursIn(line), node(0), node(8), 9)).toEqual({ ways: [], count: 0, steps: new Map() });
  });
});
