import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Icicle from './Icicle.svelte';
import type { IcicleNode } from './icicle-cells';

const node = (id: string, value: number, children: readonly IcicleNode[] = []): IcicleNode => ({
  id,
  name: `Part ${id}`,
  value,
  amount: `EUR ${value}`,
  share: `${value}%`,
  children,
});

const draw = (marked: string | null = null, path: readonly string[] = []) =>
  render(Icicle, {
    props: {
      label: 'A budget in words',
      root: node('w', 100, [node('x', 70), node('y', 28, [node('v', 28)]), node('z', 1), node('q', 1)]),
      together: (nodes) => ({ amount: `EUR ${nodes.length}`, share: 'few' }),
      marked,
      onmark: () => {},
      path,
      onpath: () => {},
      onopen: () => {},
    },
  }).body;

const cells = (body: string) => [...body.matchAll(/<div role="treeitem"([^>]*)>/g)].map(([, attributes]) => attributes);

describe('a picture of a whole and its parts, drawn without a browser', () => {
  it('has a name, and says of every cell what it is, how much and which share', () => {
    expect(draw()).toContain('aria-label="A budget in words"');
    expect(cells(draw()).map((attributes) => /aria-label="([^"]*)"/.exec(attributes)?.[1])).toEqual([
      'Part w, 100%, EUR 100',
      'Part x, 70%, EUR 70',
      expect.stringMatching(/^Other \(3\), few, EUR 3: Part y, Part z, Part q\. Enter shows them\.$/),
    ]);
  });

  it('shows what a cell gathers where that is opened, and passes over what is none of it', () => {
    const names = (path: readonly string[]) =>
      cells(draw(null, path)).map((attributes) => /aria-label="([^",]*)/.exec(attributes)?.[1]);
    expect(names(['w/other'])).toEqual(['Other (3)', 'Part y', 'Part v', 'Part z', 'Part q']);
    expect(draw(null, ['w/other'])).toContain('Back to Part w');
    expect(names(['elsewhere/other'])).toEqual(names([]));
    expect(names(['w/other', 'elsewhere'])).toEqual(names(['w/other']));
  });

  it('is one tab stop', () => {
    expect(cells(draw()).map((attributes) => /tabindex="(-?\d)"/.exec(attributes)?.[1])).toEqual(['0', '-1', '-1']);
  });

  it('marks the cell that stands for what is marked elsewhere', () => {
    const marked = (id: string) =>
      cells(draw(id)).findIndex((attributes) => attributes.includes('aria-selected="true"'));
    expect([marked('x'), marked('z'), marked('v')]).toEqual([1, 2, 2]);
  });
});
