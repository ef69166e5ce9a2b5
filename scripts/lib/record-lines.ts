import type { Reading } from '../../src/atlas/atlas';
import type { PreparedDocument } from '../../src/atlas/build-atlas';
import type { ReadText } from '../../src/atlas/read-text';
import type { CorpusEntry } from '../../src/corpus/corpus';
import { printRecord } from '../../src/extract/print-record';
import { RECORD_KINDS, type ExtractedRecord } from '../../src/extract/records';
import { objectIn, type StreamLine } from './json-lines';

/** What stands behind the records of a document: all else that was read in its text, and which records it has. */
interface DocumentLine extends Omit<ReadText, 'records' | 'reading'> {
  readonly kind: 'document';
  readonly doc: string;
  /** Hash of the rules that read it. */
  readonly rules: string;
  readonly entry: CorpusEntry;
  /** Ids of its records, in their order. */
  readonly records: readonly string[];
  readonly reading: Reading['blocks'];
}

/** The records of a document, a line each as in data/records.jsonl, and behind them the line of the document. */
export function printRead({ entry, records, reading, ...read }: PreparedDocument, rules: string): string {
  const ids = records.map(({ id }) => id);
  const document: DocumentLine = {
    kind: 'document',
    doc: entry.id,
    rules,
    entry,
    records: ids,
    ...read,
    reading: reading.blocks,
  };
  return [...records.map(printRecord), JSON.stringify(document)].map((line) => `${line}\n`).join('');
}

/**
 * Lines of records from any number of shards. Adding is associative, commutative and idempotent: neither the order of the
 * lines nor that of the shards counts, and a shard that was extracted twice counts once.
 */
export class RecordLines {
  /** Of each document its line, and the lines of its records by their ids. */
  readonly #documents = new Map<string, string>();
  readonly #records = new Map<string, Map<string, string>>();

  /** Takes in a line. Returns what is wrong with it, with the mend; undefined where it is sound. */
  add(line: StreamLine): string | undefined {
    const value = objectIn(line);
    if (typeof value === 'string') return value;
    const { kind, doc, id } = value;
    const text = line.text as string;
    if (typeof doc !== 'string') return 'has no "doc"; give lines as npm run extract writes them';
    if (kind === 'document') {
      if (!isDocument(value)) return `is a line of document ${doc} that lacks something; extract it again`;
      return put(this.#documents, doc, text, `document ${doc}`);
    }
    if (typeof id !== 'string' || !RECORD_KINDS.some((each) => each === kind))
      return 'is neither a record nor a document; give lines as npm run extract writes them';
    const own = this.#records.get(doc) ?? new Map<string, string>();
    this.#records.set(doc, own);
    return put(own, id, text, `record ${id}`);
  }

  /** What is missing for the documents to be whole, a line each. */
  faults(): string[] {
    const faults: string[] = [];
    const rules = new Map<string, string>();
    for (const doc of [...new Set([...this.#documents.keys(), ...this.#records.keys()])].sort()) {
      const line = this.#documents.get(doc);
      if (line === undefined) {
        faults.push(`document ${doc} has records but no line of its own; give the whole output of its shard`);
        continue;
      }
      const { records, rules: own } = JSON.parse(line) as DocumentLine;
      rules.set(own, doc);
      const missing = records.filter((id) => !this.#records.get(doc)?.has(id)).length;
      if (missing)
        faults.push(
          `document ${doc} lacks ${missing} of its ${records.length} records; give the whole output of its shard`,
        );
      if ((this.#records.get(doc)?.size ?? 0) > records.length - missing)
        faults.push(`document ${doc} has records that are not its own; extract it again`);
    }
    if (rules.size > 1)
      faults.push(
        `documents ${[...rules.values()].join(', ')} were extracted by different rules; extract all with one`,
      );
    return faults;
  }

  /** The documents in the order of their ids. Only where there are no faults. */
  documents(): PreparedDocument[] {
    return this.#ids().map((id) => {
      const line = JSON.parse(this.#documents.get(id) ?? '') as DocumentLine;
      const { entry, blocks, spans, rates, notice } = line;
      const own = line.records.map((record) => JSON.parse(this.#records.get(id)?.get(record) ?? '') as ExtractedRecord);
      const read = { records: own, blocks, reading: { id, blocks: line.reading }, spans, rates };
      return { entry, ...read, ...(notice === undefined ? {} : { notice }) };
    });
  }

  /** All lines, document after document in the order of their ids, each with its records in theirs. Only where there are no faults. */
  *print(): Generator<string> {
    for (const id of this.#ids()) {
      const document = this.#documents.get(id) ?? '';
      const { records } = JSON.parse(document) as DocumentLine;
      for (const record of records) yield `${this.#records.get(id)?.get(record) ?? ''}\n`;
      yield `${document}\n`;
    }
  }

  #ids(): string[] {
    return [...this.#documents.keys()].sort();
  }
}

function put(lines: Map<string, string>, id: string, text: string, what: string): string | undefined {
  const known = lines.get(id);
  if (known !== undefined && known !== text)
    return `is ${what} with another content than before; give each document once, or extract it again`;
  lines.set(id, text);
  return undefined;
}

function isDocument(value: Readonly<Record<string, unknown>>): boolean {
  const isObject = (part: unknown) => typeof part === 'object' && part !== null;
  return (
    typeof value.rules === 'string' &&
    typeof value.blocks === 'number' &&
    [value.records, value.rates, value.reading].every(Array.isArray) &&
    isObject(value.spans) &&
    isObject(value.entry)
  );
}
