/**
 * Reads the corpus and writes the data that the page is made from.
 *
 *   npm run prepare:data -- [--corpus DIR] [--out DIR] [--check]
 *
 * --corpus  folder with the texts and corpus.json (default: seeds)
 * --out     folder for the data (default: data)
 * --check   write nothing; fail when the folder does not hold what the corpus gives
 */
import { readFileSync } from 'node:fs';
import { readArguments, runCommand, UsageError } from './lib/arguments';
import { filesListed, firstDifference, writeFolder } from './lib/data-folder';
import { prepare, type PreparedData } from './lib/prepare';
import { Progress } from './lib/progress';
import { readCorpus } from './lib/read-corpus';

const USAGE = 'usage: npm run prepare:data -- [--corpus DIR] [--out DIR] [--check]';
const OPTIONS = { corpus: 'value', out: 'value', check: 'flag' } as const;

void runCommand('prepare:data', () => {
  const { values, flags, rest } = readArguments(process.argv.slice(2), OPTIONS, USAGE);
  if (rest.length) throw new UsageError(`unexpected argument ${rest[0]}\n${USAGE}`);
  const out = values.get('out') ?? 'data';
  const start = performance.now();
  const corpus = readCorpus(values.get('corpus') ?? 'seeds');
  const progress = new Progress();
  const data = prepare(corpus.texts, programVersion(), (text) => progress.step(text));
  progress.end();
  for (const { file, message } of corpus.faults) console.error(`prepare:data: ${file} ${message}`);

  if (flags.has('check') && !corpus.faults.length) {
    const difference = firstDifference(out, data.files);
    if (difference) throw new Error(`${difference}\nTo renew the data: npm run prepare:data`);
  } else if (!flags.has('check') && corpus.texts.length) {
    const stale = corpus.faults.length ? [] : filesListed(out).filter((name) => !data.files.has(name));
    writeFolder(out, data.files, stale);
  }
  console.log(summary(data, (performance.now() - start) / 1000));
  if (!corpus.described) console.log('There is no corpus.json: titles and years are taken from the texts themselves.');
  if (corpus.faults.length) {
    throw new Error(`${corpus.faults.length} of the documents left out; the others are prepared`);
  }
});

function programVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function summary(data: PreparedData, seconds: number): string {
  const rows: [string, string][] = [
    ['documents', String(data.documents)],
    ['blocks', String(data.blocks)],
    ...Object.entries(data.records).map(([kind, count]): [string, string] => [`${kind} records`, String(count)]),
    ['countries named', String(data.countries)],
    ['themes with practices', String(data.themes)],
    ['edition', data.edition],
    ['seconds', seconds.toFixed(2)],
  ];
  const width = Math.max(...rows.map(([, value]) => value.length));
  return rows.map(([name, value]) => `${name.padEnd(24)}${value.padStart(width)}`).join('\n');
}
