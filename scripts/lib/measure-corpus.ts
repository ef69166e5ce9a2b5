import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readDocument } from '../../src/corpus/read-document';
import { extractDocument } from '../../src/extract/extract-document';

/** What it took to read and extract texts one after the other. Megabytes are millions of bytes. */
export interface Measure {
  readonly megabytes: number;
  readonly readingMs: number;
  readonly extractionMs: number;
  readonly records: number;
  /** The most that the heap held behind a document, what could be cleared away included. */
  readonly peakHeapMB: number;
}

/**
 * Reads and extracts every text so many times, one after the other as `prepare:data` does, and drops what comes of it.
 * Each time a text is another string, as it would be from another file. `step` is told of each time.
 */
export function measureCorpus(sources: readonly string[], times: number, step: (time: number) => void): Measure {
  let [bytes, readingMs, extractionMs, records, peakHeap] = [0, 0, 0, 0, 0];
  for (let time = 1; time <= times; time++) {
    step(time);
    for (const source of sources) {
      const copy = Buffer.from(source);
      bytes += copy.length;
      const text = copy.toString();
      const start = performance.now();
      const document = readDocument('000', text);
      const middle = performance.now();
      records += extractDocument(document).length;
      readingMs += middle - start;
      extractionMs += performance.now() - middle;
      peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
    }
  }
  return { megabytes: bytes / 1e6, readingMs, extractionMs, records, peakHeapMB: peakHeap / 1e6 };
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
