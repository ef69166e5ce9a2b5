import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { syntheticNetwork } from '../lib/synthetic-network';
import { coloursOf, mapValues, networkValues } from './bench-data';
import { bytesOf } from './measure-map';

const named = (name: string) => `(${name})`;

it('counts practices by country, of any theme and of each', () => {
  const practice = (countries: string[], themes: string[]) => ({ countries, themes });
  const practices = [
    practice(['MDA', 'PRT'], ['health']),
    practice(['MDA'], ['health', 'gender']),
    practice(['KEN'], []),
  ];
  const { themes, shades } = mapValues({ practices } as never, named);
  expect(themes.any).toEqual({ MDA: 2, PRT: 1, KEN: 1 });
  expect(themes.health).toEqual({ MDA: 2, PRT: 1 });
  expect(themes.gender).toEqual({ MDA: 1 });
  expect(themes.climate).toEqual({});
  expect(shades).toEqual(['(shade-0)', '(shade-1)', '(shade-2)', '(shade-3)', '(shade-4)']);
});

it('gives a network all its nodes and edges, the most joined node the largest', () => {
  const { atlas } = syntheticNetwork({ nodes: 260, edges: 400 });
  const { nodes, edges } = networkValues(atlas.ties, named);
  expect([nodes.length, edges.length]).toEqual([260, 400]);
  const degree = (id: string) => edges.filter((ends) => ends.includes(id)).length;
  const sorted = nodes.toSorted((a, b) => b.radius - a.radius);
  expect(sorted[0].radius).toBe(15);
  expect(degree(sorted[0].id)).toBe(Math.max(...nodes.map(({ id }) => degree(id))));
  expect(new Set(nodes.map(({ colour }) => colour))).toEqual(new Set(['(accent)', '(tint-org)']));
});

describe('colours of a style sheet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-colours-'));
  const file = join(folder, 'a.css');
  writeFileSync(
    file,
    '--paper: oklch(1 0 0deg);\n--red: oklch(0.627955 0.257683 29.2339deg);\n--paper: oklch(0 0 0deg);',
  );
  const colours = coloursOf([file]);
  rmSync(folder, { recursive: true });

  it('are what libraries understand, of the first scheme', () => {
    expect([colours('paper'), colours('red')]).toEqual(['#ffffff', '#ff0000']);
  });

  it('are missed where they are not there', () => {
    expect(() => colours('sea')).toThrow('--sea');
  });
});

it('weighs files by what they are and when they came', () => {
  const file = (name: string, bytes: number, end: number) => ({ address: `http://127.0.0.1/${name}`, bytes, end });
  const files = [
    file('', 1, 5),
    file('a.js', 10, 10),
    file('b.json?x', 100, 20),
    file('c.css', 1000, 20),
    file('d.js', 10_000, 21),
  ];
  expect(bytesOf(files, 0, 20)).toEqual({ script: 10, data: 100, other: 1001 });
  expect(bytesOf(files, 20, Infinity)).toEqual({ script: 10_000, data: 0, other: 0 });
});
