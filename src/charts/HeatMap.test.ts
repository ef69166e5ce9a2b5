import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import HeatMap, { type Heading } from './HeatMap.svelte';

const heading = (id: string, label: string, total: number): Heading => ({ id, label, total });

const COUNTS: Readonly<Record<string, number>> = { 'traffick ITA': 3, 'traffick MLT': 1, 'health MLT': 20 };

const props = {
  rows: [heading('traffick', 'human trafficking', 4), heading('health', 'health', 20), heading('gender', 'gender', 0)],
  columns: [heading('ITA', 'Italy', 3), heading('MLT', 'Malta', 20)],
  value: (row: string, column: string) => COUNTS[`${row} ${column}`] ?? 0,
  total: 23,
  caption: 'Practices by theme and country',
  rowName: 'Theme',
  columnName: 'Country',
  unit: (count: number) => `${count} practices`,
  picked: null,
  sort: null,
  onpick: () => {},
  onsort: () => {},
};

const draw = (fields: Partial<Parameters<typeof render<typeof HeatMap>>[1]['props']> = {}) =>
  render(HeatMap, { props: { ...props, ...fields } }).body;

interface Drawn {
  readonly tag: string;
  readonly attributes: string;
  readonly text: string;
}

/** The cells of each line: headings and counts. */
const grid = (body: string): Drawn[][] =>
  [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([line]) =>
    [...line.matchAll(/<(th|td)\b([^>]*)>(.*?)<\/\1>/gs)].map(([, tag, attributes, content]) => ({
      tag,
      attributes: attributes + (/<button([^>]*)>/.exec(content)?.[1] ?? ''),
      text: content.replace(/<[^>]*>/g, '').trim(),
    })),
  );

const attribute = (name: string) => (cell: Drawn) => new RegExp(` ${name}="([^"]*)"`).exec(cell.attributes)?.[1];
const shade = (cell: Drawn) => /shade-\d/.exec(cell.attributes)?.[0];

describe('a heat map, drawn without a browser', () => {
  const body = draw();
  const lines = grid(body);

  it('is a table with a caption: headings, then totals, then rows with their totals first', () => {
    expect(body).toMatch(/<table[^>]* role="grid"/);
    expect(body).toMatch(/<caption[^>]*>Practices by theme and country<\/caption>/);
    expect(lines.map((line) => line.map(({ text }) => text))).toEqual([
      ['Country Theme', 'Total', 'Italy', 'Malta'],
      ['Total', '23', '3', '20'],
      ['human trafficking', '4', '3', '1'],
      ['health', '20', '', '20'],
      ['gender', '', '', ''],
    ]);
  });

  it('has headings of columns and rows', () => {
    expect(lines[0].map(attribute('scope'))).toEqual(['col', 'col', 'col', 'col']);
    expect(lines.slice(1).map(([first]) => attribute('scope')(first))).toEqual(['row', 'row', 'row', 'row']);
  });

  it('names each cell by its row, its column and what it counts', () => {
    expect(lines.slice(1).map((line) => line.slice(1).map(attribute('aria-label')))).toEqual([
      ['Total: 23 practices', 'Italy: 3 practices', 'Malta: 20 practices'],
      [
        'human trafficking: 4 practices',
        'human trafficking, Italy: 3 practices',
        'human trafficking, Malta: 1 practices',
      ],
      ['health: 20 practices', 'health, Italy: none', 'health, Malta: 20 practices'],
      ['gender: none', 'gender, Italy: none', 'gender, Malta: none'],
    ]);
  });

  it('shades cells by the class of their count among all cells, and neither totals nor empty cells', () => {
    expect(lines.map((line) => line.map(shade))).toEqual([
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, 'shade-2', 'shade-0'],
      [undefined, undefined, undefined, 'shade-4'],
      [undefined, undefined, undefined, undefined],
    ]);
  });

  it('is one tab stop: the first cell', () => {
    const stops = lines.map((line) => line.map(attribute('tabindex')));
    expect(stops.flat().filter((stop) => stop === '0')).toHaveLength(1);
    expect(stops[2][2]).toBe('0');
    expect(stops.flat().every((stop) => stop === '0' || stop === '-1')).toBe(true);
  });

  it('is one tab stop without rows or columns too', () => {
    const stops = grid(draw({ rows: [], columns: [] })).map((line) => line.map(attribute('tabindex')));
    expect(stops).toEqual([
      ['-1', '-1'],
      ['-1', '0'],
    ]);
  });

  it.each([
    ['a cell', { row: 'traffick', column: 'MLT' }, 'human trafficking, Malta: 1 practices'],
    ["a row's total", { row: 'health', column: null }, 'health: 20 practices'],
    ["a column's total", { row: null, column: 'ITA' }, 'Italy: 3 practices'],
    ['the total of all', { row: null, column: null }, 'Total: 23 practices'],
  ])('marks %s as picked, and nothing else', (_, picked, name) => {
    const selected = grid(draw({ picked }))
      .flat()
      .filter((cell) => attribute('aria-selected')(cell) === 'true');
    expect(selected.map(attribute('aria-label'))).toEqual([name]);
    expect(body).not.toContain('aria-selected');
  });

  it('marks nothing for a picked cell that it does not have', () => {
    expect(draw({ picked: { row: 'health', column: 'FRA' } })).not.toContain('aria-selected');
    expect(draw({ picked: { row: 'visas', column: null } })).not.toContain('aria-selected');
  });

  it.each([
    ['a column', { axis: 'column', by: 'MLT' }, [[0, 'Malta']]],
    ['a row', { axis: 'row', by: 'health' }, [[3, 'health']]],
    ['the totals of rows', { axis: 'column', by: null }, [[0, 'Total']]],
    ['the totals of columns', { axis: 'row', by: null }, [[1, 'Total']]],
    ['no heading', null, []],
  ] as const)('says when %s orders it', (_, sort, expected) => {
    const sorted = grid(draw({ sort })).flatMap((line, i) =>
      line.filter((cell) => attribute('aria-sort')(cell) === 'descending').map(({ text }) => [i, text]),
    );
    expect(sorted).toEqual(expected);
  });

  it('stands its headings upright when columns are many', () => {
    const columns = (count: number) => Array.from({ length: count }, (_, i) => heading(`c${i}`, `Column ${i}`, 1));
    expect(draw({ columns: columns(8) })).not.toMatch(/<table[^>]*upright/);
    expect(draw({ columns: columns(9) })).toMatch(/<table[^>]*upright/);
  });

  it('shows markup in its data as text', () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const drawn = draw({ caption: hostile, rowName: hostile, rows: [heading('traffick', hostile, 4)] });
    expect(drawn).not.toContain('<img');
    expect(drawn.match(/&lt;img/g)?.length).toBeGreaterThan(2);
  });
});

