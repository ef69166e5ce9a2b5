import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieWith } from '../fixtures';
import { anyTies } from './generated-ties';
import { graphOf } from './graph';
import { GRAPHS } from './graphs';
import { layOut, layOutNetworks } from './lay-out';
import { printNetworks } from './print-networks';
import { randomFrom } from './random';

/** Agreements by chance between some of a number of organisations and countries. */
function someTies(count: number, organisations: number) {
  const random = randomFrom(7);
  const countries = ['ITA', 'PER', 'TON', 'CHL', 'MDA', 'ESP', 'MEX', 'GHA'];
  return Array.from({ length: count }, (_, i) =>
    tieWith({
      ...{ id: `p${i}`, relation: 'agreement', documents: ['901'], passages: [`p${i}`] },
      members: [
        { type: 'country', id: countries[Math.floor(random() * countries.length)] },
        { type: 'org', name: `Guild ${Math.floor(random() * organisations)}` },
      ],
    }),
  );
}

describe('the layout of networks', () => {
  it('is the same in whatever order the ties come, with every node once and in its frame', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const networks = layOutNetworks(ties);
        expect(layOutNetworks([...ties].reverse())).toEqual(networks);
        for (const kind of GRAPHS) {
          const { height, nodes } = networks[kind];
          const graph = graphOf(kind, ties);
          expect(nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id).sort());
          expect(nodes.reduce((sum, { degree }) => sum + degree, 0)).toBe(2 * graph.edges.length);
          for (const { x, y, core, degree, betweenness } of nodes) {
            expect(x >= 0 && x <= 1000 && y >= 0 && y <= height).toBe(true);
            expect(core >= 1 && core <= degree && betweenness >= 0 && betweenness <= 1).toBe(true);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('fills the frame and keeps nodes apart', () => {
    const { height, nodes } = layOut('organisations', someTies(120, 40));
    const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(700);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.7 * height);
    for (const a of nodes) {
      for (const b of nodes) if (a.id < b.id) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
    }
  });

  it('numbers communities from the largest', () => {
    const { nodes } = layOut('organisations', someTies(60, 30));
    const sizes: number[] = [];
    for (const { community } of nodes) sizes[community] = (sizes[community] ?? 0) + 1;
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('is printed a node a line', () => {
    const networks = layOutNetworks(someTies(4, 3));
    const text = printNetworks('e', networks);
    expect(JSON.parse(text)).toEqual({ edition: 'e', ...networks });
    for (const { id } of networks.organisations.nodes) expect(text).toMatch(new RegExp(`^{"id":"${id}".*$`, 'm'));
  });
});
