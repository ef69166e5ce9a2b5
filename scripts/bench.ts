/**
 * Measures how fast the corpus is read and extracted.
 *
 *   npm run bench -- [extract]
 *
 * The corpus is taken once and ten times over; each figure is the median of several runs in this process.
 */
import { readArguments, runCommand, UsageError } from './lib/arguments';
import { readCorpus } from './lib/read-corpus';
import { extractDocument } from '../src/extract/extract-document';
import { readDocument } from '../src/corpus/read-document';

const USAGE = 'usage: npm run bench -- [extract]';
const RUNS = 7;

void runCommand('bench', () => {
  const { rest } = readArguments(process.argv.slice(2), {}, USAGE);
  if (rest.length > 1 || (rest[0] ?? 'extract') !== 'extract') throw new UsageError(USAGE);
  const { texts } = readCorpus('seeds');
  const megabytes = texts.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0) / 1e6;
  console.log('corpus      MB   reading ms   extraction ms   MB/s   heap MB');
  for (const times of [1, 10]) {
    const runs = Array.from({ length: times === 1 ? RUNS : 3 }, () => measure(texts, times));
    const [reading, extraction] = [0, 1].map((i) => median(runs.map((run) => run[i])));
    const size = megabytes * times;
    const speed = size / ((reading + extraction) / 1000);
    const heap = process.memoryUsage().heapUsed / 1e6;
    console.log(
      `${`×${times}`.padEnd(8)}${size.toFixed(2).padStart(6)}${reading.toFixed(0).padStart(13)}${extraction.toFixed(0).padStart(16)}` +
        `${speed.toFixed(2).padStart(7)}${heap.toFixed(0).padStart(10)}`,
    );
  }
});

/** Milliseconds for reading and for extracting the texts, `times` over. */
function measure(texts: readonly { readonly source: string }[], times: number): [reading: number, extraction: number] {
  let reading = 0;
  let extraction = 0;
  for (let i = 0; i < times; i++) {
    for (const { source } of texts) {
      const start = performance.now();
      const document = readDocument('000', source);
      const middle = performance.now();
      extractDocument(document);
      reading += middle - start;
      extraction += performance.now() - middle;
    }
  }
  return [reading, extraction];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
