import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Sankey, { type SankeyNode } from './Sankey.svelte';

const node = (id: string, column: number, fields: Partial<SankeyNode> = {}): SankeyNode => ({
  id,
  column,
  kind: null,
  name: id,
  amount: '30',
  spoken: `${id}, EUR 30`,
  ...fields,
});

const draw = (nodes: SankeyNode[] = [node('Italy', 0, { kind: 'country' }), node('Lamps', 1), node('Fair', 2)]) =>
  render(Sankey, {
    props: {
      columns: ['Donor', 'Purpose', 'Recipient'],
      nodes,
      links: [
        { id: 'il', source: 'Italy', target: 'Lamps', value: 30, kind: 'country', spoken: 'Italy to Lamps, EUR 30' },
        { id: 'lf', source: 'Lamps', target: 'Fair', value: 30, kind: null, spoken: 'Lamps to Fair, EUR 30' },
      ],
      label: 'Flow diagram: one donor.',
      legend: [
        { kind: 'country', text: 'Countries' },
        { kind: 'org', text: 'Organisations' },
      ],
      onopen: () => {},
    },
  }).body;

describe('a flow of amounts, drawn without a browser', () => {
  it('is one tab stop with a text, and says each node and band', () => {
    const body = draw();
    expect(body.match(/tabindex/g)).toHaveLength(1);
    expect(body).toContain('aria-label="Flow diagram: one donor."');
    const options = [...body.matchAll(/role="option"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(options.sort()).toEqual([
      'Fair, EUR 30',
      'Italy to Lamps, EUR 30',
      'Italy, EUR 30',
      'Lamps to Fair, EUR 30',
      'Lamps, EUR 30',
    ]);
  });

  it('colours donors and their bands by kind, and says in a legend what the colours are', () => {
    const body = draw();
    const classes = [...body.matchAll(/class="(band|node) (\w+)/g)].map(([, what, kind]) => `${what} ${kind}`);
    expect(classes.sort()).toEqual(['band country', 'band mixed', 'node country', 'node mixed', 'node mixed']);
    expect(body).toMatch(/<li class="country[^>]*>.*?Countries/);
  });

  it('shows markup in its data as text', () => {
    expect(draw([node('Italy', 0, { name: '<img src=x>' }), node('Lamps', 1), node('Fair', 2)])).not.toContain('<img');
  });
});
