import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../src/atlas/changes';

const project = resolve(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'atlas-prepare-'));
const corpus = join(home, 'corpus');
const out = join(home, 'data');

const TEXTS: Readonly<Record<string, string>> = {
  '901': 'Chile runs a night school programme for young sailors in its northern ports.\n',
  '902': 'Peru and Tonga were named by one speaker.\n',
};

const entry = (id: string) => ({
  id,
  file: `${id}.txt`,
  title: `Report ${id}`,
  shortName: `R${id}`,
  publisher: 'Lantern Guild',
  years: [1998],
  kind: 'report',
  language: 'en',
  sha256: createHash('sha256').update(TEXTS[id]).digest('hex'),
});

/** Seconds: 3 May 2026. */
const SOURCE_DATE_EPOCH = '1777766400';

interface Run {
  readonly code: number;
  readonly shown: string;
  readonly errors: string;
}

function prepareData(...args: string[]): Promise<Run> {
  const command = ['scripts/run.mjs', 'prepare-data', ...args];
  return new Promise((done) => {
    execFile(
      process.execPath,
      command,
      { cwd: project, env: { ...process.env, SOURCE_DATE_EPOCH } },
      (error, shown, errors) => done({ code: Number(error?.code ?? 0), shown, errors }),
    );
  });
}

/** The texts of all files of a folder, by their path in it. */
const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

/** A copy of the data and of the corpus with a text that is not the one described. */
function withBrokenText(name: string): { readonly texts: string; readonly data: string } {
  const texts = join(home, name, 'corpus');
  const data = join(home, name, 'data');
  cpSync(corpus, texts, { recursive: true });
  cpSync(out, data, { recursive: true });
  writeFileSync(join(texts, '902.txt'), 'Somebody has changed this.\n');
  return { texts, data };
}

let first: Run;

beforeAll(async () => {
  mkdirSync(corpus);
  for (const [id, text] of Object.entries(TEXTS)) writeFileSync(join(corpus, `${id}.txt`), text);
  writeFileSync(join(corpus, 'corpus.json'), JSON.stringify(Object.keys(TEXTS).map(entry)));
  first = await prepareData('--corpus', corpus, '--out', out);
});

afterAll(() => rmSync(home, { recursive: true }));