/** Relative luminance of an OKLCH colour (Ottosson 2020 for OKLab to linear sRGB; WCAG 2.2 for the weights). */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => Math.min(1, Math.max(0, value)));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

type Scheme = 'light' | 'dark';

/** Custom properties of a style sheet as a scheme has them: those for dark after those for both. */
function customProperties(css: string, scheme: Scheme): Map<string, string> {
  const [both, ...dark] = css.split(/@media \(prefers-color-scheme: dark\) (?=\{)/);
  const forDark = dark.map((block) => /^\{.*?\n {0,2}\}/s.exec(block)?.[0] ?? '');
  const text = scheme === 'dark' ? [both, ...forDark].join('\n') : both;
  return new Map([...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('the figures in cells', () => {
  const styles = readFileSync(join(import.meta.dirname, '../app/styles.css'), 'utf8');
  const component = readFileSync(join(import.meta.dirname, 'matrix.css'), 'utf8');

  function luminanceOf(name: string, scheme: Scheme): number {
    const value = customProperties(component, scheme).get(name) ?? customProperties(styles, scheme).get(name) ?? name;
    const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    if (other) return luminanceOf(other, scheme);
    if (value === 'black' || value === 'white') return value === 'black' ? 0 : 1;
    const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)deg\)$/.exec(value);
    if (!parts) throw new Error(`no colour: ${value}`);
    return luminance(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  }

  it('are measured rightly', () => {
    expect(contrast(luminance(1, 0, 0), luminance(0, 0, 0))).toBeCloseTo(21, 2);
    // Pure red in sRGB.
    expect(luminance(0.62796, 0.25768, 29.234)).toBeCloseTo(0.2126, 3);
  });

  it.each(['light', 'dark'] as const)('can be read on every shade when it is %s', (scheme) => {
    const shades = [0, 1, 2, 3, 4];
    for (const i of shades) {
      expect(component).toMatch(
        new RegExp(`\\.shade-${i} \\{\\s*background: var\\(--shade-${i}\\);\\s*color: var\\(--on-shade-${i}\\);`),
      );
    }
    const measured = shades.map((i) =>
      contrast(luminanceOf(`on-shade-${i}`, scheme), luminanceOf(`shade-${i}`, scheme)),
    );
    expect(measured.filter((ratio) => ratio < 4.5)).toEqual([]);
  });

  it('have other shades when it is dark', () => {
    expect(luminanceOf('shade-0', 'light')).toBeGreaterThan(luminanceOf('shade-0', 'dark'));
    expect(luminanceOf('paper', 'light')).toBeGreaterThan(luminanceOf('paper', 'dark'));
  });
});
