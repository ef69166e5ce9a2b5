import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasTie } from '../atlas/atlas';
import { atlasWith, documentWith, tieWith } from '../atlas/fixtures';
import { anyTies } from '../atlas/network/generated-ties';
import { GRAPHS, type GraphKind } from '../atlas/network/graphs';
import type { LaidNode, Networks } from '../atlas/network/networks';
import type { NodeId } from '../atlas/network/nodes';
import { DEFAULT_NETWORK, type NetworkFigure } from './figure';
import { NO_FILTERS } from './filters';
import { anyFilters } from './generated-filters';
import { MANY_NODES, networkOf } from './network';
import { edgeId, matrixOrder, networkEdgeRows, networkNodeRows, widthOf } from './network-rows';
import { edgeText, leftOutText, networkAlternative, networkReach, nodeText } from './network-sentences';
import { nextAlong, nodeIn, wayAround } from './network-walk';

const IDS = ['901', '902', '903'];
const FIGURE: NetworkFigure = { ...DEFAULT_NETWORK, graph: 'organisations', filters: NO_FILTERS };

const laid = (id: NodeId, x: number, y: number, community = 0): LaidNode => ({
  ...{ id, x, y, community, degree: 1, betweenness: 0, core: 1 },
});
const networksWith = (nodes: readonly LaidNode[]) =>
  Object.fromEntries(GRAPHS.map((graph) => [graph, { height: 500, nodes }])) as unknown as Networks;
const NOWHERE = networksWith([]);
const atlasOf = (ties: readonly AtlasTie[]) => atlasWith({ documents: IDS.map((id) => documentWith(id)), ties });
const agreement = (country: string, org: string, fields: Partial<AtlasTie> = {}) =>
  tieWith({
    ...{ id: `${country}${org}`, relation: 'agreement', documents: ['901'], passages: [`${country}${org}`] },
    members: [
      { type: 'country', id: country },
      { type: 'org', name: org },
    ],
    ...fields,
  });

/** Italy and Peru, joined through two organisations; Peru goes on to Tonga through a third. */
const atlas = atlasOf([
  agreement('ITA', 'Guild', { documents: ['901', '902'], passages: ['p1', 'p2'], years: [1999, 2004] }),
  agreement('ITA', 'Union'),
  agreement('PER', 'Guild'),
  agreement('PER', 'Union'),
  agreement('PER', 'League'),
  agreement('TON', 'League'),
  tieWith({ id: 's', relation: 'sector-partnership', documents: ['901'], passages: ['s'] }),
]);
const places = networksWith([
  laid('country:PER', 500, 250),
  laid('org:Guild', 500, 100, 1),
  laid('org:Union', 600, 240),
  laid('org:League', 400, 300),
]);

