import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Column } from '../figure/table';
import { counted } from '../language/language';
import DataTable from './DataTable.svelte';

interface Row {
  readonly id: string;
  readonly practices: number;
  readonly about: string | null;
}
const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Country', kind: 'text', value: ({ id }) => id },
  {
    id: 'practices',
    title: 'Practices',
    kind: 'number',
    value: ({ practices }) => practices,
    text: ({ practices }) => `${practices} found`,
  },
  { id: 'about', title: 'Mostly about', kind: 'text', value: ({ about }) => about, wide: true, minor: true },
];
const rows: readonly Row[] = [
  { id: 'Chad', practices: 2, about: 'climate' },
  { id: 'Italy', practices: 10, about: '<script>alert(1)</script>' },
  { id: 'Åland', practices: 3, about: null },
];
const many = Array.from({ length: 1000 }, (_, i): Row => ({ id: `c${i}`, practices: i, about: null }));

const draw = (fields: Partial<ComponentProps<typeof DataTable<Row>>> = {}) =>
  render(DataTable<Row>, {
    props: {
      caption: 'Practices by country',
      columns,
      rows,
      keyOf: ({ id }) => id,
      name: 'practices',
      countText: (count) => counted(count, 'country', 'countries'),
      empty: 'No country.',
      ...fields,
    },
  }).body.replace(/<!--.*?-->/gs, '');

/** The keys of the rows that are drawn. */
const drawn = (body: string) => [...body.matchAll(/<tr[^>]* data-row="([^"]*)"/g)].map(([, key]) => key);
/** What the headings say of the order. */
const orders = (body: string) => [...body.matchAll(/aria-sort="(\w+)"/g)].map(([, order]) => order);
/** The names of rows that Tab leads to. */
const stops = (body: string) =>
  [...body.matchAll(/<button[^>]*tabindex="0"[^>]*><span[^>]*>([^<]*)/g)].map(([, name]) => name);

describe('a table, drawn without a browser', () => {
  it('has its caption, its headings and a row for each', () => {
    const body = draw();
    expect(body).toContain('<caption class="');
    expect(body).toContain('Practices by country</caption>');
    expect([...body.matchAll(/scope="col".*?<button[^>]*>([^<]*)/gs)].map(([, title]) => title)).toEqual([
      'Country',
      'Practices',
      'Mostly about',
    ]);
    expect(drawn(body)).toEqual(['Chad', 'Italy', 'Åland']);
    expect(body.match(/<th scope="row"/g)).toHaveLength(3);
  });

  it('shows the text of a column where it has one, and nothing for null', () => {
    const body = draw();
    expect(body).toContain('>10 found</span>');
    expect(body).not.toContain('null');
  });

  it('shows markup in its rows as text', () => {
    expect(draw()).toContain('&lt;script>alert(1)&lt;/script>');
    expect(draw()).not.toContain('<script');
  });

  it('says how many rows there are, and of what', () => {
    expect(draw()).toContain('>3 countries</p>');
    expect(draw({ rows: rows.slice(1, 2) })).toContain('>1 country</p>');
    expect(draw({ rows: many })).toContain('>1,000 countries</p>');
  });

  it('has the order it is given, and says so in the heading', () => {
    expect(orders(draw())).toEqual(['none', 'none', 'none']);
    const body = draw({ sort: { column: 'practices', rising: false } });
    expect(drawn(body)).toEqual(['Italy', 'Åland', 'Chad']);
    expect(orders(body)).toEqual(['none', 'descending', 'none']);
    expect(orders(draw({ sort: { column: 'name', rising: true }, onsort: () => {} }))[0]).toBe('ascending');
  });

  it('makes the names of rows buttons where they open something: one tab stop for all', () => {
    expect(draw()).not.toContain('tabindex');
    const body = draw({ onopen: () => {} });
    expect(stops(body)).toEqual(['Chad']);
    expect(body.match(/tabindex="-1"/g)).toHaveLength(2);
  });

  it('marks the picked row', () => {
    const body = draw({ onopen: () => {}, pickedKey: 'Italy' });
    expect(body.match(/<tr[^>]*picked[^>]*>/g)).toHaveLength(1);
    expect(body).toMatch(/<tr[^>]*data-row="Italy"[^>]*picked/);
    expect(body.match(/aria-current="true"[^>]*><span[^>]*>[^<]*/g)?.map((tag) => tag.replace(/.*>/, ''))).toEqual([
      'Italy',
    ]);
  });

  it('says that there is nothing instead of a table without rows', () => {
    const body = draw({ rows: [] });
    expect(body).toContain('No country.');
    expect(body).not.toContain('<table');
  });

  it('draws every row of a short table, and a few of a long one with room for the others', () => {
    expect(drawn(draw({ rows: many.slice(0, 150) }))).toHaveLength(150);
    const body = draw({ rows: many });
    expect(drawn(body)).toEqual(many.slice(0, drawn(body).length).map(({ id }) => id));
    expect(drawn(body).length).toBeLessThan(100);
    expect(body).toContain('aria-rowcount="1001"');
    expect(body).toMatch(/<tr[^>]*data-row="c0" aria-rowindex="2"/);
    expect(body.match(/<tr[^>]*aria-hidden="true"/g)).toHaveLength(1);
    expect(body).toMatch(/<td[^>]*style="height: \d+px;"/);
  });
});
