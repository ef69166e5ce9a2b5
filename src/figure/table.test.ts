import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterRows, nextSort, rowFilter, sortRows, type Column } from './table';

interface Place {
  readonly name: string | null;
  readonly people: number | null;
}
const columns: readonly Column<Place>[] = [
  { id: 'name', title: 'Country', kind: 'text', value: ({ name }) => name },
  {
    id: 'people',
    title: 'People',
    kind: 'number',
    value: ({ people }) => people,
    text: ({ people }) => (people === null ? 'unknown' : `${people} million`),
  },
];
const place = (name: string | null, people: number | null = null): Place => ({ name, people });
const names = (rows: readonly Place[]) => rows.map(({ name }) => name);

describe('sorting rows', () => {
  const rows = [place('Zambia', 9), place('Åland', 10), place('zebra', null), place('Albania', -2), place('Chad', 9)];

  it('sorts numbers by value, and rows without one last both ways', () => {
    const sorted = (rising: boolean) => names(sortRows(rows, columns, { column: 'people', rising }));
    expect(sorted(true)).toEqual(['Albania', 'Zambia', 'Chad', 'Åland', 'zebra']);
    expect(sorted(false)).toEqual(['Åland', 'Zambia', 'Chad', 'Albania', 'zebra']);
  });

  it('sorts texts as a dictionary does, and rows without one last both ways', () => {
    const some = [...rows, place(null), place('')];
    const sorted = (rising: boolean) => names(sortRows(some, columns, { column: 'name', rising }));
    expect(sorted(true)).toEqual(['', 'Åland', 'Albania', 'Chad', 'Zambia', 'zebra', null]);
    expect(sorted(false)).toEqual(['zebra', 'Zambia', 'Chad', 'Albania', 'Åland', '', null]);
  });

  it('leaves the given rows alone, and in their order without a sort or with a column that is not there', () => {
    const before = [...rows];
    sortRows(rows, columns, { column: 'name', rising: true });
    expect(rows).toEqual(before);
    expect(sortRows(rows, columns, null)).toEqual(before);
    expect(sortRows(rows, columns, { column: 'area', rising: true })).toEqual(before);
  });

  it('keeps equal rows in their order both ways, whatever the rows', () => {
    const anyRows = fc.array(
      fc.record({
        name: fc.option(fc.constantFrom('a', 'A', 'á', 'a\u0301', 'b', '')),
        people: fc.option(fc.constantFrom(-1, 0, 1, Infinity)),
      }),
    );
    const compare = new Intl.Collator('en').compare;
    fc.assert(
      fc.property(anyRows, fc.constantFrom('name', 'people'), fc.boolean(), (given, column, rising) => {
        const key = (row: Place) => (column === 'name' ? row.name : row.people);
        const expected = given.toSorted((a, b) => {
          const [x, y] = [key(a), key(b)];
          if (x === null || y === null) return Number(x === null) - Number(y === null);
          const rise = typeof x === 'string' ? compare(x, String(y)) : x < Number(y) ? -1 : Number(x > Number(y));
          return rising ? rise : -rise;
        });
        const sorted = sortRows(given, columns, { column, rising });
        expect(sorted.map((row) => given.indexOf(row))).toEqual(expected.map((row) => given.indexOf(row)));
      }),
    );
  });

  it('asks for the value of each row once', () => {
    let asked = 0;
    const counting: Column<number> = { id: 'n', title: 'n', kind: 'text', value: (n) => (asked++, String(n % 17)) };
    sortRows([...Array(1000).keys()], [counting], { column: 'n', rising: true });
    expect(asked).toBe(1000);
  });
});

describe('filtering rows', () => {
  const rows = [place('Côte d’Ivoire', 32), place('COSTA RICA', 5), place('Türkiye', 85), place('Palau', null)];
  const found = (typed: string) => names(filterRows(rows, columns, typed));

  it('finds a word anywhere in any column, without accents or capitals', () => {
    expect(found('cote')).toEqual(['Côte d’Ivoire']);
    expect(found('TÜR')).toEqual(['Türkiye']);
    expect(found('costa')).toEqual(['COSTA RICA']);
    expect(found('rkiy')).toEqual(['Türkiye']);
    expect(names(filterRows([place('TİKA'), place('e\u0301tat')], columns, 'tika'))).toEqual(['TİKA']);
    expect(names(filterRows([place('TİKA'), place('e\u0301tat')], columns, 'ÉTAT'))).toEqual(['e\u0301tat']);
  });

  it('reads what is shown rather than the value', () => {
    expect(found('unknown')).toEqual(['Palau']);
  });

  it('wants every word, in whatever columns', () => {
    expect(found('  million   co ')).toEqual(['Côte d’Ivoire', 'COSTA RICA']);
    expect(found('co 32')).toEqual(['Côte d’Ivoire']);
    expect(found('co 85')).toEqual([]);
  });

  it('gives every row for blanks', () => {
    expect(found(' ')).toEqual(names(rows));
  });

  it('reads the texts of rows once for all that is typed, and not before', () => {
    let read = 0;
    const counting: Column<string> = { id: 't', title: 't', kind: 'text', value: (text) => (read++, text) };
    const filter = rowFilter(['one', 'two'], [counting]);
    filter('');
    expect(read).toBe(0);
    expect([filter('o'), filter('on'), filter('tw')]).toEqual([['one', 'two'], ['one'], ['two']]);
    expect(read).toBe(2);
  });
});

describe('pressing a heading', () => {
  const [text, number] = columns;

  it('begins with the highest number or with A, and turns round after that', () => {
    const first = nextSort(null, number);
    expect(first).toEqual({ column: 'people', rising: false });
    expect(nextSort(first, number)).toEqual({ column: 'people', rising: true });
    const other = nextSort(first, text);
    expect(other).toEqual({ column: 'name', rising: true });
    expect(nextSort(other, text)).toEqual({ column: 'name', rising: false });
  });
});
