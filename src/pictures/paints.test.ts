import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TINTS } from '../charts/network-marks';
import { PAINTS, SCHEMES, type Scheme } from './paints';

/** The rules of the page, of networks and of matrices, by scheme. */
const RULES: Readonly<Record<Scheme, string>> = { light: '', dark: '' };
for (const path of ['src/app/styles.css', 'src/charts/network.css', 'src/charts/matrix.css']) {
  const [light = '', dark = ''] = readFileSync(path, 'utf8').split('@media (prefers-color-scheme: dark)');
  Object.assign(RULES, { light: RULES.light + light, dark: RULES.dark + dark });
}
/** Names in the style sheets that differ. */
const NAMES: Readonly<Record<string, string>> = { soft: 'ink-soft', faint: 'ink-faint', strongHatch: 'hatch-strong' };
const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff' };

/** OKLCH (hue in degrees) to sRGB as a file writes it (Ottosson 2020). */
function hexOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const [l, m, s] = [
    (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear
    .map((value) => Math.min(1, Math.max(0, value)))
    .map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
    .map((value) => Math.round(value * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour that a dark scheme does not change is that of the light one. */
function inStyleSheet(name: string, scheme: Scheme): string {
  const pattern = new RegExp(
    `--${name}:\\s*(?:oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)deg\\)|var\\(--([\\w-]+)\\)|(black|white));`,
  );
  const match = pattern.exec(RULES[scheme]) ?? pattern.exec(RULES.light);
  if (!match) throw new Error(`no colour ${name} in the style sheets`);
  const [, lightness, chroma, hue, variable, word] = match;
  if (word) return NAMED[word];
  return variable ? inStyleSheet(variable, scheme) : hexOf(Number(lightness), Number(chroma), Number(hue));
}

describe('the colours of pictures', () => {
  it.each(SCHEMES)('are those of the page, %s', (scheme) => {
    const { shades, onShades, tints, ...others } = PAINTS[scheme];
    expect(shades).toEqual(shades.map((_, i) => inStyleSheet(`shade-${i}`, scheme)));
    expect(onShades).toEqual(onShades.map((_, i) => inStyleSheet(`on-shade-${i}`, scheme)));
    for (const tint of TINTS) expect([tint, tints[tint]]).toEqual([tint, inStyleSheet(`tint-${tint}`, scheme)]);
    for (const [name, colour] of Object.entries(others)) {
      expect([name, colour]).toEqual([name, inStyleSheet(NAMES[name] ?? name, scheme)]);
    }
  });
});
