import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { AtlasTie } from '../atlas/atlas';
import { atlasWith, documentWith, tieWith } from '../atlas/fixtures';
import { GRAPHS, type GraphKind } from '../atlas/network/graphs';
import type { Networks } from '../atlas/network/networks';
import type { Relation } from '../extract/records';
import { DEFAULT_NETWORK, type NetworkFigure } from '../figure/figure';
import { NO_FILTERS } from '../figure/filters';
import { networkOf } from '../figure/network';
import { kindChoices, kindsText } from './network-choices';
import NetworkChoices from './NetworkChoices.svelte';

const tie = (relation: Relation, ...members: AtlasTie['members']) =>
  tieWith({ ...{ id: relation, relation, members, documents: ['901'], passages: [relation] } });
const atlas = atlasWith({
  documents: [documentWith('901')],
  ties: [
    tie('agreement', { type: 'country', id: 'ITA' }, { type: 'country', id: 'PER' }),
    tie('team', { type: 'country', id: 'ITA' }, { type: 'country', id: 'TON' }),
    tie('programme', { type: 'country', id: 'ITA' }, { type: 'org', name: 'Guild' }),
  ],
});
const networks = Object.fromEntries(GRAPHS.map((graph) => [graph, { height: 500, nodes: [] }])) as unknown as Networks;
const figureOf = (graph: GraphKind, fields: Partial<NetworkFigure> = {}): NetworkFigure => ({
  ...{ ...DEFAULT_NETWORK, graph, filters: NO_FILTERS },
  ...fields,
});

function draw(figure: NetworkFigure, looks = true): string {
  const network = networkOf(figure, atlas, networks);
  const props = {
    ...{ figure, atlas, network, whole: network, ofAllKinds: network, looks, open: false },
    ...{ nameOf: String, onchange: () => {}, onfind: () => {}, ontoggle: () => {} },
  };
  return render(NetworkChoices, { props }).body.replace(/<!--.*?-->/gs, '');
}

describe('the choices above a network', () => {
  it('are one field for the network, two for names, and one button for all else, closed at first', () => {
    const body = draw(figureOf('organisations'));
    expect(body).toMatch(/<label for="([^"]+)-graph"[^>]*>Network of<\/label>\s*<select id="\1-graph"/);
    expect([...body.matchAll(/<option[^>]*>([^<]*)</g)].map(([, name]) => name)).toHaveLength(GRAPHS.length);
    expect(body.match(/<input/g)).toHaveLength(2);
    expect(body.match(/<button[^>]*aria-expanded="false"[^>]*aria-controls="([^"]+)-options"/)).not.toBeNull();
    expect(body).not.toContain('aria-pressed');
  });

  it('say what is behind the button, and how many of the kinds are drawn', () => {
    const label = (body: string) =>
      /<button[^>]*aria-expanded[^]*?<\/button>/
        .exec(body)?.[0]
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    expect(label(draw(figureOf('organisations')))).toBe('Ties, nodes and colours (5 of 5 kinds)');
    expect(label(draw(figureOf('countries')))).toBe('Ties and colours (2 of 3 kinds)');
    expect(label(draw(figureOf('countries'), false))).toBe('Ties (2 of 3 kinds)');
    expect(label(draw(figureOf('organisations', { relations: ['team'], nodes: ['country'] }), false))).toBe(
      'Ties and nodes (2 of 5 kinds)',
    );
  });
});

describe('the kinds of a network', () => {
  it('are those of tie that there are, and those of node where there are several, each with its number', () => {
    const figure = figureOf('organisations');
    const kinds = kindChoices(figure, atlas, networkOf(figure, atlas, networks));
    expect(kinds.ties.map(({ kind, count }) => [kind, count]).sort()).toEqual([
      ['agreement', 1],
      ['programme', 1],
      ['team', 1],
    ]);
    expect(kinds.nodes.map(({ kind }) => kind)).toEqual(['country', 'org']);
    expect(kindChoices(figureOf('countries'), atlas, { nodes: [] }).nodes).toEqual([]);
    expect(kindsText(figure, kinds)).toBe('5 of 5 kinds');
  });
});
