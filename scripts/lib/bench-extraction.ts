import { readDocument } from '../../src/corpus/read-document';
import { findCountries } from '../../src/extract/countries';
import { heapLeftMB, measureCorpus, peakMemoryMB, type Measure } from './measure-corpus';
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
 * The corpus is taken once, ten times and a hundred times over, document after document; what comes of a document is
 * dropped before the next, so what the heap still holds must not grow. The first pass of all is shown by itself: the
 * program is not yet compiled then. Then the names of countries are searched for by this program, by compromise and by
 * wink-nlp, in the same texts.
 */
export async function benchExtraction(): Promise<void> {
  const sources = readCorpus('seeds').texts.map(({ source }) => source);
  const progress = new Progress();
  extraction(sources, progress);
  console.log('');
  await comparison(sources, progress);
}

function extraction(sources: readonly string[], progress: Progress): void {
  const row = (name: string, measure: Measure) => {
    const { megabytes, readingMs, extractionMs, peakHeapMB } = measure;
    const speeds = [readingMs, extractionMs, readingMs + extractionMs].map((ms) => (megabytes / ms) * 1000);
    const memory = [heapLeftMB(), peakHeapMB, peakMemoryMB()];
    progress.end();
    console.log(
      name.padEnd(12) +
        megabytes.toFixed(2).padStart(7) +
        speeds.map((speed) => speed.toFixed(2).padStart(12)).join('') +
        memory.map((size) => size.toFixed(0).padStart(11)).join(''),
    );
  };
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
function median(measures: readonly Measure[]): Measure {
  const took = ({ readingMs, extractionMs }: Measure) => readingMs + extractionMs;
  return [...measures].sort((a, b) => took(a) - took(b))[measures.length >> 1];
}
