import type { Tint } from '../charts/network-marks';

/**
 * The colours of the page (`src/app/styles.css`) as files know them: a picture that leaves the page has no style sheet,
 * and what opens it may not know OKLCH. A test compares each with the style sheets.
 */
export interface Paints {
  readonly paper: string;
  readonly wash: string;
  readonly ink: string;
  readonly soft: string;
  /** Lines and areas between ink and rule. */
  readonly faint: string;
  readonly rule: string;
  readonly accent: string;
  readonly picked: string;
  readonly sea: string;
  readonly land: string;
  readonly hatch: string;
  readonly strongHatch: string;
  readonly ring: string;
  /** The ramp, the lowest class first. */
  readonly shades: readonly [string, string, string, string, string];
  /** What is written on each of them. */
  readonly onShades: readonly [string, string, string, string, string];
  /** What was found, by kind. */
  readonly practice: string;
  readonly tie: string;
  readonly recommendation: string;
  readonly money: string;
  /** The edges of a network, and its nodes by kind or community. */
  readonly edge: string;
  readonly tints: Readonly<Record<Tint, string>>;
}

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const PAINTS: Readonly<Record<Scheme, Paints>> = {
  light: {
    paper: '#fcfbf7',
    wash: '#f2f0ea',
    ink: '#162025',
    soft: '#4f5a61',
    faint: '#687075',
    rule: '#d7d6d0',
    accent: '#005c64',
    picked: '#ce6400',
    sea: '#edf4f7',
    land: '#e7e6e1',
    hatch: '#84827a',
    strongHatch: '#74726a',
    ring: '#22434a',
    shades: ['#89c8c7', '#57a9ac', '#2e878e', '#0f636e', '#003a46'],
    onShades: ['#162025', '#162025', '#000000', '#fcfbf7', '#fcfbf7'],
    practice: '#005c64',
    tie: '#5f3d8e',
    recommendation: '#37652d',
    money: '#953922',
    edge: '#84919a',
    tints: {
      ...{ country: '#005c64', org: '#c16e2d', sector: '#5f3d8e', session: '#48773e' },
      ...{ '0': '#005c64', '1': '#a34b02', '2': '#8d51a9', '3': '#3b9f58', '4': '#59171f', '5': '#181969' },
      other: '#8a9094',
    },
  },
  dark: {
    paper: '#12181c',
    wash: '#1f262b',
    ink: '#e8e6e0',
    soft: '#a8b1b5',
    faint: '#8b9498',
    rule: '#30383d',
    accent: '#74cbd0',
    picked: '#f4af41',
    sea: '#181f24',
    land: '#30363b',
    hatch: '#798287',
    strongHatch: '#7e888e',
    ring: '#c2dedf',
    shades: ['#2d5d68', '#3a7f88', '#51a2a9', '#72c6c9', '#a8e9e6'],
    onShades: ['#e8e6e0', '#ffffff', '#12181c', '#12181c', '#12181c'],
    practice: '#74cbd0',
    tie: '#c1a9ee',
    recommendation: '#94cc88',
    money: '#f5a387',
    edge: '#5b6870',
    tints: {
      ...{ country: '#74cbd0', org: '#eca760', sector: '#ab8be3', session: '#87c47a' },
      ...{ '0': '#74cbd0', '1': '#8d5b20', '2': '#bba5fd', '3': '#c9f685', '4': '#f48379', '5': '#3776a6' },
      other: '#61676b',
    },
  },
};

/** Type of labels and notes, and of titles; no file carries a typeface with it. */
export const FACES = {
  ui: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif",
  book: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', P052, Georgia, 'Noto Serif', 'Liberation Serif', serif",
} as const;
