/**
 * Compares extracted records with reference annotations: precision, recall and F1 by kind.
 *
 *   npm run evaluate -- RECORDS REFERENCE[@DOC:FIRST-LAST] …
 *
 * RECORDS    records, one JSON object a line (data/records.jsonl)
 * REFERENCE  annotations of one document in the same shape; with @DOC:FIRST-LAST only those lines of it are compared
 */
import { readFileSync } from 'node:fs';
import { evaluate, type ReferenceSet, type Score } from '../src/extract/evaluation/evaluate';
import type { Annotation } from '../src/extract/evaluation/similarity';
import { RECORD_KINDS } from '../src/extract/records';
import { readArguments, runCommand, UsageError } from './lib/arguments';

const USAGE = 'usage: npm run evaluate -- RECORDS REFERENCE[@DOC:FIRST-LAST] …';

void runCommand('evaluate', () => {
  const { rest } = readArguments(process.argv.slice(2), {}, USAGE);
  const [records, ...references] = rest;
  if (!records || !references.length) throw new UsageError(USAGE);
  const scores = evaluate(readLines(records), references.flatMap(readReference));
  console.log(row('kind', ['reference', 'found', 'matched', 'precision', 'recall', 'F1', 'label']));
  for (const kind of RECORD_KINDS) console.log(row(kind, cells(scores[kind])));
  console.log(
    'label: main theme right (practice, recommendation), in-name flag right (mention), category right (funding)',
  );
});

function readReference(argument: string): ReferenceSet[] {
  const [, file, range] = /^(.+?)(?:@(\d+:[^@/\\]*))?$/s.exec(argument) ?? [];
  const annotations = readLines(file);
  if (!annotations.length) throw new Error(`${file} holds no annotation to compare with`);
  if (range === undefined) {
    const docs = [...new Set(annotations.map((item) => item.doc))];
    return docs.map((doc) => ({ doc, annotations: annotations.filter((item) => item.doc === doc) }));
  }
  const [, doc, first, last] = /^(\d{3,6}):(\d+)-(\d+)$/.exec(range) ?? [];
  if (doc === undefined || Number(first) > Number(last)) {
    throw new UsageError(`"${range}" is not a range such as 002:1-440\n${USAGE}`);
  }
  return [{ doc, lines: [Number(first), Number(last)], annotations }];
}

function readLines(file: string): Annotation[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${file}, line ${i + 1} is not JSON; each line must be one record`);
    }
    if (!isAnnotation(value)) {
      throw new Error(`${file}, line ${i + 1} is no record; it needs "doc" and a "kind" of ${RECORD_KINDS.join(', ')}`);
    }
    return [value];
  });
}

function isAnnotation(value: unknown): value is Annotation {
  if (typeof value !== 'object' || value === null || !('doc' in value) || !('kind' in value)) return false;
  return typeof value.doc === 'string' && RECORD_KINDS.some((kind) => kind === value.kind);
}

function cells(score: Score): string[] {
  const { reference, found, matched, precision, recall, f1, label } = score;
  return [
    ...[reference, found, matched].map(String),
    ...[precision, recall, f1].map(share),
    label === undefined ? '–' : share(label),
  ];
}

function share(value: number): string {
  return value.toFixed(3);
}

function row(name: string, values: readonly string[]): string {
  return name.padEnd(16) + values.map((value) => value.padStart(11)).join('');
}
