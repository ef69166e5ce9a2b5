import { describe, expect, it } from 'vitest';
import { lineAt, splitLines } from './lines';

describe('splitLines', () => {
  it('numbers lines from 1 and gives the offsets of each, its line break left out', () => {
    expect(splitLines('Oars\n\nSails').map(({ number, start, end, text }) => [number, start, end, text])).toEqual([
      [1, 0, 4, 'Oars'],
      [2, 5, 5, ''],
      [3, 6, 11, 'Sails'],
    ]);
  });

  it('takes CRLF as one break', () => {
    const source = 'Oars\r\nSails\r\n';
    expect(splitLines(source).map(({ start, end }) => source.slice(start, end))).toEqual(['Oars', 'Sails', '']);
  });

  it('keeps a carriage return inside a line', () => {
    expect(splitLines('Oars\rSails\n')[0].text).toBe('Oars\rSails');
  });

  it('takes a carriage return as a break where the text has no other', () => {
    expect(splitLines('Oars\r\rSails\r').map(({ start, end, text }) => [start, end, text])).toEqual([
      [0, 4, 'Oars'],
      [5, 5, ''],
      [6, 11, 'Sails'],
      [12, 12, ''],
    ]);
  });

  it('begins the first line behind a byte-order mark', () => {
    expect(splitLines('\ufeffOars\nSails').map(({ start, text }) => [start, text])).toEqual([
      [1, 'Oars'],
      [6, 'Sails'],
    ]);
  });

  it('gives one empty line for an empty text', () => {
    expect(splitLines('')).toEqual([{ number: 1, start: 0, end: 0, text: '', blank: true }]);
  });

  it('counts white space, byte order marks and unreadable characters as blank', () => {
    expect(splitLines('\ufeff\n \t\n\u00a0\n\ufffd\n.').map(({ blank }) => blank)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('lineAt', () => {
  const lines = splitLines('Oars\nSails\n\nNets');

  it('finds the line of an offset, its line break counted to it', () => {
    expect([0, 3, 4, 5, 10, 11, 12, 15].map((offset) => lineAt(lines, offset).number)).toEqual([
      1, 1, 1, 2, 2, 3, 4, 4,
    ]);
  });

  it('gives the last line for an offset behind the text', () => {
    expect(lineAt(lines, 99).number).toBe(4);
  });
});
