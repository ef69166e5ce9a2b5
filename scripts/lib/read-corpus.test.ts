import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from './read-corpus';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-corpus-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

const entry = (id: string, content: string | Uint8Array, fields: Record<string, unknown> = {}) => ({
  id,
  file: `${id}.txt`,
  title: `Report ${id}`,
  shortName: id,
  publisher: 'Lantern Guild',
  years: [1998],
  kind: 'report',
  language: 'en',
  sha256: sha256(content),
  ...fields,
});

/** Writes an index, and reads the folder. */
const readWith = (...entries: unknown[]) => {
  write('corpus.json', JSON.stringify(entries));
  return readCorpus(folder);
};

/** Writes one document with its entry and the sound document 900, and reads the folder. */
const readDocument = (content: string | Uint8Array, fields: Record<string, unknown> = {}) => {
  write('900.txt', 'Sound.');
  write('901.txt', content);
  return readWith(entry('900', 'Sound.'), entry('901', content, fields));
};

/** What is wrong with document 901, when nothing else is. */
const faultOf = ({ texts, faults }: ReturnType<typeof readCorpus>) => {
  expect(texts.map((text) => text.entry.id)).toEqual(['900']);
  expect(faults).toHaveLength(1);
  expect(faults[0].file).toBe('901.txt');
  return faults[0].message;
};

describe('a corpus folder', () => {
  it('gives its texts with their entries, in the order of their ids', () => {
    write('901.txt', 'First.');
    write('902.txt', 'Second.\r\n');
    const { texts, faults, described } = readWith(entry('902', 'Second.\r\n'), entry('901', 'First.'));
    expect(texts).toEqual([
      { entry: entry('901', 'First.'), source: 'First.' },
      { entry: entry('902', 'Second.\r\n'), source: 'Second.\r\n' },
    ]);
    expect(faults).toEqual([]);
    expect(described).toBe(true);
  });

  it('keeps a byte-order mark, as offsets count it', () => {
    write('901.txt', '\ufeffFirst.');
    const [{ source }] = readWith(entry('901', '\ufeffFirst.')).texts;
    expect(source).toBe('\ufeffFirst.');
  });

  it('leaves alone files of other kinds', () => {
    write('901.txt', 'First.');
    write('notes.pdf', '');
    expect(readWith(entry('901', 'First.')).faults).toEqual([]);
  });
});

describe('a document that cannot be read is named with its mend, and the others are read:', () => {
  it('a text without an entry', () => {
    write('900.txt', 'Sound.');
    write('901.txt', 'Stray.');
    expect(faultOf(readWith(entry('900', 'Sound.')))).toBe(
      'has no entry in corpus.json; add one or take the file away',
    );
  });

  it('an entry without a text', () => {
    write('900.txt', 'Sound.');
    expect(faultOf(readWith(entry('900', 'Sound.'), entry('901', '')))).toBe(
      'is listed in corpus.json but not in the folder; add the file or take the entry away',
    );
  });

  it('a text that is not the one described', () => {
    expect(faultOf(readDocument('Changed.', { sha256: sha256('Original.') }))).toBe(
      `does not have the SHA-256 that corpus.json states; restore the text, or put "${sha256('Changed.')}" there`,
    );
  });

  it('a text that is not UTF-8, with the line', () => {
    const latin = Buffer.from('Line 1\nÅland\nEl Niño\n', 'latin1');
    expect(faultOf(readDocument(latin))).toBe('is not valid UTF-8 (line 2); save it as UTF-8');
  });

  it('a text that ends in the middle of a character', () => {
    const cut = Buffer.from('Line 1\nEl Niñ').subarray(0, -1);
    expect(faultOf(readDocument(cut))).toBe('is not valid UTF-8 (line 2); save it as UTF-8');
  });

  it('an empty text', () => {
    expect(faultOf(readDocument(''))).toBe('is empty; put the text in, or take the file and its entry away');
  });

  it('a text without a letter or digit', () => {
    expect(faultOf(readDocument(' \n***\n'))).toBe('has no text in it, only white space or signs');
  });

  it('an entry whose field is missing', () => {
    expect(faultOf(readDocument('Text.', { publisher: undefined }))).toBe(
      'entry 2 of corpus.json: "publisher" must be a text',
    );
  });

  it('an entry with the id of another', () => {
    write('900.txt', 'Sound.');
    write('901.txt', 'Twin.');
    expect(faultOf(readWith(entry('900', 'Sound.'), { ...entry('901', 'Twin.'), id: '900' }))).toBe(
      'entry 2 of corpus.json: id "900" is taken; give it another',
    );
  });

  it('a folder that is called like a text', () => {
    write('900.txt', 'Sound.');
    mkdirSync(join(folder, '901.txt'));
    expect(faultOf(readWith(entry('900', 'Sound.'), entry('901', '')))).toMatch(/folder|not a file/);
  });

  it('all of them, each once', () => {
    write('stray.txt', 'Stray.');
    const { texts, faults } = readWith(entry('901', ''), { id: 'x' });
    expect(texts).toEqual([]);
    expect(faults.map(({ file }) => file)).toEqual(['corpus.json', '901.txt', 'stray.txt']);
  });
});

