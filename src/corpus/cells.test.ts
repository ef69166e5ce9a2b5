import { describe, expect, it } from 'vitest';
import { cellsOf, joinCells } from './cells';
import { splitLines } from './lines';
import { quotation } from './mapped-text';

const cells = (row: string) => cellsOf(row, splitLines(row)[0]);
const texts = (row: string) => cells(row).map((cell) => cell.text);

describe('cellsOf', () => {
  it('parts a row at its tabs', () => {
    expect(texts('Tarn\t12 boats\tyes')).toEqual(['Tarn', '12 boats', 'yes']);
  });

  it('keeps empty cells between filled ones and drops those at the end', () => {
    expect(texts('\tTarn\t\t12\t\t')).toEqual(['', 'Tarn', '', '12']);
  });

  it('keeps one empty cell of an empty row', () => {
    expect(texts('\t\t')).toEqual(['']);
  });

  it('parts a Markdown row at its pipes', () => {
    expect(texts('| Tarn | 12 boats |  | **yes** |')).toEqual(['Tarn', '12 boats', '', 'yes']);
  });

  it('takes an escaped pipe of a Markdown row for text', () => {
    expect(texts('| Tarn \\| Ulm | 12 |')).toEqual(['Tarn | Ulm', '12']);
  });

  it('leaves pipes alone where tabs part the cells', () => {
    expect(texts('Tarn | Ulm\t12')).toEqual(['Tarn | Ulm', '12']);
  });

  it('parts a Markdown row at its pipes where tabs align it too, but not at an escaped one at its end', () => {
    expect(texts('|\tTarn\t|\t12\t|')).toEqual(['Tarn', '12']);
    expect(texts('| Tarn | 12 \\|')).toEqual(['Tarn', '12 |']);
    expect(texts('Tarn | 12')).toEqual(['Tarn', '12']);
  });

  it('makes one text of the lines of a cell', () => {
    expect(texts('| Tarn<br>Ulm | 12<br/>14 |')).toEqual(['Tarn Ulm', '12 14']);
  });

  it('reads cells that carry HTML', () => {
    expect(texts('<p><b>Tarn</b></p>\t<ul><li>12</li><li>boats</li></ul>')).toEqual(['Tarn', '12 boats']);
  });

  it('knows where its cells stand in the whole source', () => {
    const source = 'Ports\nTarn\t12\n';
    const [name, boats] = cellsOf(source, splitLines(source)[1]);
    expect([name.sourceOffset(0), boats.sourceOffset(0)]).toEqual([6, 11]);
  });
});

describe('joinCells', () => {
  it('makes one text of a row, its empty cells left out', () => {
    expect(joinCells('Tarn\t\t12 boats', cells('Tarn\t\t12 boats')).text).toBe('Tarn 12 boats');
  });

  it.each(['Tarn\t12 boats', '| Tarn | 12 boats |', '|Tarn|12 boats|', '<p>Tarn</p>\t<p>12 boats</p>'])(
    'quotes the row "%s" without its separators',
    (row) => {
      expect(quotation(row, joinCells(row, cells(row)).ranges())).toBe('Tarn 12 boats');
    },
  );
});