describe('npm run prepare:data', () => {
  it('writes the data of a corpus and shows what it found', () => {
    expect(first).toMatchObject({ code: 0, shown: expect.stringMatching(/^documents +2$/m) });
    expect(Object.keys(contents(out)).sort()).toEqual([
      'aggregates.json',
      'atlas.json',
      'changes.json',
      'documents/901.json',
      'documents/902.json',
      'manifest.json',
      'mentions.json',
      'networks.json',
      'passages.json',
      'records.jsonl',
    ]);
  });

  it('writes the same bytes each time, wherever the corpus lies', async () => {
    const [elsewhere, again] = [join(home, 'elsewhere'), join(home, 'again')];
    cpSync(corpus, elsewhere, { recursive: true });
    expect(await prepareData(`--corpus=${elsewhere}`, `--out=${again}`)).toMatchObject({ code: 0 });
    expect(contents(again)).toEqual(contents(out));
  });

  it('writes the same bytes on any number of threads', { timeout: 120_000 }, async () => {
    const texts = join(home, 'threads');
    mkdirSync(texts);
    const told = 'Tonga and Kenya signed an agreement on sailors. Kenya runs a hotline for sailors at the piers.\n\n';
    for (let number = 0; number < 7; number++) {
      const source = `Report ${number}\n\n${told.repeat((number * 3) % 7)}${number}. Peru should train ${number} crews.\n`;
      writeFileSync(join(texts, `91${number}.txt`), source);
    }
    const folders = ['1', '3', '3'].map((threads, i) => ({ threads, data: join(home, `threads-data-${i}`) }));
    for (const { threads, data } of folders) {
      const run = await prepareData('--corpus', texts, '--out', data, '--fresh', '--threads', threads);
      expect(run).toMatchObject({ code: 0, shown: expect.stringMatching(/^partnership records +[1-9]/m) });
      expect(run.errors.includes(`on ${threads} threads`)).toBe(threads !== '1');
    }
    const [one, ...others] = folders.map(({ data }) => contents(data));
    for (const other of others) expect(other).toEqual(one);
  });

  it('reads only the documents that have changed since the last time, and writes what reading all would', async () => {
    const texts = join(home, 'changing');
    cpSync(corpus, texts, { recursive: true });
    rmSync(join(texts, 'corpus.json'));
    // Words that no other run has read.
    writeFileSync(join(texts, '901.txt'), `Chile runs the night school ${home}.\n`);
    const prepared = (out: string, ...more: string[]) =>
      prepareData('--corpus', texts, '--out', join(home, out), ...more);
    await prepared('changing-data');
    writeFileSync(join(texts, '902.txt'), `Peru and Tonga were named in ${home}, and so was Malta.\n`);
    const again = await prepared('changing-data');
    expect(again.errors).toMatch(
      /^1 of 2 documents have not changed since they were read\n902 902: \d records\nmerging/,
    );
    expect(again.errors).not.toContain('901 901');
    expect(await prepared('changing-data', '--check')).toMatchObject({
      code: 0,
      errors: expect.stringMatching(/^90[12] .+\n90[12] .+\nmerging/),
    });
  });

  it('takes no number of threads that cannot be', async () => {
    for (const threads of ['0', '-1', 'two']) {
      const run = await prepareData('--corpus', corpus, '--out', out, `--threads=${threads}`);
      expect(run).toMatchObject({
        code: 2,
        errors: expect.stringContaining('--threads must be a number from 1 to 99'),
      });
    }
  });

  it('names a document that is not sound, prepares the others, and destroys nothing', async () => {
    const { texts, data } = withBrokenText('broken');
    writeFileSync(join(data, 'notes.txt'), 'mine');
    const run = await prepareData('--corpus', texts, '--out', data);
    expect(run.code).toBe(1);
    expect(run.errors).toContain('prepare:data: 902.txt does not have the SHA-256');
    expect(run.errors).toContain('the corpus has 1 fault, named above; all other documents are prepared');
    const { 'atlas.json': atlas, ...others } = contents(data);
    expect((JSON.parse(atlas) as { documents: { id: string }[] }).documents.map(({ id }) => id)).toEqual(['901']);
    expect(others).toMatchObject({ 'notes.txt': 'mine', 'documents/902.json': contents(out)['documents/902.json'] });
  });

  it('takes away a document that once failed and then left the corpus', async () => {
    const { texts, data } = withBrokenText('left');
    await prepareData('--corpus', texts, '--out', data);
    rmSync(join(texts, '902.txt'));
    writeFileSync(join(texts, 'corpus.json'), JSON.stringify([entry('901')]));
    expect(await prepareData('--corpus', texts, '--out', data)).toMatchObject({ code: 0 });
    expect(Object.keys(contents(data))).not.toContain('documents/902.json');
  });

  it('says that it has written nothing where no document is sound', async () => {
    const { texts, data } = withBrokenText('unsound');
    writeFileSync(join(texts, '901.txt'), 'Somebody has changed this too.\n');
    const run = await prepareData('--corpus', texts, '--out', data);
    expect(run.code).toBe(1);
    expect(run.errors).toContain('the corpus has 2 faults, named above; nothing is written');
    expect(contents(data)).toEqual(contents(out));
  });

  it('reads a document in another language as far as it can, and says so', async () => {
    const texts = join(home, 'french');
    mkdirSync(texts);
    writeFileSync(
      join(texts, '903.txt'),
      'Les quais de la Norvège sont vieux, et les bateaux qui arrivent du Kenya attendent la marée dans le port.\n',
    );
    const run = await prepareData('--corpus', texts, '--out', join(home, 'french-data'));
    expect(run).toMatchObject({ code: 0, shown: expect.stringMatching(/^mention records +2$/m) });
    expect(run.errors).toContain('prepare:data: 903 903 looks like French; the rules read English, so only ');
  });

  it('says at once that it cannot write', async () => {
    const run = await prepareData('--corpus', corpus, '--out', join(corpus, '901.txt', 'data'));
    expect(run).toMatchObject({ code: 1, shown: '' });
    expect(run.errors).toContain('cannot write to ');
  });

  it('writes nothing where nothing can be read, and says what is in the way', async () => {
    const missing = join(home, 'missing');
    expect(await prepareData('--corpus', missing, '--out', out)).toMatchObject({
      code: 1,
      errors: `prepare:data: there is no corpus folder ${missing}; give an existing one with --corpus\n`,
    });
  });

  it('does not know other options', async () => {
    const run = await prepareData('--colour', 'red');
    expect(run.code).toBe(2);
    expect(run.errors).toBe(
      'prepare:data: unknown option --colour\nusage: npm run prepare:data -- [--corpus DIR] [--out DIR] [--check] [--fresh] [--threads N] [--records FILE ...]\n',
    );
  });
});

describe('the list of changes', () => {
  const changesIn = (folder: string) =>
    (JSON.parse(contents(folder)['changes.json']) as { changes: readonly Change[] }).changes;

  it('begins with what is there, and gets no second entry of the same', async () => {
    const [entry, ...others] = changesIn(out);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ before: null, day: '2026-05-03', documents: null, counts: { documents: 2 } });
    const data = join(home, 'twice');
    cpSync(out, data, { recursive: true });
    const run = await prepareData('--corpus', corpus, '--out', data);
    expect(`${run.code} ${first.errors} ${run.errors}`).not.toContain('changes');
    expect(contents(data)).toEqual(contents(out));
  });

  it('says what a corpus that lost a document lost, and that the list before was broken', async () => {
    const [texts, data] = [join(home, 'less', 'corpus'), join(home, 'less', 'data')];
    cpSync(corpus, texts, { recursive: true });
    cpSync(out, data, { recursive: true });
    rmSync(join(texts, '902.txt'));
    writeFileSync(join(texts, 'corpus.json'), JSON.stringify([entry('901')]));
    await prepareData('--corpus', texts, '--out', data);
    const [begun] = changesIn(out);
    const [newest, ...others] = changesIn(data);
    expect(others).toEqual([begun]);
    expect(newest).toMatchObject({
      before: begun.edition,
      documents: { added: [], removed: [{ id: '902', name: 'R902' }], changed: [] },
      records: { mention: { added: 0, removed: 2, changed: 0 }, practice: { added: 0, removed: 0, changed: 0 } },
    });
    writeFileSync(join(data, 'changes.json'), '{');
    const check = await prepareData('--check', '--corpus', texts, '--out', data);
    expect(check.errors).toContain(
      `${join(data, 'changes.json')} is not a list of changes; a new list of changes begins`,
    );
    expect(check.errors).toContain(`${join(data, 'changes.json')} differs in line 2, column 1`);
  });
});