describe('what a figure draws of a network', () => {
  it('is never more with a filter or from a node, and every edge has a passage', () => {
    const graphs = fc.constantFrom<GraphKind>(...GRAPHS);
    fc.assert(
      fc.property(graphs, anyTies, anyFilters(IDS, [1990, 2010]), fc.nat(9), (graph, ties, filters, at) => {
        const own = atlasOf(ties);
        const all = networkOf({ ...FIGURE, graph }, own, NOWHERE);
        const from = all.nodes[at % Math.max(1, all.nodes.length)]?.id ?? null;
        const edges = new Map(all.edges.map((edge) => [edgeId(...edge.ends), edge]));
        for (const seen of [
          networkOf({ ...FIGURE, graph, filters }, own, NOWHERE),
          networkOf({ ...FIGURE, graph, from }, own, NOWHERE),
        ]) {
          for (const { ends, ties: told, documents } of seen.edges) {
            const whole = edges.get(edgeId(...ends));
            expect(whole?.ties).toEqual(expect.arrayContaining([...told]));
            expect(whole?.documents).toEqual(expect.arrayContaining([...documents]));
            expect(told.every(({ passages }) => passages.length > 0)).toBe(true);
          }
          expect(seen.nodes.reduce((sum, { degree }) => sum + degree, 0)).toBe(2 * seen.edges.length);
        }
        const drawn = new Set(all.edges.flatMap((edge) => edge.ties));
        const leftOut = all.leftOut.flatMap(({ ties: out }) => out);
        expect(drawn.size + leftOut.length).toBe(ties.length);
        expect(leftOut.some((tie) => drawn.has(tie))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is around a node, as many steps as are asked for', () => {
    const near = networkOf({ ...FIGURE, from: 'country:ITA' }, atlas, NOWHERE);
    expect(near.nodes.map(({ id, distance }) => [id, distance])).toEqual([
      ['country:ITA', 0],
      ['org:Guild', 1],
      ['org:Union', 1],
    ]);
    expect(near.leftOut.map(({ ties }) => ties.length)).toEqual([1, 4]);
    expect(networkOf({ ...FIGURE, from: 'country:ITA', steps: 2 }, atlas, NOWHERE).nodes).toHaveLength(4);
    expect(near).toMatchObject({ start: 'node', origin: 'country:ITA', all: 6, missing: [] });
  });

  it('is what lies on the shortest ways between two nodes', () => {
    const { ways, wayCount, nodes, edges } = networkOf(
      { ...FIGURE, from: 'country:ITA', to: 'org:League' },
      atlas,
      NOWHERE,
    );
    expect(ways).toEqual([
      ['country:ITA', 'org:Guild', 'country:PER', 'org:League'],
      ['country:ITA', 'org:Union', 'country:PER', 'org:League'],
    ]);
    expect([wayCount, nodes.length, edges.length]).toEqual([2, 5, 5]);
    expect(edges.every(({ onWay }) => onWay)).toBe(true);
  });

  it('says which of the nodes that are asked for it lacks', () => {
    const figure = { ...FIGURE, from: 'org:Nobody' as const, to: 'country:ITA' as const };
    expect(networkOf(figure, atlas, NOWHERE)).toMatchObject({ start: 'all', missing: ['org:Nobody'] });
  });

  it('is of a large network what lies around its most joined node, unless all is asked for', () => {
    const many = atlasOf(Array.from({ length: MANY_NODES }, (_, i) => agreement(i < 9 ? 'ITA' : 'PER', `Guild ${i}`)));
    const seen = networkOf(FIGURE, many, NOWHERE);
    expect(seen).toMatchObject({ start: 'suggested', origin: 'country:PER', all: MANY_NODES + 2 });
    expect(seen.nodes).toHaveLength(MANY_NODES - 8);
    expect(networkReach(FIGURE, seen, many)).toContain('within 1 step of Peru, its most joined node');
    expect(networkOf({ ...FIGURE, whole: true }, many, NOWHERE)).toMatchObject({
      start: 'all',
      edges: { length: MANY_NODES },
    });
  });

  it('is the same object whatever its colours', () => {
    expect(networkOf({ ...FIGURE, colour: 'community' }, atlas, places)).toBe(networkOf(FIGURE, atlas, places));
    expect(networkOf(FIGURE, atlas, NOWHERE)).not.toBe(networkOf(FIGURE, atlas, places));
  });
});

describe('the rows of a network', () => {
  const network = networkOf(FIGURE, atlas, places);

  it('stand with what most documents tell first', () => {
    expect(networkEdgeRows(network)[0]).toMatchObject({ ties: 1, passages: 2, documents: 2, years: [1999, 2004] });
    expect(networkNodeRows(network).map(({ name }) => name)).toEqual([
      'Peru',
      'Guild',
      'Italy',
      'League',
      'Union',
      'Tonga',
    ]);
    expect(matrixOrder(network).at(-1)).toBe('org:Guild');
  });

  it('are wider for more documents, up to a limit', () => {
    const width = (count: number) => widthOf({ documents: Array.from({ length: count }, String) });
    expect(width(2)).toBe(2 * width(1));
    expect(width(7)).toBe(width(6));
  });
});

describe('going through a network', () => {
  const network = networkOf({ ...FIGURE, from: 'country:PER' }, atlas, places);

  it('follows the edge nearest to a direction', () => {
    const go = (direction: Parameters<typeof nextAlong>[2]) => nextAlong(network, 'country:PER', direction);
    expect([go('up'), go('right'), go('left')]).toEqual(['org:Guild', 'org:Union', 'org:League']);
    expect(nextAlong(network, 'org:Guild', 'up')).toBeNull();
    expect(nextAlong(network, 'org:Guild', 'down')).toBe('country:PER');
  });

  it('goes around a node clockwise from above', () => {
    expect(wayAround(network, 'country:PER')).toEqual(['org:Guild', 'org:Union', 'org:League']);
    expect(wayAround(network, 'org:Nobody')).toEqual([]);
  });
});

describe('the words for a network', () => {
  it('say how much is joined by how much, and what is not drawn', () => {
    const network = networkOf(FIGURE, atlas, places);
    expect(networkReach(FIGURE, network, atlas)).toContain(
      '3 countries and 3 organisations joined by 6 edges, from 6 partnerships told in 2 of 3 documents.',
    );
    expect(leftOutText(network)).toBe('Not drawn: 1 partnership of a kind that this network never draws.');
    const text = networkAlternative({ ...FIGURE, colour: 'community' }, network, atlas);
    expect(text).toContain('Most joined: Peru (3), Guild (2)');
    expect(text).toContain('Told in most documents: Guild with Italy (2 documents)');
    expect(text).toContain('2 communities, the largest around Peru (5 nodes) and Guild (1 node).');
  });

  it('say how many shortest ways there are', () => {
    const figure = { ...FIGURE, from: 'country:ITA', to: 'org:League' } as const;
    const network = networkOf(figure, atlas, places);
    expect(networkReach(figure, network, atlas)).toContain(
      '2 shortest ways lead from Italy to League, each of 3 steps.',
    );
  });

  it('are heard of a node and an edge', () => {
    const network = networkOf(FIGURE, atlas, places);
    const italy = nodeIn(network, 'country:ITA');
    expect(italy && nodeText(italy)).toBe(
      'Italy, country, joined to 2 others by 2 partnerships, told in 2 documents, 3 passages',
    );
    expect(edgeText(networkEdgeRows(network)[0].edge, ['Italy', 'Guild'])).toBe(
      'Italy and Guild, 1 partnership (agreement), told in 2 documents, 2 passages, naming 1999–2004',
    );
  });
});
