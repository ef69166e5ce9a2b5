import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { printText, readTextLine } from './document-line';

const read = (value: unknown) => readTextLine({ number: 1, text: JSON.stringify(value) });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const TEXT = '\ufeffPORT REPORT\r\n\r\nIn 1998 Kenya’s piers were lit.\u2028';
const entry = {
  id: '123456',
  file: 'port.md',
  title: 'Piers',
  shortName: 'P',
  publisher: 'Lantern Guild',
  years: [1999],
  kind: 'report',
  language: 'en',
  sha256: sha256(TEXT),
};

describe('a document as a line', () => {
  it('is one line, and gives back entry and text to the last character', () => {
    const line = printText({ entry, source: TEXT });
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(readTextLine({ number: 1, text: line })).toEqual({ entry, source: TEXT });
  });

  it('needs no more than id and text: the text tells the rest', () => {
    expect(read({ id: '007', text: TEXT })).toMatchObject({
      entry: {
        id: '007',
        file: '007.txt',
        title: 'PORT REPORT',
        shortName: '007',
        years: [1998],
        sha256: sha256(TEXT),
      },
    });
  });

  it.each([
    [{ id: '007' }, 'has no "text"'],
    [{ id: '007', text: 7 }, 'has no "text"'],
    [{ id: '007', text: 'half \ud800' }, 'has half a character in its "text"'],
    [{ id: '07', text: TEXT }, 'has a wrong entry: "id" must be three to six digits'],
    [{ text: TEXT }, 'has a wrong entry: "id" must be three to six digits'],
    [{ id: '007', text: TEXT, title: '' }, 'has a wrong entry: "title" must be a text'],
    [{ id: '007', text: TEXT, sha256: sha256('') }, 'has a "text" without the SHA-256 that it states'],
    [[], 'is no object'],
  ])('is refused as %j with what is wrong with it', (value, fault) => {
    expect(read(value)).toEqual(expect.stringContaining(fault));
  });
});
