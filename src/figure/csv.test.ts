import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, tsvOf, type Cell } from './csv';

/** Reads what RFC 4180 describes, with any separator and line end: the cells of each line. */
function read(text: string, separator: string, lineEnd: string): string[][] {
  const rows: string[][] = [['']];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const row = rows[rows.length - 1];
    const last = row.length - 1;
    if (quoted && text.startsWith('""', at)) row[last] += text[at++];
    else if (text[at] === '"' && (quoted || row[last] === '')) quoted = !quoted;
    else if (!quoted && text.startsWith(separator, at)) row.push('');
    else if (!quoted && text.startsWith(lineEnd, at)) {
      rows.push(['']);
      at += lineEnd.length - 1;
    } else row[last] += text[at];
  }
  return rows;
}

/** What a reader of the file finds in a cell, with the apostrophe of a formula taken off again. */
const withoutApostrophe = (read: string, cell: Cell) => (typeof cell === 'string' && read === `'${cell}` ? cell : read);

const anyCell = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({
    unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\r', '\n', ' ', '=', '+', '-', '@', '1', "'", '国'),
  }),
);
const anyTable = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.record({
    headings: fc.array(fc.string(), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(anyCell, { minLength: width, maxLength: width })),
  }),
);

describe('a table as comma-separated values', () => {
  it('has a line of headings and a line a row, each ended by CR LF', () => {
    expect(csvOf(['Country', 'Practices'], [['Italy', 3]])).toBe('Country,Practices\r\nItaly,3\r\n');
    expect(csvOf(['Country'], [])).toBe('Country\r\n');
  });

  it('quotes cells with commas, quotation marks and line breaks, and those alone', () => {
    const rows = [['Korea, Republic of'], ['the "hub"'], ['two\nlines'], ['Türkiye; Côte d’Ivoire']];
    expect(csvOf(['a'], rows)).toBe(
      'a\r\n"Korea, Republic of"\r\n"the ""hub"""\r\n"two\nlines"\r\nTürkiye; Côte d’Ivoire\r\n',
    );
  });

  it('writes numbers plainly, and nothing for null and what is no number', () => {
    expect(csvOf(['a', 'b', 'c', 'd'], [[-1234567.5, 0, null, NaN]])).toBe('a,b,c,d\r\n-1234567.5,0,,\r\n');
  });

  it('parts cells by semicolons where decimals have a comma, and quotes those that hold one', () => {
    const rows = [[1.5, -2, 'a;b', 'a,b', '1.5', '=1']];
    expect(csvOf(['a', 'b', 'c', 'd', 'e', 'f'], rows, { decimal: 'comma' })).toBe(
      `a;b;c;d;e;f\r\n1,5;-2;"a;b";a,b;1.5;'=1\r\n`,
    );
  });

  it('begins with a byte-order mark where one is asked for', () => {
    expect(csvOf(['é'], [], { mark: true })).toBe('\uFEFFé\r\n');
  });

  it.each(['=1+1', '+SUM(A1)', '-2+3', '@A1', '\tx', ' =1+1', '\u00A0@A1', '＝1+1', '- a bullet', '+49 30 1234'])(
    'makes %j no formula',
    (text) => {
      expect(csvOf(['a', 'b'], [[text, 1]])).toBe(`a,b\r\n'${text},1\r\n`);
    },
  );

  it('makes a line break before a formula harmless, and a heading', () => {
    expect(csvOf(['=a'], [['\r=1+1']])).toBe('\'=a\r\n"\'\r=1+1"\r\n');
  });

  it.each(['-5', '+3.2', ' -1e6', 'a=b', 'x@example.org', "'quoted'", '', '−5', '2010'])(
    'leaves %j as it is',
    (text) => {
      expect(csvOf(['a', 'b'], [[text, 1]])).toBe(`a,b\r\n${text},1\r\n`);
    },
  );

  it('reads back as the same cells', () => {
    fc.assert(
      fc.property(anyTable, ({ headings, rows }) => {
        const table: Cell[][] = [headings, ...rows];
        const lines = read(csvOf(headings, rows), ',', '\r\n');
        expect(lines.pop()).toEqual(['']);
        expect(lines.map((line, i) => line.map((cell, j) => withoutApostrophe(cell, table[i][j])))).toEqual(
          table.map((line) => line.map((cell) => String(cell ?? ''))),
        );
        for (const cell of lines.flat()) expect(cell).not.toMatch(/^\s*[=@]/);
      }),
    );
  });
});

describe('a table for the clipboard', () => {
  it('has tabs between cells and no line break at its end', () => {
    expect(
      tsvOf(
        ['Country', 'Practices'],
        [
          ['Italy', 3],
          ['Korea, Republic of', null],
        ],
      ),
    ).toBe('Country\tPractices\nItaly\t3\nKorea, Republic of\t');
  });

  it('has spaces for tabs and line breaks in cells', () => {
    expect(tsvOf(['a'], [['one\ttwo\r\nthree\nfour']])).toBe('a\none two three four');
  });

  it('makes formulas harmless, also behind a quotation mark, which a spreadsheet would take away', () => {
    expect(tsvOf(['a'], [['=1+1'], [' -x'], ['"=1+1"'], ['-5']])).toBe('a\n\'=1+1\n\' -x\n"""=1+1"""\n-5');
  });

  it('reads back as the same cells', () => {
    const plain = (cell: Cell) => (typeof cell === 'string' ? cell.replace(/\r\n|[\t\r\n]/g, ' ') : cell);
    fc.assert(
      fc.property(anyTable, ({ headings, rows }) => {
        const table = [headings, ...rows].map((line) => line.map(plain));
        const lines = read(tsvOf(headings, rows), '\t', '\n');
        expect(lines.map((line, i) => line.map((cell, j) => withoutApostrophe(cell, table[i][j])))).toEqual(
          table.map((line) => line.map((cell) => String(cell ?? ''))),
        );
      }),
    );
  });
});
