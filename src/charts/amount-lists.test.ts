import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import AmountBars, { type AmountRow } from './AmountBars.svelte';
import AmountDots, { type AmountDot } from './AmountDots.svelte';

const names = (body: string) =>
  [...body.matchAll(/<button([^>]*)>/g)].map(([, attributes]) => /aria-label="([^"]*)"/.exec(attributes)?.[1]);
const stops = (body: string) =>
  [...body.matchAll(/<button([^>]*)>/g)].map(([, attributes]) => /tabindex="(-?\d)"/.exec(attributes)?.[1]);

describe('amounts as bars, drawn without a browser', () => {
  const rows: AmountRow[] = [
    { id: 'a', name: 'Venue', group: 'Logistics', amount: 'EUR 60', about: 'about USD 80', share: '60%', length: 0.6 },
    { id: 'b', name: 'Meals', amount: 'EUR 40', share: '40%', from: 0.6, length: 0.4 },
    { id: 'c', name: 'Nothing', amount: 'EUR 0', length: 0 },
  ];
  const draw = (marked: string | null = null) =>
    render(AmountBars, { props: { label: 'Lines', rows, marked, onopen: () => {} } }).body;

  it('say of each what it is, how much in both currencies, and its share', () => {
    expect(names(draw())).toEqual([
      'Venue, Logistics, EUR 60, 60%, about USD 80',
      'Meals, EUR 40, 40%',
      'Nothing, EUR 0',
    ]);
    expect(stops(draw())).toEqual(['0', '-1', '-1']);
  });

  it('have a bar from where it begins, and none of no length', () => {
    const bars = [...draw().matchAll(/class="bar[^"]*" style="([^"]*)"/g)].map(([, style]) =>
      style.replaceAll(' ', ''),
    );
    expect(bars).toEqual(['margin-inline-start:0%;width:60%;', 'margin-inline-start:60%;width:40%;']);
  });

  it('mark the one that is marked elsewhere', () => {
    expect([...draw('b').matchAll(/<li class="[^"]*marked/g)]).toHaveLength(1);
    expect([...draw().matchAll(/<li class="[^"]*marked/g)]).toHaveLength(0);
  });
});

describe('amounts as dots on a logarithmic scale, drawn without a browser', () => {
  const dot = (id: string, value: number, fields: Partial<AmountDot> = {}): AmountDot => ({
    id,
    name: `Money ${id}`,
    detail: 'from Japan, 2010',
    amount: `USD ${value}`,
    about: null,
    value,
    unsure: false,
    ...fields,
  });
  const draw = (dots: readonly AmountDot[]) =>
    render(AmountDots, { props: { label: 'Amounts', dots, picked: null, onopen: () => {} } }).body;
  const quote = { text: 'They sent much money home.', source: 'Report, line 3' };
  const body = draw([
    dot('a', 1000, { about: 'about EUR 930' }),
    dot('b', 100, { unsure: true }),
    dot('c', 1, { name: '', quote }),
  ]);

  it('say of each how much, what it is, between whom and when, and whether the rules are unsure', () => {
    const texts = [...body.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, content]) =>
      content
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(texts).toEqual([
      'Money a from Japan, 2010 USD 1000 about EUR 930',
      'Unsure Money b from Japan, 2010 USD 100',
      'They sent much money home. from Japan, 2010 · Report, line 3 USD 1',
    ]);
    expect(stops(body)).toEqual(['0', '-1', '-1']);
  });

  it('stand where a scale of powers of ten has them', () => {
    const places = [...body.matchAll(/class="dot[^"]*" style="inset-inline-start: ?([\d.]+)%/g)].map(([, at]) =>
      Number(at),
    );
    expect(places[0]).toBeCloseTo(100);
    expect(places[1]).toBeCloseTo(200 / 3);
    expect(places[2]).toBe(0);
    expect(body).toContain('1 thousand');
  });
});
