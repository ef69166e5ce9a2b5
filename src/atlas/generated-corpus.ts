import fc from 'fast-check';
import { anyText } from '../extract/generated-text';
import type { PreparedDocument } from './build-atlas';
import { readText } from './read-text';

/** A document for tests with the records of a text, its id counted from 901. */
function prepared(text: string, number: number): PreparedDocument {
  const id = String(901 + number);
  const entry = {
    id,
    file: `${id}.txt`,
    title: `Report ${id}`,
    shortName: `R${id}`,
    publisher: 'Lantern Guild',
    years: [1998],
    kind: 'report',
    language: 'en',
    sha256: '',
  };
  return { entry, ...readText(id, text) };
}

/** A corpus of one to four documents; the same text may come twice. */
export const anyCorpus: fc.Arbitrary<readonly PreparedDocument[]> = fc
  .array(anyText, { minLength: 1, maxLength: 3 })
  .chain((texts) => fc.boolean().map((twice) => (twice ? [...texts, texts[0]] : texts)))
  .map((texts) => texts.map(prepared));
