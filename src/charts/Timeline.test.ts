import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Timeline from './Timeline.svelte';

const draw = (span: { from: number; to: number } | null) =>
  render(Timeline, {
    props: {
      bars: [
        { year: 2006, count: 4 },
        { year: 2007, count: 0 },
        { year: 2008, count: 1 },
      ],
      span,
      label: 'Practices by year',
      unit: (count: number) => `${count} found`,
      onpick: () => {},
    },
  }).body;

it('is one tab stop whose options are the years with their counts', () => {
  const body = draw(null);
  expect(body.match(/tabindex="0"/g)).toHaveLength(1);
  expect([...body.matchAll(/role="option"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    '2006, 4 found',
    '2007, 0 found',
    '2008, 1 found',
  ]);
  expect(body).not.toContain('aria-selected="true"');
});

it('marks every year of the span', () => {
  expect(draw({ from: 2007, to: 2008 }).match(/aria-selected="true"/g)).toHaveLength(2);
});

it('draws the highest year highest, and nothing for a year without any', () => {
  const heights = [...draw(null).matchAll(/height:\s*([\d.]+)px/g)].map(([, height]) => Number(height));
  expect(heights).toEqual([40, 0, 10]);
});