describe('a folder that is no corpus', () => {
  it('is missing', () => {
    const missing = join(folder, 'missing');
    expect(() => readCorpus(missing)).toThrow(
      `there is no corpus folder ${missing}; give an existing one with --corpus`,
    );
  });

  it('is a file', () => {
    write('901.txt', 'Text.');
    const file = join(folder, '901.txt');
    expect(() => readCorpus(file)).toThrow(`${file} is a file, not a corpus folder`);
  });

  it('is empty', () => {
    expect(() => readCorpus(folder)).toThrow(`${folder} holds no text (.txt or .md) and no corpus.json`);
  });

  it('has an index that lists nothing', () => {
    expect(() => readWith()).toThrow(`corpus.json in ${folder} lists no document`);
  });

  it.each(['{', '', 'Reports:'])('has an index that is not JSON: %j', (text) => {
    write('corpus.json', text);
    expect(() => readCorpus(folder)).toThrow(`${join(folder, 'corpus.json')} is not valid JSON: `);
  });

  it('has an index of another shape', () => {
    write('corpus.json', '{"documents":[]}');
    expect(readCorpus(folder)).toMatchObject({
      texts: [],
      faults: [{ file: 'corpus.json', message: 'must be a list of documents: [ { "id": … }, … ]' }],
    });
  });
});

describe('a folder without an index', () => {
  it('takes ids from the names, titles from the first line and years from the text', () => {
    write('007_lantern.txt', '***\n\n# Lantern report\n\nOf 1998 and 2001.\n');
    write('boats.md', 'BOATS\n');
    const { texts, faults, described } = readCorpus(folder);
    expect(described).toBe(false);
    expect(faults).toEqual([]);
    expect(texts.map((text) => text.entry)).toEqual([
      {
        ...entry('000', 'BOATS\n'),
        file: 'boats.md',
        title: 'BOATS',
        shortName: 'boats',
        publisher: 'not stated',
        years: [],
        kind: 'document',
        language: 'und',
      },
      {
        ...entry('007', '***\n\n# Lantern report\n\nOf 1998 and 2001.\n'),
        file: '007_lantern.txt',
        title: 'Lantern report',
        shortName: '007_lantern',
        publisher: 'not stated',
        years: [1998],
        kind: 'document',
        language: 'und',
      },
    ]);
  });

  it('gives a name’s own id to one text only', () => {
    write('007_a.txt', 'A text');
    write('007_b.txt', 'B text');
    expect(readCorpus(folder).texts.map(({ entry: { id, shortName } }) => [id, shortName])).toEqual([
      ['000', '007_b'],
      ['007', '007_a'],
    ]);
  });

  it('keeps the ids that names have, whatever stands before them in the folder', () => {
    write('(draft).txt', 'A draft');
    write('000_report.txt', 'A report');
    expect(readCorpus(folder).texts.map(({ entry: { id, shortName } }) => [id, shortName])).toEqual([
      ['000', '000_report'],
      ['001', '(draft)'],
    ]);
  });

  it('names what cannot be read', () => {
    write('000.txt', 'Sound.');
    write('001.txt', '');
    const { texts, faults } = readCorpus(folder);
    expect(texts).toHaveLength(1);
    expect(faults.map(({ file }) => file)).toEqual(['001.txt']);
  });

  it('names a link that leads nowhere, and reads the others', () => {
    write('000.txt', 'Sound.');
    symlinkSync(join(folder, 'nowhere.txt'), join(folder, '001.txt'));
    const { texts, faults } = readCorpus(folder);
    expect(texts.map(({ entry: { id } }) => id)).toEqual(['000']);
    expect(faults).toMatchObject([{ file: '001.txt', message: expect.stringMatching(/^cannot be read \(ENOENT/) }]);
  });

  it('is not put off by a folder that is called like a text', () => {
    write('000.txt', 'Sound.');
    mkdirSync(join(folder, '001.txt'));
    expect(readCorpus(folder).texts).toHaveLength(1);
  });
});
