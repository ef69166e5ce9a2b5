import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'atlas-extract-'));
afterAll(() => rmSync(home, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly shown: string;
  readonly errors: string;
}

/** Runs a script of the project in a process of its own. */
function run(args: readonly string[], input: string | Buffer = ''): Promise<Run> {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...args], { cwd: project });
  const [shown, errors]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => shown.push(part));
  child.stderr.on('data', (part: Buffer) => errors.push(part));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((done) => {
    child.on('close', (code) =>
      done({ code, shown: Buffer.concat(shown).toString(), errors: Buffer.concat(errors).toString() }),
    );
  });
}

const line = (id: string, text: string, more: object = {}) => `${JSON.stringify({ id, text, ...more })}\n`;
const KENYA = 'Kenya runs a hotline for sailors at the piers.';
const parsed = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as { kind: string; doc: string });

describe('a corpus in shards', () => {
  it('that are extracted each in a process of its own and merged in another order gives the committed data', async () => {
    const { shown, code } = await run(['extract', '--documents', 'seeds']);
    expect(code).toBe(0);
    const documents = shown.trimEnd().split('\n');
    const shards = [documents.slice(3), documents.slice(0, 1), documents.slice(1, 3)];
    const files: string[] = [];
    for (const [i, shard] of shards.entries()) {
      const { code: own, shown: records } = await run(['extract'], shard.join('\n'));
      expect(own).toBe(0);
      files.push(join(home, `shard-${i}.jsonl`));
      writeFileSync(files[i], records);
    }
    const first = await run(['merge', files[2], files[0]]);
    writeFileSync(join(home, 'merged.jsonl'), first.shown);
    const out = join(home, 'data');
    const made = await run(['prepare-data', '--out', out, '--records', join(home, 'merged.jsonl'), files[1], files[0]]);
    expect(made).toMatchObject({ code: 0, shown: expect.stringMatching(/^documents +5$/m) });
    const { files: listed } = JSON.parse(readFileSync('data/manifest.json', 'utf8')) as { files: object };
    const names = [...Object.keys(listed), 'manifest.json'];
    expect(names.length).toBeGreaterThan(10);
    for (const name of names)
      expect(readFileSync(join(out, name)).equals(readFileSync(join('data', name))), name).toBe(true);
  });
});

describe('npm run extract', () => {
  it('writes the records of a document and behind them its own line, and tells how far it is', async () => {
    const { code, shown, errors } = await run(['extract'], line('0042', KENYA));
    expect(code).toBe(0);
    expect(parsed(shown).map(({ kind, doc }) => [kind, doc])).toEqual([
      ['mention', '0042'],
      ['practice', '0042'],
      ['document', '0042'],
    ]);
    expect(errors).toBe('1 document, 2 records: 0042 0042\n');
  });

  it('names each line that it cannot read, with the mend, and extracts the others', async () => {
    const input = Buffer.concat([
      Buffer.from(`${line('901', KENYA)}{"id":\n\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(line('901', 'Peru.') + line('9x', 'Peru.') + line('903', ' * ') + line('902', 'Peru.')),
    ]);
    const child = await run(['extract'], input);
    expect(child.code).toBe(1);
    expect(new Set(parsed(child.shown).map(({ doc }) => doc))).toEqual(new Set(['901', '902']));
    for (const fault of [
      'extract: line 2 is not JSON (',
      'extract: line 4 is not valid UTF-8; write it as UTF-8\n',
      'extract: line 5 has the id "901" of line 1; give it another\n',
      'extract: line 6 has a wrong entry: "id" must be three to six digits',
      'extract: line 7 has a "text" with nothing but white space or signs\n',
      'extract: 5 lines at fault, named above; 2 documents extracted\n',
    ])
      expect(child.errors).toContain(fault);
  });

  it('gives nothing for nothing, and knows no other options', async () => {
    expect(await run(['extract'])).toEqual({ code: 0, shown: '', errors: '' });
    expect(await run(['extract', '--colour'])).toMatchObject({ code: 2, shown: '' });
  });

  it('ends when nobody reads what it writes', async () => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'extract'], { cwd: project });
    child.stdout.destroy();
    child.stdin.on('error', () => undefined);
    for (let i = 0; i < 200; i++) child.stdin.write(line(String(1000 + i), `${KENYA}\n\n`.repeat(50)));
    child.stdin.end();
    expect(await new Promise((done) => child.on('close', done))).toBe(1);
  });
});

it('prepare:data and merge make nothing of half a shard', async () => {
  const { shown } = await run(['extract'], line('901', KENYA));
  const file = join(home, 'half.jsonl');
  writeFileSync(file, shown.slice(shown.indexOf('\n') + 1));
  const out = join(home, 'half');
  for (const args of [
    ['merge', file],
    ['prepare-data', '--out', out, '--records', file],
  ]) {
    const made = await run(args);
    expect(made).toMatchObject({ code: 1, shown: '' });
    expect(made.errors).toContain(
      'document 901 lacks 1 of its 2 records; give the whole output of its shard\nnothing is merged',
    );
  }
  expect(() => readFileSync(join(out, 'atlas.json'))).toThrow();
});
