import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BarList, { type Bar } from './BarList.svelte';

const bars = (count: number): Bar[] =>
  Array.from({ length: count }, (_, i) => ({ id: `b${i}`, name: `Bar ${i}`, count: count - i }));

const draw = (all: readonly Bar[], picked: string | null = null) =>
  render(BarList, {
    props: { label: 'Bars', bars: all, unit: (count) => `${count} practices`, picked, onpick: () => {} },
  }).body;

const buttons = (body: string) => [...body.matchAll(/<li[^>]*><button([^>]*)>/g)].map(([, attributes]) => attributes);

describe('a list of bars, drawn without a browser', () => {
  it('names each bar with its count, and draws it as long as its share of the highest', () => {
    const body = draw(bars(4));
    expect(buttons(body)[1]).toContain('aria-label="Bar 1, 3 practices"');
    expect([...body.matchAll(/width: ?([\d.]+)%/g)].map(([, width]) => Number(width))).toEqual([100, 75, 50, 25]);
  });

  it('is one tab stop', () => {
    expect(buttons(draw(bars(4))).map((attributes) => /tabindex="(-?\d)"/.exec(attributes)?.[1])).toEqual([
      '0',
      '-1',
      '-1',
      '-1',
    ]);
  });

  it('marks the bar that is picked', () => {
    expect(buttons(draw(bars(3), 'b2')).map((attributes) => attributes.includes('aria-current'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('begins with twelve, unless only one more would be left', () => {
    expect(buttons(draw(bars(13)))).toHaveLength(13);
    expect(draw(bars(13))).not.toContain('All 13');
    expect(buttons(draw(bars(14)))).toHaveLength(12);
    expect(draw(bars(14))).toContain('All 14');
  });
});
