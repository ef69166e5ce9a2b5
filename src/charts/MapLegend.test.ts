import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { valueClasses } from '../figure/classes';
import MapLegend from './MapLegend.svelte';

const cases = { found: 12, none: 3, unnamed: 200, unsearched: 4, outside: 0 };
const draw = (highest: number, unit = 'Practices') =>
  render(MapLegend, { props: { unit, classes: valueClasses(highest), cases } }).body;

/** The entries in order: the class of the sign and the words. */
const entries = (body: string) =>
  [...body.matchAll(/<dd[^>]*>(?:<!---->)?<span class="([^"]*)"><\/span>(.*?)<\/dd>/gs)].map(([, sign, words]) => [
    sign.replace(/svelte-\w+/, '').trim(),
    words.replace(/<!--.*?-->/g, ''),
  ]);

it('says what each shade and pattern stands for, with counts', () => {
  const body = draw(20);
  expect(body).toMatch(/<dt[^>]*>Practices<\/dt>/);
  expect(entries(body)).toEqual([
    ['swatch shade-0', '1'],
    ['swatch shade-1', '2'],
    ['swatch shade-2', '3–5'],
    ['swatch shade-3', '6–10'],
    ['swatch shade-4', '11–20'],
    ['swatch none', 'named, none found (3)'],
    ['swatch unnamed', 'not named (200)'],
    ['swatch unsearched', 'does not apply (4)'],
    ['ring', 'ring, shaded alike'],
    ['dot', 'dot where not named'],
  ]);
});

it('says of areas without a value what they lack', () => {
  const props = { unit: 'Practices', classes: [], cases, none: 'none found surely enough' };
  expect(entries(render(MapLegend, { props }).body)).toContainEqual([
    'swatch none',
    'named, none found surely enough (3)',
  ]);
});

it('says what is no member where only members are shown, and nothing of cases that no area has', () => {
  const members = { found: 1, none: 0, unnamed: 0, unsearched: 0, outside: 240 };
  const { body } = render(MapLegend, { props: { unit: 'Practices', classes: [], cases: members } });
  expect(entries(body).slice(0, -2)).toEqual([['swatch outside', 'not a member (240)']]);
});

it('has no ramp without a value', () => {
  const body = draw(0);
  expect(body).not.toContain('Practices');
  expect(entries(body)).toHaveLength(5);
});

it('shows markup in its unit as text', () => {
  expect(draw(1, '<b>Practices</b>')).toContain('&lt;b>Practices');
});
