import type { PreparedDocument } from '../../src/atlas/build-atlas';
import type { ReadText } from '../../src/atlas/read-text';
import { readOnThreads } from './extraction-threads';
import type { KeptTexts } from './kept-texts';
import type { CorpusText } from './read-corpus';

/**
 * Reads the texts of a corpus, those that are kept from an earlier day left out, and keeps what is read. The order is that
 * of the texts. `step` is told what to show.
 */
export async function readTexts(
  texts: readonly CorpusText[],
  kept: KeptTexts | undefined,
  threads: number | undefined,
  step: (text: string) => void,
): Promise<PreparedDocument[]> {
  const own = ({ entry, source }: CorpusText) => ({ id: entry.id, source });
  const known = new Map<CorpusText, ReadText>();
  for (const text of texts) {
    const read = kept?.find(own(text));
    if (read) known.set(text, read);
  }
  if (known.size) step(`${known.size} of ${texts.length} documents have not changed since they were read`);
  const changed = texts.filter((text) => !known.has(text));
  const read = await readOnThreads(changed, threads, step, (text, found) => kept?.keep(own(text), found));
  changed.forEach((text, i) => known.set(text, read[i]));
  return texts.map((text) => ({ entry: text.entry, ...(known.get(text) as ReadText) }));
}
