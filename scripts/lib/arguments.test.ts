import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArguments, runCommand, UsageError } from './arguments';

const KINDS = { corpus: 'value', 'dry-run': 'flag' } as const;
const read = (...args: string[]) => readArguments(args, KINDS, 'usage: prepare …');

describe('the arguments of a command', () => {
  it('are options with values, flags and the rest in order', () => {
    const { values, flags, rest } = read('a.txt', '--corpus', 'seeds', '--dry-run', 'b.txt', '-');
    expect([...values]).toEqual([['corpus', 'seeds']]);
    expect([...flags]).toEqual(['dry-run']);
    expect(rest).toEqual(['a.txt', 'b.txt', '-']);
  });

  it('may join a value with an equals sign, which may have others in it', () => {
    expect(read('--corpus=a=b\nc').values.get('corpus')).toBe('a=b\nc');
  });

  it('take the last of two values', () => {
    expect(read('--corpus', 'a', '--corpus', 'b').values.get('corpus')).toBe('b');
  });

  it('are empty without any', () => {
    const { values, flags, rest } = read();
    expect([values.size, flags.size, rest.length]).toEqual([0, 0, 0]);
  });

  it.each([
    [['--colour', 'red'], 'unknown option --colour'],
    [['--constructor=x'], 'unknown option --constructor'],
    [['-c', 'seeds'], 'unknown option -c'],
    [['--'], 'unknown option --'],
    [['--Corpus', 'seeds'], 'unknown option --Corpus'],
    [['--corpus'], 'option --corpus needs a value'],
    [['--corpus='], 'option --corpus needs a value'],
    [['--dry-run=yes'], 'option --dry-run takes no value'],
  ])('%j: %s, with the usage', (args, message) => {
    expect(() => read(...args)).toThrow(new UsageError(`${message}\nusage: prepare …`));
  });
});

describe('running a command', () => {
  const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { exitCode } = process;

  beforeEach(() => {
    shown.mockClear();
    process.exitCode = undefined;
  });

  afterEach(() => {
    process.exitCode = exitCode;
  });

  it.each<[string, () => void | Promise<void>, number | undefined, string[][]]>([
    ['says nothing when all is well', () => {}, undefined, []],
    [
      'exits with 2 for wrong use',
      () => {
        throw new UsageError('unknown option --colour');
      },
      2,
      [['prepare: unknown option --colour']],
    ],
    [
      'exits with 1 for all else',
      () => Promise.reject(new Error('the disk is full')),
      1,
      [['prepare: the disk is full']],
    ],
    ['shows what is no Error, too', () => Promise.reject('no disk'), 1, [['prepare: no disk']]],
  ])('%s', async (_what, command, code, messages) => {
    await runCommand('prepare', command);
    expect(process.exitCode).toBe(code);
    expect(shown.mock.calls).toEqual(messages);
  });
});
