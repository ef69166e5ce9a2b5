/**
 * Reads the corpus and writes the data that the page is made from.
 *
 *   npm run prepare:data -- [--corpus DIR] [--out DIR] [--check] [--fresh] [--threads N] [--records FILE ...]
 *
 * --corpus  folder with the texts, corpus.json and review.jsonl (default: seeds)
 * --out     folder for the data (default: data)
 * --check   write nothing; fail when the folder does not hold what the corpus gives
 * --fresh   read all texts, those too that have not changed since they were last read by the same rules
 * --threads how many texts are extracted at a time (default: as the cores and the texts suggest)
 * --records takes what `npm run extract` has written instead of the texts; the folder is asked for its review alone
 *
 * What was read in a text is kept in .cache/texts, and the text is not read again until it or the rules change. A check
 * reads all.
 */
import { readFileSync } from 'node:fs';
import type { PreparedDocument } from '../src/atlas/build-atlas';
import { readArguments, runCommand, UsageError } from './lib/arguments';
import { CHANGES_FILE, changeListOf } from './lib/change-list';
import { checkWritable, firstDifference, staleDocuments, writeFolder } from './lib/data-folder';
import { KeptTexts } from './lib/kept-texts';
import { prepareRead, type PreparedData } from './lib/prepare';
import { Progress } from './lib/progress';
import { readCorpus, type Corpus } from './lib/read-corpus';
import { readRecords } from './lib/read-records';
import { readReviewFile } from './lib/read-review';
import { readTexts } from './lib/read-texts';
import { utcDay } from './lib/utc-day.mjs';

const USAGE =
  'usage: npm run prepare:data -- [--corpus DIR] [--out DIR] [--check] [--fresh] [--threads N] [--records FILE ...]';
const OPTIONS = {
  corpus: 'value',
  out: 'value',
  check: 'flag',
  fresh: 'flag',
  threads: 'value',
  records: 'value',
} as const;

void runCommand('prepare:data', async () => {
  const { values, flags, rest } = readArguments(process.argv.slice(2), OPTIONS, USAGE);
  const records = values.get('records');
  if (rest.length && records === undefined) throw new UsageError(`unexpected argument ${rest[0]}\n${USAGE}`);
  const threads = threadsAsked(values.get('threads'));
  const out = values.get('out') ?? 'data';
  const start = performance.now();
  const checks = flags.has('check');
  const folder = values.get('corpus') ?? 'seeds';
  const review = readReviewFile(folder);
  if (!checks) checkWritable(out);
  const progress = new Progress();
  const step = (text: string) => progress.step(text);
  const kept = checks || flags.has('fresh') ? undefined : new KeptTexts();
  const corpus =
    records === undefined ? await fromTexts(folder, kept, threads, step) : await fromRecords([records, ...rest]);
  const data = prepareRead(corpus.documents, programVersion(), step, review);
  progress.end();
  for (const notice of data.notices) console.error(`prepare:data: ${notice}`);
  for (const { file, message } of corpus.faults) console.error(`prepare:data: ${file} ${message}`);

  const changes = changeListOf(out, data.files, utcDay());
  if (corpus.documents.length) for (const notice of changes.notices) console.error(`prepare:data: ${notice}`);
  const files = new Map([...data.files, [CHANGES_FILE, changes.text]]);
  if (!checks && corpus.documents.length)
    writeFolder(out, files, corpus.faults.length ? [] : staleDocuments(out, files));
  console.log(summary(data, (performance.now() - start) / 1000));
  if (!corpus.described) console.log('There is no corpus.json: titles and years are taken from the texts themselves.');
  if (corpus.faults.length) throw new Error(outcome(corpus, checks));
  const difference = checks ? firstDifference(out, files) : undefined;
  if (difference) throw new Error(`${difference}\nTo renew the data: npm run prepare:data`);
});

/** A number of threads that was given; undefined when none was. */
function threadsAsked(value: string | undefined): number | undefined {
  if (value === undefined || /^[1-9]\d?$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new UsageError(`--threads must be a number from 1 to 99\n${USAGE}`);
}

/** What was read in a corpus, and what is wrong with it. */
interface ReadCorpus extends Pick<Corpus, 'faults' | 'described'> {
  readonly documents: readonly PreparedDocument[];
}

async function fromTexts(
  folder: string,
  kept: KeptTexts | undefined,
  threads: number | undefined,
  step: (text: string) => void,
): Promise<ReadCorpus> {
  const { texts, ...corpus } = readCorpus(folder);
  return { ...corpus, documents: await readTexts(texts, kept, threads, step) };
}

async function fromRecords(files: readonly string[]): Promise<ReadCorpus> {
  const documents = (await readRecords(files)).documents();
  if (!documents.length) throw new Error(`${files.join(', ')} ${files.length > 1 ? 'hold' : 'holds'} no document`);
  return { documents, faults: [], described: true };
}

/** What became of a corpus that has faults. */
function outcome({ faults, documents }: ReadCorpus, checks: boolean): string {
  const found = `the corpus has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}, named above`;
  if (checks) return `${found}; the data is not compared`;
  return documents.length ? `${found}; all other documents are prepared` : `${found}; nothing is written`;
}

function programVersion(): string {
  const text = readFileSync('package.json', 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function summary(data: PreparedData, seconds: number): string {
  const rows: [string, string][] = [
    ['documents', String(data.documents)],
    ['blocks', String(data.blocks)],
    ...Object.entries(data.records).map(([kind, count]): [string, string] => [`${kind} records`, String(count)]),
    ['countries named', String(data.countries)],
    ['themes with practices', String(data.themes)],
    ...reviewRows(data),
    ['edition', data.edition],
    ['seconds', seconds.toFixed(2)],
  ];
  const width = Math.max(...rows.map(([, value]) => value.length));
  return rows.map(([name, value]) => `${name.padEnd(24)}${value.padStart(width)}`).join('\n');
}

function reviewRows({ review }: PreparedData): [string, string][] {
  if (!review.lines) return [];
  const { right, corrected, wrong, superseded, unmatched } = review;
  return [
    ['found right by persons', String(right)],
    ['corrected by persons', String(corrected)],
    ['withdrawn by persons', String(wrong)],
    ...(superseded ? [['older verdicts', String(superseded)] as [string, string]] : []),
    ...(unmatched ? [['reviews without effect', String(unmatched)] as [string, string]] : []),
  ];
}
