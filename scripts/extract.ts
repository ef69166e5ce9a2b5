/**
 * Reads documents as lines of JSON from standard input and writes their records as lines of JSON to standard output.
 *
 *   npm run --silent extract < documents.jsonl > records.jsonl
 *   npm run --silent extract -- --documents seeds > documents.jsonl
 *
 * --documents  writes the documents of a corpus folder as such lines, and extracts nothing
 *
 * Each document is extracted by itself, so that any number of these can run side by side; docs/scale.md shows how, and
 * what a line holds. A line that cannot be read is named, and the others are extracted all the same.
 */
import { once } from 'node:events';
import { readText } from '../src/atlas/read-text';
import { readArguments, runCommand, UsageError } from './lib/arguments';
import { printText, readTextLine } from './lib/document-line';
import { linesOf } from './lib/json-lines';
import { Progress } from './lib/progress';
import { readCorpus } from './lib/read-corpus';
import { printRead } from './lib/record-lines';
import { rulesHash } from './lib/rules';

const USAGE = 'usage: npm run --silent extract -- [--documents DIR] < documents.jsonl > records.jsonl';
const progress = new Progress();

void runCommand('extract', async () => {
  const { values, rest } = readArguments(process.argv.slice(2), { documents: 'value' }, USAGE);
  if (rest.length) throw new UsageError(`unexpected argument ${rest[0]}\n${USAGE}`);
  // Who reads the output may have enough of it.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(1);
  });
  const folder = values.get('documents');
  if (folder === undefined) await extractLines();
  else await writeDocuments(folder);
});

/** Writes, and waits where the reader of the output is slower. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function writeDocuments(folder: string): Promise<void> {
  const { texts, faults } = readCorpus(folder);
  for (const text of texts) await write(printText(text));
  for (const { file, message } of faults) console.error(`extract: ${file} ${message}`);
  if (faults.length)
    throw new Error(`${counted(faults.length, 'document')} at fault, named above; all others are written`);
}

async function extractLines(): Promise<void> {
  const rules = rulesHash();
  const lines = new Map<string, number>();
  let [records, faults] = [0, 0];
  const isAtFault = (line: number, message: string) => {
    progress.end();
    console.error(`extract: line ${line} ${message}`);
    faults++;
  };
  for await (const line of linesOf(process.stdin)) {
    const text = readTextLine(line);
    if (typeof text === 'string') {
      isAtFault(line.number, text);
      continue;
    }
    const { entry, source } = text;
    const before = lines.get(entry.id);
    if (before !== undefined) {
      isAtFault(line.number, `has the id "${entry.id}" of line ${before}; give it another`);
      continue;
    }
    lines.set(entry.id, line.number);
    const read = readText(entry.id, source);
    await write(printRead({ entry, ...read }, rules));
    records += read.records.length;
    progress.step(`${counted(lines.size, 'document')}, ${counted(records, 'record')}: ${entry.id} ${entry.shortName}`);
  }
  progress.end();
  if (faults)
    throw new Error(`${counted(faults, 'line')} at fault, named above; ${counted(lines.size, 'document')} extracted`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
