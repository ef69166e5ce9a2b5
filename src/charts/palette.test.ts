import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OWN_COLOURS, TINTS } from './network-marks';

/** Linear light of red, green and blue, 0 to 1. */
type Rgb = readonly [number, number, number];

const SHADES = ['shade-0', 'shade-1', 'shade-2', 'shade-3', 'shade-4'];

/** Neighbouring shades, and the lightest and land without a value, lie so far apart in lightness (CIE L*, 0 to 100). */
const LEAST_STEP = 11;
/** Any two shades, and each and land, lie so far apart in CIE Lab however colours are seen; 2.3 can just be told apart. */
const LEAST_DIFFERENCE = 11;
/** Contrast of what must be seen to understand a picture, and of text (WCAG 2.2, 1.4.11 and 1.4.3). */
const LEAST_CONTRAST = { graphic: 3, text: 4.5 };

/** How colours are seen without one kind of cone: matrices of severity 1 of Machado, Oliveira and Fernandes (2009). */
const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Dot product. */
const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const kept = (value: number) => Math.min(1, Math.max(0, value));

/** OKLCH (hue in degrees) to linear sRGB, clipped (Ottosson 2020). */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const cones: Rgb = [
    (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  return [
    kept(dot([4.0767416621, -3.3077115913, 0.2309699292], cones)),
    kept(dot([-1.2684380046, 2.6097574011, -0.3413193965], cones)),
    kept(dot([-0.0041960863, -0.7034186147, 1.707614701], cones)),
  ];
}

const luminance = (colour: Rgb) => dot([0.2126, 0.7152, 0.0722], colour);
const root = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
/** CIE L*, which is what is left of a colour in grey. */
const lightnessOf = (colour: Rgb) => 116 * root(luminance(colour)) - 16;

function toLab(colour: Rgb): Rgb {
  const x = root(dot([0.4124, 0.3576, 0.1805], colour) / 0.9505);
  const y = root(luminance(colour));
  const z = root(dot([0.0193, 0.1192, 0.9505], colour) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Difference of two colours: their distance in CIE Lab. */
function difference(a: Rgb, b: Rgb): number {
  const [p, q] = [toLab(a), toLab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = NaN, dark = NaN] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const see = (colour: Rgb, [red, green, blue]: readonly [Rgb, Rgb, Rgb]): Rgb => [
  kept(dot(red, colour)),
  kept(dot(green, colour)),
  kept(dot(blue, colour)),
];

/** What the eye sees of a pattern from afar. */
const mixed = (ground: Rgb, ink: Rgb, share: number): Rgb => [
  ground[0] + (ink[0] - ground[0]) * share,
  ground[1] + (ink[1] - ground[1]) * share,
  ground[2] + (ink[2] - ground[2]) * share,
];

const css = readFileSync('src/app/styles.css', 'utf8');
const [lightRules = '', darkRules = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursIn(rules: string): Map<string, Rgb> {
  return new Map(
    [...rules.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)deg\);/g)].map(([, name = '', l, c, h]) => [
      name,
      fromOklch(Number(l), Number(c), Number(h)),
    ]),
  );
}

const [lightContrast = '', darkContrast = ''] = readFileSync('src/app/contrast.css', 'utf8').split(
  '@media (prefers-contrast: more) and (prefers-color-scheme: dark)',
);

const SCHEMES = {
  light: coloursIn(lightRules),
  dark: new Map([...coloursIn(lightRules), ...coloursIn(darkRules)]),
  'light, of more contrast': new Map([...coloursIn(lightRules), ...coloursIn(lightContrast)]),
  'dark, of more contrast': new Map(
    [lightRules, darkRules, lightContrast, darkContrast].flatMap((rules) => [...coloursIn(rules)]),
  ),
};

it('the arithmetic is right: white, a grey, and red as those see it who lack the cones for it', () => {
  const white = fromOklch(1, 0, 0);
  expect(lightnessOf(white)).toBeCloseTo(100, 1);
  expect(contrast(white, [0, 0, 0])).toBeCloseTo(21, 1);
  expect(difference(white, [0, 0, 0])).toBeCloseTo(100, 1);
  expect(fromOklch(0.627955, 0.257683, 29.2339)[0]).toBeCloseTo(1, 3);
  const [red = white, green = white] = [[1, 0, 0] as const, [0.2, 0.2, 0] as const].map((colour) =>
    see(colour, SIGHTS['protanopia'] ?? [white, white, white]),
  );
  expect(difference(red, green)).toBeLessThan(difference([1, 0, 0], [0.2, 0.2, 0]) / 2);
});

describe.each(Object.entries(SCHEMES))('the %s palette', (scheme, colours) => {
  const colour = (name: string): Rgb => {
    const found = colours.get(name);
    if (!found) throw new Error(`--${name} is not defined`);
    return found;
  };
  const shades = SHADES.map(colour);

  it('steps evenly from land without a value to the highest class, also in grey', () => {
    const levels = [colour('land'), ...shades].map(lightnessOf);
    const steps = levels
      .slice(1)
      .map((level, i) => (level - (levels[i] ?? NaN)) * (scheme.startsWith('light') ? -1 : 1));
    expect(Math.min(...steps)).toBeGreaterThan(LEAST_STEP);
    expect(Math.max(...steps)).toBeLessThan(2 * LEAST_STEP);
  });

  it.each(Object.entries(SIGHTS))('keeps each two shades and land apart in %s', (_sight, matrix) => {
    const seen = [colour('land'), ...shades].map((each) => see(each, matrix));
    const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => difference(a, b)));
    expect(pairs).toHaveLength(15);
    expect(Math.min(...pairs)).toBeGreaterThan(LEAST_DIFFERENCE);
  });

  it('keeps what is picked apart from every shade, in every sight', () => {
    for (const matrix of Object.values(SIGHTS)) {
      const seen = shades.map((shade) => difference(see(shade, matrix), see(colour('picked'), matrix)));
      expect(Math.min(...seen)).toBeGreaterThan(LEAST_DIFFERENCE);
    }
  });

  it('has patterns that no one takes for a shade from afar: their mean is nearer to land', () => {
    const hatched = mixed(colour('land'), colour('hatch'), 1.4 / 5);
    const dotted = mixed(colour('land'), colour('hatch'), (Math.PI * 0.9 ** 2) / 25);
    for (const pattern of [hatched, dotted]) {
      expect(difference(pattern, shades[0] ?? pattern)).toBeGreaterThan(LEAST_DIFFERENCE / 2);
    }
  });

  it.each([
    ['lines of the patterns', 'hatch', 'land'],
    ['dots of small states', 'hatch', 'sea'],
    ['the outline of what is no member', 'hatch', 'paper'],
    ['the ring of a state without a value', 'hatch-strong', 'sea'],
    ['the ring of a state with one', 'ring', 'sea'],
    ['a border that is not settled', 'ink-soft', 'land'],
    ['the line around what is picked, on its casing', 'picked', 'paper'],
    ['the line around what has the cursor, on its casing', 'ink', 'paper'],
    ['an arc on its casing', 'accent', 'paper'],
    ['the outline of what has the focus', 'focus', 'paper'],
    ['the signs on the buttons', 'ink-soft', 'paper'],
  ])('has contrast enough for %s', (_what, ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(LEAST_CONTRAST.graphic);
  });

  it('has names that can be read on land, on sea and on their halo', () => {
    for (const ground of ['land', 'sea', 'paper']) {
      expect(contrast(colour('ink'), colour(ground))).toBeGreaterThan(LEAST_CONTRAST.text);
    }
  });
});

