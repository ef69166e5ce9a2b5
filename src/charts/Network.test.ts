import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Network as NetworkRows } from '../figure/network';
import AdjacencyMatrix from './AdjacencyMatrix.svelte';
import Network from './Network.svelte';
import { edge, networkOf, node } from './network-fixture';
import { HitGrid } from './network-hit';
import { networkMarks, pointOn, shapePath } from './network-marks';
import NetworkLegend from './NetworkLegend.svelte';

const small = networkOf(
  [
    node('country:Italy', 200, 200, { degree: 2 }),
    node('org:Guild', 600, 200, { laid: { ...node('org:Guild', 600, 200).laid, community: 1 } }),
    node('session:1.1', 200, 400),
    node('sector:ngo', 800, 400),
  ],
  [edge('country:Italy', 'org:Guild', ['901', '902']), edge('country:Italy', 'session:1.1', ['901'], true)],
);
const LOOK = { colour: 'kind', size: 'degree' } as const;
const told = (text: string) => ({ title: text, text, spoken: `${text}, spoken` });
const props = (network: NetworkRows): ComponentProps<typeof Network> => ({
  ...{ network, look: LOOK, label: 'Network.', picked: null, onpick: () => {}, onaround: () => {} },
  nodeTold: ({ name }) => told(name),
  edgeTold: ({ ends }) => told(ends.join(' and ')),
});
const draw = (network: NetworkRows, fields: Partial<ComponentProps<typeof Network>> = {}) =>
  render(Network, { props: { ...props(network), ...fields } }).body;
const all = (body: string, pattern: RegExp) => [...body.matchAll(pattern)].map(([, own]) => own);

describe('a network, drawn without a browser', () => {
  it('is one list box, its nodes options with their spoken text', () => {
    const body = draw(small);
    expect(body).toMatch(/<svg[^>]* role="listbox"[^>]* tabindex="0"[^>]* aria-label="Network."/);
    expect(all(body, /role="option"[^>]* aria-label="([^"]*)"/g).sort()).toEqual(
      small.nodes.map(({ name }) => `${name}, spoken`).sort(),
    );
    expect(all(body, /(tabindex)/g)).toHaveLength(1);
  });

  it('tells kinds of node by shape as well as colour', () => {
    const shapes = all(draw(small), /data-node="[^"]*"[^>]* d="([^"]*)"/g).map((d) => d.replace(/[\d.-]+/g, '#'));
    expect(new Set(shapes).size).toBe(4);
  });

  it('draws an edge wider that more documents tell of, and marks those on a way', () => {
    const [first, second] = all(draw(small), /<path[^>]*d="M200 200Q[^>]* stroke-width="([^"]*)"/g).map(Number);
    expect(first).toBe(2 * second);
    expect(all(draw(small), /class="([^"]*\bway\b[^"]*)"/g)).toHaveLength(1);
  });

  it('names each node that has room for it', () => {
    expect(all(draw(small), /<text[^>]*>([^<]*)</g).sort()).toEqual(['1.1', 'Guild', 'Italy', 'ngo']);
  });

  it('has no elements for the nodes of a large network', () => {
    const nodes = Array.from({ length: 500 }, (_, i) => node(`org:${i}`, i * 2, i));
    expect(draw(networkOf(nodes, [edge('org:0', 'org:1', ['901'])]))).not.toContain('data-node');
  });
});

describe('marks of a network', () => {
  it('have more area for more nodes joined to, and all the same where size says nothing', () => {
    const radius = (size: 'degree' | 'same') =>
      networkMarks(small, { colour: 'kind', size }).nodes.map((mark) => mark.radius);
    const [most, ...others] = radius('degree');
    expect(others.every((other) => other < most)).toBe(true);
    expect(new Set(radius('same')).size).toBe(1);
  });

  it('have the area of a circle of their radius whatever their shape', () => {
    const [, half] = /^M(-[\d.]+)/.exec(shapePath('org', 10)) ?? [];
    expect((2 * Number(half)) ** 2).toBeCloseTo(Math.PI * 100, 0);
    const [, diagonal] = /^M0 (-[\d.]+)/.exec(shapePath('sector', 10)) ?? [];
    expect(2 * Number(diagonal) ** 2).toBeCloseTo(Math.PI * 100, 0);
  });

  it('are found by a point on them, a node before the edges at it', () => {
    const marks = networkMarks(small, LOOK);
    const grid = new HitGrid(marks);
    const at = (x: number, y: number, reach = 8) => grid.at([x, y], 1, reach)?.mark.id;
    expect(at(203, 201)).toBe('country:Italy');
    for (const mark of marks.edges) {
      const [x, y] = pointOn(mark, 0.5);
      expect(at(x + 3, y + 3)).toBe(mark.id);
    }
    expect(at(900, 60)).toBeUndefined();
    expect(at(800, 420, 8)).toBeUndefined();
    expect(at(800, 420, 24)).toBe('sector:ngo');
  });
});

describe('the legend of a network', () => {
  it('says what shapes and widths stand for, and names communities by their members', () => {
    const kindNames = { country: 'countries', org: 'organisations', sector: 'kinds of actor', session: 'sessions' };
    const body = render(NetworkLegend, {
      props: { network: small, look: { colour: 'community', size: 'degree' }, kindNames },
    }).body.replace(/<!--.*?-->|<(?!\/?li)[^>]*>/gs, '');
    const items = all(body, /<li[^>]*>\s*([^<]*?)\s*<\/li>/g);
    expect(items).toEqual(
      expect.arrayContaining(['countries', 'sessions', 'Guild', 'Documents that tell of an edge', '1', '2']),
    );
    expect(items).toContain('Italy, 1.1 and ngo');
  });
});

describe('a network as a matrix', () => {
  it('has each edge in two cells with the number of its documents, and one tab stop', () => {
    const { network, nodeTold, edgeTold, picked, onpick } = props(small);
    const body = render(AdjacencyMatrix, {
      props: { network, nodeTold, edgeTold, picked, onpick, caption: 'Matrix' },
    }).body;
    expect(all(body, /<td[^>]* aria-label="[^"]*, spoken"[^>]*>(\d+)</g).sort()).toEqual(['1', '1', '2', '2']);
    expect(all(body, /(tabindex="0")/g)).toHaveLength(1);
  });
});
