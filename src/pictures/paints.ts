/**
 * The colours of the page (`src/app/styles.css`) as files know them: a picture that leaves the page has no style sheet,
 * and what opens it may not know OKLCH. A test compares each with the style sheet.
 */
export interface Paints {
  readonly paper: string;
  readonly wash: string;
  readonly ink: string;
  readonly soft: string;
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
  /** What was found, by kind. */
  readonly practice: string;
  readonly tie: string;
  readonly recommendation: string;
  readonly money: string;
}

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const PAINTS: Readonly<Record<Scheme, Paints>> = {
  light: {
    paper: '#fcfbf7',
    wash: '#f2f0ea',
    ink: '#162025',
    soft: '#4f5a61',
    rule: '#d7d6d0',
    accent: '#005c64',
    picked: '#ce6400',
    sea: '#edf4f7',
    land: '#e7e6e1',
    hatch: '#84827a',
    strongHatch: '#74726a',
    ring: '#22434a',
    shades: ['#89c8c7', '#57a9ac', '#2e878e', '#0f636e', '#003a46'],
    practice: '#005c64',
    tie: '#5f3d8e',
    recommendation: '#37652d',
    money: '#953922',
  },
  dark: {
    paper: '#12181c',
    wash: '#1f262b',
    ink: '#e8e6e0',
    soft: '#a8b1b5',
    rule: '#30383d',
    accent: '#74cbd0',
    picked: '#f4af41',
    sea: '#181f24',
    land: '#30363b',
    hatch: '#798287',
    strongHatch: '#7e888e',
    ring: '#c2dedf',
    shades: ['#2d5d68', '#3a7f88', '#51a2a9', '#72c6c9', '#a8e9e6'],
    practice: '#74cbd0',
    tie: '#c1a9ee',
    recommendation: '#94cc88',
    money: '#f5a387',
  },
};

/** Type of labels and notes, and of titles; no file carries a typeface with it. */
export const FACES = {
  ui: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif",
  book: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', P052, Georgia, 'Noto Serif', 'Liberation Serif', serif",
} as const;
