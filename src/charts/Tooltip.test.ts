import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Tooltip from './Tooltip.svelte';

const draw = (x: number, y: number, title = 'Italy') =>
  render(Tooltip, { props: { x, y, within: 500, title, text: '3 practices' } }).body;
const left = (x: number) => /left: ?(-?[\d.]+)px/.exec(draw(x, 200))?.[1];

it('names and explains, for the eye only', () => {
  const body = draw(100, 200);
  expect(body).toMatch(/<strong[^>]*>Italy<\/strong>/);
  expect(body).toContain('3 practices');
  expect(body).toContain('aria-hidden="true"');
});

it('stands beside its point and stays inside the picture', () => {
  expect([left(100), left(490), left(-40)]).toEqual(['114', '260', '0']);
});

it('stands below a point near the top', () => {
  expect([20, 200].map((y) => /class="[^"]*\bbelow\b/.test(draw(100, y)))).toEqual([true, false]);
});

it('shows markup in its data as text', () => {
  expect(draw(1, 1, '<b>Italy</b>')).toContain('&lt;b>Italy&lt;/b>');
});

const NURSES = { text: 'Courses for <i>nurses</i>', source: 'First report, line 12' };

it('quotes what a document says, where there is something, with document and line, and stands lower for it', () => {
  const quoting = (y: number) =>
    render(Tooltip, { props: { x: 1, y, within: 500, title: 'Italy', text: '', quote: NURSES } }).body;
  expect(quoting(300)).toMatch(
    /<q[^>]*>Courses for &lt;i>nurses&lt;\/i><\/q>\s*<cite[^>]*>First report, line 12<\/cite>/,
  );
  expect(draw(1, 300)).not.toContain('<q');
  expect([quoting(120), draw(1, 120)].map((body) => /class="[^"]*\bbelow\b/.test(body))).toEqual([true, false]);
});