describe.each(['light, of more contrast', 'dark, of more contrast'] as const)('the %s palette', (scheme) => {
  const colour = (name: string) => SCHEMES[scheme].get(name) ?? [NaN, NaN, NaN];

  it.each(['ink', 'ink-soft', 'ink-faint', 'accent', 'practice', 'tie', 'recommendation', 'money'])(
    'has text that stands out 7 to 1 on paper and on a wash: %s',
    (ink) => {
      expect(contrast(colour(ink), colour('paper'))).toBeGreaterThanOrEqual(7);
      expect(contrast(colour(ink), colour('wash'))).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(['rule', 'control', 'picked', 'focus', 'hatch', 'ring'])('has lines that stand out 4.5 to 1: %s', (line) => {
    expect(contrast(colour(line), colour('paper'))).toBeGreaterThanOrEqual(LEAST_CONTRAST.text);
  });

  it('has marked words and figures on shades that can be read', () => {
    expect(contrast(colour('ink'), colour('mark'))).toBeGreaterThanOrEqual(7);
    const inks = scheme.startsWith('light')
      ? ['ink', 'ink', 'paper', 'paper', 'paper']
      : ['ink', 'paper', 'paper', 'paper', 'paper'];
    for (const [i, ink] of inks.entries()) {
      expect(contrast(colour(ink), colour(`shade-${i}`))).toBeGreaterThanOrEqual(LEAST_CONTRAST.text);
    }
    const rules = readFileSync('src/charts/matrix.css', 'utf8').split('@media (prefers-contrast: more)').slice(1);
    expect(rules.map((rule) => /--on-shade-\d: var\(--\w+\)/.exec(rule)?.[0])).toEqual([
      '--on-shade-2: var(--paper)',
      '--on-shade-1: var(--paper)',
    ]);
  });
});

describe('the patterns of the legend', () => {
  const map = readFileSync('src/charts/MapLand.svelte', 'utf8');
  const legend = readFileSync('src/charts/MapLegend.svelte', 'utf8');
  const numbers = (text: string, pattern: RegExp) => {
    const found = pattern.exec(text);
    if (!found) throw new Error(`${String(pattern)} is not there`);
    return found.slice(1).map(Number);
  };

  it('have the lines of the map: as far apart and as wide', () => {
    const [period, line] = numbers(map, /-none"\s+width="(\d+)"[^]*?<rect width="([\d.]+)" height="5" class="hatch"/);
    const [start, end] = numbers(legend, /var\(--land\) 0 ([\d.]+)px, var\(--hatch\) [\d.]+px ([\d.]+)px/);
    expect(end).toBe(period);
    expect((end ?? NaN) - (start ?? NaN)).toBeCloseTo(line ?? NaN);
  });

  it('have the dots of the map', () => {
    const [period, radius] = numbers(map, /-unsearched"\s+width="(\d+)"[^]*?r="([\d.]+)" class="hatch"/);
    const [inner, size] = numbers(legend, /radial-gradient\(var\(--hatch\) ([\d.]+)px,.*? 0 0 \/ (\d+)px/);
    expect([size, inner]).toEqual([period, radius]);
  });
});

describe('the colours of networks', () => {
  const [light = '', dark = ''] = readFileSync('src/charts/network.css', 'utf8').split(
    '@media (prefers-color-scheme: dark)',
  );
  const own = { light: coloursIn(light), dark: new Map([...coloursIn(light), ...coloursIn(dark)]) };
  const COMMUNITIES = [...Array(OWN_COLOURS).keys(), 'other'].map(String);

  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    const paper = SCHEMES[scheme].get('paper') ?? [NaN, NaN, NaN];
    const tint = (name: string): Rgb => {
      const found = name === 'country' ? SCHEMES[scheme].get('accent') : own[scheme].get(`tint-${name}`);
      if (!found) throw new Error(`--tint-${name} is not defined`);
      return found;
    };

    it.each(TINTS)('have contrast enough for a node: %s', (name) => {
      expect(contrast(tint(name), paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST.graphic);
    });

    it('have contrast enough for an edge', () => {
      expect(contrast(own[scheme].get('edge') ?? paper, paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST.graphic);
    });

    it.each(Object.entries(SIGHTS))(
      'keep each two communities, and those without a colour, apart in %s',
      (_sight, matrix) => {
        const seen = COMMUNITIES.map((name) => see(tint(name), matrix));
        const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => difference(a, b)));
        expect(pairs).toHaveLength(21);
        expect(Math.min(...pairs)).toBeGreaterThan(2 * LEAST_DIFFERENCE);
      },
    );
  });
});
