/**
 * Merges what `npm run extract` has written, and writes it as one, in the order of the documents.
 *
 *   npm run --silent merge -- FILE ... > records.jsonl
 *
 * The order of files and lines does not count, and a document that is there twice counts once, so merging may be done in
 * any steps. Without a file, or for "-", standard input is read. `npm run prepare:data -- --records FILE ...` makes the
 * data of it.
 */
import { once } from 'node:events';
import { readArguments, runCommand } from './lib/arguments';
import { readRecords } from './lib/read-records';

const USAGE = 'usage: npm run --silent merge -- FILE ... > records.jsonl';

void runCommand('merge', async () => {
  const { rest } = readArguments(process.argv.slice(2), {}, USAGE);
  const merged = await readRecords(rest.length ? rest : ['-']);
  for (const line of merged.print()) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
});
