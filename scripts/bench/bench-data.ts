/** The data that pages of libraries draw: the same as the atlas, in files such as their users would write. */
import { readFileSync } from 'node:fs';
import type { Atlas, AtlasTie } from '../../src/atlas/atlas';
import { graphOf } from '../../src/atlas/network/graph';
import { nameInNode } from '../../src/atlas/network/nodes';
import { THEMES } from '../../src/extract/records';

/** The least value of each class, and so the classes 1, 2, 3–5, 6–10, 11 and more. */
const STARTS = [1, 2, 3, 6, 11];
/** Least and largest radius of a node, in pixels, as in the atlas. */
const RADIUS = { least: 5, most: 15 };

/** Values of a map, of any theme and of each. */
export interface MapValues {
  /** Number of practices by country, of `any` theme and of each. */
  readonly themes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly starts: readonly number[];
  /** Colours of the classes and of countries without a value, of borders and of the page. */
  readonly shades: readonly string[];
  readonly land: string;
  readonly paper: string;
}

/** What the map of practices shows, for any theme and for each. */
export function mapValues(atlas: Pick<Atlas, 'practices'>, colours: Colours): MapValues {
  const countsOf = (theme: string) => {
    const counts: Record<string, number> = {};
    for (const { countries, themes } of atlas.practices) {
      if (theme !== 'any' && !themes.some((own) => own === theme)) continue;
      for (const id of countries) counts[id] = (counts[id] ?? 0) + 1;
    }
    return counts;
  };
  return {
    themes: Object.fromEntries(['any', ...THEMES].map((theme) => [theme, countsOf(theme)])),
    starts: STARTS,
    shades: [0, 1, 2, 3, 4].map((i) => colours(`shade-${i}`)),
    land: colours('land'),
    paper: colours('paper'),
  };
}

/** A network as pages of libraries read it. */
export interface NetworkValues {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly radius: number;
    readonly colour: string;
  }[];
  readonly edges: readonly (readonly [string, string])[];
  readonly edgeColour: string;
  readonly paper: string;
}

/** The network of countries and organisations that ties make, with sizes and colours as in the atlas. */
export function networkValues(ties: readonly AtlasTie[], colours: Colours): NetworkValues {
  const { nodes, edges } = graphOf('organisations', ties);
  const degrees = new Map<string, number>();
  for (const id of edges.flatMap(({ ends }) => ends)) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const highest = Math.max(...degrees.values());
  const { least, most } = RADIUS;
  return {
    nodes: nodes.map(({ id, kind }) => ({
      id,
      name: nameInNode(id),
      radius: Math.sqrt(least ** 2 + (most ** 2 - least ** 2) * ((degrees.get(id) ?? 0) / highest)),
      colour: colours(kind === 'country' ? 'accent' : `tint-${kind}`),
    })),
    edges: edges.map(({ ends }) => ends),
    edgeColour: colours('edge'),
    paper: colours('paper'),
  };
}

/** A colour of the light scheme by the name of its property, without dashes, as `#rrggbb`. */
export type Colours = (name: string) => string;

/** The colours of style sheets of the atlas: the first value of each property. Throws an Error for a name that they lack. */
export function coloursOf(files: readonly string[]): Colours {
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return (name) => {
    const [, lightness, chroma, hue] =
      new RegExp(`--${name}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)deg\\)`).exec(text) ?? [];
    if (lightness === undefined) throw new Error(`no colour --${name} in ${files.join(', ')}`);
    return hexOf(Number(lightness), Number(chroma), Number(hue));
  };
}

/** A colour of OKLCH as libraries take it, which know nothing of OKLCH. */
function hexOf(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const byte = (value: number) => {
    const light = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(255 * Math.min(1, Math.max(0, light)));
  };
  return `#${linear.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
}
