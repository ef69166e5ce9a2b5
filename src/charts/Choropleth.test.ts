import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../atlas/areas/areas';
import type { Basemap } from '../atlas/basemap/basemap';
import Choropleth, { type AreaMark } from './Choropleth.svelte';

const basemap: Basemap = {
  width: 100,
  height: 50,
  viewpoint: '',
  source: '',
  sphere: 'm0 0h100v50h-100z',
  areas: [
    { id: 'ITA', path: 'm10 10h5v5z', at: [12, 12], box: [10, 10, 15, 15], small: false },
    { id: 'MLT', path: 'm20 20h1v1z', at: [20, 20], box: [20, 20, 21, 21], small: true },
    { id: 'GIB', path: '', at: [30, 30], box: [30, 30, 30, 30], small: true },
    { id: 'XNC', path: 'm40 10h5v5z', at: [42, 12], box: [40, 10, 45, 15], small: false },
  ],
  borders: { settled: 'm15 10v5', disputed: 'm40 10v5' },
};

const mark = (name: string, fields: Partial<AreaMark>): AreaMark => ({
  name,
  coverage: 'found',
  shade: 0,
  text: '',
  spoken: name,
  ...fields,
});

const marks = new Map<AreaId, AreaMark>([
  ['ITA', mark('Italy', { shade: 4, spoken: 'Italy, 3 practices' })],
  ['MLT', mark('Malta', { coverage: 'none', spoken: 'Malta, no practice found' })],
  ['GIB', mark('Gibraltar', { coverage: 'unnamed', spoken: 'Gibraltar, not named' })],
]);

const draw = (fields: Partial<ComponentProps<typeof Choropleth>> = {}) =>
  render(Choropleth, { props: { basemap, marks, label: 'World map.', picked: null, onpick: () => {}, ...fields } })
    .body;

/** The element of an area with all that is in it. */
function area(body: string, id: AreaId): string {
  const element = new RegExp(`<(g|path)\\b[^>]*data-area="${id}".*?</\\1>`, 's').exec(body)?.[0];
  if (element === undefined) throw new Error(`no area ${id}`);
  return element;
}

/** The value of an attribute in the first tag of some markup. */
const attribute = (markup: string, name: string) => new RegExp(`^<[^>]*?\\s${name}="([^"]*)"`).exec(markup)?.[1];

describe('a choropleth, drawn without a browser', () => {
  const body = draw();

  it('is a list box with its label', () => {
    expect(body).toMatch(/<svg[^>]* role="listbox"/);
    expect(body).toMatch(/<svg[^>]* aria-label="World map."/);
  });

  it('has every area as an option with its spoken text', () => {
    const options = basemap.areas.map(({ id }) => area(body, id));
    expect(options.map((option) => attribute(option, 'role'))).toEqual(['option', 'option', 'option', 'option']);
    expect(options.map((option) => attribute(option, 'aria-label'))).toEqual([
      'Italy, 3 practices',
      'Malta, no practice found',
      'Gibraltar, not named',
      'XNC',
    ]);
  });

  it('gives each area the class of its shade or its case', () => {
    const classes = basemap.areas.map(({ id }) => attribute(area(body, id), 'class')?.split(' ')[0]);
    expect(classes).toEqual(['shade-4', 'none', 'unnamed', 'unsearched']);
  });

  it('has the patterns that its cases refer to', () => {
    for (const name of ['none', 'unsearched']) {
      const id = new RegExp(`class="${name}[^>]* fill="url\\(#([^)]+)\\)"`).exec(body)?.[1];
      expect(body).toContain(`<pattern id="${id}"`);
    }
  });

  it('draws land by its path and puts a ring around what is too small to see', () => {
    const shapes = (id: AreaId) => [/ d="m\d/, /<circle/].map((shape) => shape.test(area(body, id)));
    expect([shapes('ITA'), shapes('MLT'), shapes('GIB')]).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
  });

  it('draws settled and disputed borders', () => {
    expect(body).toContain('d="m15 10v5"');
    expect(body).toMatch(/<path class="border disputed[^"]*" d="m40 10v5"/);
  });

  it('marks the picked area, and no other', () => {
    const picked = draw({ picked: 'ITA' });
    const selected = basemap.areas.map(({ id }) => attribute(area(picked, id), 'aria-selected'));
    expect(selected).toEqual(['true', 'false', 'false', 'false']);
    expect(picked).toContain('outline picked');
    expect(body).not.toContain('outline');
  });

  it('has no script, and shows markup in its data as text', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const drawn = draw({ label: hostile, marks: new Map([['ITA', mark(hostile, { spoken: hostile })]]) });
    expect(drawn).not.toMatch(/<(?:script|img)/);
    expect(drawn.match(/="&quot;>&lt;script>/g)).toHaveLength(2);
  });

  it('shows the whole map, or the region asked for as large as it goes', () => {
    const transform = (markup: string) => /transform="(translate\([^"]*)"/.exec(markup)?.[1];
    expect(transform(body)).toBe('translate(0 0) scale(1)');
    expect(transform(draw({ region: null }))).toBe('translate(0 0) scale(1)');
    // Gibraltar, Italy and Malta are all that the map has of Southern Europe: a box of 20 pixels each way.
    expect(transform(draw({ region: 'southern-europe' }))).toMatch(/scale\(1\.3\)$/);
  });

  it('has buttons for the view, of which those that would do nothing say so', () => {
    const buttons = [...body.matchAll(/<button[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'aria-label'),
      attribute(tag, 'aria-disabled'),
    ]);
    expect(buttons).toEqual([
      ['Zoom in', 'false'],
      ['Zoom out', 'true'],
      ['Whole world', 'true'],
      ['Full screen', 'false'],
    ]);
    expect(body.indexOf('<button')).toBeGreaterThan(body.indexOf('</svg>'));
  });

  it('draws arcs for the eye only, wider for more, and none to what is not on the map', () => {
    const arc = (to: AreaId, weight: number) => ({ from: 'ITA' as const, to, weight, label: '' });
    const arcs = draw({ arcs: [arc('MLT', 1), arc('GIB', 9), arc('FRA', 9)] });
    const group = /<g class="arcs[^"]*" aria-hidden="true">(.*?)<\/g>/s.exec(arcs)?.[1] ?? '';
    const lines = [...group.matchAll(/<path class="line[^"]*"[^>]*>/g)].map(([tag]) => tag);
    expect(lines.map((line) => attribute(line, 'd')?.slice(0, 6))).toEqual(['M12 12', 'M12 12']);
    const [thin = NaN, wide = NaN] = lines.map((line) => Number(attribute(line, 'stroke-width')));
    expect(wide).toBeGreaterThan(2 * thin);
    expect(body).not.toContain('arcs');
  });
});
