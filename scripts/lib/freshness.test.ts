import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenChanged } from './freshness';

const home = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-freshness-'));
  process.chdir(folder);
  write('in/a.txt', 'a');
  write('in/deep/b.txt', 'b');
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const build = vi.fn(() => write('out.txt', 'built'));

/** Whether the step runs now. */
async function runs(inputs: string[] = ['in'], step = 'build'): Promise<boolean> {
  build.mockClear();
  await whenChanged(step, inputs, ['out.txt'], build);
  return build.mock.calls.length > 0;
}

describe('a step', () => {
  it('runs once while nothing changes', async () => {
    expect([await runs(), await runs(), await runs()]).toEqual([true, false, false]);
  });

  it.each<[string, () => void]>([
    ['a file of a folder changes', () => write('in/deep/b.txt', 'B')],
    ['a file comes', () => write('in/c.txt', '')],
    ['a file goes', () => rmSync('in/a.txt')],
    ['a text moves from one file to another', () => (write('in/a.txt', 'b'), write('in/deep/b.txt', 'a'))],
    ['a file gets another name', () => renameSync('in/a.txt', 'in/b.txt')],
    ['the result is gone', () => rmSync('out.txt')],
    ['somebody else has written the result', () => write('out.txt', 'from elsewhere')],
    ['its memory is gone', () => rmSync('.cache', { recursive: true })],
  ])('runs again when %s', async (_case, change) => {
    await runs();
    change();
    expect([await runs(), await runs()]).toEqual([true, false]);
  });

  it('runs again when it has other inputs, also ones that are not there yet', async () => {
    await runs(['in/a.txt', 'later.txt']);
    expect(await runs(['in/a.txt', 'in/deep'])).toBe(true);
    await runs(['in/a.txt', 'later.txt']);
    write('later.txt', '');
    expect(await runs(['in/a.txt', 'later.txt'])).toBe(true);
  });

  it('does not mind the times of its inputs', async () => {
    await runs();
    utimesSync('in/a.txt', 1, 1);
    expect(await runs()).toBe(false);
  });

  it('is another step under another name', async () => {
    await runs();
    expect(await runs(['in'], 'test')).toBe(true);
  });

  it('runs again after it has failed, and passes the failure on', async () => {
    build.mockImplementationOnce(() => {
      throw new Error('no space');
    });
    await expect(runs()).rejects.toThrow('no space');
    expect(await runs()).toBe(true);
  });

  it('runs again when an input changed while it ran', async () => {
    build.mockImplementationOnce(() => {
      write('out.txt', 'built from a');
      write('in/a.txt', 'edited meanwhile');
    });
    await runs();
    expect(await runs()).toBe(true);
  });
});
