import fc from 'fast-check';
import { readDocument } from '../corpus/read-document';
import { extractDocument } from '../extract/extract-document';
import { anyText } from '../extract/generated-text';
import type { PreparedDocument } from './build-atlas';

/** A document for tests with the records of a text, its id counted from 901. */
function prepared(text: string, number: number): PreparedDocument {
  const id = String(901 + number);
  const document = readDocument(id, text);
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
  return { entry, document, records: extractDocument(document) };
}

/** A corpus of one to four documents; the same text may come twice. */
export const anyCorpus: fc.Arbitrary<readonly PreparedDocument[]> = fc
  .array(anyText, { minLength: 1, maxLength: 3 })
  .chain((texts) => fc.boolean().map((twice) => (twice ? [...texts, texts[0]] : texts)))
  .map((texts) => texts.map(prepared));
