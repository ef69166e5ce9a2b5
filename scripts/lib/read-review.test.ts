import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReviewFile } from './read-review';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-review-'));
  path = join(folder, 'review.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the review of a corpus folder', () => {
  it('is empty where there is no file, as where the file is empty', () => {
    const nothing = { path, lines: [], superseded: 0 };
    expect(readReviewFile(folder)).toEqual(nothing);
    writeFileSync(path, '');
    expect(readReviewFile(folder)).toEqual(nothing);
  });

  it('may have the line that the documentation gives as an example', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/review.md'), 'utf8');
    const [, example] = /```text\n(.+?\n)```/s.exec(text) ?? [];
    writeFileSync(path, example);
    expect(readReviewFile(folder).lines).toMatchObject([{ verdict: 'corrected', changes: { themes: ['health'] } }]);
  });

  it('names every line at fault by file and number', () => {
    writeFileSync(path, '{\n[]\n');
    expect(() => readReviewFile(folder)).toThrow(
      new RegExp(`${path}:1 is not JSON .+\\n${path}:2 is no object; .+\\nthe review has 2 faults; nothing is written`),
    );
  });

  it('must be UTF-8', () => {
    writeFileSync(path, Buffer.from([0x7b, 0xff, 0x7d]));
    expect(() => readReviewFile(folder)).toThrow(`${path} is not valid UTF-8; save it as UTF-8`);
  });

  it('must be a file', () => {
    mkdirSync(path);
    expect(() => readReviewFile(folder)).toThrow(`cannot read ${path}: `);
  });
});
