import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import EgoNetwork, { drawn, MOST_DRAWN, type EgoMark } from './EgoNetwork.svelte';

const mark = (id: string, fields: Partial<EgoMark> = {}): EgoMark => ({
  id,
  name: id,
  kind: 'country',
  weight: 1,
  spoken: `${id}, 1 tie`,
  ...fields,
});
const draw = (marks: readonly EgoMark[]) =>
  render(EgoNetwork, { props: { centre: 'Moldova', marks, label: 'Network of Moldova.', onpick: () => {} } }).body;

const all = (body: string, pattern: RegExp) => [...body.matchAll(pattern)].map((match) => match.slice(1));
const many = Array.from({ length: 30 }, (_, i) => mark(`c${i}`, { weight: i % 5 ? 1 : 3 }));

describe('the network around a country, drawn without a browser', () => {
  it('is one list box, its partners options with their spoken text', () => {
    const body = draw([mark('Italy'), mark('IOM', { kind: 'org', spoken: 'IOM, 2 ties' })]);
    expect(body).toMatch(/<svg[^>]* role="listbox"[^>]* tabindex="0"[^>]* aria-label="Network of Moldova."/);
    expect(all(body, /role="option"[^>]* aria-label="([^"]*)"/g)).toEqual([['Italy, 1 tie'], ['IOM, 2 ties']]);
    expect(all(body, /(tabindex)/g)).toHaveLength(1);
  });

  it('tells kinds by their shape', () => {
    const body = draw([mark('a'), mark('b', { kind: 'org' }), mark('c', { kind: 'sector' })]);
    expect(all(body, /<(\w+) class="mark[^"]*"/g).flat()).toEqual(['circle', 'rect', 'path']);
  });

  it('draws wider lines in three steps', () => {
    const body = draw([1, 2, 3, 4, 40].map((weight) => mark(String(weight), { weight })));
    expect(all(body, /<line[^>]* stroke-width="([^"]*)"/g).flat()).toEqual(['1', '2.5', '2.5', '5', '5']);
  });

  it('draws the heaviest where there are too many, in the order given', () => {
    const shown = drawn(many);
    expect(shown).toHaveLength(MOST_DRAWN);
    expect(shown.filter(({ weight }) => weight === 3)).toHaveLength(6);
    expect(shown).toEqual(many.filter((own) => shown.includes(own)));
    expect(all(draw(many), /(role="option")/g)).toHaveLength(MOST_DRAWN);
  });

  it('gives every label a line of its own on its side, and none lies over another', () => {
    for (const count of [1, 2, 3, 7, 12, 24]) {
      const labels = all(draw(many.slice(0, count)), /<text x="[^"]*" y="([^"]*)" dy[^>]* text-anchor="(\w+)"/g);
      expect(labels).toHaveLength(count);
      for (const side of ['start', 'end']) {
        const lines = labels
          .filter(([, anchor]) => anchor === side)
          .map(([y]) => Number(y))
          .sort((a, b) => a - b);
        lines.slice(1).forEach((y, i) => expect(y - lines[i]).toBeGreaterThanOrEqual(16));
      }
    }
  });

  it('is the same picture each time', () => {
    const ids = (body: string) => body.replace(/"(s?\w*)-(\d+)"/g, '"$2"');
    expect(ids(draw(many))).toBe(ids(draw(many)));
  });
});