describe('a review beside the texts', () => {
  /** A copy of the corpus, with a line of review about its practice. */
  function withReview(name: string, fields: object): { readonly texts: string; readonly data: string } {
    const texts = join(home, name, 'corpus');
    cpSync(corpus, texts, { recursive: true });
    const { 'records.jsonl': records } = contents(out);
    const [school] = records
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; id: string; quote: string })
      .filter(({ kind }) => kind === 'practice');
    const line = { id: school.id, quote: school.quote, verdict: 'right', reviewer: 'AB', date: '2026-05-03' };
    writeFileSync(join(texts, 'review.jsonl'), `${JSON.stringify({ ...line, ...fields })}\n`);
    return { texts, data: join(home, name, 'data') };
  }

  it('corrects the atlas, is counted on the screen, and leaves the records of the program', async () => {
    const { texts, data } = withReview('corrected', { verdict: 'corrected', changes: { themes: ['climate'] } });
    const run = await prepareData('--corpus', texts, '--out', data);
    expect(run).toMatchObject({ code: 0, shown: expect.stringMatching(/^corrected by persons +1$/m) });
    expect(contents(data)['records.jsonl']).toBe(contents(out)['records.jsonl']);
    expect(JSON.parse(contents(data)['atlas.json'])).toMatchObject({
      practices: [{ themes: ['climate'], checked: true }],
    });
    expect(contents(data)['passages.json']).toContain('"checked":{"date":"2026-05-03","corrected":["themes"]}');
  });

  it('is part of what the data is compared with', async () => {
    const { texts } = withReview('compared', { verdict: 'wrong' });
    const run = await prepareData('--check', '--corpus', texts, '--out', out);
    expect(run).toMatchObject({ code: 1, errors: expect.stringContaining('differs in line') });
  });

  it('that has no effect is named by file and line, and the work goes on', async () => {
    const { texts, data } = withReview('stale', { quote: 'Words of some other record.' });
    const run = await prepareData('--corpus', texts, '--out', data);
    expect(run).toMatchObject({ code: 0, shown: expect.stringMatching(/^reviews without effect +1$/m) });
    expect(run.errors).toContain(`prepare:data: ${join(texts, 'review.jsonl')}:1 quotes other words than its record, `);
    expect(JSON.parse(contents(data)['manifest.json'])).toMatchObject({ review: { lines: 1, unmatched: 1 } });
  });

  it.each([
    ['shape', { verdict: 'perhaps' }, 'needs a "verdict" of right, wrong, corrected'],
    ['sense', { verdict: 'corrected', changes: { countries: [] } }, 'leaves its practice without a country or region'],
  ])('that is at fault in its %s stops the work before anything is written', async (name, fields, message) => {
    const { texts, data } = withReview(name, fields);
    const run = await prepareData('--corpus', texts, '--out', data);
    expect(run.code).toBe(1);
    expect(run.errors).toContain(`${join(texts, 'review.jsonl')}:1 ${message}`);
    expect(run.errors).toContain('the review has 1 fault; nothing is written');
    expect(existsSync(data)).toBe(false);
  });
});

describe('npm run prepare:data -- --check', () => {
  const check = (texts: string, data: string) => prepareData('--check', '--corpus', texts, '--out', data);

  it('is content with the data of the corpus', async () => {
    expect(await check(corpus, out)).toMatchObject({ code: 0 });
  });

  it('names file and line of what differs, and writes nothing', async () => {
    const data = join(home, 'edited');
    cpSync(out, data, { recursive: true });
    const records = contents(out)['records.jsonl'];
    const edited = records.split('\n').with(1, '{}').join('\n');
    writeFileSync(join(data, 'records.jsonl'), edited);
    const run = await check(corpus, data);
    expect(run.code).toBe(1);
    expect(run.errors).toContain(`${join(data, 'records.jsonl')} differs in line 2, column 2:`);
    expect(run.errors).toContain('To renew the data: npm run prepare:data');
    expect(contents(data)['records.jsonl']).toBe(edited);
  });

  it('names a document that is not sound, which is why the data differs', async () => {
    const { texts, data } = withBrokenText('checked');
    const run = await check(texts, data);
    expect(run.code).toBe(1);
    expect(run.errors).toContain('902.txt does not have the SHA-256');
    expect(run.errors).toContain('the corpus has 1 fault, named above; the data is not compared');
  });
});
