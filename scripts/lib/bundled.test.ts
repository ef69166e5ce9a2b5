import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundled } from './bundled.mjs';

const project = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-bundled-'));
  process.chdir(folder);
  mkdirSync('scripts/lib', { recursive: true });
  writeFileSync('scripts/greet.ts', "import { WORD } from './lib/word';\nexport const said: string = WORD;\n");
  say('hello');
});

afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

const say = (word: string) => writeFileSync('scripts/lib/word.ts', `export const WORD: string = '${word}';\n`);

/** What a script says that has been put together. */
async function saidBy(path: string): Promise<string> {
  return ((await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)) as { said: string }).said;
}

/** Leaves a mark beside a script, which is gone when it is put together again. */
const mark = (path: string) => writeFileSync(join(dirname(path), 'mark'), '');
const isMarked = (path: string) => existsSync(join(dirname(path), 'mark'));
const kept = () => readdirSync('.cache/programs');

describe('a script in one file', () => {
  it('is put together once, for several who ask at once too', async () => {
    const [path, other] = await Promise.all([bundled('greet'), bundled('greet')]);
    expect(other).toBe(path);
    expect(basename(path)).toBe('greet.mjs');
    expect(await saidBy(path)).toBe('hello');
    mark(path);
    expect(await bundled('greet')).toBe(path);
    expect(isMarked(path)).toBe(true);
    expect(kept()).toHaveLength(1);
  });

  it('is another when one of its files is another, and the same when that is as it was', async () => {
    const before = await bundled('greet');
    mark(before);
    say('goodbye');
    const after = await bundled('greet');
    expect(after).not.toBe(before);
    expect(await saidBy(after)).toBe('goodbye');
    say('hello');
    expect(await bundled('greet')).toBe(before);
    expect(isMarked(before)).toBe(true);
  });

  it('is cleared away once there is a newer one and nobody has asked for it in an hour', async () => {
    const old = dirname(await bundled('greet'));
    const other = dirname(await bundled('greet', '.cache/elsewhere'));
    say('goodbye');
    const lately = dirname(await bundled('greet'));
    expect(existsSync(old)).toBe(true);
    for (const path of [old, other]) utimesSync(path, 1e9, 1e9);
    say('good day');
    const newest = dirname(await bundled('greet'));
    expect(kept().sort()).toEqual([lately, newest].map((path) => basename(path)).sort());
    expect(existsSync(other)).toBe(true);
  });

  it('that is not sound says so, and leaves nothing', async () => {
    writeFileSync('scripts/greet.ts', "import { WORD } from './lib/none';\nconsole.log(WORD);\n");
    await expect(bundled('greet')).rejects.toThrow('./lib/none');
    expect(kept()).toEqual([]);
  });
});
