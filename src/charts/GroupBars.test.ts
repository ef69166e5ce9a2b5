import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import GroupBars from './GroupBars.svelte';

const bar = (key: string, count: number) => ({ key, name: `<${key}>`, count, spoken: `${key}, ${count} in all` });
const draw = (...bars: ReturnType<typeof bar>[]) =>
  render(GroupBars, { props: { label: 'Items by group', bars, onopen: () => undefined } }).body;

it('draws a bar a group in the order given, the longest as wide as there is room', () => {
  const body = draw(bar('b', 300), bar('a', 1200));
  expect([...body.matchAll(/data-key="(\w)"/g)].map(([, key]) => key)).toEqual(['b', 'a']);
  expect([...body.matchAll(/width: ?([\d.]+)%/g)].map(([, width]) => Number(width))).toEqual([25, 100]);
  expect(body).toContain('1,200');
});

it('is one tab stop whose bars say their name and count', () => {
  const body = draw(bar('b', 1), bar('a', 2), bar('c', 3));
  expect([...body.matchAll(/tabindex="(-?\d)"/g)].map(([, index]) => index)).toEqual(['0', '-1', '-1']);
  expect(body).toContain('aria-label="a, 2 in all"');
  expect(body).toContain('aria-label="Items by group"');
  expect(body).toContain('&lt;a>');
});
