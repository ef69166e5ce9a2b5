import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkWritable, firstDifference, staleDocuments, writeFolder } from './data-folder';

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'atlas-data-folder-'));
  folder = join(home, 'data');
});

afterEach(() => rmSync(home, { recursive: true }));

const files = (entries: Record<string, string>) => new Map(Object.entries(entries));

/** The texts of all files in the folder, by their path in it. */
const contents = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

describe('writing a folder', () => {
  it('makes it, with the folders in it', () => {
    writeFolder(folder, files({ 'atlas.json': '1', 'documents/901.json': '2' }));
    expect(contents()).toEqual({ 'atlas.json': '1', 'documents/901.json': '2' });
  });

  it('puts new files in the place of old ones and keeps what others have put there', () => {
    writeFolder(folder, files({ 'atlas.json': 'old', 'documents/901.json': 'old' }));
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    writeFolder(folder, files({ 'atlas.json': 'new' }));
    expect(contents()).toEqual({ 'atlas.json': 'new', 'documents/901.json': 'old', 'notes.txt': 'mine' });
  });

  it('takes away what is stale, be it there or not', () => {
    writeFolder(folder, files({ 'atlas.json': '1', 'documents/902.json': '2' }));
    writeFolder(folder, files({ 'atlas.json': '1' }), ['documents/902.json', 'documents/903.json']);
    expect(contents()).toEqual({ 'atlas.json': '1' });
  });

  it('leaves nothing beside it', () => {
    writeFolder(folder, files({ 'atlas.json': '1' }));
    expect(readdirSync(home)).toEqual(['data']);
  });

  it('names the folder when it is a file', () => {
    writeFileSync(folder, 'a file');
    expect(() => writeFolder(folder, files({ 'atlas.json': '1' }))).toThrow(
      `cannot write to ${folder}: it is a file, not a folder`,
    );
    expect(readFileSync(folder, 'utf8')).toBe('a file');
  });

  it('names the folder when it cannot be made', () => {
    writeFileSync(join(home, 'file'), '');
    const below = join(home, 'file', 'data');
    expect(() => writeFolder(below, files({ 'atlas.json': '1' }))).toThrow(`cannot write to ${below}: `);
  });

  it('changes nothing when a file cannot be written, and leaves nothing beside it', () => {
    writeFolder(folder, files({ 'atlas.json': 'old' }));
    const impossible = files({ 'atlas.json': 'new', 'atlas.json/x.json': 'a file in a file' });
    expect(() => writeFolder(folder, impossible)).toThrow(`cannot write to ${folder}: `);
    expect(contents()).toEqual({ 'atlas.json': 'old' });
    expect(readdirSync(home)).toEqual(['data']);
  });
});

describe('documents that are stale', () => {
  const MANIFEST = JSON.stringify({ edition: 'e', files: {} });
  const hold = (entries: Record<string, string>) => writeFolder(folder, files(entries));
  const stale = (...names: string[]) =>
    staleDocuments(folder, files(Object.fromEntries(names.map((name) => [name, '']))));

  it('are those in the folder that the data has not any more', () => {
    hold({ 'manifest.json': MANIFEST, 'documents/901.json': '', 'documents/902.json': '', 'documents/notes.json': '' });
    expect(stale('documents/901.json')).toEqual(['documents/902.json']);
    expect(stale('documents/901.json', 'documents/902.json')).toEqual([]);
  });

  it.each(['', '{', 'null', '[]', '{"files":{}}'])('are none in a folder whose manifest is %j', (text) => {
    hold({ 'manifest.json': text, 'documents/902.json': '' });
    expect(stale()).toEqual([]);
  });

  it('are none in a folder of others, and in none', () => {
    expect(stale()).toEqual([]);
    hold({ 'documents/902.json': '' });
    expect(stale()).toEqual([]);
    rmSync(folder, { recursive: true });
    hold({ 'manifest.json': MANIFEST });
    expect(stale()).toEqual([]);
  });
});

describe('whether a folder can be written', () => {
  it('leaves nothing behind, be the folder there or not', () => {
    checkWritable(folder);
    checkWritable(join(folder, 'deep', 'down'));
    expect(readdirSync(home)).toEqual([]);
  });

  it('names the folder when it cannot be', () => {
    writeFileSync(folder, 'a file');
    for (const path of [folder, join(folder, 'below')]) {
      expect(() => checkWritable(path)).toThrow(`cannot write to ${path}: ${folder} is a file, not a folder`);
    }
  });
});

describe('the first difference', () => {
  const between = (stored: string, expected: string) => {
    writeFolder(folder, files({ 'atlas.json': stored }));
    return firstDifference(folder, files({ 'atlas.json': expected }));
  };
  const path = () => join(folder, 'atlas.json');

  it('is none between a folder and what it should hold', () => {
    expect(between('{\n}\n', '{\n}\n')).toBeUndefined();
  });

  it('names file, line and column, with both texts', () => {
    expect(between('{\n"a": 1,\n"b": 2\n}\n', '{\n"a": 1,\n"b": 3\n}\n')).toBe(
      `${path()} differs in line 3, column 6:\n  stored:   ""b": 2"\n  expected: ""b": 3"`,
    );
  });

  it('shows of a long line only what is near the difference', () => {
    const line = (sign: string) => `${'a'.repeat(500)}${sign}${'b'.repeat(500)}`;
    expect(between(line('1'), line('2'))).toBe(
      `${path()} differs in line 1, column 501:\n` +
        `  stored:   "${'a'.repeat(20)}1${'b'.repeat(119)}"\n  expected: "${'a'.repeat(20)}2${'b'.repeat(119)}"`,
    );
  });

  it('says what ends too early or too late', () => {
    expect(between('a', 'a\nb')).toBe(`${path()} differs in line 2, column 1:\n  stored:   nothing\n  expected: "b"`);
    expect(between('a\nb', 'a')).toBe(`${path()} differs in line 2, column 1:\n  stored:   "b"\n  expected: nothing`);
  });

  it('is a file that is missing', () => {
    expect(firstDifference(folder, files({ 'atlas.json': '' }))).toBe(`${path()} is missing`);
  });

  it('is a document that the corpus does not have any more', () => {
    const manifest = JSON.stringify({ edition: 'e', files: {} });
    writeFolder(folder, files({ 'manifest.json': manifest, 'documents/902.json': '' }));
    expect(firstDifference(folder, files({ 'manifest.json': manifest }))).toBe(
      `${join(folder, 'documents/902.json')} belongs to no document of the corpus`,
    );
  });

  it('is not a file of others', () => {
    writeFolder(folder, files({ 'a.json': '1', 'notes.txt': '' }));
    expect(firstDifference(folder, files({ 'a.json': '1' }))).toBeUndefined();
  });
});
