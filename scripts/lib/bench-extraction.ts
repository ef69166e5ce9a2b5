import { availableParallelism } from 'node:os';
import { readDocument } from '../../src/corpus/read-document';
import { findCountries } from '../../src/extract/countries';
import { ExtractionThreads } from './extraction-threads';
import {
  heapLeftMB,
  measureCorpus,
  measureThreads,
  peakMemoryMB,
  type Measure,
  type MeasureOfOne,
} from './measure-corpus';
import { Progress } from './progress';
import { readCorpus } from './read-corpus';

/** How many times the corpus is taken, and of how many such runs the median is shown. */
const SIZES = [
  { times: 1, runs: 15 },
  { times: 10, runs: 3 },
  { times: 100, runs: 1 },
] as const;
/** Of so many searches of each finder the quickest counts. */
const SEARCHES = 3;

/**
 * Prints how fast the corpus is read and extracted, in how much memory, and how the search for countries compares.
 *
 * The corpus is taken once, ten times and a hundred times over; what comes of a document is dropped before the next, so
 * what the heap still holds must not grow. All of it is done on one thread, document after document. Then all that
 * `prepare:data` takes from a text, which is somewhat more, is taken on one thread and on as many as there are cores.
 * The first pass of all is shown by itself: the program is not yet compiled then. Then
 * the names of countries are searched for by this program, by compromise and by wink-nlp, in the same texts.
 */
export async function benchExtraction(): Promise<void> {
  const sources = readCorpus('seeds').texts.map(({ source }) => source);
  const progress = new Progress();
  oneThread(sources, progress);
  console.log('');
  await allThreads(sources, progress);
  console.log('');
  await comparison(sources, progress);
}

/** One row for each of the sizes. */
function oneThread(sources: readonly string[], progress: Progress): void {
  const row = (name: string, measure: MeasureOfOne): void => {
    const { megabytes, readingMs, extractionMs, wallMs, peakHeapMB } = measure;
    const speeds = [readingMs, extractionMs, wallMs].map((ms) => (megabytes / ms) * 1000);
    const memory = [heapLeftMB(), peakHeapMB, peakMemoryMB()];
    progress.end();
    console.log(
      name.padEnd(12) +
        megabytes.toFixed(2).padStart(7) +
        speeds.map((speed) => speed.toFixed(2).padStart(12)).join('') +
        memory.map((size) => size.toFixed(0).padStart(11)).join(''),
    );
  };
  console.log('one thread');
  console.log('corpus           MB     reading  extraction        both  heap left  heap peak     memory');
  console.log('                           MB/s        MB/s        MB/s         MB         MB         MB');
  row(
    'first pass',
    measureCorpus(sources, 1, () => progress.step('first pass')),
  );
  for (const { times, runs } of SIZES) {
    const measures = Array.from({ length: runs }, (_, run) =>
      measureCorpus(sources, times, (time) => {
        if (runs > 1 ? time === 1 : time % 10 === 0)
          progress.step(`×${times}: ${runs > 1 ? `run ${run + 1} of ${runs}` : `${time} of ${times}`}`);
      }),
    );
    row(`×${times}`, median(measures));
  }
}

/** One row for each of the sizes, with one thread and with all in turn. Throws an Error where they give other records. */
async function allThreads(sources: readonly string[], progress: Progress): Promise<void> {
  const sides = [new ExtractionThreads(1), new ExtractionThreads(availableParallelism())];
  const all = `${sides[1].count} threads`;
  console.log(`one thread and ${all} on ${availableParallelism()} cores: speed by the clock, CPU time, peak memory`);
  console.log(`corpus           MB    1 thread${all.padStart(12)}   1 thread${all.padStart(11)}     memory`);
  console.log('                           MB/s        MB/s      CPU s      CPU s         MB');
  try {
    for (const { times, runs } of SIZES) {
      const measures: Measure[][] = [[], []];
      for (let run = 1; run <= runs; run++) {
        for (const [side, threads] of sides.entries()) {
          progress.step(`×${times} on ${threads.count}: run ${run} of ${runs}`);
          measures[side].push(await measureThreads(threads, sources, times));
        }
      }
      const both = measures.map(median);
      if (both[0].records !== both[1].records) throw new Error('several threads give other records than one');
      progress.end();
      console.log(
        `×${times}`.padEnd(12) +
          both[0].megabytes.toFixed(2).padStart(7) +
          both.map(({ megabytes, wallMs }) => ((megabytes / wallMs) * 1000).toFixed(2).padStart(12)).join('') +
          both.map(({ cpuMs }) => (cpuMs / 1000).toFixed(2).padStart(11)).join('') +
          peakMemoryMB().toFixed(0).padStart(11),
      );
    }
  } finally {
    await Promise.all(sides.map((threads) => threads.close()));
  }
}

/** The other programs are loaded here only, as they take memory. */
async function comparison(sources: readonly string[], progress: Progress): Promise<void> {
  const { compareFinder, countryFinders } = await import('./country-finders');
  const texts = sources.flatMap((source) => readDocument('000', source).blocks.map(({ text }) => text.text));
  const own = texts.map(findCountries);
  console.log(`names of countries in ${texts.length} blocks of text`);
  console.log('finder                    MB/s      found   of ours');
  for (const finder of countryFinders()) {
    progress.step(finder.name);
    const { name, mbPerSecond, found, shareOfOurs } = compareFinder(finder, texts, own, SEARCHES);
    progress.end();
    const share = `${(shareOfOurs * 100).toFixed(1)} %`;
    console.log(
      name.padEnd(20) + mbPerSecond.toFixed(2).padStart(10) + String(found).padStart(11) + share.padStart(10),
    );
  }
}

/** The one in the middle by the time it took. */
function median<M extends Measure>(measures: readonly M[]): M {
  return [...measures].sort((a, b) => a.wallMs - b.wallMs)[measures.length >> 1];
}
