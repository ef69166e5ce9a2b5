import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../src/extract/records';

const project = resolve(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'atlas-evaluate-'));
const records = join(home, 'records.jsonl');
const reference = join(home, 'reference.jsonl');

interface Run {
  readonly code: number;
  readonly shown: string;
  readonly errors: string;
}

function node(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: project, maxBuffer: 1e8 }, (error, shown, errors) =>
      done({ code: Number(error?.code ?? 0), shown, errors }),
    );
  });
}

const evaluate = (...args: string[]) => node('scripts/run.mjs', 'evaluate', ...args);

/** The columns of the printed table, by the kind of record. */
const table = (shown: string) =>
  Object.fromEntries(
    shown
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([kind]) => RECORD_KINDS.some((known) => known === kind))
      .map(([kind, ...cells]) => [kind, cells]),
  );

const lines = (...items: object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
const mention = (line: number, iso3: string, inName = false) => ({ kind: 'mention', doc: '901', line, iso3, inName });

beforeAll(() => {
  writeFileSync(records, lines(mention(1, 'CHL'), mention(2, 'PER', true), mention(3, 'TON'), mention(9, 'ITA')));
  writeFileSync(reference, lines(mention(1, 'CHL'), mention(2, 'PER'), mention(3, 'MLT'), mention(4, 'PER')));
});

afterAll(() => rmSync(home, { recursive: true }));

describe('npm run evaluate', () => {
  it('shows precision, recall, F1 and right labels by kind, for the lines that were annotated', async () => {
    const run = await evaluate(records, `${reference}@901:1-4`);
    expect(run.code).toBe(0);
    expect(table(run.shown)).toEqual({
      mention: ['4', '3', '2', '0.667', '0.500', '0.571', '0.500'],
      practice: ['0', '0', '0', '1.000', '1.000', '1.000', '–'],
      partnership: ['0', '0', '0', '1.000', '1.000', '1.000', '–'],
      funding: ['0', '0', '0', '1.000', '1.000', '1.000', '–'],
      recommendation: ['0', '0', '0', '1.000', '1.000', '1.000', '–'],
    });
  });

  it('takes the whole document where no lines are given', async () => {
    const { shown } = await evaluate(records, reference);
    expect(table(shown).mention.slice(0, 3)).toEqual(['4', '4', '2']);
  });

  it('says how it is used', async () => {
    const usage = 'usage: npm run evaluate -- RECORDS REFERENCE[@DOC:FIRST-LAST] …\n';
    expect(await evaluate(records)).toMatchObject({ code: 2, errors: `evaluate: ${usage}` });
    for (const range of ['901:', '901:1', '901:5-2', '9:1-2']) {
      expect(await evaluate(records, `${reference}@${range}`)).toMatchObject({
        code: 2,
        errors: `evaluate: "${range}" is not a range such as 002:1-440\n${usage}`,
      });
    }
  });

  it('names the file and line that it cannot read', async () => {
    const broken = join(home, 'broken.jsonl');
    writeFileSync(broken, `${lines(mention(1, 'CHL'))}\n{"kind":\n`);
    expect(await evaluate(broken, reference)).toMatchObject({
      code: 1,
      errors: `evaluate: ${broken}, line 3 is not JSON; each line must be one record\n`,
    });
  });

  it('does not take nothing, or something else, for annotations', async () => {
    const other = join(home, 'other.jsonl');
    for (const [text, message] of [
      ['', `${other} holds no annotation to compare with`],
      ['null\n', `${other}, line 1 is no record; it needs "doc" and a "kind" of`],
      ['{"doc":"901","kind":"rumour"}\n', `${other}, line 1 is no record; it needs "doc" and a "kind" of`],
    ]) {
      writeFileSync(other, text);
      const run = await evaluate(records, other);
      expect(run.code).toBe(1);
      expect(run.errors).toContain(message);
    }
  });

  it('reads a file with a byte-order mark, from a folder with an at sign', async () => {
    const folder = join(home, 'me@work');
    mkdirSync(folder);
    const marked = join(folder, 'reference.jsonl');
    writeFileSync(marked, `\ufeff${lines(mention(1, 'CHL'))}`);
    const { shown } = await evaluate(records, `${marked}@901:1-1`);
    expect(table(shown).mention.slice(0, 3)).toEqual(['1', '1', '1']);
  });

  it('gives the numbers of the script that the reference annotations came with', async ({ skip }) => {
    const folder = resolve(project, '../shared/reference');
    const script = join(folder, 'score.mjs');
    if (!existsSync(script)) {
      console.info(`left out: there is no ${script} to compare with`);
      skip();
    }
    const source = readFileSync(script, 'utf8');
    const ranges = new Map(
      [...source.matchAll(/'([\w-]+)': \[\['(\d{3})', (\d+), (\d+)\]\]/g)].map(([, name, doc, from, to]) => [
        name,
        `@${doc}:${from}-${to}`,
      ]),
    );
    expect(ranges.size).toBeGreaterThan(0);
    /** Sets in which only some kinds were annotated, which `evaluate` cannot know. */
    const partial = /KINDS_IN = \{(.*?)\}/s.exec(source)?.[1] ?? '';
    const sets = readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl') && !partial.includes(`'${basename(file, '.jsonl')}'`))
      .map((file) => join(folder, file));
    const found = join(project, 'data/records.jsonl');
    const [ours, theirs] = await Promise.all([
      evaluate(found, ...sets.map((file) => file + (ranges.get(basename(file, '.jsonl')) ?? ''))),
      node(script, found, ...sets, '--json'),
    ]);
    const scores = JSON.parse(theirs.shown) as Record<string, Record<string, number | undefined>>;
    const printed = RECORD_KINDS.map((kind) => {
      const { reference: wanted, predicted, matched, precision, recall, f1, label } = scores[kind];
      const shares = [precision, recall, f1, label].map((share) => share?.toFixed(3) ?? '–');
      return [kind, [...[wanted, predicted, matched].map(String), ...shares]];
    });
    expect(table(ours.shown)).toEqual(Object.fromEntries(printed));
  });
});
