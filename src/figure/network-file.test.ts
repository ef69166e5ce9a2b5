import fc from 'fast-check';
import Graph from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, tieWith } from '../atlas/fixtures';
import { layOutNetworks } from '../atlas/network/lay-out';
import { DEFAULT_NETWORK } from './figure';
import { NO_FILTERS } from './filters';
import { networkOf } from './network';
import { edgesCsv, gexfOf, graphmlOf, networkNotes, nodesCsv, type NetworkTaken } from './network-file';
import { networkEdgeRows, networkNodeRows } from './network-rows';
import { xmlText } from './xml';

const atlas = atlasWith({
  documents: [documentWith('901'), documentWith('902')],
  ties: [
    tieWith({
      id: 'p1',
      relation: 'agreement',
      members: [
        { type: 'country', id: 'ITA' },
        { type: 'org', name: 'Rope & "Knot" <Union>' },
      ],
      documents: ['901', '902'],
      passages: ['p1', 'p2'],
      years: [1999, 2004],
    }),
    tieWith({
      id: 'p3',
      relation: 'funding',
      members: [
        { type: 'country', id: 'ITA' },
        { type: 'country', id: 'PER' },
        { type: 'org', name: 'Léon’s 灯台' },
      ],
      documents: ['902'],
      passages: ['p3'],
    }),
  ],
});
const figure = { ...DEFAULT_NETWORK, graph: 'organisations' as const, filters: NO_FILTERS };
const networks = layOutNetworks(atlas.ties);
const network = networkOf(figure, atlas, networks);
const taken: NetworkTaken = {
  ...{ figure, network, atlas, day: '2026-05-03' },
  link: (id) => `https://atlas.example/?passage=${id}`,
};

/** The nodes and edges of a file, by the name under which its nodes are known. */
function contents(graph: Graph) {
  const label = (id: string) => graph.getNodeAttribute(id, 'label') as string;
  return {
    nodes: graph.mapNodes((_, { label: name, kind, degree, code, x, y }) => [name, kind, degree, code, x, y]),
    edges: graph.mapEdges((_, { weight, relations, passages }, source, target) => [
      ...[label(source), label(target), weight, relations, passages],
    ]),
  };
}

const expected = {
  nodes: networkNodeRows(network).map(({ name, node, degree, id }) => [
    ...[name, node.kind, degree, id, node.laid.x],
    Math.round((network.frame.height - node.laid.y) * 10) / 10,
  ]),
  edges: networkEdgeRows(network).map(({ from, to, documents, relations, edge }) => [
    ...[from.name, to.name, documents, relations.join('; ')],
    edge.ties.flatMap(({ passages }) => passages.map((id) => `https://atlas.example/?passage=${id}`)).join('; '),
  ]),
};

describe('a network as a file', () => {
  it('is read back from GEXF as it was', () => {
    const graph = gexf.parse(Graph, gexfOf(taken));
    expect(contents(graph)).toEqual(expected);
    expect(expected.edges).toHaveLength(3);
    expect(graph.getAttribute('description')).toBe(networkNotes(taken));
    expect(graph.type).toBe('undirected');
  });

  it('is read back from GraphML as it was', () => {
    const graph = graphml.parse(Graph, graphmlOf(taken));
    expect(contents(graph)).toEqual(expected);
    expect(graphmlOf(taken)).toContain(`<desc>${xmlText(networkNotes(taken))}</desc>`);
  });

  it('holds in its tables a line for each node and edge, with the addresses of the passages', () => {
    const lines = (text: string) => text.split('\r\n').slice(1, -1);
    expect(lines(nodesCsv(taken))).toHaveLength(network.nodes.length);
    expect(lines(edgesCsv(taken))).toHaveLength(network.edges.length);
    expect(edgesCsv(taken)).toContain('https://atlas.example/?passage=p1; https://atlas.example/?passage=p2');
    expect(edgesCsv({ ...taken, link: undefined })).toContain('p1; p2');
    for (const table of [nodesCsv(taken), edgesCsv(taken)])
      for (const line of lines(table))
        expect(line).toMatch(/Partnerships about any theme.*Migration Partnership Atlas test,/);
  });

  it('says what it is, from where, and what names do not imply', () => {
    const notes = networkNotes(taken);
    expect(notes).toContain('Partnerships about any theme, between countries and organisations.');
    expect(notes).toContain('edition test');
    expect(notes).toContain('do not imply official endorsement');
  });

  it('keeps whatever a name holds, but for signs that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const name = `x${text}x`;
        const odd = atlasWith({
          documents: atlas.documents,
          ties: [
            tieWith({
              ...{ id: 'p', relation: 'agreement', documents: ['901'], passages: ['p'] },
              members: [
                { type: 'country', id: 'ITA' },
                { type: 'org', name },
              ],
            }),
          ],
        });
        const own = { ...taken, atlas: odd, network: networkOf(figure, odd, networks) };
        const kept = name.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
        for (const graph of [gexf.parse(Graph, gexfOf(own)), graphml.parse(Graph, graphmlOf(own))]) {
          expect(graph.mapNodes((_, { label }) => label as string)).toContain(kept);
        }
      }),
      { numRuns: 30 },
    );
  });
});
