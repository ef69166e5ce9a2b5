import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import LinkedBars, { type LinkedBar } from './LinkedBars.svelte';

const bar = (key: string, value: number | null, fields: Partial<LinkedBar> = {}): LinkedBar => ({
  key,
  name: key,
  href: `?donor=${key}`,
  note: null,
  value,
  text: '',
  parts: [{ id: `of ${key}`, text: `EUR ${value}`, href: `?passage=${key}` }],
  ...fields,
});

const draw = (bars: LinkedBar[]) =>
  render(LinkedBars, { props: { label: 'Donors', bars, onname: () => {}, onpart: () => {} } }).body;
const widths = (body: string) => [...body.matchAll(/width: ?([\d.]+)%/g)].map(([, width]) => Number(width));

describe('bars of amounts with their links, drawn without a browser', () => {
  it('are as long as their share of the largest, and none where there is nothing to draw', () => {
    expect(widths(draw([bar('a', 40), bar('b', 10), bar('c', null)]))).toEqual([100, 25]);
  });

  it('have no bar where one alone would compare with nothing', () => {
    expect(widths(draw([bar('a', 40)]))).toEqual([]);
  });

  it('lead from each name and each amount as told to where it is told, as one tab stop', () => {
    const parts = [
      { id: 'p', text: 'MXN 700', href: '?passage=p' },
      { id: 'q', text: 'EUR 5', href: '?passage=q', note: '(unsure)' },
    ];
    const body = draw([bar('a', 40, { text: 'about EUR 40', parts }), bar('', 10, { href: null })]);
    const links = [...body.matchAll(/<a class="link[^"]*" href="([^"]*)" tabindex="(-?\d)"[^>]*>([^<]*)/g)];
    expect(links.map(([, href, stop, text]) => [href, stop, text])).toEqual([
      ['?donor=a', '0', 'a'],
      ['?passage=p', '-1', 'MXN 700'],
      ['?passage=q', '-1', 'EUR 5'],
      ['?passage=', '-1', 'EUR 10'],
    ]);
    expect(body).toContain('(unsure)');
  });
});
