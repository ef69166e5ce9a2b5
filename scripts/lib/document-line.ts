import { readEntries } from '../../src/corpus/corpus';
import { objectIn, type StreamLine } from './json-lines';
import { describeText, type CorpusText } from './read-corpus';

/** A document as one line: its entry, and its text in the place of the file. */
export function printText({ entry, source }: CorpusText): string {
  return `${JSON.stringify({ ...entry, text: source })}\n`;
}

/** Reads a line of `printText`. `id` and `text` are needed; the text itself tells what else is left out. Gives what is wrong with it, as text, where it cannot be read. */
export function readTextLine(line: StreamLine): CorpusText | string {
  const value = objectIn(line);
  if (typeof value === 'string') return value;
  const { text, ...given } = value;
  if (typeof text !== 'string') return 'has no "text"; put the text of the document there';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'has a "text" with nothing but white space or signs';
  if (/\p{Surrogate}/u.test(text)) return 'has half a character in its "text"; take it from a file that is valid UTF-8';
  const own = describeText(typeof given.id === 'string' ? given.id : '', Buffer.from(text));
  const {
    entries: [entry],
    faults: [fault],
  } = readEntries([{ ...own, file: `${String(given.id)}.txt`, ...given }]);
  if (fault) return `has a wrong entry: ${fault.message.replace(/^.*?corpus\.json: /, '')}`;
  if (entry.sha256 !== own.sha256)
    return `has a "text" without the SHA-256 that it states; restore it, or put "${own.sha256}"`;
  return { entry, source: text };
}
