import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../src/atlas/read-text';
import { KeptTexts } from './kept-texts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'atlas-kept-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const KENYA = { id: '901', source: 'Kenya runs a hotline for sailors at the piers.' };
const read = readText(KENYA.id, KENYA.source);
const kept = (rules = 'abc') => new KeptTexts(join(folder, 'texts'), rules);

describe('what was read in a text', () => {
  it('is found again by the same rules, for the same text of the same document', () => {
    expect(kept().find(KENYA)).toBeUndefined();
    kept().keep(KENYA, read);
    expect(kept().find(KENYA)).toEqual(read);
    expect(kept().find({ ...KENYA, id: '902' })).toBeUndefined();
    expect(kept().find({ ...KENYA, source: `${KENYA.source} ` })).toBeUndefined();
    expect(kept('def').find(KENYA)).toBeUndefined();
  });

  it('of other rules is dropped with the first text that is kept', () => {
    kept().keep(KENYA, read);
    kept('def').keep(KENYA, read);
    expect(readdirSync(join(folder, 'texts'))).toEqual(['def']);
  });

  it.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -9)],
    ['changed', (text) => text.replace('hotline', 'hotlime')],
    ['empty', () => ''],
    ['something else', () => 'null'],
  ])('counts as none where its file is %s, and is written anew', (_what, damage) => {
    kept().keep(KENYA, read);
    const [file] = readdirSync(join(folder, 'texts', 'abc')).map((name) => join(folder, 'texts', 'abc', name));
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, damage(sound));
    expect(kept().find(KENYA)).toBeUndefined();
    kept().keep(KENYA, read);
    expect(readFileSync(file, 'utf8')).toBe(sound);
    expect(readdirSync(join(folder, 'texts', 'abc'))).toHaveLength(1);
  });

  it('is not kept where the folder cannot be written, and nothing fails', () => {
    writeFileSync(join(folder, 'texts'), 'a file');
    kept().keep(KENYA, read);
    expect(kept().find(KENYA)).toBeUndefined();
  });
});
