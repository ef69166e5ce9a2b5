import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieWith } from '../fixtures';
import { anyTies } from './generated-ties';
import { graphOf, nodesOf } from './graph';
import { GRAPH_RULES, GRAPHS } from './graphs';
import { actorNode, isNodeId, kindOfNode, nameInNode, sessionNodes } from './nodes';

const anyKind = fc.constantFrom(...GRAPHS);

describe('a network of ties', () => {
  it('joins what its rule joins, by ties of both ends, each with a passage', () => {
    fc.assert(
      fc.property(anyKind, anyTies, (kind, ties) => {
        const { nodes, edges } = graphOf(kind, ties);
        const joins = GRAPH_RULES[kind].joins.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]);
        for (const { ends, ties: own, documents, relations } of edges) {
          expect(joins).toContain(ends.map(kindOfNode).join(' '));
          expect(own.length).toBeGreaterThan(0);
          for (const tie of own) {
            expect(tie.passages.length).toBeGreaterThan(0);
            expect(nodesOf(kind, tie)).toEqual(expect.arrayContaining([...ends]));
            for (const id of ends) expect(nodes.find((node) => node.id === id)?.ties).toContain(tie);
          }
          expect(new Set(own.map(({ relation }) => relation))).toEqual(new Set(relations));
          expect(documents.length).toBeGreaterThan(0);
          for (const id of documents) expect(own.some((tie) => tie.documents.includes(id))).toBe(true);
        }
      }),
    );
  });

  it('draws each tie of its kinds, or lists it as one that joins no two', () => {
    fc.assert(
      fc.property(anyKind, anyTies, (kind, ties) => {
        const { edges, unpaired } = graphOf(kind, ties);
        const drawn = new Set([...edges.flatMap((edge) => edge.ties), ...unpaired]);
        expect(drawn).toEqual(new Set(ties.filter(({ relation }) => GRAPH_RULES[kind].relations.includes(relation))));
        expect(edges.flatMap((edge) => edge.ties).some((tie) => unpaired.includes(tie))).toBe(false);
      }),
    );
  });

  it('never has more of anything for a choice than for all', () => {
    const edgesOf = (...args: Parameters<typeof graphOf>) =>
      graphOf(...args).edges.map(({ ends, documents }) => [ends.join(), documents.length] as const);
    fc.assert(
      fc.property(anyKind, anyTies, fc.subarray(['901', '902', '903']), (kind, ties, documents) => {
        const all = new Map(edgesOf(kind, ties));
        const { drawn, shown } = GRAPH_RULES[kind];
        const told = ties.filter((tie) => tie.documents.some((id) => documents.includes(id)));
        const chosen = edgesOf(kind, told, { relations: drawn, nodes: shown, documents: new Set(documents) });
        for (const [ends, count] of chosen) expect(count).toBeLessThanOrEqual(all.get(ends) ?? 0);
      }),
    );
  });

  it('ties nobody to a session of a document that does not count', () => {
    const tie = tieWith({
      ...{ relation: 'co-chair', label: 'Session 1.1', documents: ['901', '902'], passages: ['p'] },
      members: [
        { type: 'country', id: 'ITA' },
        { type: 'country', id: 'PER' },
      ],
    });
    const { nodes, edges } = graphOf('sessions', [tie], { documents: new Set(['902']) });
    expect(nodes.map(({ id }) => id).sort()).toEqual(['country:ITA', 'country:PER', 'session:902/1.1']);
    expect(edges.map(({ documents }) => documents)).toEqual([['902'], ['902']]);
  });
});

describe('a node', () => {
  it('is written by its kind and name', () => {
    expect(actorNode({ type: 'country', id: 'ITA' })).toBe('country:ITA');
    expect(actorNode({ type: 'sector', name: 'ngo' })).toBe('sector:ngo');
    expect(nameInNode('org:Guild: North')).toBe('Guild: North');
    expect(['org:Guild', 'org:', 'guild:North', 'org', ''].map(isNodeId)).toEqual([true, false, false, false, false]);
  });

  it('is the same session for the same number in the same document', () => {
    const session = (label: string, relation: 'team' | 'agreement' = 'team') =>
      sessionNodes({ relation, label, documents: ['901'] });
    expect(session('RT Session 1.1: Lamps')).toEqual(session('Roundtable 1.1'));
    expect(session('RT Session 1.1')).not.toEqual(session('RT Session 1.2'));
    expect(session('Closing')).toEqual(['session:901/Closing']);
    expect(session('Session 1.1', 'agreement')).toEqual([]);
  });
});
