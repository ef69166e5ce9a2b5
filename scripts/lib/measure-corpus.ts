import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readDocument } from '../../src/corpus/read-document';
import { extractDocument } from '../../src/extract/extract-document';
import type { ExtractionThreads } from './extraction-threads';

/** What it took to read and extract texts. Megabytes are millions of bytes. */
export interface Measure {
  readonly megabytes: number;
  readonly records: number;
  /** By the clock on the wall, from bytes to records. */
  readonly wallMs: number;
  /** Of all threads together, those of the engine included. */
  readonly cpuMs: number;
}

/** What it took on one thread. */
export interface MeasureOfOne extends Measure {
  readonly readingMs: number;
  readonly extractionMs: number;
  /** The most that the heap held behind a document, what could be cleared away included. */
  readonly peakHeapMB: number;
}

/**
 * Reads and extracts every text so many times, one after the other as `prepare:data` does, and drops what comes of it.
 * Each time a text is another string, as it would be from another file. `step` is told of each time.
 */
export function measureCorpus(sources: readonly string[], times: number, step: (time: number) => void): MeasureOfOne {
  let [bytes, readingMs, extractionMs, records, peakHeap] = [0, 0, 0, 0, 0];
  const files = sources.map((source) => Buffer.from(source));
  const stop = clock();
  for (let time = 1; time <= times; time++) {
    step(time);
    for (const file of files) {
      bytes += file.length;
      const text = file.toString();
      const start = performance.now();
      const document = readDocument('000', text);
      const middle = performance.now();
      records += extractDocument(document).length;
      readingMs += middle - start;
      extractionMs += performance.now() - middle;
      peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
    }
  }
  return { megabytes: bytes / 1e6, readingMs, extractionMs, records, peakHeapMB: peakHeap / 1e6, ...stop() };
}

/**
 * Reads and extracts every text so many times on several threads as `prepare:data` does, until the records of all are in
 * this one, and drops them.
 */
export async function measureThreads(
  threads: ExtractionThreads,
  sources: readonly string[],
  times: number,
): Promise<Measure> {
  const texts = Array.from({ length: times }, () => sources.map((source) => ({ id: '000', source }))).flat();
  let records = 0;
  const stop = clock();
  await threads.extract(texts, (_, read) => (records += read.records.length));
  const took = stop();
  const bytes = sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0) * times;
  return { megabytes: bytes / 1e6, records, ...took };
}

/** Starts to measure time; what it gives back stops. */
function clock(): () => Pick<Measure, 'wallMs' | 'cpuMs'> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { wallMs: performance.now() - start, cpuMs: (user + system) / 1e3 };
  };
}

/** What the heap still holds when all that can be is cleared away, in megabytes. */
export function heapLeftMB(): number {
  setFlagsFromString('--expose-gc');
  const clearAway = runInNewContext('gc') as () => void;
  clearAway();
  return process.memoryUsage().heapUsed / 1e6;
}

/** The most memory that the process has had so far, in megabytes. */
export function peakMemoryMB(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}
