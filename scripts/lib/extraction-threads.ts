import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadText } from '../../src/atlas/read-text';
import type { CorpusText } from './read-corpus';
import { shareTexts, workOff, type Outcome, type SourceText } from './shared-texts';

/** A thread must compile the program anew: for fewer bytes of text than this it is not worth starting one. */
const LEAST_SHARE = 60_000;
/** Each thread takes up to some 200 MB. */
const MOST_THREADS = 8;

/**
 * How many threads texts are worth: as many as there are cores, but not so many that some have little to do, nor more than
 * the text is times as long as its longest part.
 */
export function threadsFor(texts: readonly SourceText[], cores = availableParallelism()): number {
  const sizes = texts.map(({ source }) => source.length);
  const share = Math.max(LEAST_SHARE, ...sizes);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return Math.max(1, Math.min(cores, MOST_THREADS, Math.ceil(all / share)));
}

/** Threads that read and extract texts, this one among them: with one thread no other is started. To be closed. */
export class ExtractionThreads {
  private readonly others: readonly Worker[];

  constructor(readonly count: number) {
    this.others = Array.from({ length: count - 1 }, () => new Worker(new URL('./extract-worker.mjs', import.meta.url)));
  }

  /**
   * Reads and extracts every text, one text at a time on each thread. `seen` is told what was read in each text with its
   * place among the texts, in any order. When texts are such that an Error is thrown, throws that of the first of them,
   * after all others are done.
   */
  async extract(texts: readonly SourceText[], seen: (place: number, read: ReadText) => void): Promise<void> {
    const shared = shareTexts(texts);
    const failures: { readonly place: number; readonly error: unknown }[] = [];
    const tell = (outcome: Outcome) => {
      if ('read' in outcome) seen(outcome.place, outcome.read);
      else failures.push(outcome);
    };
    const others = this.others.map((worker) => {
      const done = untilDone(worker, tell);
      worker.postMessage(shared);
      return done;
    });
    await Promise.all([workOff(shared, tell), ...others]);
    const [first] = failures.sort((a, b) => a.place - b.place);
    if (first) throw first.error;
  }

  async close(): Promise<void> {
    await Promise.all(this.others.map((worker) => worker.terminate()));
  }
}

/** Passes on what a thread tells until it is done. Rejects when the thread itself fails. */
function untilDone(worker: Worker, tell: (outcome: Outcome) => void): Promise<void> {
  return new Promise((done, failed) => {
    const stopped = () => failed(new Error('a thread stopped before its texts were done'));
    const heard = (message: Outcome | null) => {
      if (message) return tell(message);
      worker.off('message', heard).off('error', failed).off('exit', stopped);
      done();
    };
    worker.on('message', heard).on('error', failed).on('exit', stopped);
  });
}

/**
 * What is read in each text, in the order of the texts, whatever the threads; their number is chosen where none is given.
 * `seen` is told of each text that is done, `step` what to show. Throws as `extract` does.
 */
export async function readOnThreads(
  texts: readonly CorpusText[],
  threads: number | undefined,
  step: (text: string) => void,
  seen: (text: CorpusText, read: ReadText) => void = () => undefined,
): Promise<ReadText[]> {
  const sources = texts.map(({ entry, source }) => ({ id: entry.id, source }));
  const count = Math.max(1, Math.min(threads ?? threadsFor(sources), texts.length));
  const found = new Array<ReadText>(texts.length);
  const extraction = new ExtractionThreads(count);
  try {
    await extraction.extract(sources, (place, read) => {
      const { id, shortName } = texts[place].entry;
      found[place] = read;
      seen(texts[place], read);
      step(`${id} ${shortName}: ${read.records.length} records${count > 1 ? `, on ${count} threads` : ''}`);
    });
  } finally {
    await extraction.close();
  }
  return found;
}
