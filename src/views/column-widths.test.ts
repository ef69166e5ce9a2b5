import { describe, expect, it } from 'vitest';
import type { Column } from '../figure/table';
import { columnWidths } from './column-widths';

interface Row {
  readonly name: string;
  readonly quote: string;
  readonly euros: number | null;
}
const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Donor', kind: 'text', value: ({ name }) => name },
  { id: 'quote', title: 'Quotation', kind: 'text', wide: true, value: ({ quote }) => quote },
  {
    id: 'euros',
    title: 'Euros given',
    kind: 'number',
    value: ({ euros }) => euros,
    text: ({ euros }) => `${euros ?? 'not told'}`,
  },
];
const row = (fields: Partial<Row> = {}): Row => ({ name: 'x'.repeat(18), quote: 'y'.repeat(500), euros: 1, ...fields });

describe('widths of the columns of a long table', () => {
  it('are the length of numbers, and parts of what is left for texts', () => {
    expect(columnWidths(columns, [row(), row({ euros: null })])).toEqual([
      { percent: 20 },
      { percent: 80 },
      { characters: 8 },
    ]);
  });

  it('have room for the longest word of a heading', () => {
    expect(columnWidths([columns[2]], [row()])).toEqual([{ characters: 5 }]);
  });

  it('keep the room for short words, however long the texts beside them are', () => {
    const sure = { ...columns[0], title: 'How sure', value: () => 'Incertain' };
    expect(columnWidths([...columns, sure], [row()])).toEqual([
      { percent: 20 },
      { percent: 80 },
      { characters: 5 },
      { characters: 10 },
    ]);
  });

  it('have room for the highest and the lowest number, wherever they are', () => {
    const rows = Array.from({ length: 10_000 }, () => row());
    rows[7777] = row({ euros: 12_345_678 });
    expect(columnWidths(columns, rows)[2]).toEqual({ characters: 8 });
    rows[7779] = row({ euros: -12_345_678 });
    expect(columnWidths(columns, rows)[2]).toEqual({ characters: 9 });
  });
});
