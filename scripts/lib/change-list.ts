import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isChangeList, withChange, type Change, type DataCounts, type DataState } from '../../src/atlas/changes';
import { printByLine } from '../../src/atlas/print';
import { RECORD_KINDS, type RecordKind } from '../../src/extract/records';

/** The file with the list of changes, by its path in the data folder. */
export const CHANGES_FILE = 'changes.json';

const HASH_LENGTH = 12;

/** The list of changes as a file, and what a reader should know of how it came about, a line each. */
export interface ChangeList {
  readonly text: string;
  readonly notices: readonly string[];
}

type Read = (name: string) => string | undefined;

/** What the list needs of a manifest. */
interface Manifest {
  readonly edition: string;
  readonly corpus: readonly { readonly id: string; readonly sha256: string }[];
  readonly counts: Readonly<Record<RecordKind | 'documents' | 'practicesMerged' | 'tiesMerged' | 'countries', number>>;
  readonly review: Readonly<Record<'right' | 'corrected' | 'wrong', number>>;
}

/**
 * The list of changes of a data folder once these files are in it: the list that is there, with an entry at its head
 * where they hold other records than the folder, or count them otherwise. The same files again give the same list, byte
 * for byte. Where the list is missing or is none, a new one begins, and a notice says so. `day` is that of a new entry.
 */
export function changeListOf(folder: string, files: ReadonlyMap<string, string>, day: string): ChangeList {
  const notices: string[] = [];
  const stored: Read = (name) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const hasData = stored('manifest.json') !== undefined;
  const list = storedList(stored(CHANGES_FILE), hasData, (fault) => {
    notices.push(`${join(folder, CHANGES_FILE)} ${fault}; a new list of changes begins`);
  });
  const before = hasData
    ? storedState(stored, (fault) => {
        notices.push(
          `the data in ${folder} cannot be compared (${fault}); the list of changes does not say what changed`,
        );
      })
    : undefined;
  const fresh: Read = (name) => files.get(name);
  const now = stateOf(fresh);
  const changes = withChange(list, before, now, countsOf(manifestOf(fresh)), day);
  return { text: printByLine({ edition: now.edition, changes }), notices };
}

function storedList(text: string | undefined, isExpected: boolean, report: (fault: string) => void): readonly Change[] {
  if (text === undefined) {
    if (isExpected) report('is missing');
    return [];
  }
  try {
    const { changes } = JSON.parse(text) as { changes?: unknown };
    if (isChangeList(changes)) return changes;
  } catch {
    // What is no JSON is no list either.
  }
  report('is not a list of changes');
  return [];
}

function storedState(stored: Read, report: (fault: string) => void): DataState | undefined {
  try {
    return stateOf(stored);
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Throws an Error where a file is missing or holds something else. */
function stateOf(read: Read): DataState {
  const records = textOf(read, 'records.jsonl');
  const atlas = textOf(read, 'atlas.json');
  const { edition, corpus } = manifestOf(read);
  const { documents } = JSON.parse(atlas) as { documents: readonly { id: string; shortName: string }[] };
  const names = new Map(documents.map(({ id, shortName }) => [id, shortName]));
  return {
    edition,
    content: createHash('sha256').update(records).update(atlas).digest('hex').slice(0, HASH_LENGTH),
    documents: corpus.map(({ id, sha256 }) => ({ id, name: names.get(id) ?? id, text: sha256 })),
    records: new Map(
      records
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const { id, kind } = JSON.parse(line) as { id: string; kind: RecordKind };
          if (!RECORD_KINDS.includes(kind)) throw new Error(`records.jsonl has a record of kind ${kind}`);
          return [id, { kind, line }];
        }),
    ),
  };
}

function manifestOf(read: Read): Manifest {
  return JSON.parse(textOf(read, 'manifest.json')) as Manifest;
}

function countsOf({ counts, review }: Manifest): DataCounts {
  return {
    documents: counts.documents,
    records: Object.fromEntries(RECORD_KINDS.map((kind) => [kind, counts[kind]])) as Record<RecordKind, number>,
    practices: counts.practicesMerged,
    ties: counts.tiesMerged,
    countries: counts.countries,
    checked: review.right + review.corrected,
    withdrawn: review.wrong,
  };
}

function textOf(read: Read, name: string): string {
  const text = read(name);
  if (text === undefined) throw new Error(`${name} is missing`);
  return text;
}
